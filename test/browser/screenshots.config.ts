/** `npm run screenshots`: pictures of the main screens, for the README and to look at. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/browser/screenshots.ts'], testTimeout: 300_000, hookTimeout: 120_000 },
});
