import { createHash } from 'node:crypto';
import type { FindHub } from './hub';

export interface HubsReply {
  status: number;
  headers: Record<string, string>;
  body: string | null;
}

// Anyone's page may ask, so that schools and surgeries can show a hub on their own.
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const json = { ...open, 'Content-Type': 'application/json; charset=utf-8' };
// Short enough that a corrected table is seen the same morning.
const cached = { ...json, 'Cache-Control': 'public, max-age=300' };

/**
 * `GET /api/hubs?postcode=`: the hub of a postcode, as JSON, from the table in memory.
 * @param typed the postcode as asked, null where the address has none
 * @param known the request's If-None-Match
 */
export function answerHubs(typed: string | null, known: string | null, findHub: FindHub): HubsReply {
  const answer = findHub(typed ?? '');
  const body = JSON.stringify(answer);
  if (answer.outcome === 'invalid') return { status: 400, headers: { ...json, 'Cache-Control': 'no-store' }, body };
  const tag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  const headers = { ...cached, ETag: tag };
  const isKnown = known !== null && known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
  return isKnown ? { status: 304, headers, body: null } : { status: 200, headers, body };
}

/** Any method but GET and HEAD; OPTIONS is what a browser asks before a request with headers of its own. */
export function refuseHubs(method: string): HubsReply {
  const allow = { Allow: 'GET, HEAD, OPTIONS' };
  if (method !== 'OPTIONS') return { status: 405, headers: { ...open, ...allow }, body: null };
  const preflight = { 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Allow-Headers': 'If-None-Match' };
  return { status: 204, headers: { ...open, ...allow, ...preflight, 'Access-Control-Max-Age': '86400' }, body: null };
}
