// @ts-check
// node scripts/run.mjs COMMAND [...]: runs a command of the built product.
import { ensureBuild, ensurePackages, readEnvFile, root } from './prepare.mjs';

const from = process.cwd();
process.chdir(root);
process.env.LOG_LEVEL ||= 'warn';
readEnvFile();
ensurePackages();
ensureBuild();
process.env.NODE_ENV = 'production';
const [name = '', ...parameters] = process.argv.slice(2);
try {
  const build = await import(new URL('../build/server/index.js', import.meta.url).href);
  const command = build.entry.module.commands[name];
  if (!command) throw new Error(`There is no command ${name}.`);
  process.exit(await command(parameters, from));
} catch (error) {
  console.error(process.env.LOG_LEVEL === 'debug' || !(error instanceof Error) ? error : error.message);
  process.exit(1);
}
