// @ts-check
// One process of the portal: started by start.mjs, which has installed and built what was missing.
import cluster from 'node:cluster';

async function fromSources() {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
  const build = () => vite.ssrLoadModule('virtual:remix/server-build');
  return { build, entry: (await build()).entry, development: vite.middlewares, end: () => vite.close() };
}

async function fromBuild() {
  const build = await import(new URL('../build/server/index.js', import.meta.url).href);
  return { build, entry: build.entry, development: undefined, end: async () => {} };
}

const { worker } = cluster;
try {
  const { build, entry, development, end } = await (worker ? fromBuild() : fromSources());
  const code = await entry.module.commands.start({
    build,
    development,
    isFirst: (worker?.id ?? 1) === 1,
    serving: (/** @type {number} */ processes) => worker?.send({ processes }),
  });
  await end();
  process.exit(code);
} catch (error) {
  console.error(process.env.LOG_LEVEL === 'debug' || !(error instanceof Error) ? error : error.message);
  process.exit(1);
}
