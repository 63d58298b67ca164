import { defineConfig } from 'vitest/config';

const alias = { '~': new URL('./app', import.meta.url).pathname };
const shared = { resolve: { alias }, esbuild: { jsx: 'automatic' as const } };

export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'] } },
      { ...shared, test: { name: 'content', include: ['tests/content/**/*.test.{ts,tsx}'] } },
      {
        ...shared,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/embedded-cluster.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
