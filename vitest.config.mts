import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['tests/support/seed.ts'],
    // What tests start keeps nothing in the folder of whoever runs them.
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
    // Generous, so that a busy machine fails no test; what hangs is still found.
    testTimeout: 120_000,
    // What drives other processes may meet a machine that has no time for them. What is wrong is wrong twice: seeds are fixed.
    retry: 1,
    hookTimeout: 120_000,
    // Vitest leaves one core to itself, and half of a small machine idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'product',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/client/**', 'tests/e2e/**'],
          // Core keeps no state of its own, so that files can share what was loaded: half of the time went into loading.
          isolate: false,
        },
      },
      {
        // These put stand-ins in the place of VS Code's module.
        extends: true,
        test: { name: 'client', include: ['tests/client/**/*.test.ts'] },
      },
    ],
  },
});
