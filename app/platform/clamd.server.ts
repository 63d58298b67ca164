import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

const patienceMs = 60_000;
const longestReply = 4096;

/**
 * Asks clamd whether bytes carry what one of its signatures knows, by its INSTREAM command (clamd(8)): the address is
 * `tcp://HOST:PORT` or `unix:///PATH`. Throws where it cannot be reached, does not answer, or could not look at all of it.
 */
export async function scanBytes(url: string, pieces: Iterable<Uint8Array>): Promise<'clean' | 'infected'> {
  const socket = open(url);
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('clamd did not answer')));
  const reply = readReply(socket);
  // A scanner that has seen enough answers and closes: what is written after that fails, and its answer is what counts.
  const written = write(socket, pieces).catch((error: unknown) => error);
  try {
    const text = await reply;
    if (/^stream: OK$/.test(text)) return 'clean';
    if (/ FOUND$/.test(text)) return 'infected';
    throw new Error(text === '' ? 'clamd closed without an answer' : 'clamd could not scan it');
  } finally {
    socket.destroy();
    await written;
  }
}

function open(url: string): Socket {
  const { protocol, hostname, port, pathname } = new URL(url);
  return protocol === 'unix:' ? connect(pathname) : connect(Number(port || 3310), hostname.replace(/^\[|\]$/g, ''));
}

async function readReply(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8');
    if (text.includes('\0') || text.length > longestReply) break;
  }
  return text.replace(/\0.*$/s, '').trim();
}

async function write(socket: Socket, pieces: Iterable<Uint8Array>) {
  const send = async (bytes: Uint8Array) => {
    if (!socket.write(bytes)) await once(socket, 'drain');
  };
  await send(Buffer.from('zINSTREAM\0'));
  const length = Buffer.alloc(4);
  for (const piece of pieces) {
    length.writeUInt32BE(piece.length);
    await send(Buffer.from(length));
    await send(piece);
  }
  await send(Buffer.alloc(4));
}
