/** Things side by side, held against what the API says of each by itself. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describeInBrowser, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

describeInBrowser('a comparison', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  /** Whose partners are in all columns, and the number of rows of the table. */
  async function partnersOf(code: string): Promise<string[]> {
    const document = 'query ($code: String!) { measure(code: $code) { partners { id } } }';
    const { measure } = await explorer.server.data<{ measure: { partners: { id: string }[] } }>(document, { code });
    return ids(measure.partners);
  }

  async function rowsOf(page: Page, aspect: string): Promise<{ id: string; cells: string[] }[]> {
    const rows = page.getByRole('group', { name: aspect, exact: true }).locator('tbody tr:not(.compare__group)');
    return rows.evaluateAll((elements) =>
      elements.map((row) => ({
        id: new URL(row.querySelector('th a')?.getAttribute('href') ?? '', location.href).pathname.replace('/en/', ''),
        cells: [...row.querySelectorAll('td')].map((cell) => cell.querySelector('a')?.textContent ?? ''),
      })),
    );
  }

  test('of measures has the partners of each, each with its proof', async () => {
    const page = await explorer.open('/en/measure/M7.3');
    await page.getByRole('link', { name: 'Compare with…' }).click();
    await page.getByRole('heading', { name: 'Add another one to compare' }).waitFor();
    await page.getByRole('searchbox', { name: 'Add to the comparison' }).fill('M7.7');
    await page.getByRole('button', { name: /^Measure M7\.7/ }).click();
    await page.waitForURL('**/compare?ids=measure/M7.3,measure/M7.7');
    await page.getByRole('group', { name: 'In numbers' }).waitFor();

    const [first, second] = await Promise.all([partnersOf('M7.3'), partnersOf('M7.7')]);
    const rows = await rowsOf(page, 'involves…');
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...new Set([...first, ...second])].toSorted());
    for (const { id, cells } of rows) {
      expect(
        cells.map((cell) => cell === 'Stated'),
        id,
      ).toEqual([first.includes(id), second.includes(id)]);
    }
    expect(await page.locator('.comparison del').count()).toBeGreaterThan(0);
    const { measure } = await explorer.server.data<{ measure: { bodyText: string } }>(
      '{ measure(code: "M7.3") { bodyText } }',
    );
    const versions = page.getByRole('region', { name: 'Body of the plan – Annex' });
    await versions.getByText('M7.3: 2 differences in words.').waitFor();
    const only = await versions.locator('del').evaluateAll((marks) =>
      marks.map((mark) => {
        for (const aside of mark.querySelectorAll('.visually-hidden')) aside.remove();
        return (mark.textContent ?? '').replace(/\s+/g, ' ');
      }),
    );
    const body = measure.bodyText.replace(/\s+/g, ' ');
    expect(only.length).toBeGreaterThan(1);
    expect(only.slice(0, 2).every((words) => body.includes(words.slice(0, 20)))).toBe(true);
    expect(explorer.complaints()).toEqual([]);
  });

  test('of zones obeys the certainty switch, and leaves as a table', async () => {
    const address = '/en/compare?ids=zone/5339,zone/5340';
    const page = await explorer.open(address);
    await page.getByRole('group', { name: 'In numbers' }).waitFor();
    const all = await rowsOf(page, 'is the zone of…');
    await page.goto(`${explorer.server.url + address}&basis=STATED`);
    await settled(page);
    await page.getByRole('group', { name: 'In numbers' }).waitFor();
    const stated = await rowsOf(page, 'is the zone of…');
    expect(stated.length).toBeLessThan(all.length);
    expect(new Set(stated.flatMap(({ cells }) => cells))).toEqual(new Set(['Stated', '']));

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    const [head, ...lines] = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(head).toContain('5339,5340');
    expect(lines.length).toBeGreaterThan(stated.length);
  });

  test.each([
    ['partners', 'partner/communes,partner/associations', 'Measures by theme'],
    ['contracts', 'contract/bruxelles-2018-2019,contract/verviers-2018-2019', 'Years'],
    ['periods', 'period/2021-2022,period/2022-2023,period/2023-2024', 'Initiatives by zone'],
    ['communes', 'commune/anderlecht,commune/evere', 'Initiatives by volet'],
  ])('of %s says in numbers how much each has and how much all share', async (_, list, respect) => {
    const page = await explorer.open(`/en/compare?ids=${list}`);
    const numbers = page.getByRole('group', { name: 'In numbers' });
    await numbers.getByRole('row', { name: new RegExp(`^${respect}`) }).waitFor();
    expect(await numbers.getByRole('columnheader').count()).toBe(list.split(',').length + 2);
    expect(await page.locator('.compare__chosen > li').count()).toBe(list.split(',').length);
    expect(explorer.complaints()).toEqual([]);
  });

  test('folds what is long, says how much, and prints all of it', async () => {
    const page = await explorer.open('/en/compare?ids=period/2021-2022,period/2023-2024');
    const group = page.locator('tbody.compare__short').first();
    const total = Number(/: (\d+)$/.exec(await group.locator('.compare__group').innerText())?.[1]);
    const shown = () => group.locator('tr:has(td):visible').count();
    const unfold = group.getByRole('button');
    expect(await unfold.textContent()).toBe(`Show ${total - 8} more`);
    expect(await shown()).toBe(9);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toBe(total);
    await page.emulateMedia({ media: 'screen' });
    await unfold.click();
    await page.waitForFunction(() => !document.querySelector('tbody')?.classList.contains('compare__short'));
  });

  test('takes no more than four, of one kind only, and says why', async () => {
    const page = await explorer.open('/en/compare?ids=measure/M1.1,zone/5339');
    await page.getByText('They are of different kinds: Measure and Police zone').waitFor();
    await page.getByRole('link', { name: 'Remove zone/5339 from the comparison' }).click();
    await page.getByRole('heading', { name: 'Add another one to compare' }).waitFor();
    await page.goto(`${explorer.server.url}/en/compare?ids=period/2021-2022,period/2099-2100`);
    await page.getByText('Nothing has the id period/2099-2100.').waitFor();
    const five = ['M1.1', 'M1.2', 'M1.3', 'M1.4', 'M1.5'].map((code) => `measure/${code}`);
    await page.goto(`${explorer.server.url}/en/compare?ids=${five.join()}`);
    await page.getByText('here are 5').waitFor();
    expect(explorer.complaints()).toEqual([]);
  });
});
