// @ts-check
// Makes sure that the packages are installed and the build is that of the sources. Nothing here may import a package:
// on a fresh clone there are none yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'build/.sources');
const sources = ['app', 'locales', 'prisma', 'public', 'remix.config.js', 'vite.config.ts', 'package-lock.json'];

/** Ends the process with a message where this Node is too old. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
}

/** @param {string} message @returns {never} */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} command @param {string[]} parameters @param {{ quiet?: boolean, silent?: boolean, env?: Record<string, string> }} [options] */
export function run(command, parameters, { silent = false, quiet = silent, env = {} } = {}) {
  const options = { cwd: root, env: { ...process.env, ...env } };
  const result = spawnSync(command, parameters, {
    ...options,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', silent ? 'pipe' : 'inherit'],
  });
  return result.status === 0;
}

/** @param {string} file */
const modified = (file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs what the lock file names where it is missing or has changed. */
export function ensurePackages() {
  checkNode();
  const isFresh = modified('node_modules/.package-lock.json') >= modified('package-lock.json');
  if (!isFresh) {
    console.error('Installing packages ...');
    if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true }))
      fail('The packages could not be installed.');
  }
  if (modified('app/generated/prisma/client.ts') < modified('prisma/schema.prisma')) {
    if (!run(process.execPath, ['scripts/generate.mjs'], { quiet: true }))
      fail('The database client could not be made.');
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf).sort())
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** @param {string} entry @returns {string[]} */
function filesOf(entry) {
  if (entry === 'app/generated') return [];
  const status = statSync(path.join(root, entry), { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status ? [entry] : [];
  return readdirSync(path.join(root, entry)).flatMap((name) => filesOf(`${entry}/${name}`));
}

/** Builds where the build is missing or not that of the sources. */
export function ensureBuild() {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.error('Building ...');
  const vite = path.join(root, 'node_modules/@remix-run/dev/dist/cli.js');
  if (!run(process.execPath, [vite, 'vite:build', '--logLevel', 'error'], { quiet: true })) fail('The build failed.');
  writeFileSync(stamp, now);
}

/** Settings from a file `.env` beside package.json; those of the environment win. */
export function readEnvFile() {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** @param {string} text */
export const isHelp = (text) => text === '--help' || text === '-h';
