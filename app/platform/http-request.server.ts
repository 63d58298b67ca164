import type { Request as ExpressRequest, Response as ExpressResponse } from 'express';
import { settings } from './env.server';
import type { Bytes } from './http-body.server';

/** The address is our own whatever Host says. Remix's own check of the origin comes after ours and knows less. */
export function toRequest(request: ExpressRequest, response: ExpressResponse, path: string, body: Bytes | null) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || dropped.has(name)) continue;
    for (const each of Array.isArray(value) ? value : [value]) headers.append(name, each);
  }
  const aborted = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) aborted.abort();
  });
  const init = { headers, signal: aborted.signal };
  const url = settings.appUrl + path;
  if (body === null) return new Request(url, { ...init, method: request.method === 'HEAD' ? 'HEAD' : 'GET' });
  return new Request(url, { ...init, method: 'POST', body });
}

const dropped = new Set([
  'origin',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-forwarded-for',
  'forwarded',
  'content-length',
  'transfer-encoding',
  'connection',
  'host',
]);
