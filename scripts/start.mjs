// @ts-check
// npm start, npm run dev
import { ensureBuild, ensurePackages, isHelp, readEnvFile, root } from './prepare.mjs';

if (process.argv.slice(2).some(isHelp)) {
  console.log(`npm start        installs and builds what is missing, starts the database, and serves the portal
npm run dev      the same from the sources, which may change while it runs
Settings stand in .env.example and docs/operations.md.`);
  process.exit(0);
}
process.chdir(root);
const isDevelopment = process.argv.includes('--dev');
readEnvFile();
ensurePackages();
process.env.NODE_ENV = isDevelopment ? 'development' : 'production';

async function fromSources() {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
  const build = () => vite.ssrLoadModule('virtual:remix/server-build');
  return { build, entry: (await build()).entry, development: vite.middlewares, end: () => vite.close() };
}

async function fromBuild() {
  ensureBuild();
  const build = await import(new URL('../build/server/index.js', import.meta.url).href);
  return { build, entry: build.entry, development: undefined, end: async () => {} };
}

try {
  const { build, entry, development, end } = await (isDevelopment ? fromSources() : fromBuild());
  const code = await entry.module.commands.start({ build, development });
  await end();
  process.exit(code);
} catch (error) {
  console.error(process.env.LOG_LEVEL === 'debug' || !(error instanceof Error) ? error : error.message);
  process.exit(1);
}
