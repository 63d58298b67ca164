import { createHash } from 'node:crypto';

// A name space of our own: the same thing has the same id in every feed we ever give.
const space = Buffer.from('6f1c6d0c5d7a4f0e9a2b3c4d5e6f7a8b', 'hex');
const isUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The id of a thing in Open Referral: a UUID (version 5) of what names it; a name that is one already stays. */
export function uuidOf(...names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (isUuid.test(last)) return last;
  const bytes = createHash('sha1').update(space).update(names.join('/')).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
