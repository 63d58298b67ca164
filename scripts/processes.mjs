// @ts-check
// The processes that serve together on one port: node's own cluster gives each new connection to the next of them.
import cluster from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

const secondsBeforeAnother = 2;

/** Given back to the system when it is free: for one process it is a fifth of its memory after the start. */
const environment = { MALLOC_TRIM_THRESHOLD_: '131072' };

/**
 * Runs one process; when it serves, as many more as it says. One that ends by itself is replaced, but for the first before
 * it serves: what stops it stops the start. SIGTERM and SIGINT stop all. Gives the exit code.
 * @param {string} file the script of each; it sends `{ processes }` once it serves
 * @returns {Promise<number>}
 */
export async function superviseProcesses(file) {
  cluster.setupPrimary({ exec: file, args: [] });
  let isStopping = false;
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
    process.on(signal, () => {
      isStopping = true;
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
    });

  const first = cluster.fork(environment);
  const ended = endOf(first);
  const processes = await Promise.race([served(first), ended.then(() => 0)]);
  if (processes === 0) return ended;
  const others = Array.from({ length: processes - 1 }, () => endOf(cluster.fork(environment)));
  return Math.max(...(await Promise.all([ended, ...others].map(kept))));

  /** The code of the last one in a place. @param {Promise<number>} end @returns {Promise<number>} */
  async function kept(end) {
    for (;;) {
      const code = await end;
      if (isStopping) return code;
      console.error(JSON.stringify({ level: 50, time: new Date().toISOString(), code, msg: 'a process ended' }));
      await wait(secondsBeforeAnother * 1000);
      if (isStopping) return 0;
      end = endOf(cluster.fork(environment));
    }
  }
}

/** @param {import('node:cluster').Worker} worker @returns {Promise<number>} */
async function served(worker) {
  const [{ processes }] = await once(worker, 'message');
  return processes;
}

/** One that is told to stop before it listens for that has ended well. @param {import('node:cluster').Worker} worker @returns {Promise<number>} */
async function endOf(worker) {
  const [code, signal] = await once(worker, 'exit');
  return signal === 'SIGTERM' ? 0 : (code ?? 1);
}
