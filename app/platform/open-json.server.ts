import { isHeld, tagOf } from './entity-tag.server';

/** An answer to a program, ready to be written. */
export interface OpenReply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer | null;
}

// Anyone's page may ask, so that schools, surgeries and directories can show what we hold on their own.
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const json = { ...open, 'Content-Type': 'application/json; charset=utf-8' };
// Short enough that what staff put right is seen the same morning.
const cached = { ...json, 'Cache-Control': 'public, max-age=300' };

/**
 * JSON that anybody may keep for five minutes; 304 where they hold it already.
 * @param known the request's If-None-Match
 */
export function openJson(body: string | Buffer, known: string | null, tag = tagOf(String(body))): OpenReply {
  const headers = { ...cached, ETag: tag };
  return isHeld(known, tag) ? { status: 304, headers, body: null } : { status: 200, headers, body };
}

/** JSON that says what was wrong with the request, kept nowhere. */
export const wrongJson = (status: 400 | 404, body: string): OpenReply => ({
  status,
  headers: { ...json, 'Cache-Control': 'no-store' },
  body,
});

/** Any method but GET and HEAD; OPTIONS is what a browser asks before a request with headers of its own. */
export function refuseMethod(method: string): OpenReply {
  const allow = { Allow: 'GET, HEAD, OPTIONS' };
  if (method !== 'OPTIONS') return { status: 405, headers: { ...open, ...allow }, body: null };
  const preflight = { 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Allow-Headers': 'If-None-Match' };
  return { status: 204, headers: { ...open, ...allow, ...preflight, 'Access-Control-Max-Age': '86400' }, body: null };
}
