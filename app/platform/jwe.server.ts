import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

// JWE compact serialisation (RFC 7516 section 3.1), `enc` A256GCM, on node's own ciphers: each question page opens and
// seals a draft, and through WebCrypto's thread pool that cost five times as much. The tests hold both directions of
// both algorithms against jose.

type SecretKey = KeyObject | Buffer;
export type JweHeader = Readonly<Record<string, string>>;

interface Ciphered {
  iv: Buffer;
  text: Buffer;
  tag: Buffer;
}

/** `alg` dir: the text is encrypted under the key itself. */
export function encryptDirect(key: SecretKey, header: JweHeader, text: Buffer): string {
  return compact({ alg: 'dir', enc: 'A256GCM', ...header }, key, Buffer.alloc(0), text);
}

/** `alg` A256GCMKW (RFC 7518 section 4.7): the text is encrypted under a key of its own, and that under `key`. */
export function encryptWrapped(key: SecretKey, header: JweHeader, text: Buffer): string {
  const contentKey = randomBytes(32);
  const { iv, text: encryptedKey, tag } = encipher(key, contentKey);
  const wrapping = { alg: 'A256GCMKW', enc: 'A256GCM', iv: encode(iv), tag: encode(tag) };
  return compact({ ...wrapping, ...header }, contentKey, encryptedKey, text);
}

/** The protected header of a JWE, not yet proven; throws where it is none. */
export function readHeader(jwe: string): JweHeader {
  return JSON.parse(decode(jwe.slice(0, jwe.indexOf('.'))).toString()) as JweHeader;
}

/** The text of a JWE of one of the algorithms above; throws where anything about it is not as it was made. */
export function decrypt(key: SecretKey, alg: 'dir' | 'A256GCMKW', jwe: string): Buffer {
  const [header = '', encryptedKey = '', iv = '', text = '', tag = '', more] = jwe.split('.');
  const { alg: given, enc, iv: keyIv = '', tag: keyTag = '' } = readHeader(jwe);
  if (given !== alg || enc !== 'A256GCM' || more !== undefined) throw new Error('not a JWE of this kind');
  const wrapped = { iv: decode(keyIv), text: decode(encryptedKey), tag: decode(keyTag) };
  const contentKey = alg === 'dir' ? key : decipher(key, wrapped);
  return decipher(contentKey, { iv: decode(iv), text: decode(text), tag: decode(tag) }, Buffer.from(header));
}

function compact(header: JweHeader, key: SecretKey, encryptedKey: Buffer, plain: Buffer): string {
  const protectedHeader = encode(Buffer.from(JSON.stringify(header)));
  const { iv, text, tag } = encipher(key, plain, Buffer.from(protectedHeader));
  return [protectedHeader, encode(encryptedKey), encode(iv), encode(text), encode(tag)].join('.');
}

function encipher(key: SecretKey, plain: Buffer, additional = Buffer.alloc(0)): Ciphered {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(additional);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, text, tag: cipher.getAuthTag() };
}

function decipher(key: SecretKey, { iv, text, tag }: Ciphered, additional = Buffer.alloc(0)): Buffer {
  if (iv.length !== 12) throw new Error('not the initialisation vector of a JWE');
  const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 }).setAAD(additional).setAuthTag(tag);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

const encode = (bytes: Buffer) => bytes.toString('base64url');
const decode = (text: string) => Buffer.from(text, 'base64url');
