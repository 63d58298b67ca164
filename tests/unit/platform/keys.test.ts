import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cookieSecrets, currentWrappingKey, indexToken, limitKey, loadKeys } from '~/platform/keys.server';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'keys-')), 'below', 'keys.json');

describe('the key file', () => {
  it('is made at the first start, for its owner alone', () => {
    const file = newFile();
    loadKeys(file, true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(cookieSecrets()).toHaveLength(1);
  });

  it('is not changed by a later start', () => {
    const file = newFile();
    loadKeys(file, true);
    const { kid } = currentWrappingKey();
    const text = readFileSync(file, 'utf8');
    loadKeys(file, true);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(currentWrappingKey().kid).toBe(kid);
  });

  it('is never made where keys must be supplied', () => {
    const file = newFile();
    expect(() => loadKeys(file, false)).toThrow(file);
  });

  it.each([
    ['is not JSON', 'keys'],
    ['holds no keys', '{}'],
    [
      'holds a short key',
      '{"current":"a","keys":[{"kid":"a","key":"short"}],"index":{"kid":"b","key":"short"},"cookie":["short"]}',
    ],
  ])('stops the start when it %s', (_, text) => {
    const file = join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys.json');
    writeFileSync(file, text);
    expect(() => loadKeys(file, true)).toThrow(file);
  });

  it('stops the start when the current key is not in it', () => {
    const file = newFile();
    loadKeys(file, true);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"current": "\w+"/, '"current": "gone"'));
    expect(() => loadKeys(file, true)).toThrow('current');
  });
});

describe('keyed hashes', () => {
  it('are the same for the same part and value, and differ between parts', () => {
    loadKeys(newFile(), true);
    expect(indexToken('first-name', 'ada')).toEqual(indexToken('first-name', 'ada'));
    expect(indexToken('first-name', 'ada').token).not.toBe(indexToken('last-name', 'ada').token);
    expect(limitKey('ada')).not.toContain('ada');
  });

  it('differ between installations', () => {
    loadKeys(newFile(), true);
    const { token } = indexToken('first-name', 'ada');
    loadKeys(newFile(), true);
    expect(indexToken('first-name', 'ada').token).not.toBe(token);
  });
});
