import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const secret = z.string().regex(/^[\w-]{43}$/, 'must be 32 bytes in base64url');
const namedKey = z.object({ kid: z.string().min(1), key: secret });
const keyFile = z
  .object({
    current: z.string(),
    keys: z.array(namedKey).min(1),
    index: namedKey,
    cookie: z.array(z.string().min(32)).min(1),
  })
  .refine(({ current, keys }) => keys.some(({ kid }) => kid === current), 'current names no key in keys');

interface KeyRing {
  current: string;
  /** The keys that wrap record keys, by kid. */
  wrapping: ReadonlyMap<string, KeyObject>;
  index: { kid: string; key: KeyObject };
  cookie: readonly string[];
}

let loaded: KeyRing | undefined;

function ring(): KeyRing {
  if (!loaded) throw new Error('the keys have not been loaded');
  return loaded;
}

/**
 * Reads the key file, the one thing beside the database that a restore needs. Where there is none and `mayCreate`, makes
 * one that only its owner may read. Throws with the file's name where it is missing or does not hold good keys.
 */
export function loadKeys(file: string, mayCreate: boolean): void {
  const text = read(file) ?? (mayCreate ? create(file) : null);
  if (text === null) throw new Error(`The key file ${file} is missing. Without it nothing that was saved can be read.`);
  const parsed = keyFile.safeParse(readJson(text));
  if (!parsed.success) throw new Error(`The key file ${file} is not good: ${z.prettifyError(parsed.error)}`);
  const { current, keys, index, cookie } = parsed.data;
  loaded = {
    current,
    wrapping: new Map(keys.map(({ kid, key }) => [kid, toKey(key)])),
    index: { kid: index.kid, key: toKey(index.key) },
    cookie,
  };
}

/** The first signs cookies; the others still verify those signed before a rotation. */
export function cookieSecrets(): string[] {
  return [...ring().cookie];
}

export function currentWrappingKey(): { kid: string; key: KeyObject } {
  return { kid: ring().current, key: wrappingKey(ring().current) };
}

export function wrappingKey(kid: string): KeyObject {
  const key = ring().wrapping.get(kid);
  if (!key) throw new Error(`the key file holds no key ${kid}`);
  return key;
}

/** What a person can be found by without being readable: a keyed hash of one normalised part of their details. */
export function indexToken(part: string, normalised: string): { token: string; keyId: string } {
  const { kid, key } = ring().index;
  return { token: createHmac('sha256', key).update(`${part}:${normalised}`).digest('base64url'), keyId: kid };
}

/** Under what a limit is counted: never the address or the e-mail itself. */
export function limitKey(text: string): string {
  return createHmac('sha256', ring().index.key).update(`limit\0${text}`).digest('base64url');
}

/**
 * What stands for a secret that we gave away and only know again: a keyed hash, of `kind` alone. The first is the one to
 * store; the others are those of keys that were rotated out, newest first.
 */
export function secretHashes(kind: string, secret: string): readonly [Buffer, ...Buffer[]] {
  const [first = '', ...earlier] = ring().cookie;
  const hashOf = (key: string) => createHmac('sha256', key).update(`${kind}\0${secret}`).digest();
  return [hashOf(first), ...earlier.map(hashOf)];
}

function toKey(base64url: string): KeyObject {
  return createSecretKey(Buffer.from(base64url, 'base64url'));
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Written whole and flushed under another name, then linked: two processes that start together get the same keys, and
// a machine that stops at once does not leave records whose key was never on the disk.
function create(file: string): string {
  const newSecret = () => randomBytes(32).toString('base64url');
  const kid = () => randomBytes(6).toString('hex');
  const current = kid();
  const content = {
    current,
    keys: [{ kid: current, key: newSecret() }],
    index: { kid: kid(), key: newSecret() },
    cookie: [newSecret()],
  };
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, 'wx', 0o600);
  writeFileSync(handle, `${JSON.stringify(content, null, 2)}\n`);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  flushDirectory(dirname(file));
  return readFileSync(file, 'utf8');
}

function flushDirectory(directory: string): void {
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
