// @ts-check
import { origin } from '../portal.mjs';
import { row } from '../rows.mjs';

const copies = 40;

/** The PDF of the longest request there is, asked for as its sender does. @param {import('../rows.mjs').Bench} bench */
export async function* measure({ inside }) {
  const { cookies } = await inside('longest-draft', '1');
  const headers = { Cookie: cookies[0], 'Content-Type': 'application/x-www-form-urlencoded' };
  const post = (/** @type {string} */ path, body = '') =>
    fetch(`${origin}/en/form/tell/${path}`, { method: 'POST', headers, body, redirect: 'manual' });
  const sent = await post('check-answers', 'revision=0');
  if (!sent.headers.get('location')?.endsWith('/sent')) throw new Error(`not sent: ${sent.status}`);
  const times = [];
  let bytes = 0;
  for (let count = 0; count < copies; count += 1) {
    const start = performance.now();
    const pdf = await post('sent/copy/pdf');
    bytes = (await pdf.arrayBuffer()).byteLength;
    if (pdf.headers.get('content-type') !== 'application/pdf') throw new Error(`no PDF: ${pdf.status}`);
    times.push(performance.now() - start);
  }
  const first = times[0] ?? 0;
  const sorted = times.slice(1).sort((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const p50 = sorted[Math.floor(sorted.length * 0.5)] ?? 0;
  const measured = `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, the first ${first.toFixed(0)} ms, ${bytes} bytes`;
  const held = { value: p95, unit: 'ms', floor: 400, goal: 200, isLess: true };
  yield row('copy-pdf', 'PDF of the longest request', measured, held, { p50, p95, first, bytes });
}
