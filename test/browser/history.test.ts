/** Every state is an address: back, forward, reload and a shared link restore it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, headingChanges, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

const heading = async (page: Page) => (await page.locator('h1').textContent()) ?? '';

async function nextHeading(page: Page, before: string): Promise<string> {
  await headingChanges(page, before);
  return heading(page);
}

describeInBrowser('addresses', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('go back and forward through a question', async () => {
    const page = await explorer.open('/en/measures');
    const all = await heading(page);
    await page.getByRole('checkbox', { name: /Reaction/ }).check();
    const reaction = await nextHeading(page, all);
    await page.getByRole('checkbox', { name: /Drugs and addictions/ }).check();
    const drugs = await nextHeading(page, reaction);
    expect(new Set([all, reaction, drugs]).size).toBe(3);

    await page.goBack();
    expect(await nextHeading(page, drugs)).toBe(reaction);
    expect(await page.getByRole('checkbox', { name: /Drugs and addictions/ }).isChecked()).toBe(false);
    await page.goForward();
    expect(await nextHeading(page, reaction)).toBe(drugs);
    await page.reload();
    await settled(page);
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent === text, drugs);
  });

  test('keep the question when the language changes', async () => {
    const page = await explorer.open('/fr/measures?all=communes,associations');
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await page.waitForURL('**/nl/measures?all=communes,associations');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('maatregelen') ?? false);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(await page.locator('.measure-row__link [lang=fr]').count()).toBeGreaterThan(0);
  });

  test('without a language take the reader’s', async () => {
    const page = await explorer.open('/', { locale: 'nl-BE' });
    await page.waitForURL('**/nl');
    const permalink = await explorer.open('/id/measure/M7.7', { locale: 'en-GB' });
    await permalink.waitForURL('**/measure/M7.7');
    expect(await heading(permalink)).toMatch(/^M7\.7/);
  });

  test('come back to where the list was left', async () => {
    const page = await explorer.open('/en/measures?axes=reaction');
    await page.locator('.measure-row__link').nth(30).scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => window.scrollY);
    expect(scrolled).toBeGreaterThan(500);
    await page.locator('.measure-row__link').nth(30).click();
    await page.waitForURL('**/measure/**');
    await page.goBack();
    await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 5, scrolled);
  });

  test('open a source at its line, whatever page of it that is on', async () => {
    const page = await explorer.open('/fr/document/pgsp-2017-2020#L587-L594');
    const line = page.locator('#L587');
    await line.waitFor();
    expect(await line.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);
    expect(await page.locator('[aria-current=true].source-line').count()).toBe(8);
  });

  test('complain of nothing', () => {
    expect(explorer.complaints()).toEqual([]);
  });
});
