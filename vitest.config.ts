import { defineConfig } from 'vitest/config';

/** File that gets the results as JSON, for `.ci/run`. */
const report = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Loading the whole corpus or starting a server takes seconds, not milliseconds.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
