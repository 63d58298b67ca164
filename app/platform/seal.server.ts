import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { decrypt, encryptDirect, encryptWrapped, readHeader } from './jwe.server';
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

/** A new record's key: its `record_key` row, and the key itself. */
export function newRecordKey(): Promise<RecordKey & { key: Key }> {
  const bytes = randomBytes(32);
  const { kid, key } = currentWrappingKey();
  const recordKey = { id: randomUUID(), kid, wrapped: encryptWrapped(key, { kid }, bytes) };
  return Promise.resolve({ ...recordKey, key: createSecretKey(bytes) });
}

/** Rejects where the wrapping key is not in the key file, or the wrapped key was changed. */
export function unwrap(wrapped: string): Promise<Key> {
  return attempt(() => {
    const { kid = '' } = readHeader(wrapped);
    return createSecretKey(decrypt(wrappingKey(kid), 'A256GCMKW', wrapped));
  });
}

/** A value as a JWE under the record's key. Its place stands in the protected header, so it opens in no other row or column. */
export function seal(key: Key, place: Place, value: unknown): Promise<string> {
  return Promise.resolve(encryptDirect(key, { place: nameOf(place) }, Buffer.from(JSON.stringify(value))));
}

/** What was sealed; rejects where the text was changed, moved, or sealed under another key. */
export function open(key: Key, place: Place, sealed: string): Promise<unknown> {
  return attempt(() => {
    try {
      const text = decrypt(key, 'dir', sealed);
      if (readHeader(sealed).place !== nameOf(place)) throw new Error('sealed for another place');
      return JSON.parse(text.toString('utf8')) as unknown;
    } catch {
      throw new Error(`what is sealed at ${nameOf(place)} does not open`);
    }
  });
}

const nameOf = ({ table, row, field }: Place) => `${table}/${row}/${field}`;

function attempt<T>(act: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(act());
  });
}
