import type { Request as ExpressRequest } from 'express';
import { settings } from './env.server';
import type { Bytes } from './http-body.server';

/**
 * The address is our own whatever Host says. Remix's own check of the origin comes after ours and knows less. No signal tells of
 * someone who has gone: what they asked for is done all the same, and nothing of ours would listen.
 */
export function toRequest(request: ExpressRequest, path: string, body: Bytes | null) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || dropped.has(name)) continue;
    for (const each of Array.isArray(value) ? value : [value]) headers.append(name, each);
  }
  const url = settings.appUrl + path;
  if (body === null) return new Request(url, { headers, method: request.method === 'HEAD' ? 'HEAD' : 'GET' });
  return new Request(url, { headers, method: 'POST', body });
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
