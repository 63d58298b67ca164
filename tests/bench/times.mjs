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
  return { ...spreadOf(times), count };
}

/** @param {readonly number[]} times milliseconds */
export function spreadOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/**
 * A form posted and the page that it leads to, as one waits for both. Milliseconds, and the page.
 * @param {string} path @param {Record<string, string>} fields @param {string} [cookie]
 */
export async function postAndSee(path, fields, cookie = '') {
  const start = performance.now();
  const body = new URLSearchParams(fields);
  const posted = await fetch(origin + path, { method: 'POST', headers: { cookie }, body, redirect: 'manual' });
  await posted.arrayBuffer();
  const to = posted.headers.get('location');
  if (posted.status !== 303 || to === null) throw new Error(`${path} answered ${posted.status}`);
  const set = posted.headers.getSetCookie().map((each) => each.split(';')[0]);
  const page = await fetch(origin + to, { headers: { cookie: [cookie, ...set].filter(Boolean).join('; ') } });
  const html = await page.text();
  if (page.status !== 200) throw new Error(`${to} answered ${page.status}`);
  return { html, to, milliseconds: performance.now() - start };
}
