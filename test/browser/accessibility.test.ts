/** Every page in three languages, light and dark, wide, at 200% zoom and on a very small phone: axe and its width. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../ui/i18n/messages.ts';
import { scrollsSideways, violations } from '../support/accessibility.ts';
import { describeInBrowser, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';
import { PAGES } from '../support/pages.ts';

/** A window 1280 wide at 200% has 640 CSS pixels; at WCAG's 400% it has 320. A page turned or zoomed is not loaded anew. */
const WIDE = 1280;
const WIDTHS = [WIDE, WIDE / 2, 320];

let explorer: Explorer;

describeInBrowser('nothing is wrong', () => {
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  describe.each(LOCALES)('in %s, on the page that shows', (locale) => {
    let page: Page;
    beforeAll(async () => {
      // A colour on its way to another is of neither scheme.
      page = await explorer.open(`/${locale}`, { reducedMotion: 'reduce' });
    });
    afterAll(() => page?.context().close());

    test.each(Object.entries(PAGES))('%s', async (_, path) => {
      await page.setViewportSize({ width: WIDE, height: 844 });
      await page.goto(`${explorer.server.url}/${locale}${path}`);
      const found: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        await settled(page);
        if (await scrollsSideways(page)) found.push(`${width} pixels: the page scrolls sideways`);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          found.push(...(await violations(page)).map((violation) => `${width} pixels, ${colorScheme}: ${violation}`));
        }
      }
      expect([...found, ...explorer.complaints()]).toEqual([]);
    });
  });

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
