// @ts-check
// npm run bench: the figures of docs/speed.md, measured on the built product.
import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { promisify } from 'node:util';
import { ensureBuild, ensurePackages, isHelp, root } from '../../scripts/prepare.mjs';

const names = [
  'form-bytes',
  'page-bytes',
  'question-get',
  'question-post',
  'send',
  'pages',
  'hubs-api',
  'memory',
  'lookup',
  'killed',
];
/** Rows that stand in a file of their own each: tests/bench/rows/NAME.mjs. */
const files = readdirSync(`${root}/tests/bench/rows`).filter(
  (file) => file.endsWith('.mjs') && !file.includes('.inside.'),
);
const ownFiles = files.map((file) => file.replace('.mjs', ''));
names.splice(names.indexOf('killed'), 0, ...ownFiles);
const given = process.argv.slice(2);
if (given.some(isHelp)) {
  console.log(`npm run bench                    measures everything, some five minutes on two cores
npm run bench -- --only NAME     one row, or more with commas: ${names.join(', ')}
npm run bench -- --json FILE     writes the figures as JSON too
npm run bench -- --seconds N     how long each load lasts (default 10)
npm run bench -- --profile DIR   node's CPU profile of the portal under these loads, for the developer tools of a browser
The portal runs as its own process with its embedded database, on an empty folder and port 3171 (or BENCH_PORT) of this machine.`);
  process.exit(0);
}
const option = (/** @type {string} */ name) => given[given.indexOf(`--${name}`) + 1] ?? '';
const has = (/** @type {string} */ name) => given.includes(`--${name}`);
const wanted = has('only') ? option('only').split(',') : names;
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no row ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exit(2);
}
process.chdir(root);
ensurePackages();
ensureBuild();
const { measure } = await import('./rows.mjs');
const { startPortal } = await import('./portal.mjs');

const seconds = Number(has('seconds') ? option('seconds') : 10);
const portal = await startPortal({ profile: has('profile') ? option('profile') : undefined });
/** @type {import('./rows.mjs').Row[]} */
const rows = [];
/** @param {...string} words @returns {Promise<any>} */
const inside = async (...words) => {
  const options = { env: portal.environment, maxBuffer: 256 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, [`${root}/tests/bench/inside.mjs`, ...words], options);
  return JSON.parse(stdout);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void portal.end().then(() => process.exit(1)));
const late = setTimeout(() => void portal.end().then(() => process.exit(1)), 20 * 60_000);
try {
  const bench = { portal, inside, wanted, seconds };
  for await (const row of measure(bench)) add(row);
  for (const name of ownFiles.filter((each) => wanted.includes(each)))
    for await (const row of (await import(`./rows/${name}.mjs`)).measure(bench)) add(row);
} finally {
  clearTimeout(late);
  await portal.end();
}
print(rows);
console.log(
  `Load of the machine in the last minute: ${loadavg()[0]?.toFixed(1)}. With other work on it, figures are lower.`,
);
if (has('json'))
  writeFileSync(
    option('json'),
    `${JSON.stringify({ at: new Date().toISOString(), node: process.version, rows }, null, 2)}\n`,
  );
process.exit(rows.some(({ verdict }) => verdict === 'below the floor') ? 1 : 0);

/** @param {import('./rows.mjs').Row} row */
function add(row) {
  rows.push(row);
  console.error(`  ${row.what}: ${row.measured}`);
}

/** @param {import('./rows.mjs').Row[]} all */
function print(all) {
  /** @type {(keyof import('./rows.mjs').Row)[]} */
  const columns = ['what', 'measured', 'floor', 'goal', 'verdict'];
  const lines = [Object.fromEntries(columns.map((column) => [column, column])), ...all];
  const widths = columns.map((column) => Math.max(...lines.map((line) => String(line[column]).length)));
  for (const line of lines)
    console.log(
      columns
        .map((column, index) => String(line[column]).padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
