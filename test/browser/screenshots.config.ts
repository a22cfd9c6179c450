/** `npm run screenshots`: pictures of the main screens, for the README and to look at. */
import { mergeConfig } from 'vitest/config';
import tests from '../../vitest.config.ts';

const config = mergeConfig(tests, { test: { testTimeout: 60_000 } });
config.test.include = ['test/browser/screenshots.ts'];

export default config;
