import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Account, runProgram } from './run-program.server';

/**
 * Who runs PostgreSQL. It refuses to run as root; an ordinary user runs it as themselves. For root it runs in a user
 * namespace of its own, where it sees an ordinary user while its files stay root's, so it may live below a folder that
 * only root may enter. Where such namespaces are off (many containers), it runs as the account `postgres` or `nobody`.
 */
export async function postgresAccount(): Promise<Account & { kind: 'self' | 'namespace' | 'account'; name: string }> {
  if (process.getuid?.() !== 0) return { kind: 'self', name: 'this user', prefix: [] };
  const accounts = readAccounts();
  // initdb looks the user up by number: it must be one that the machine knows.
  const mapped =
    accounts.find(({ uid, name }) => uid !== 0 && name !== 'nobody') ?? accounts.find(({ uid }) => uid !== 0);
  if (!mapped) throw new Error('PostgreSQL may not run as root, and /etc/passwd holds no other account');
  const prefix = ['unshare', '--user', `--map-user=${String(mapped.uid)}`, `--map-group=${String(mapped.gid)}`];
  const { code } = await runProgram('true', [], { prefix });
  if (code === 0) return { kind: 'namespace', name: 'root, in a user namespace', prefix };
  const account =
    accounts.find(({ name }) => name === 'postgres') ?? accounts.find(({ name }) => name === 'nobody') ?? mapped;
  return { kind: 'account', name: account.name, prefix: [], ids: { uid: account.uid, gid: account.gid } };
}

function readAccounts() {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((parts) => parts.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** Whether an account may enter a folder (and every folder above it). */
export async function canReach(account: Account, folder: string): Promise<boolean> {
  if (!account.ids) return isReachable(folder);
  return (await runProgram('test', ['-x', path.resolve(folder)], account)).code === 0;
}

function isReachable(folder: string): boolean {
  try {
    accessSync(folder, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
