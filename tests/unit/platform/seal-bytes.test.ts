import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openBytes, sealBytes } from '~/platform/seal-bytes.server';

const key = createSecretKey(randomBytes(32));
const place = { table: 'attachment_piece', row: 'a', field: '0' };
const bytes = randomBytes(1000);

describe('sealed bytes', () => {
  it('open under their key, in their place', () => {
    const sealed = sealBytes(key, place, bytes);
    expect(sealed.includes(bytes.subarray(0, 16))).toBe(false);
    expect(openBytes(key, place, sealed).equals(bytes)).toBe(true);
  });

  it('open nowhere else, under no other key, and not when changed', () => {
    const sealed = sealBytes(key, place, bytes);
    expect(() => openBytes(key, { ...place, field: '1' }, sealed)).toThrow();
    expect(() => openBytes(createSecretKey(randomBytes(32)), place, sealed)).toThrow();
    sealed[40] = (sealed[40] ?? 0) ^ 1;
    expect(() => openBytes(key, place, sealed)).toThrow();
    expect(() => openBytes(key, place, Buffer.alloc(5))).toThrow();
  });
});
