import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { CompactEncrypt, compactDecrypt, type JWEHeaderParameters } from 'jose';
import { currentWrappingKey, wrappingKey } from './keys.server';

/** The key of one draft, referral or staff secret. */
export type Key = KeyObject;

/** Where a sealed value stands. It opens nowhere else. */
export interface Place {
  table: string;
  row: string;
  field: string;
}

export interface RecordKey {
  id: string;
  kid: string;
  wrapped: string;
}

const enc = 'A256GCM';
const only = (alg: string) => ({ keyManagementAlgorithms: [alg], contentEncryptionAlgorithms: [enc] });

/** A new record's key: its `record_key` row, and the key itself. */
export async function newRecordKey(): Promise<RecordKey & { key: Key }> {
  const bytes = randomBytes(32);
  const { kid, key } = currentWrappingKey();
  const wrapped = await encrypt(bytes, { alg: 'A256GCMKW', kid }, key);
  return { id: randomUUID(), kid, wrapped, key: createSecretKey(bytes) };
}

/** Rejects where the wrapping key is not in the key file, or the wrapped key was changed. */
export async function unwrap(wrapped: string): Promise<Key> {
  const { plaintext } = await compactDecrypt(wrapped, ({ kid = '' }) => wrappingKey(kid), only('A256GCMKW'));
  return createSecretKey(plaintext);
}

/** A value as a JWE under the record's key. Its place stands in the protected header, so it opens in no other row or column. */
export function seal(key: Key, place: Place, value: unknown): Promise<string> {
  return encrypt(Buffer.from(JSON.stringify(value)), { alg: 'dir', place: nameOf(place) }, key);
}

/** What was sealed; rejects where the text was changed, moved, or sealed under another key. */
export async function open(key: Key, place: Place, sealed: string): Promise<unknown> {
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(sealed, key, only('dir'));
    if (protectedHeader.place !== nameOf(place)) throw new Error('sealed for another place');
    return JSON.parse(new TextDecoder().decode(plaintext)) as unknown;
  } catch {
    throw new Error(`what is sealed at ${nameOf(place)} does not open`);
  }
}

const nameOf = ({ table, row, field }: Place) => `${table}/${row}/${field}`;

async function encrypt(text: Uint8Array, header: JWEHeaderParameters & { alg: string }, key: Key): Promise<string> {
  return new CompactEncrypt(text).setProtectedHeader({ ...header, enc }).encrypt(key);
}
