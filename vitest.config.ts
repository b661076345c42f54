import { defineConfig } from 'vitest/config';

// Tests read the packages' TypeScript through the `source` export condition, never a stale build.
const conditions = ['source', 'module', 'node', 'development|production'];
// What starts databases waits longer; everything else stops early.
const withDatabase = [
  '{packages,apps,seeds,tools,tests}/**/*.db.test.ts',
  'packages/{database,casebook,api}/**/*.test.ts',
];
const outside = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
    // Nothing here keeps state in a module, so the core is loaded once for each worker and not for each file.
    isolate: false,
    reporters: ['./tools/plain-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages,apps,seeds,tools,tests}/**/*.test.{ts,tsx}'],
          exclude: [...outside, ...withDatabase],
          testTimeout: 15_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: withDatabase,
          exclude: outside,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
