import { defineConfig } from 'vitest/config';

/** The suites that a mutation run asks: those of the mutated folders, and the laws that hold for all of core. */
export default defineConfig({
  test: {
    include: [
      'tests/server/core/{checking,workspace,evidence,review,report,config,suppressions,status}/**/*.test.ts',
      'tests/server/core/rules/**/*.test.ts',
    ],
    setupFiles: ['tests/support/seed.ts'],
    testTimeout: 120_000,
  },
});
