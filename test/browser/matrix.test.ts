/** The matrix: picked, sorted, opened, compared, taken along, and restored from its address. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

let explorer: Explorer;

describeInBrowser('the matrix', () => {
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('is picked, sorted by a column, pinned, and restored from its address', async () => {
    const page = await explorer.open('/en/matrix');
    await page.getByRole('combobox', { name: 'Rows', exact: true }).selectOption({ label: 'Police zone' });
    await page.getByRole('combobox', { name: 'Columns', exact: true }).selectOption({ label: 'Period' });
    await page.locator('output', { hasText: 'Zone and period are those of one and the same activity.' }).waitFor();
    expect(await headings(page)).toHaveLength(5);

    await page.getByRole('button', { name: '2022-2023', exact: true }).click();
    const head = page.getByRole('columnheader', { name: '2022-2023' });
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    const counts = await column(page, 3);
    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));

    const last = page
      .locator('tbody tr')
      .last()
      .getByRole('button', { name: /^Pin to the top/ });
    const pinned = await last.getAttribute('aria-label');
    await last.click();
    const first = page
      .locator('tbody tr')
      .first()
      .getByRole('button', { name: /^Pin to the top/ });
    await expect.poll(() => first.getAttribute('aria-label')).toBe(pinned);
    await page.getByRole('button', { name: 'Pin to the left: 2023-2024' }).click();
    await expect.poll(async () => (await headings(page))[2]).toContain('2023-2024');
    await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption({ label: 'share of the row' });
    await page.locator('tbody td', { hasText: '%' }).first().waitFor();

    const address = page.url().slice(explorer.server.url.length);
    const shown = await page.locator('table').innerText();
    const other = await explorer.open(address);
    await settled(other);
    expect(await other.locator('table').innerText()).toBe(shown);
    await page.goBack();
    await expect.poll(() => page.locator('tbody td', { hasText: '%' }).count()).toBe(0);
    expect(explorer.complaints()).toEqual([]);
  });

  test('opens beside a cell as many things as it counts, and the list that has the same', async () => {
    const page = await explorer.open('/en/matrix');
    const cell = page.getByRole('button', { name: /^\d+: Associations × 2 / });
    const count = Number(await cell.innerText());
    expect(count).toBeGreaterThan(0);
    await cell.click();
    const panel = page.getByRole('region', { name: /^Associations × 2 / });
    await expect.poll(() => panel.getByRole('listitem').count()).toBe(count);
    expect(await cell.getAttribute('aria-expanded')).toBe('true');
    expect(await panel.locator('output').innerText()).toBe(`${count} ${count === 1 ? 'measure' : 'measures'}`);

    await page.reload();
    await expect.poll(() => panel.getByRole('listitem').count()).toBe(count);
    await panel.getByRole('link', { name: 'Open in the filtered list' }).click();
    await page.locator('.measure-row').first().waitFor();
    expect(await page.locator('.measure-row').count()).toBe(count);
    expect(explorer.complaints()).toEqual([]);
  });

  test('opens what a row, a column and the whole count together', async () => {
    const page = await explorer.open('/en/matrix?rows=theme&columns=axis');
    const totals = [page.locator('tbody .matrix__total button').first(), ...(await page.locator('tfoot button').all())];
    expect(totals).toHaveLength(5);
    for (const total of totals.slice(0, 3)) {
      const count = Number(await total.innerText());
      await total.click();
      await page.locator('.thing-list output', { hasText: `${count} measures` }).waitFor();
      expect(await total.getAttribute('aria-expanded')).toBe('true');
      expect(await page.locator('.crossing__cell[aria-expanded=true]').count()).toBe(1);
    }
  });

  test('moves from cell to cell by arrow keys', async () => {
    const page = await explorer.open('/en/matrix?rows=theme&columns=axis');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.locator('tbody tr').first().locator('td button').nth(1).focus();
    const before = await focused();
    await page.keyboard.press('ArrowDown');
    const below = await focused();
    expect(below).not.toBe(before);
    expect(below.split(' × ')[1]).toBe(before.split(' × ')[1]);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(before);
    await page.keyboard.press('ArrowRight');
    expect((await focused()).split(' × ')[0]?.split(': ')[1]).toBe(before.split(' × ')[0]?.split(': ')[1]);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: / × / }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });

  test('tells of two rows what is in both and in one only', async () => {
    const page = await explorer.open('/en/matrix?first=partner/communes&second=partner/associations');
    const part = (name: RegExp) => page.getByRole('button', { name });
    const size = async (name: RegExp) => Number((await part(name).innerText()).split(': ')[1]);
    const [both, first] = [await size(/^In Communes and in /i), await size(/^Only in Communes/i)];
    expect(both).toBe(19);
    const total = page.locator('tbody tr', { hasText: 'Communes' }).first().locator('td').first();
    expect(both + first).toBe(Number(await total.innerText()));
    await part(/^In Communes and in /i).click();
    const panel = page.getByRole('region', { name: /^In / });
    await expect.poll(() => panel.getByRole('listitem').count()).toBe(both);
  });

  test('leaves as CSV, SVG and PNG of what is shown', async () => {
    const page = await explorer.open('/en/matrix?rows=theme&columns=axis&sort=source');
    await page.locator('tbody tr').first().waitFor();
    const rows = readFileSync(await saved(page, 'Download as CSV'), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(rows[0]).toBe('\uFEFFTheme,Total,Prevention,Reaction,Follow-up');
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)).toMatch(/^Total,120,/);
    const svg = readFileSync(await saved(page, 'SVG'), 'utf8');
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('>120</text>');
    expect(svg).not.toContain('var(--');
    const png = readFileSync(await saved(page, 'PNG'));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.length).toBeGreaterThan(5_000);
    expect(explorer.complaints()).toEqual([]);
  });

  test('shows the largest of many rows, and all on demand', async () => {
    const page = await explorer.open('/en/matrix?rows=concept&columns=axis');
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(50);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(50);
  });
});

const headings = (page: Page) => page.locator('thead th').allInnerTexts();

/** The numbers of a column, from the row's head on as 0. */
async function column(page: Page, at: number): Promise<number[]> {
  const texts = await page.locator(`tbody tr > :nth-child(${at + 1})`).allInnerTexts();
  return texts.map((text) => Number.parseInt(text, 10) || 0);
}

async function saved(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return (await coming).path();
}
