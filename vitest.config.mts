import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/seed.ts'],
    // Generous, so that a busy machine fails no test; what hangs is still found.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
