// @ts-check
// npm test, npm run check (--quick). Runs every check and ends with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensurePackages, isHelp, root } from './prepare.mjs';

if (process.argv.slice(2).some(isHelp)) {
  console.log(`npm test             every check: format, lint, types, unused code, unit, content, build, database, end to end
npm run check        only those that need no build, database or browser`);
  process.exit(0);
}
process.chdir(root);
ensurePackages();
const isQuick = process.argv.includes('--quick');
const results = 'test-results';
mkdirSync(results, { recursive: true });

/**
 * One check; `tests` gives the passed and failed tests from the file its runner writes. Without it the check is one.
 * @typedef {{ name: string, command: string[], report?: string, tests?: (report: any) => { passed: number, failed: number } }} Check
 */
/** @param {string} name @param {...string} projects @returns {Check} */
const vitest = (name, ...projects) => {
  const report = `${results}/${name}.json`;
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    command: ['vitest/vitest.mjs', 'run', ...chosen, ...reporters],
    report,
    tests: ({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
      passed: numPassedTests,
      failed: numFailedTests || numFailedTestSuites,
    }),
  };
};

/** While working, a file that is as it was at the last check is not looked at again; npm test looks at all of them. */
const remembered = (/** @type {string[]} */ ...parameters) => (isQuick ? parameters : []);
const cache = 'node_modules/.cache/check';
const once = ['--cache', '--cache-location'];
const lint = { name: 'lint', command: ['eslint/bin/eslint.js', '.', ...remembered(...once, `${cache}/lint`)] };
const types = ['typescript/bin/tsc', '--noEmit', '-p', '.'];
const format = ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'];
const quick = [
  lint,
  { name: 'types', command: [...types, ...remembered('--incremental', '--tsBuildInfoFile', `${cache}/types`)] },
  { name: 'format', command: [...format, ...remembered(...once, `${cache}/format`)] },
  { name: 'unused', command: ['knip/bin/knip.js', '--no-progress'] },
  vitest('unit', 'unit', 'content'),
];
const database = [
  { name: 'schema', command: ['../scripts/schema.mjs', 'check'] },
  vitest('integration', 'integration'),
];
/** @type {Check} */
const endToEnd = {
  name: 'end to end',
  command: ['@playwright/test/cli.js', 'test'],
  report: `${results}/e2e.json`,
  tests: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
};

/** @param {Check} check @returns {Promise<{ passed: number, failed: number }>} */
async function perform({ name, command: [program = '', ...parameters], report, tests }) {
  const start = performance.now();
  if (report) rmSync(report, { force: true });
  const { code, output } = await runProgram([`node_modules/${program}`, ...parameters]);
  let { passed, failed } = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (report && tests) {
    try {
      ({ passed, failed } = tests(JSON.parse(readFileSync(report, 'utf8'))));
      if (code !== 0 && failed === 0) failed = 1;
      if (passed === 0 && failed === 0) failed = 1;
    } catch {
      ({ passed, failed } = { passed: 0, failed: 1 }); // it did not come to its end
    }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${passed} passed, ${failed} failed, ${seconds} s)`);
  if (failed > 0) console.log(output);
  return { passed, failed };
}

/** @param {string[]} parameters @returns {Promise<{ code: number, output: string }>} */
function runProgram(parameters) {
  const env = /** @type {NodeJS.ProcessEnv} */ ({ ...process.env, NODE_ENV: 'test', FORCE_COLOR: '0', NO_COLOR: '1' });
  const child = spawn(process.execPath, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ text) => (output += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, output })));
}

/** Two at a time. @param {Check[]} checks */
async function performAll(checks) {
  const waiting = [...checks];
  const total = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { passed, failed } = await perform(check);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all([worker(), worker()]);
  return total;
}

const totals = [await performAll(quick)];
if (!isQuick) {
  totals.push(await performAll([{ name: 'build', command: ['../scripts/build.mjs'] }, ...database]));
  const { ensureBrowser } = await import('./browser.mjs');
  if (!ensureBrowser())
    console.log('No browser was found or could be installed: install Chromium, or set CHROMIUM_PATH.');
  totals.push(await performAll([endToEnd]));
}
const passed = totals.reduce((sum, each) => sum + each.passed, 0);
const failed = totals.reduce((sum, each) => sum + each.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
