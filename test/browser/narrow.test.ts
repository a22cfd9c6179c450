/** Every page fits a phone, a very small phone, and a window at 200% zoom: nothing scrolls sideways but tables. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '../../ui/i18n/messages.ts';
import { describeInBrowser, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';
import { PAGES } from '../support/pages.ts';

/** A window 1280 wide at 200% has 640 CSS pixels; WCAG's 400% has 320. */
const WIDTHS = [390, 320, 640];

describeInBrowser('no page scrolls sideways', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test.each(WIDTHS)(
    'at %i pixels',
    async (width) => {
      const page = await explorer.open('/en', { viewport: { width, height: 844 } });
      for (const locale of LOCALES) {
        for (const path of Object.values(PAGES)) {
          await page.goto(`${explorer.server.url}/${locale}${path}`);
          await settled(page);
          const scrolled = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(scrolled, `/${locale}${path} is too wide by`).toBeLessThanOrEqual(0);
        }
      }
    },
    900_000,
  );

  test('the filters of a phone open, narrow the list and say how many hold', async () => {
    const page = await explorer.open('/en/measures', { viewport: { width: 390, height: 844 } });
    await page.getByText('Filter the measures').click();
    await page.getByRole('checkbox', { name: /Reaction/ }).check();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('axis Reaction') ?? false);
    expect(await page.getByText('Filter the measures (1)').isVisible()).toBe(true);
  });
});
