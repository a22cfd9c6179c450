/** The timeline held against what the API says, opened by keyboard, narrowed by its address. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

/** What the bars say, by zone and period: `5339, 2021–2022: 20 initiatives (20 stated)`. */
async function barsOf(page: Page): Promise<Map<string, number>> {
  const names = await page
    .locator('svg.timeline-chart')
    .first()
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  return new Map(names.map((name) => [name.split(': ')[0] ?? '', Number(/: (\d+)/.exec(name)?.[1])]));
}

describeInBrowser('the timeline', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  async function activeIn(zone: string, period: string, basis: string[] | null): Promise<number> {
    const document = `query ($basis: [Basis!]) {
      initiatives(filter: {zones: ["${zone}"], periods: ["${period}"], basis: $basis}) { totalCount }
    }`;
    const { initiatives } = await explorer.server.data<{ initiatives: { totalCount: number } }>(document, { basis });
    return initiatives.totalCount;
  }

  test.each([
    ['', null],
    ['?basis=STATED', ['STATED']],
  ])('counts as the API counts, at “%s”', async (search, basis) => {
    const page = await explorer.open(`/en/timeline${search}`);
    const bars = await barsOf(page);
    expect(bars.size).toBeGreaterThan(0);
    for (const period of ['2021-2022', '2022-2023', '2023-2024']) {
      const shown = bars.get(`5341, ${period.replace('-', '–')}`) ?? 0;
      expect(shown, period).toBe(await activeIn('5341', period, basis));
    }
    expect(explorer.complaints()).toEqual([]);
  });

  test('opens the proofs of a bar by keyboard, in an address that restores them', async () => {
    const page = await explorer.open('/en/timeline');
    const bar = page.locator('svg.timeline-chart').first().locator('a[aria-label^="5341, 2023"]');
    const told = (await bar.getAttribute('aria-label')) ?? '';
    await bar.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: told }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cell');
    expect(new URL(page.url()).search).toBe('?at=5341/2023-2024');
    const proofs = page.getByRole('region', { name: told }).getByRole('link', { name: /^Details of the link/ });
    expect(await proofs.count()).toBe((await barsOf(page)).get('5341, 2023–2024'));
    await page.reload();
    await page.getByRole('heading', { name: told }).waitFor();
    await proofs.first().click();
    await page.waitForURL('**/link/initiative/**');
    expect(explorer.complaints()).toEqual([]);
  });

  test('is narrowed to a zone, has the same in a table, and dates the antennas', async () => {
    const page = await explorer.open('/en/timeline');
    await page.getByRole('checkbox', { name: /5341/ }).check();
    await page.waitForURL('**/timeline?zones=5341');
    await settled(page);
    await page.waitForFunction(() => document.querySelectorAll('svg.timeline-chart g > line').length < 8);
    await page.getByText('As a table').click();
    const table = page.getByRole('table', { name: 'Initiatives by zone and period' });
    const bars = await barsOf(page);
    expect((await table.locator('td strong').allTextContents()).map(Number)).toEqual([...bars.values()]);

    const events = page.getByRole('table', { name: /Openings, closings/ });
    const peterbos = events.locator('tr', { hasText: 'Peterbos' });
    expect(await peterbos.allTextContents()).toEqual([
      expect.stringContaining('September 2021'),
      expect.stringMatching(/June 2024.*Broeck/),
    ]);
    await page.getByText('No source dates the opening of:').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).first().click(),
    ]);
    const rows = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n')
      .slice(1);
    expect(rows).toHaveLength([...bars.values()].reduce((sum, count) => sum + count, 0));
    expect(explorer.complaints()).toEqual([]);
  });

  test('leaves as pictures that say what they show and whose data it is', async () => {
    const page = await explorer.open('/en/timeline?zones=5341');
    await page.locator('svg.timeline-chart').nth(1).waitFor();
    const pictures = { SVG: /^<svg [^>]*xmlns/, PNG: /^.PNG/ };
    for (const [kind, beginning] of Object.entries(pictures)) {
      for (const drawing of [0, 1]) {
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: kind, exact: true }).nth(drawing).click();
        const content = readFileSync(await (await coming).path(), 'latin1');
        expect(content).toMatch(beginning);
        expect(content.length).toBeGreaterThan(5_000);
        if (kind !== 'SVG') continue;
        expect(content).toContain('data version');
        expect(content).not.toContain('var(--');
      }
    }
    expect(explorer.complaints()).toEqual([]);
  });
});
