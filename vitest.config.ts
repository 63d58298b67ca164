import { defineConfig } from 'vitest/config';

const alias = { '~': new URL('./app', import.meta.url).pathname };
const shared = { resolve: { alias }, esbuild: { jsx: 'automatic' as const } };
// Pure code keeps nothing between files, so they may share what they import: half the time.
const together = { isolate: false };
// A busy machine is slow, not wrong.
const patient = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          ...patient,
          ...together,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
        },
      },
      { ...shared, test: { ...patient, ...together, name: 'content', include: ['tests/content/**/*.test.{ts,tsx}'] } },
      {
        ...shared,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/embedded-cluster.ts'],
          ...together,
          ...patient,
        },
      },
    ],
  },
});
