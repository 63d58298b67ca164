// @ts-check
// The portal for the end-to-end tests: the built product on an empty DATA_DIR.
import { rmSync } from 'node:fs';

rmSync(process.env.DATA_DIR ?? 'test-results/portal-data', { recursive: true, force: true });
await import('../../scripts/start.mjs');
