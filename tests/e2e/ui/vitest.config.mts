import { defineConfig } from 'vitest/config';

/** One VS Code and one browser at a time: the suite is about what a user sees, not about load. */
export default defineConfig({
  test: {
    include: ['tests/e2e/ui/*.e2e.ts'],
    globalSetup: 'tests/e2e/ui/global.setup.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    // A real editor in a real browser, on a machine that may have no time for them.
    retry: 1,
    hookTimeout: 180_000,
    allowOnly: false,
    expect: { poll: { timeout: 30_000, interval: 250 } },
  },
});
