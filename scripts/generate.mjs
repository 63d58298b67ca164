// @ts-check
// `prisma generate` needs only the parts that npm carries, but the CLI first tries to fetch the native schema engine.
// Pointing PRISMA_SCHEMA_ENGINE_BINARY at any existing file stops that download. Use it for nothing but `generate`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, ...process.env };
process.exit(spawnSync(process.execPath, [cli, 'generate'], { stdio: 'inherit', env }).status ?? 1);
