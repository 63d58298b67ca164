import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const pidFile = (cluster: string) => path.join(cluster, 'postmaster.pid');

/** The port of the server that runs on a cluster, or undefined where none does (or not yet). */
export function livePort(cluster: string): number | undefined {
  const file = pidFile(cluster);
  if (!existsSync(file)) return undefined;
  const [pid = '', , , port = ''] = readFileSync(file, 'utf8').split('\n');
  return isPostgres(Number(pid)) && port !== '' ? Number(port) : undefined;
}

/**
 * After a restart of the machine or of a container the number in postmaster.pid may be another program's. PostgreSQL
 * takes that program for a running server and refuses to start: the file must go first.
 */
export function removeStalePidFile(cluster: string) {
  const file = pidFile(cluster);
  if (existsSync(file) && !isPostgres(Number(readFileSync(file, 'utf8').split('\n')[0]))) rmSync(file);
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and is another account's
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const commandLine = `/proc/${String(pid)}/cmdline`;
  return (
    !existsSync('/proc/self/cmdline') ||
    (existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes('postgres'))
  );
}
