/** The policy maker's question, from the home page to a table on disk, in three languages. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { LOCALES } from '../../ui/i18n/messages.ts';
import type { Locale, Messages } from '../../ui/i18n/messages.ts';
import { contractDocument } from '../support/api.ts';
import { describeInBrowser, follow, MESSAGES, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

interface Q1 {
  measures: { totalCount: number; nodes: { code: string }[] };
}

interface Partners {
  partners: { id: string; label: string }[];
}

describeInBrowser('which measures involve communes and associations?', () => {
  let explorer: Explorer;
  let expected: Q1['measures'];

  beforeAll(async () => {
    explorer = await startExplorer();
    expected = (await explorer.server.data<Q1>(contractDocument('Q1'))).measures;
  });
  afterAll(() => explorer?.close());

  async function labels(locale: Locale): Promise<Map<string, string>> {
    const document = 'query ($language: Language!) { partners { id label(language: $language) } }';
    const answer = await explorer.server.data<Partners>(document, { language: locale.toUpperCase() });
    return new Map(answer.partners.map(({ id, label }) => [id, label]));
  }

  test.each(LOCALES)(
    'asked in %s through the filters, counted as the API counts, taken along as CSV',
    async (locale) => {
      expect(expected.totalCount).toBeGreaterThan(0);
      const words = MESSAGES[locale];
      const page = await explorer.open(`/${locale}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);

      const navigation = page.getByRole('navigation', { name: words.site.navigation });
      await follow(page, navigation.getByText(words.site.measures), `/${locale}/measures`);
      const names = await labels(locale);
      await choose(page, words, names.get('partner/communes') ?? '');
      await choose(page, words, names.get('partner/associations') ?? '');

      await expectHeading(page, String(expected.totalCount));
      expect(new URL(page.url()).search).toBe('?all=communes,associations');
      expect(await codesOf(page)).toEqual(expected.nodes.map(({ code }) => code));

      const rows = await downloadCsv(page, words);
      const codes = new Set(rows.flatMap((row) => row.match(/\bM\d+\.\d+\b/)?.[0] ?? []));
      expect([...codes]).toEqual(expected.nodes.map(({ code }) => code));
      expect(explorer.complaints()).toEqual([]);
    },
  );

  test.each(LOCALES)('asked in %s by an address, told as a sentence', async (locale) => {
    const page = await explorer.open(`/${locale}/measures?all=communes,associations`);
    await expectHeading(page, String(expected.totalCount));
    const names = await labels(locale);
    const told = (await page.locator('h1').textContent()) ?? '';
    expect(told).toContain(names.get('partner/communes')?.toLowerCase());
    expect(told).toContain(names.get('partner/associations')?.toLowerCase());
    expect(await page.title()).toContain(told);
  });
});

describeInBrowser('one thing leads to another', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('the matrix opens the list behind each of its numbers', async () => {
    const page = await explorer.open('/en');
    const cell = page.locator('.matrix tbody tr', { hasText: 'Communes' }).locator('.matrix__cell a').nth(1);
    const count = await cell.textContent();
    await cell.click();
    await expectHeading(page, count ?? '');
    expect(new URL(page.url()).search).toBe('?all=communes&themes=2');
    expect((await codesOf(page)).length).toBe(Number(count));
  });

  test('a list longer than a page is read to its end', async () => {
    const page = await explorer.open('/en/measures');
    expect((await codesOf(page)).length).toBe(100);
    await page.getByRole('link', { name: /Show \d+ more/ }).click();
    await page.waitForFunction(() => document.querySelectorAll('.measure-row').length > 100);
    const codes = await codesOf(page);
    expect(codes).toHaveLength(120);
    expect(new Set(codes).size).toBe(120);
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('.measure-row').length === 120);
  });

  test('the links behind the first hundred are of the certainty of those before them', async () => {
    const page = await explorer.open('/en/period/2023-2024?basis=DERIVED');
    await page.getByRole('button', { name: /Show \d+ more links/ }).click();
    await page.waitForFunction(() => document.querySelectorAll('.link-row').length > 100);
    expect(await page.locator('.link-row:not(.link-row--derived)').count()).toBe(0);
    await page.getByText(/Show \d+ more links/).waitFor({ state: 'detached' });
  });

  test('the filters of a phone open, narrow the list and say how many hold', async () => {
    const page = await explorer.open('/en/measures', { viewport: { width: 390, height: 844 } });
    await page.getByText('Filter the measures').click();
    await page.getByRole('checkbox', { name: /Reaction/ }).check();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('axis Reaction') ?? false);
    expect(await page.getByText('Filter the measures (1)').isVisible()).toBe(true);
  });

  test('a fact leads to the line that proves it, and back to what it proves', async () => {
    const page = await explorer.open('/en/link/measure/M1.1/involves/partner/communes');
    await page.getByRole('link', { name: /line 1463/ }).click();
    const line = page.locator('#L1463');
    await line.waitFor();
    expect(await line.getAttribute('aria-current')).toBe('true');
    expect(await line.textContent()).toContain('instituts de formations (ERMS, ERIP, ERAP...), associations');
    await line.locator('summary').click();
    await line.getByRole('link', { name: /M1\.1/ }).first().click();
    await expectHeading(page, 'M1.1');
    expect(explorer.complaints()).toEqual([]);
  });
});

async function choose(page: Page, words: Messages, partner: string): Promise<void> {
  const roles = page.getByRole('radiogroup', { name: partner, exact: true });
  await roles.getByRole('radio', { name: words.measures.all, exact: true }).check();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

async function expectHeading(page: Page, start: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('h1')?.textContent?.startsWith(text) ?? false, start);
  expect(await page.locator('h1').textContent()).toMatch(new RegExp(`^${start.replaceAll('.', '\\.')}\\b`));
}

/** Codes of the measures listed, in their order. */
function codesOf(page: Page): Promise<string[]> {
  return page.locator('.measure-row__code').allTextContents();
}

/** The rows of the downloaded table, without its headings. */
async function downloadCsv(page: Page, words: Messages): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.list.csv }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  return text.split('\n').slice(1);
}
