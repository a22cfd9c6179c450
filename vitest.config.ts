import { defineConfig } from 'vitest/config';

/** File that gets the results as JSON, for `.ci/run`. */
const report = process.env['TEST_REPORT'];

export default defineConfig({
  // GraphQL refuses schemas of another copy of itself; Node takes the CommonJS one, and Vite would take the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // Loading the whole corpus or starting a server takes seconds, not milliseconds.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // A browser on a busy machine may lose a race; a fault of ours fails three times too.
    retry: process.env['CI'] ? 2 : 0,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
