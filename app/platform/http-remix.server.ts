import type { AppLoadContext, RequestHandler } from '@remix-run/node';
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express';
import { isHeld } from './entity-tag.server';
import { settings } from './env.server';
import { type Bytes, readBody, readUpload } from './http-body.server';
import { toRequest } from './http-request.server';
import type { Answer, KeptPages } from './kept-pages.server';
import { isForeignPost } from './origin.server';
import { type Build, handlersOf } from './remix-handlers.server';

/** Why a post was not let through to an action. */
export type Refusal = 'foreign-origin' | 'too-large' | 'unreadable';

const refusalStatus: Record<Refusal, number> = { 'foreign-origin': 403, 'too-large': 413, unreadable: 400 };

declare module '@remix-run/node' {
  interface AppLoadContext {
    requestId: string;
    /** For counting attempts, and nothing else. */
    clientAddress: string;
    /**
     * A refused post never reaches an action: Remix is asked for the page of that address, as a GET, with the reason here,
     * and the answer carries the refusal's status. So the person sees the page in their language with what was saved last.
     */
    refusal: Refusal | null;
    /** The body of a post to an address that takes files; the request's own is empty then, so that it is held but once. */
    upload?: Uint8Array;
    /** The page that was rendered. It goes beside its response, since to get it out of one again costs as much as the database. */
    page?: string;
  }
}

/** Which addresses take files, and how large a body they take. */
export interface Uploads {
  isUpload: (path: string) => boolean;
  limitBytes: number;
}

/**
 * Hands requests to Remix. Unlike @remix-run/express it reads the body first, and so can refuse one with a page. `kept`:
 * the pages that need not be made again for each person.
 */
export function remixHandler(build: Build, uploads: Uploads, kept: KeptPages = (_address, make) => make()) {
  const handlerFor = handlersOf(build);
  const inTurn = turns(uploadsAtOnce);
  return (request: ExpressRequest, response: ExpressResponse, next: (error: unknown) => void) => {
    const isUpload = request.method === 'POST' && uploads.isUpload(request.path);
    const read = (of: ExpressRequest) => (isUpload ? readUpload(of, uploads.limitBytes) : readBody(of));
    const answer = () => answerTo(handlerFor, request, response, read, isUpload);
    const make = () => (isUpload ? inTurn(answer) : answer());
    (request.method === 'GET' ? kept(request.originalUrl, make) : make())
      .then((answer) => {
        send(response, answer, request.headers['if-none-match']);
      })
      .catch(next);
  };
}

/** Each may hold ten megabytes: so many at once, and the others wait unread. */
const uploadsAtOnce = 8;

function turns(most: number) {
  const waiting: (() => void)[] = [];
  let free = most;
  return async <T>(act: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

type Read = (request: ExpressRequest) => Promise<Bytes | 'too-large' | 'unreadable'>;

async function answerTo(
  handlerFor: (path: string) => RequestHandler,
  request: ExpressRequest,
  response: ExpressResponse,
  read: Read,
  isUpload: boolean,
): Promise<Answer> {
  const given = request.method === 'POST' ? await bodyOf(request, read) : null;
  const refusal = typeof given === 'string' ? given : null;
  const bytes = typeof given === 'string' ? null : given;
  const context: AppLoadContext = {
    ...{ requestId: response.locals.requestId as string, clientAddress: clientAddress(request), refusal },
    ...(isUpload && bytes && { upload: bytes }),
  };
  const posted = isUpload && bytes ? new Uint8Array() : bytes;
  const ask = (path: string) => {
    delete context.page;
    return handlerFor(path)(toRequest(request, path, posted), context);
  };
  // The catch-all route answers for an address that cannot be read, and where a refusal finds no page to show.
  const catchAll = `${/^\/[a-z-]{2,8}(?=\/|$)/.exec(request.path)?.[0] ?? ''}/-`;
  let answer = await ask(isReadable(request.path) ? request.originalUrl : catchAll);
  if (refusal && !isPage(answer)) answer = await ask(catchAll);
  const status = refusal ? refusalStatus[refusal] : answer.status;
  const body = context.page === undefined ? Buffer.from(await answer.arrayBuffer()) : Buffer.from(context.page);
  return { status, headers: answer.headers, body };
}

async function bodyOf(request: ExpressRequest, read: Read): Promise<Bytes | Refusal> {
  const { host } = request.headers;
  const forwarded = settings.trustProxy > 0 ? request.get('x-forwarded-host') : undefined;
  const body = await read(request);
  return isForeignPost(request.headers, forwarded ?? host, settings.appUrl) ? 'foreign-origin' : body;
}

function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}

const isPage = ({ status, headers }: Response) =>
  (status < 300 || status >= 400) && headers.get('content-type')?.startsWith('text/html');

/** As much of an address as stands for one household or office: of IPv6 the first 64 bits. */
function clientAddress({ ip = '' }: ExpressRequest): string {
  const address = ip.replace(/^::ffff:/, '');
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
}

function send(response: ExpressResponse, { status, headers, body }: Answer, known: string | undefined) {
  const tag = headers.get('etag');
  const isKnown = tag !== null && isHeld(known, tag);
  response.status(isKnown ? 304 : status);
  for (const [name, value] of headers) if (name !== 'set-cookie') response.setHeader(name, value);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.end(isKnown ? undefined : body); // nothing streams: one write, with its length
}
