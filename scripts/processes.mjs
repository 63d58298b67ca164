// @ts-check
// The processes that serve together on one port: node's own cluster gives each new connection to the next of them.
import cluster from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

const secondsBeforeAnother = 2;

/** Given back to the system when it is free: for one process it is a fifth of its memory after the start. */
const environment = { MALLOC_TRIM_THRESHOLD_: '131072' };

/** @typedef {{ served: Promise<number>, ended: Promise<{ code: number, hasServed: boolean }> }} Process served: how many there should be */

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

  const first = begin();
  const processes = await Promise.race([first.served, first.ended.then(() => 0)]);
  if (processes === 0) return (await first.ended).code;
  const others = Array.from({ length: processes - 1 }, () => begin());
  return Math.max(...(await Promise.all([first, ...others].map(keep))));

  /** The exit code of the last one in a place; one that has not served yet has nothing to end well. @param {Process} one @returns {Promise<number>} */
  async function keep(one) {
    for (;;) {
      const { code, hasServed } = await one.ended;
      if (isStopping) return hasServed ? code : 0;
      console.error(JSON.stringify({ level: 50, time: new Date().toISOString(), code, msg: 'a process ended' }));
      await wait(secondsBeforeAnother * 1000);
      if (isStopping) return 0;
      one = begin();
    }
  }
}

/** @returns {Process} */
function begin() {
  const worker = cluster.fork(environment);
  let hasServed = false;
  const served = once(worker, 'message').then(([{ processes }]) => {
    hasServed = true;
    return processes;
  });
  const ended = once(worker, 'exit').then(([code]) => ({ code: code ?? 1, hasServed }));
  return { served, ended };
}
