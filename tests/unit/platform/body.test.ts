import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readBody, readUpload } from '~/platform/http-body.server';

const form = 'application/x-www-form-urlencoded';

function request(body: Iterable<Buffer>, type?: string): IncomingMessage {
  const headers = type === undefined ? {} : { 'content-type': type };
  return Object.assign(Readable.from(body), { headers }) as unknown as IncomingMessage;
}

const read = (text: string, type?: string) => readBody(request(text === '' ? [] : [Buffer.from(text)], type));

describe('a posted body', () => {
  it('is read whole', async () => {
    expect(
      Buffer.from((await readBody(request([Buffer.from('a='), Buffer.from('1')], form))) as Uint8Array).toString(),
    ).toBe('a=1');
  });

  it('may be empty, and then needs no type', async () => {
    expect(await read('')).toHaveLength(0);
  });

  it('may be multipart, if it is what it says', async () => {
    const good = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';
    expect(await read(good, 'multipart/form-data; boundary=x')).not.toBe('unreadable');
    expect(await read('not that', 'multipart/form-data; boundary=x')).toBe('unreadable');
    expect(await read(good, 'multipart/form-data')).toBe('unreadable');
  });

  it.each(['application/json', 'text/plain', ''])('is no form of the type %o', async (type) => {
    expect(await read('{}', type)).toBe('unreadable');
  });

  it('is too large above 256 kB, whatever its headers say', async () => {
    const chunk = Buffer.alloc(64 * 1024, 'a');
    expect(await readBody(request(Array(4).fill(chunk) as Buffer[], form))).toHaveLength(256 * 1024);
    expect(await readBody(request(Array(5).fill(chunk) as Buffer[], form))).toBe('too-large');
    expect(await readBody(request(Array(1000).fill(chunk) as Buffer[], form))).toBe('too-large');
  });
});

describe('a body that may hold a file', () => {
  const chunk = Buffer.alloc(64 * 1024, 'a');
  const upload = (count: number, limit: number, headers: Record<string, string> = {}) => {
    const made = request(Array(count).fill(chunk) as Buffer[]);
    return readUpload(Object.assign(made, { headers }), limit);
  };

  it('comes whole, in one piece', async () => {
    const read = await upload(5, 400_000);
    expect(read).toHaveLength(5 * chunk.length);
    expect(Buffer.from(read as Uint8Array).every((byte) => byte === 97)).toBe(true);
  });

  it('may be as large as is allowed and no larger, announced or not', async () => {
    expect(await upload(4, 4 * chunk.length)).toHaveLength(4 * chunk.length);
    expect(await upload(5, 4 * chunk.length)).toBe('too-large');
    expect(await upload(5, 4 * chunk.length, { 'content-length': String(5 * chunk.length) })).toBe('too-large');
    expect(await upload(2, 4 * chunk.length, { 'content-length': 'many' })).toHaveLength(2 * chunk.length);
  });
});
