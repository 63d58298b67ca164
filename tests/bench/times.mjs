// @ts-check
import { origin } from './portal.mjs';

/**
 * How long a page takes, asked for one after the other by one person. Milliseconds.
 * @param {string} path @param {{ cookie?: string, count?: number, warm?: number }} [options]
 * @returns {Promise<{ p50: number, p95: number, count: number }>}
 */
export async function timesOf(path, { cookie = '', count = 200, warm = 40 } = {}) {
  /** @type {number[]} */
  const times = [];
  for (let asked = 0; asked < warm + count; asked += 1) {
    const start = performance.now();
    const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    if (asked >= warm) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), count };
}
