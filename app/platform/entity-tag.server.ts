import { createHash } from 'node:crypto';

/** The ETag of a body (RFC 9110, 8.8.3). */
export const tagOf = (body: string | Uint8Array) => `"${createHash('sha1').update(body).digest('base64url')}"`;

/**
 * Whether who asks holds the body of this tag already. A proxy that compresses makes a weak tag of ours: it counts too.
 * @param known the request's If-None-Match
 */
export function isHeld(known: string | null | undefined, tag: string): boolean {
  return (known ?? '').split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));
}
