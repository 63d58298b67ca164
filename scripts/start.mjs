// @ts-check
// npm start, npm run dev
import { ensureBuild, ensurePackages, isHelp, readEnvFile, root } from './prepare.mjs';
import { superviseProcesses } from './processes.mjs';

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
if (isDevelopment) await import('./serve.mjs');
else {
  ensureBuild();
  process.exit(await superviseProcesses(`${root}/scripts/serve.mjs`));
}
