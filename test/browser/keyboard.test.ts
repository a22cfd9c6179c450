/** The question asked and answered with a keyboard alone, with the focus always where it is expected. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

/** What has the focus, as a screen reader would name it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${element?.tagName.toLowerCase() ?? ''} ${name}`.replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until something matches, as a reader would; fails when nothing does. */
async function tabTo(page: Page, wanted: (name: string) => boolean): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press('Tab');
    if (wanted(await focused(page))) return;
  }
  throw new Error('200 presses of Tab did not reach what was wanted');
}

describeInBrowser('with the keyboard alone', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('the first stop skips to the content', async () => {
    const page = await explorer.open('/en');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('a question is asked, narrowed and its first measure opened', async () => {
    const page = await explorer.open('/en');
    await tabTo(page, (name) => name.includes('Which measures involve communes and associations?'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('19 ') ?? false);
    expect(await focused(page)).toMatch(/^h1 /);

    await page.goto(`${explorer.server.url}/en/measures?all=communes,associations`);
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('19 ') ?? false);
    await tabTo(page, (name) => name.includes('Remove the condition: with associations'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.endsWith('involve communes') ?? false);
    expect(await focused(page)).toMatch(/^h1 \d+ measures that involve communes/);

    await tabTo(page, (name) => name.startsWith('a M1.1 '));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/measure/M1.1');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('M1.1') ?? false);
    expect(await focused(page)).toMatch(/^h1 M1\.1/);
    expect(explorer.complaints()).toEqual([]);
  });

  test('a partner’s part in the question is chosen with the arrow keys, and stays in focus', async () => {
    const page = await explorer.open('/en/measures');
    await page.waitForSelector('[role=radiogroup]');
    const before = await page.locator('h1').textContent();
    await tabTo(page, (name) => name.startsWith('input'));
    await page.locator('[role=radiogroup] input[name="partner/communes"]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent !== text, before);
    expect(await page.locator('h1').textContent()).toMatch(/that involve communes$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.endsWith('without communes') ?? false);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('partner/communes');
  });

  test('the matrix can be scrolled and skipped', async () => {
    const page = await explorer.open('/en', { viewport: { width: 390, height: 844 } });
    await tabTo(page, (name) => name === 'a Skip the table');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a GraphQL API');
    await page.locator('.matrix').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.matrix')?.scrollLeft ?? 0) > 0);
  });
});
