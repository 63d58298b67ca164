import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { eicar } from './documents';

export interface Scanner {
  url: string;
  /** Which one ran: Debian's clamd with a signature of our own, or a stand-in that speaks its protocol. */
  name: 'clamd' | 'stand-in';
  stop: () => void;
}

const kept = path.resolve('node_modules/.cache/clamav');
const patienceMs = 20_000;

/** clamd where the machine has it, or where its packages can be fetched and laid out in a folder of ours; else the stand-in. */
export async function startScanner(): Promise<Scanner> {
  const program = findClamd() ?? (await fetchClamd());
  const clamd = program === null ? null : await startClamd(program);
  return clamd ?? startStandIn();
}

function findClamd(): string | null {
  return ['/usr/sbin/clamd', `${kept}/usr/sbin/clamd`].find((file) => existsSync(file)) ?? null;
}

/** Debian's own packages, unpacked and not installed: no service starts and nothing of the machine changes. */
async function fetchClamd(): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const folder = `${kept}.${process.pid}`;
  const run = promisify(execFile);
  const limited = { cwd: folder, timeout: patienceMs };
  try {
    mkdirSync(folder, { recursive: true });
    const wanted = ['install', '--simulate', '-y', '--no-install-recommends', 'clamav-daemon'];
    const { stdout } = await run('apt-get', wanted, limited);
    const names = [...stdout.matchAll(/^Inst ((?:lib|clamav-daemon)\S*) /gm)].map(([, name = '']) => name);
    await run('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', ...names], limited);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
      await run('dpkg-deb', ['-x', file, '.'], limited);
      rmSync(path.join(folder, file));
    }
    renameSync(folder, kept);
    return findClamd();
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null; // offline, another system, or too slow: the stand-in it is
  }
}

/** With one signature, of the test file that every scanner knows; nothing is downloaded. */
async function startClamd(program: string): Promise<Scanner | null> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-clamd-'));
  const socket = path.join(folder, 'clamd.sock');
  writeFileSync(path.join(folder, 'test.ndb'), `Portal.Test:0:*:${Buffer.from(eicar).toString('hex')}\n`);
  const lines = [`DatabaseDirectory ${folder}`, `LocalSocket ${socket}`, 'Foreground yes', 'StreamMaxLength 30M'];
  writeFileSync(path.join(folder, 'clamd.conf'), `${lines.join('\n')}\n`);
  const libraries = `${kept}/usr/lib/${libraryFolder()}`;
  const daemon = spawn(program, ['--config-file', path.join(folder, 'clamd.conf')], {
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
    stdio: 'ignore',
  });
  const stop = () => {
    daemon.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  const gone = new Promise<false>((resolve) => {
    daemon.once('exit', () => resolve(false));
    daemon.once('error', () => resolve(false));
  });
  if (await Promise.race([gone, answers(socket)])) return { url: `unix://${socket}`, name: 'clamd', stop };
  stop();
  return null;
}

const libraryFolder = () =>
  execFileSync('uname', ['-m'], { encoding: 'utf8' }).trim() === 'aarch64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';

/** Resolves once it answers to a connection; a daemon that reads its signatures first is asked again. */
async function answers(socket: string): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const asked: Socket = connect(socket, () => resolve(true)).on('error', () => resolve(false));
      asked.once('close', () => asked.destroy()).setTimeout(100, () => asked.destroy());
    });
    if (isOpen) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Speaks INSTREAM as clamd does, and knows the one test file. */
function startStandIn(): Promise<Scanner> {
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      const file = streamed(bytes);
      if (file) socket.end(`stream: ${file.includes(eicar) ? 'Portal.Test FOUND' : 'OK'}\0`);
    });
    socket.on('error', () => socket.destroy());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const stop = () => void server.close();
      resolve({ url: `tcp://127.0.0.1:${port}`, name: 'stand-in', stop });
    });
  });
}

/** The file of a whole INSTREAM command; null while more is to come. */
function streamed(bytes: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0');
  if (!bytes.subarray(0, command.length).equals(command)) return null;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
