import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentWrappingKey, loadKeys } from '~/platform/keys.server';
import { newRecordKey, open, seal, unwrap } from '~/platform/seal.server';

const file = join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys.json');
const place = { table: 'draft', row: '5f0c', field: 'content' };
const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

beforeAll(() => loadKeys(file, true));

describe('a sealed value', () => {
  it('opens to what was sealed, whatever was typed', async () => {
    const { key } = await newRecordKey();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string({ unit: 'binary' }), async (value, typed) => {
        const sealed = await seal(key, place, { value, typed });
        expect(await open(key, place, sealed)).toEqual(JSON.parse(JSON.stringify({ value, typed })));
      }),
    );
  });

  it('is never the same text twice', async () => {
    const { key } = await newRecordKey();
    expect(await seal(key, place, 'a')).not.toBe(await seal(key, place, 'a'));
  });

  it('does not open in another row, column or table, or under another key', async () => {
    const { key } = await newRecordKey();
    const sealed = await seal(key, place, 'a');
    for (const other of [{ row: '6a1d' }, { field: 'contact' }, { table: 'referral' }])
      await expect(open(key, { ...place, ...other }, sealed)).rejects.toThrow('does not open');
    await expect(open((await newRecordKey()).key, place, sealed)).rejects.toThrow('does not open');
  });

  it('does not open when any part of it was changed or cut', async () => {
    const { key } = await newRecordKey();
    const parts = (await seal(key, place, 'some words')).split('.');
    for (const part of [2, 3, 4]) {
      const flipped = parts.map((each, index) =>
        index === part ? `${each[0] === 'A' ? 'B' : 'A'}${each.slice(1)}` : each,
      );
      await expect(open(key, place, flipped.join('.'))).rejects.toThrow('does not open');
      const cut = parts.map((each, index) => (index === part ? each.slice(0, 6) : each));
      await expect(open(key, place, cut.join('.'))).rejects.toThrow('does not open');
    }
  });

  it('is a JWE that jose opens', async () => {
    const { key } = await newRecordKey();
    const { plaintext, protectedHeader } = await compactDecrypt(await seal(key, place, { a: 'é' }), key);
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual({ a: 'é' });
    expect(protectedHeader).toEqual({ alg: 'dir', enc: 'A256GCM', place: 'draft/5f0c/content' });
  });

  it('may have been sealed by jose', async () => {
    const { key } = await newRecordKey();
    const header = { alg: 'dir', enc: 'A256GCM', place: 'draft/5f0c/content' };
    const sealed = await new CompactEncrypt(text({ a: 'é' })).setProtectedHeader(header).encrypt(key);
    expect(await open(key, place, sealed)).toEqual({ a: 'é' });
  });
});

describe('a record key', () => {
  it('opens from its wrapped form', async () => {
    const { key, wrapped } = await newRecordKey();
    expect(await open(await unwrap(wrapped), place, await seal(key, place, 'a'))).toBe('a');
  });

  it('is a JWE that jose opens, and may have been wrapped by jose', async () => {
    const { wrapped, key } = await newRecordKey();
    const { kid, key: wrapping } = currentWrappingKey();
    const { plaintext } = await compactDecrypt(wrapped, wrapping);
    expect(Buffer.from(plaintext)).toEqual(key.export());
    const header = { alg: 'A256GCMKW', enc: 'A256GCM', kid };
    const byJose = await new CompactEncrypt(plaintext).setProtectedHeader(header).encrypt(wrapping);
    expect((await unwrap(byJose)).export()).toEqual(key.export());
  });

  it('does not open when any part of its wrapped form was changed or cut', async () => {
    const parts = (await newRecordKey()).wrapped.split('.');
    for (const part of [0, 1, 2, 3, 4]) {
      const flipped = parts.map((each, index) =>
        index === part ? `${each.slice(0, 5)}${each[5] === 'A' ? 'B' : 'A'}${each.slice(6)}` : each,
      );
      await expect(unwrap(flipped.join('.'))).rejects.toThrow();
      await expect(
        unwrap(parts.map((each, index) => (index === part ? each.slice(0, 5) : each)).join('.')),
      ).rejects.toThrow();
    }
    await expect(unwrap('')).rejects.toThrow();
  });

  it('is wrapped under the current key and names it', async () => {
    const { kid, wrapped } = await newRecordKey();
    const header = JSON.parse(Buffer.from(wrapped.split('.')[0] ?? '', 'base64url').toString()) as unknown;
    expect(header).toMatchObject({ alg: 'A256GCMKW', enc: 'A256GCM', kid });
  });

  it('still opens after the current key was replaced, as long as the old one is kept', async () => {
    const { key, wrapped } = await newRecordKey();
    const sealed = await seal(key, place, 'a');
    const keys = JSON.parse(readFileSync(file, 'utf8')) as { current: string; keys: { kid: string; key: string }[] };
    const added = { kid: 'new', key: Buffer.alloc(32, 7).toString('base64url') };
    writeFileSync(file, JSON.stringify({ ...keys, current: 'new', keys: [...keys.keys, added] }));
    loadKeys(file, false);
    expect((await newRecordKey()).kid).toBe('new');
    expect(await open(await unwrap(wrapped), place, sealed)).toBe('a');
  });

  it('does not open when its wrapping key is gone', async () => {
    const { wrapped } = await newRecordKey();
    loadKeys(join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys.json'), true);
    await expect(unwrap(wrapped)).rejects.toThrow('holds no key');
  });
});
