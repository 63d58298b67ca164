// @ts-check
import autocannon from 'autocannon';
import { origin } from './portal.mjs';

const connections = 10;

/** @typedef {{ rate: number, p50: number, p99: number, count: number, wrong: number }} Load */
/** @typedef {{ method?: 'GET' | 'POST', path: string, headers?: Record<string, string>, body?: string }} Asked */
/** @typedef {{ next: () => Asked, answered: (status: number, headers: Record<string, string>) => boolean }} Visitor */

/**
 * Ten visitors, each with a connection of its own that is kept open and used again as soon as an answer has come.
 * @param {(visitor: number) => Visitor} visitorOf what each asks next, and whether an answer is the right one
 * @param {{ seconds: number } | { count: number }} until
 * @returns {Promise<Load>}
 */
export async function underLoad(visitorOf, until) {
  let visitors = 0;
  let wrong = 0;
  const result = await autocannon({
    url: origin,
    connections,
    ...('count' in until ? { amount: until.count } : { duration: until.seconds }),
    timeout: 30,
    setupClient: (client) => {
      const { next, answered } = visitorOf(visitors++);
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      client.setRequests([
        {
          setupRequest: (request) => {
            const { method = 'GET', path, headers = {}, body } = next();
            const sent = { ...request, method, path, headers: { ...headers, ...(body === undefined ? {} : form) } };
            return body === undefined ? sent : { ...sent, body };
          },
          onResponse: (status, _body, _context, headers) => {
            if (!answered(status, /** @type {Record<string, string>} */ (headers))) wrong += 1;
          },
        },
      ]);
    },
  });
  const { requests, latency, errors, timeouts } = result;
  const count = requests.total;
  return { rate: count / result.duration, p50: latency.p50, p99: latency.p99, count, wrong: wrong + errors + timeouts };
}

/** @typedef {{ path: string, body: string, isQuestion: boolean }} FormPage */

/**
 * Reads the question pages in turn, beginning at different ones.
 * @param {string[]} cookies @param {FormPage[]} pages @returns {(visitor: number) => Visitor}
 */
export function reading(cookies, pages) {
  return (visitor) => {
    let turn = visitor * 3;
    const headers = { cookie: cookies[visitor] ?? '' };
    return {
      next: () => ({ path: pages[turn++ % pages.length]?.path ?? '', headers }),
      answered: (status) => status === 200,
    };
  };
}

/**
 * Answers the question pages in turn; each post carries the revision that the one before it left.
 * @param {string[]} cookies @param {FormPage[]} pages @returns {(visitor: number) => Visitor}
 */
export function answering(cookies, pages) {
  return (visitor) => {
    let turn = visitor * 3;
    let revision = 0;
    const headers = { cookie: cookies[visitor] ?? '' };
    return {
      next: () => {
        const { path = '', body = '' } = pages[turn++ % pages.length] ?? {};
        return { method: 'POST', path, headers, body: `${body}&revision=${revision}` };
      },
      answered: (status, { location = '' }) => {
        const isTaken = status === 303 && !location.endsWith('/gone');
        if (isTaken) revision += 1;
        return isTaken;
      },
    };
  };
}

/**
 * Sends finished drafts, each once.
 * @param {string[]} cookies @param {{ checkAnswers: string, sent: string }} paths @returns {(visitor: number) => Visitor}
 */
export function sending(cookies, { checkAnswers, sent }) {
  let turn = 0;
  return () => ({
    next: () => ({
      method: 'POST',
      path: checkAnswers,
      headers: { cookie: cookies[turn++] ?? '' },
      body: 'revision=0',
    }),
    answered: (status, { location = '' }) => status === 303 && location === sent,
  });
}

/** The same addresses over and over. @param {string[]} paths @returns {(visitor: number) => Visitor} */
export function asking(paths) {
  return (visitor) => {
    let turn = visitor;
    return { next: () => ({ path: paths[turn++ % paths.length] ?? '/' }), answered: (status) => status === 200 };
  };
}
