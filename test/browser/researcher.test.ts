/**
 * The researcher's journey, in three languages: from a volet to an initiative, to its zones and
 * periods, to the contract that names it, to a measure, and to the lines that prove each step.
 */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../ui/i18n/messages.ts';
import type { Locale } from '../../ui/i18n/messages.ts';
import { describeInBrowser, follow, MESSAGES, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

const OBJECTIVE = 'operational-objective/bruxelles-2018-2019-I.1.1.1.9';

interface Counted {
  initiatives: { totalCount: number; nodes: { id: string; name: string }[] };
}

const LIST =
  'query ($filter: InitiativeFilter) { initiatives(filter: $filter, first: 100) { totalCount nodes { id name } } }';

let explorer: Explorer;

describeInBrowser('the researcher', () => {
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  describe('goes from volet 4 to the lines of the sources', () => {
    followsTheLinks();
  });
  describe('turns the certainty switch, which', () => {
    turnsTheSwitch();
  });
  describe('reads a contract as a tree, which', () => {
    readsTheTree();
  });
});

function followsTheLinks(): void {
  const counted = async (filter: object) => (await explorer.server.data<Counted>(LIST, { filter })).initiatives;

  test.each(LOCALES)('in %s', async (locale) => {
    const words = MESSAGES[locale];
    const page = await explorer.open(`/${locale}`);
    await page.getByRole('link', { name: words.home.volets }).click();
    await follow(page, page.locator('.volet__link').nth(3), `/${locale}/volet/4`);
    const { totalCount } = await counted({ volets: ['4'] });
    await page.locator('#initiatives').waitFor();
    expect(await page.locator('#initiatives').textContent()).toMatch(new RegExp(`^${totalCount}\\b`));

    await follow(page, rowOf(page, 'Coffee with a Cop'), `/${locale}/initiative/coffee-with-a-cop`);
    await page.locator('.timeline tbody tr').first().waitFor();
    await expectTimeline(page, locale);
    await follow(page, page.locator(`.link-row a[href$="/${OBJECTIVE}"]`).first(), `/${locale}/${OBJECTIVE}`);

    await follow(page, page.getByRole('link', { name: words.node.inContract }), /contract\/bruxelles-2018-2019#/);
    const objective = page.locator(`[id="${OBJECTIVE}"]`);
    await objective.waitFor();
    expect(await objective.isVisible()).toBe(true);
    expect(await objective.textContent()).toContain('Coffee with a cop');
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Coffee with a Cop' }).waitFor();

    await follow(page, page.locator('.pursuit a[href*="/measure/M2.4"]').first(), `/${locale}/measure/M2.4`);
    const pursuit = page.locator('.pursuit').filter({ has: page.locator('a[href$="/initiative/coffee-with-a-cop"]') });
    await pursuit.waitFor();
    await follow(
      page,
      pursuit.getByRole('link', { name: words.link.open }),
      /\/link\/initiative\/coffee-with-a-cop\/pursues\/measure\/M2\.4/,
    );
    expect(await page.locator('.link-quotes > section').count()).toBe(2);
    await follow(page, page.locator('.quote__source a[href*="rapport-citoyens-police"]').first(), /#L\d+/);
    await page.locator('[aria-current=true].source-line').first().waitFor();
    expect(explorer.complaints()).toEqual([]);
  });

  test('the filters speak of one and the same activity, and the address restores the list', async () => {
    const page = await explorer.open('/en/initiatives');
    await page.getByRole('checkbox', { name: /^5339 / }).check();
    await page.getByRole('checkbox', { name: /^2021-2022/ }).check();
    const expected = await counted({ zones: ['5339'], periods: ['2021-2022'] });
    await page.waitForFunction(
      (start) => document.querySelector('h1')?.textContent?.startsWith(start) ?? false,
      `${expected.totalCount} initiatives in zone 5339 in 2021-2022`,
    );
    expect(new URL(page.url()).search).toBe('?zones=5339&periods=2021-2022');
    await page.reload();
    await settled(page);
    expect(await page.locator('.measure-row .source-voice').count()).toBe(expected.totalCount);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: MESSAGES.en.list.csv }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('initiatives.csv');
  });

  test('a path is found by its two ends, and tells each step with its words', async () => {
    const page = await explorer.open('/en/path');
    for (const [end, words, name] of [
      ['From', 'coffee with a cop', /^Initiative Coffee with a Cop$/],
      ['To', 'M7.1', /^Measure M7\.1 /],
    ] as const) {
      await page.getByLabel(end, { exact: true }).fill(words);
      await page.getByRole('button', { name }).first().click();
    }
    await page.locator('.hop').first().waitFor();
    const { path } = await explorer.server.data<{ path: { sentence: string; hops: unknown[] } }>(
      '{ path(from: "initiative/coffee-with-a-cop", to: "measure/M7.1") { sentence hops { type } } }',
    );
    expect(await page.locator('.path__sentence').first().textContent()).toBe(path.sentence);
    expect(await page.locator('.path').first().locator('.hop').count()).toBe(path.hops.length);
    expect(await page.locator('.path').first().locator('.hop blockquote').count()).toBeGreaterThanOrEqual(
      path.hops.length,
    );
    expect(explorer.complaints()).toEqual([]);
  });
}

function turnsTheSwitch(): void {
  test.each(LOCALES)('told in %s, is obeyed and remembered from page to page', async (locale) => {
    const words = MESSAGES[locale];
    const page = await explorer.open(`/${locale}/initiative/coffee-with-a-cop`);
    await page.locator('.timeline__bar--derived').first().waitFor();
    expect(await page.locator('.timeline__bar--derived').count()).toBe(2);
    for (const basis of [words.basis.DERIVED, words.basis.CURATED, words.basis.MATCHED])
      await page.getByRole('checkbox', { name: basis }).uncheck();
    await page.waitForURL(/\?basis=STATED$/);
    await page.waitForFunction(() => document.querySelectorAll('.timeline__bar--derived, .pursuit').length === 0);
    await page.locator('.timeline__bar--stated').first().waitFor();
    expect(await page.locator('.pursuit').count()).toBe(0);
    expect(await page.locator('.certainty__told').textContent()).toContain(words.basis.STATED.toLowerCase());

    await page.locator('.facts a[href*="/zone/5339"]').first().click();
    await page.waitForURL(/\/zone\/5339\?basis=STATED$/);
    await page.locator('#initiatives').waitFor();
    await settled(page);
    const stated = await explorer.server.data<Counted>(LIST, { filter: { zones: ['5339'], basis: ['STATED'] } });
    expect(await page.locator('#initiatives').textContent()).toMatch(
      new RegExp(`^${stated.initiatives.totalCount}\\b`),
    );
    await page.goBack();
    await page.waitForURL(/coffee-with-a-cop\?basis=STATED$/);
    expect(explorer.complaints()).toEqual([]);
  });

  test('is worked with the keyboard, and something always counts', async () => {
    const page = await explorer.open('/en/gaps?basis=STATED,CURATED');
    const before = await page.locator('.gap__share').allTextContents();
    const judged = page.getByRole('checkbox', { name: 'Judged' });
    await judged.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/\?basis=STATED$/);
    await page.waitForFunction(
      (shares) => [...document.querySelectorAll('.gap__share')].map((share) => share.textContent).join() !== shares,
      before.join(),
    );
    expect(await judged.evaluate((box) => box === document.activeElement)).toBe(true);
    const stated = page.getByRole('checkbox', { name: 'Stated' });
    await stated.focus();
    await page.keyboard.press('Space');
    expect(await stated.isChecked()).toBe(true);
    expect(new URL(page.url()).search).toBe('?basis=STATED');
  });

  test('opens from one line on a phone', async () => {
    const page = await explorer.open('/en/volet/4', { viewport: { width: 390, height: 844 } });
    await page.locator('.certainty summary').click();
    await page.getByRole('checkbox', { name: 'Derived' }).uncheck();
    await page.waitForURL(/basis=STATED,CURATED,MATCHED/);
    expect(await page.locator('.certainty summary').textContent()).toMatch(/stated, judged,? and matched/);
  });
}

function readsTheTree(): void {
  test('opens and closes with the keyboard, branch by branch and as a whole', async () => {
    const page = await explorer.open('/en/contract/molenbeek-saint-jean-2023');
    const branch = page.locator('.cascade__strategic > details').first();
    expect(await branch.getAttribute('open')).toBeNull();
    await branch.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await branch.locator('.threshold').first().isVisible()).toBe(true);
    expect(await branch.locator('.threshold').first().textContent()).toMatch(/≥ 3\s+heures \/ jour/);
    await page.getByRole('button', { name: MESSAGES.en.cascade.closeAll }).press('Enter');
    expect(await page.locator('.cascade details[open]').count()).toBe(0);
    await page.getByRole('button', { name: MESSAGES.en.cascade.openAll }).press('Enter');
    expect(await page.locator('.cascade details:not([open])').count()).toBe(0);
  });

  test('shows what the contract leaves empty as gaps with the source’s own reason', async () => {
    const page = await explorer.open('/en/contract/molenbeek-saint-jean-2023');
    const document =
      'query { objectives(filter: {contracts: ["molenbeek-saint-jean-2023"], empty: true}, first: 100) { totalCount } }';
    const { objectives } = await explorer.server.data<{ objectives: { totalCount: number } }>(document);
    const empty = page.locator('.cascade__strategic--empty');
    expect(await empty.count()).toBe(objectives.totalCount);
    expect(await empty.locator('[lang=fr]', { hasText: 'Question traitée au niveau' }).count()).toBeGreaterThan(0);
  });

  test('leads to the measures that an objective pursues, under the certainty switch', async () => {
    const page = await explorer.open('/en/contract/molenbeek-saint-jean-2023');
    await page.locator('.cascade__chips a[href*="/measure/"]').first().waitFor({ state: 'attached' });
    await page.getByRole('checkbox', { name: 'Judged' }).uncheck();
    await page.getByRole('checkbox', { name: 'Matched' }).uncheck();
    const pursued = page.locator('.cascade__chips a[href*="/measure/"]');
    await pursued.first().waitFor({ state: 'detached' });
    expect(await pursued.count()).toBe(0);
    expect(await page.locator('.cascade__chips').count()).toBeGreaterThan(0);
  });
}

function rowOf(page: Page, name: string): Locator {
  return page.locator('.measure-row__link', { hasText: new RegExp(`^${name}$`) });
}

/** Zones down, periods across; derived where zone 5339 only says that it went on. */
async function expectTimeline(page: Page, locale: Locale): Promise<void> {
  const { basis, timeline } = MESSAGES[locale];
  const cells = await page
    .locator('.timeline tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace('·', '').trim())),
    );
  expect(cells.map(([zone, ...bars]) => [zone?.slice(0, 4), ...bars])).toEqual([
    ['5339', basis.STATED, basis.DERIVED, basis.DERIVED],
    ['5342', basis.STATED, basis.STATED, basis.STATED],
    ['5343', timeline.none, basis.STATED, basis.STATED],
  ]);
}
