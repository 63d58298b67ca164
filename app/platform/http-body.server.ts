import type { IncomingMessage } from 'node:http';

export type Bytes = Uint8Array<ArrayBuffer>;

const bodyLimitBytes = 256 * 1024;
/** What comes after the limit is read away so that the browser gets to see the answer; beyond this it is cut off. */
const drainBytes = 32 * 1024 * 1024;
const uploadDrainBytes = 256 * 1024 * 1024;

/** A body that Remix can read as a form: its bytes, or why it was refused. */
export async function readBody(request: IncomingMessage): Promise<Bytes | 'too-large' | 'unreadable'> {
  const bytes = await readBytes(request);
  if (bytes === 'too-large') return bytes;
  const type = request.headers['content-type'];
  if (bytes.length === 0 && type === undefined) {
    request.headers['content-type'] = 'application/x-www-form-urlencoded';
    return bytes;
  }
  return (await isForm(type ?? '', bytes)) ? bytes : 'unreadable';
}

/**
 * A body that may hold a file, in one piece and as it came: the action takes the file out of it without copying it again.
 * Room is made as it arrives, so that a slow sender holds no more than it has sent.
 */
export async function readUpload(request: IncomingMessage, limitBytes: number): Promise<Bytes | 'too-large'> {
  const announced = Number(request.headers['content-length'] ?? 0);
  let bytes = new Uint8Array(64 * 1024);
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    const at = length;
    length += chunk.length;
    if (length > uploadDrainBytes) break;
    if (length > limitBytes || announced > limitBytes) continue;
    if (length > bytes.length) {
      const larger = new Uint8Array(Math.min(limitBytes, Math.max(length, bytes.length * 2)));
      larger.set(bytes.subarray(0, at));
      bytes = larger;
    }
    bytes.set(chunk, at);
  }
  return length > limitBytes ? 'too-large' : bytes.subarray(0, length);
}

async function readBytes(request: IncomingMessage): Promise<Bytes | 'too-large'> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > drainBytes) break;
    if (length <= bodyLimitBytes) chunks.push(chunk);
  }
  return length > bodyLimitBytes ? 'too-large' : new Uint8Array(Buffer.concat(chunks));
}

/** Remix throws where a body is not the form its type promises: that would be our error, and it is the sender's. */
async function isForm(type: string, bytes: Bytes): Promise<boolean> {
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return true;
  if (!/^multipart\/form-data\b/i.test(type)) return false;
  try {
    await new Response(bytes, { headers: { 'content-type': type } }).formData();
    return true;
  } catch {
    return false;
  }
}
