// @ts-check
import { gzipSync } from 'node:zlib';
import { origin } from './portal.mjs';

/** @type {Map<string, Promise<number>>} */
const known = new Map();

/**
 * What a browser without a cache fetches for a page, compressed as the proxy before the portal may: the page, its style
 * sheets and its scripts.
 * @param {string} path @param {string} [cookie] @returns {Promise<{ path: string, bytes: number }>}
 */
export async function bytesOf(path, cookie = '') {
  const response = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' });
  const html = await response.text();
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
  const linked = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"|<script[^>]* src="([^"]+)"/g)];
  const files = [...new Set(linked.map(([, style, script]) => style ?? script ?? ''))];
  const sizes = await Promise.all(files.map(fileBytes));
  return { path, bytes: sizes.reduce((sum, size) => sum + size, gzipped(html)) };
}

/** @param {string} path */
function fileBytes(path) {
  const asked = known.get(path) ?? fetch(origin + path).then(async (response) => gzipped(await response.text()));
  known.set(path, asked);
  return asked;
}

/** @param {string} text */
const gzipped = (text) => gzipSync(text, { level: 9 }).length;

/** @param {{ path: string, bytes: number }[]} pages */
export function largestAndMedian(pages) {
  const sorted = [...pages].sort((a, b) => a.bytes - b.bytes);
  const largest = sorted.at(-1) ?? { path: '', bytes: 0 };
  return { largest, median: sorted[Math.floor(sorted.length / 2)]?.bytes ?? 0, count: pages.length };
}
