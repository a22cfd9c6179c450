import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Loading the whole corpus or starting a server takes seconds, not milliseconds.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
