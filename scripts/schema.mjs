// @ts-check
// Makes and checks SQL migrations with Prisma's own schema engine in its WASM form, which npm carries; the native
// engine comes from a download host that need not be reachable. A tool for development: nothing at run time uses it.
//   npm run db:new -- NAME    writes prisma/migrations/<time>_NAME/migration.sql
//   npm run db:check          fails where prisma/schema.prisma and prisma/migrations differ
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { createServer } from 'vite';

// The engine reads PostgreSQL's catalogue types "char" (18) and name (19), which the adapter does not know.
/** @type {Record<number, number>} */
const textTypes = { 18: 25, 19: 25, 1002: 1009, 1003: 1009 };
/** @type {WeakMap<object, number[]>} */
const characterColumns = new WeakMap();

/** @param {pg.QueryArrayResult} result */
function readCatalogueTypes(result) {
  const columns = result.fields.flatMap(({ dataTypeID }, index) => (dataTypeID === 18 ? [index] : []));
  for (const field of result.fields) field.dataTypeID = textTypes[field.dataTypeID] ?? field.dataTypeID;
  if (columns.length > 0) characterColumns.set(result.rows, columns);
  return result;
}

/** @param {string} url */
function catalogueAdapter(url) {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const query = pool.query.bind(pool);
  Object.assign(pool, { query: async (/** @type {[any]} */ ...given) => readCatalogueTypes(await query(...given)) });
  const factory = new PrismaPg(pool, { disposeExternalPool: true });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (parameters) => {
      const result = await queryRaw(parameters);
      for (const column of characterColumns.get(result.rows) ?? [])
        result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  };
  return { pool, factory };
}

async function loadEngine() {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': /** @type {any} */ (engineModule),
  });
  const exports = /** @type {any} */ (instance.exports);
  engineModule.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return engineModule.SchemaEngine;
}

/** The SQL that leads from the migrations to the schema; empty where they agree. */
async function difference() {
  const alias = { '~': path.resolve('app') };
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    resolve: { alias },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-schema-'));
  chmodSync(dataDir, 0o755); // another account may have to run the database
  const { startEmbedded } = await vite.ssrLoadModule('/app/platform/database/embedded.server.ts');
  const { migrate } = await vite.ssrLoadModule('/app/platform/database/migrate.server.ts');
  const database = await startEmbedded(dataDir, ['-c', 'fsync=off']);
  try {
    await migrate(database.ownerUrl, 'portal_app');
    const schema = { path: 'prisma/schema.prisma', content: readFileSync('prisma/schema.prisma', 'utf8') };
    const { pool, factory } = catalogueAdapter(database.ownerUrl);
    const SchemaEngine = await loadEngine();
    const adapters = bindMigrationAwareSqlAdapterFactory(factory);
    const engine = await SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapters);
    const result = await engine.diff({
      from: { tag: 'schemaDatasource', files: [schema], configDir: process.cwd() },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: true,
      filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
    });
    await pool.end();
    return result.exitCode === 0 ? '' : (result.stdout ?? '');
  } finally {
    await database.stop();
    await vite.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const [command, name] = process.argv.slice(2);
if (command !== 'check' && !(command === 'new' && name)) {
  console.error('usage: npm run db:check, or npm run db:new -- NAME');
  process.exit(2);
}
const sql = await difference();
if (sql === '') console.log('prisma/schema.prisma and prisma/migrations agree');
else if (name) {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = `prisma/migrations/${time}_${name.replace(/\W+/g, '_')}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/migration.sql`, sql);
  console.log(`wrote ${folder}/migration.sql`);
} else {
  console.error(`prisma/schema.prisma and prisma/migrations differ:\n${sql}`);
  process.exit(1);
}
process.exit(0);
