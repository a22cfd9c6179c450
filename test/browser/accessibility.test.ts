/** axe on every page and state, in three languages, in light and dark: all of its rules, and target sizes. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '../../ui/i18n/messages.ts';
import { describeInBrowser, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';
import { PAGES } from '../support/pages.ts';

/** What axe finds wrong, told so that the place can be found. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<AxeResults>(
    'axe.run(document, { rules: { "target-size": { enabled: true } } })',
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}

const schemes = ['light', 'dark'] as const;
const cases = LOCALES.flatMap((locale) => schemes.map((scheme) => [locale, scheme] as const));

describeInBrowser('axe finds nothing', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test.each(cases)(
    'on any page in %s, %s',
    async (locale, colorScheme) => {
      const page = await explorer.open(`/${locale}`, { colorScheme });
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(`${explorer.server.url}/${locale}${path}`);
        await settled(page);
        expect(await violations(page), `${name}: /${locale}${path}`).toEqual([]);
      }
    },
    900_000,
  );

  test.each(LOCALES)('with everything open that opens, in %s', async (locale) => {
    const page = await explorer.open(`/${locale}/measures?all=communes`, { viewport: { width: 390, height: 844 } });
    for (const path of ['/measures?all=communes', '/measure/M3.1', '/document/pgsp-2017-2020#L1463']) {
      await page.goto(`${explorer.server.url}/${locale}${path}`);
      await settled(page);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect(await violations(page), path).toEqual([]);
    }
  });
});
