import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Key, Place } from './seal.server';

const algorithm = 'aes-256-gcm';
const vectorBytes = 12;
const tagBytes = 16;
const nameOf = ({ table, row, field }: Place) => Buffer.from(`${table}/${row}/${field}`);

/**
 * Bytes under a record's key: vector, tag, then AES-256-GCM, bound to their place as `seal` binds texts. A JWE would
 * carry a file as base 64, a third longer, and several times over in memory.
 */
export function sealBytes(key: Key, place: Place, bytes: Uint8Array): Buffer<ArrayBuffer> {
  const vector = randomBytes(vectorBytes);
  const cipher = createCipheriv(algorithm, key, vector).setAAD(nameOf(place));
  const sealed = [cipher.update(bytes), cipher.final()];
  return Buffer.concat([vector, cipher.getAuthTag(), ...sealed]);
}

/** Throws where the bytes were changed, moved, or sealed under another key. */
export function openBytes(key: Key, place: Place, sealed: Uint8Array): Buffer<ArrayBuffer> {
  const vector = sealed.subarray(0, vectorBytes);
  const tag = sealed.subarray(vectorBytes, vectorBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, key, vector, { authTagLength: tagBytes })
    .setAAD(nameOf(place))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(vectorBytes + tagBytes)), decipher.final()]);
}
