import { spawn } from 'node:child_process';

export interface Account {
  /** Put before every program: `unshare ...`, or nothing. */
  prefix: string[];
  /** Another account than this process's own. */
  ids?: { uid: number; gid: number };
}

/** Runs a program to its end. Gives its exit code (1 where it could not be started) and what it wrote. */
export function runProgram(program: string, parameters: string[], { prefix, ids }: Account = { prefix: [] }) {
  const [command = program, ...rest] = [...prefix, program, ...parameters];
  return new Promise<{ code: number; output: string }>((resolve) => {
    // The messages of PostgreSQL's programs are read below: in one language.
    const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };
    const child = spawn(command, rest, { ...ids, cwd: '/', env: env as unknown as NodeJS.ProcessEnv });
    let output = '';
    const take = (text: Buffer) => (output += text.toString());
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      resolve({ code: 1, output: error.message });
    });
    // Not `close`: the server that pg_ctl leaves behind may keep the pipes.
    child.on('exit', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
