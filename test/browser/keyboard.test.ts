/** Each journey made with a keyboard alone, with the focus always where it is expected. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, headingChanges, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

/** What has the focus, as a screen reader would name it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${element?.tagName.toLowerCase() ?? ''} ${name}`.replace(/\s+/g, ' ').trim();
  });
}

type Wanted = (name: string) => boolean;

/** Presses Tab, or the key given, until something matches, as a reader would; fails when nothing does. */
async function tabTo(page: Page, wanted: Wanted, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press(key);
    if (wanted(await focused(page))) return;
  }
  throw new Error(`200 presses of ${key} did not reach what was wanted`);
}

/** Goes to a link and opens it; the page it leads to has the focus on its heading. */
async function enter(page: Page, wanted: Wanted, to: string | RegExp, key = 'Tab'): Promise<void> {
  const before = await page.locator('h1').textContent();
  await tabTo(page, wanted, key);
  await page.keyboard.press('Enter');
  await page.waitForURL(to);
  await headingChanges(page, before);
}

/** Puts what the page shows into the dossier; the button, which keeps the focus, then says that it is there. */
async function keep(page: Page): Promise<void> {
  await tabTo(page, (name) => name.startsWith('button + Add to the dossier'));
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^button ✓ ?In the dossier/);
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

  test('the researcher goes from a volet to the lines that prove a judgement', async () => {
    const page = await explorer.open('/en/volet/4');
    await enter(page, (name) => name === 'a Coffee with a Cop', '**/en/initiative/coffee-with-a-cop');
    await enter(page, (name) => name.startsWith('a Measure M2.4 '), '**/en/measure/M2.4');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Coffee with a Cop' }).waitFor();
    await enter(page, (name) => name.startsWith('a Details of the link: M2.4 '), '**/pursues/measure/M2.4');
    await enter(page, (name) => name.includes('Rapport Citoyens-Police'), /\/document\/rapport-citoyens-police.*#L\d+/);
    await page.locator('[aria-current=true].source-line').first().waitFor();
    expect(explorer.complaints()).toEqual([]);
  });

  test('the toolmaker opens the query behind a list and runs it', async () => {
    const page = await explorer.open('/en/measures?all=communes,associations');
    await tabTo(page, (name) => name === 'summary See the GraphQL query');
    await page.keyboard.press('Enter');
    await tabTo(page, (name) => name === 'a Open in GraphiQL');
    await page.keyboard.press('Enter');
    const run = page.getByRole('button', { name: /execute query/i });
    await run.waitFor({ timeout: 60_000 });
    await run.focus();
    await page.keyboard.press('Enter');
    const result = page.locator('.result-window', { hasText: 'totalCount' });
    await result.waitFor({ timeout: 60_000 });
    expect(await result.textContent()).toMatch(/"totalCount":\s*19/);
  });

  test('things are compared, kept in the dossier, annotated and put in order', async () => {
    const page = await explorer.open('/en/compare?ids=zone/5339');
    await tabTo(page, (name) => name.startsWith('select '));
    await page.keyboard.type('5341');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare?ids=zone/5339,zone/5341');
    await page.getByRole('group', { name: 'In numbers' }).waitFor();
    await keep(page);

    await page.goto(`${explorer.server.url}/en/measure/M7.7`);
    await page.getByRole('heading', { level: 1, name: /^M7\.7/ }).waitFor();
    await keep(page);
    await page.keyboard.press('Home');
    await enter(page, (name) => name === 'a Dossier (2)', '**/en/dossier', 'Shift+Tab');
    await tabTo(page, (name) => name.startsWith('textarea'));
    await page.keyboard.type('First what is compared.');
    await tabTo(page, (name) => name.startsWith('button ↓Move down'));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Your note').nth(1).inputValue()).toBe('First what is compared.');
    expect(await focused(page)).toMatch(/^button (↑Move up|↓Move down): /);
    expect(explorer.complaints()).toEqual([]);
  });

  test('a number of the matrix, a bar of the timeline and a tile of the map open what they count', async () => {
    const page = await explorer.open('/en/matrix');
    await tabTo(page, (name) => /^button \d+: /.test(name));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: / × / }).getByRole('listitem').first().waitFor();
    await enter(page, (name) => name === 'a Open in the filtered list', /\/en\/measures\?/);

    await page.goto(`${explorer.server.url}/en/timeline`);
    await tabTo(page, (name) => name.startsWith('a 5339, 2021–2022: '));
    await page.keyboard.press('Enter');
    await page.waitForURL(/at=5339\/2021-2022/);

    await page.goto(`${explorer.server.url}/en/map`);
    await tabTo(page, (name) => /^a .*: \d+ initiatives$/.test(name));
    await page.keyboard.press('Enter');
    await page.waitForURL(/at=/);
    await page.getByRole('heading', { level: 2, name: /initiatives$/ }).waitFor();
    expect(explorer.complaints()).toEqual([]);
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
