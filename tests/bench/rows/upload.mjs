// @ts-check
import { randomBytes } from 'node:crypto';
import { origin } from '../portal.mjs';
import { row } from '../rows.mjs';

const megabyte = 1024 * 1024;
const uploads = 4;

/** What an upload of ten megabytes adds to the app's memory at its height. @param {import('../rows.mjs').Bench} bench */
export async function* measure({ portal, inside }) {
  const { cookies } = await inside('longest-draft', '2');
  const file = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(10 * megabyte - 1000)]);
  await send(cookies[0], file.subarray(0, 2 * megabyte)); // what the first one loads is no upload's
  const resident = () => portal.memory().reduce((sum, each) => sum + each, 0);
  let most = 0;
  const times = [];
  for (let count = 0; count < uploads; count += 1) {
    const before = resident();
    const watch = setInterval(() => (most = Math.max(most, resident() - before)), 5);
    const start = performance.now();
    await send(cookies[1], file);
    times.push(performance.now() - start);
    most = Math.max(most, resident() - before);
    clearInterval(watch);
  }
  const added = most / megabyte;
  const milliseconds = times.sort((a, b) => a - b)[Math.floor(uploads / 2)] ?? 0;
  const held = { value: added, unit: 'MB', floor: 60, goal: 40, isLess: true };
  const measured = `${added.toFixed(0)} MB, ${milliseconds.toFixed(0)} ms`;
  yield row('upload', 'memory that a 10 MB upload adds', measured, held, { added, milliseconds });
}

/** @param {string} cookie @param {Buffer} file */
async function send(cookie, file) {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(file)]), 'plan.pdf');
  const path = `${origin}/en/form/tell/files`;
  const answer = await fetch(path, { method: 'POST', headers: { Cookie: cookie }, body, redirect: 'manual' });
  if (answer.status !== 303) throw new Error(`not taken: ${answer.status}`);
}
