import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { scanBytes } from '~/platform/clamd.server';

let server: Server | undefined;
afterEach(() => void server?.close());

/** Something that answers like this once it has had the whole command, or at once. */
async function answering(reply: string, atOnce = false): Promise<{ url: string; asked: () => Buffer }> {
  let bytes = Buffer.alloc(0);
  const made = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    if (atOnce) socket.end(reply);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (bytes.subarray(-4).equals(Buffer.alloc(4))) socket.end(reply);
    });
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const address = made.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `tcp://127.0.0.1:${port}`, asked: () => bytes };
}

const pieces = [Buffer.from('one'), Buffer.from('four')];

describe('asking clamd', () => {
  it('sends each piece with its length before it', async () => {
    const { url, asked } = await answering('stream: OK\0');
    expect(await scanBytes(url, pieces)).toBe('clean');
    expect(asked().toString('latin1')).toBe('zINSTREAM\0\0\0\0\x03one\0\0\0\x04four\0\0\0\0');
  });

  it('learns what was found', async () => {
    const { url } = await answering('stream: Win.Test.EICAR_HDB-1 FOUND\0');
    expect(await scanBytes(url, pieces)).toBe('infected');
  });

  it.each(['INSTREAM size limit exceeded. ERROR\0', 'stream: whatever ERROR\0', ''])(
    'takes no other answer for a clean one: %o',
    async (reply) => {
      const { url } = await answering(reply);
      await expect(scanBytes(url, pieces)).rejects.toThrow();
    },
  );

  it('hears an answer that comes before all was sent', async () => {
    const { url } = await answering('INSTREAM size limit exceeded. ERROR\0', true);
    const large = Array<Buffer>(64).fill(Buffer.alloc(1024 * 1024));
    await expect(scanBytes(url, large)).rejects.toThrow();
  });

  it('fails where nobody answers', async () => {
    await expect(scanBytes('tcp://127.0.0.1:1', pieces)).rejects.toThrow();
    await expect(scanBytes('unix:///nowhere/clamd.sock', pieces)).rejects.toThrow();
  });
});
