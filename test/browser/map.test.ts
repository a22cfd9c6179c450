/** The map of communes and zones: counted, opened, walked by keyboard, found again at its address, taken along. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, follow, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

let explorer: Explorer;

describeInBrowser('the map', () => {
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('counts what is chosen, and the list of a place is as long as its number', async () => {
    const page = await explorer.open('/en/map');
    await page.getByLabel('What is counted').selectOption('LISA antennas');
    await page.getByRole('link', { name: 'Anderlecht: 3 antennas' }).click();
    await page.getByRole('heading', { name: '3 antennas' }).waitFor();
    expect(await listed(page)).toEqual(['Antenne LISA Centre', 'Antenne LISA Cureghem', 'Antenne LISA Peterbos']);
    expect(new URL(page.url()).search).toBe('?count=antennas&at=anderlecht');

    await page.goBack();
    await page.getByText('Choose a tile').waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: '3 antennas' }).waitFor();
    expect(explorer.complaints()).toEqual([]);
  });

  test('draws activity on the zones alone, and leads to the very list that it counts', async () => {
    const page = await explorer.open('/en/map?at=evere');
    await page.getByLabel('What is counted').selectOption('Initiatives active in a period');
    await page.getByRole('combobox', { name: /^Period/ }).selectOption('2023–2024');
    const zones = page.getByRole('group', { name: /^Initiatives active in 2023–2024/ }).getByRole('link');
    await zones.first().waitFor();
    expect(await page.getByRole('radio', { name: 'Commune' }).isDisabled()).toBe(true);
    expect(await zones.count()).toBe(6);

    const zone = page.getByRole('link', { name: /^Police zone 5340 .*: \d+ initiatives$/ });
    const count = Number(/(\d+) initiatives$/.exec((await zone.getAttribute('aria-label')) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await zone.click();
    await follow(page, page.getByRole('link', { name: `See all ${count}` }), '?zones=5340&periods=2023-2024');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(new RegExp(`^${count} initiatives`));
  });

  test('keeps the certainty that was chosen when it counts something else', async () => {
    const page = await explorer.open('/en/map?basis=STATED');
    await page.getByLabel('What is counted').selectOption('Initiatives active in a period');
    await expect.poll(() => new URL(page.url()).search).toBe('?count=activity&basis=STATED');
  });

  test('is walked with the arrow keys and opened with Enter', async () => {
    const page = await explorer.open('/nl/map');
    await page.getByRole('link', { name: /^Brussel: / }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Elsene: \d+ initiatieven$/);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toMatch(/^Sint-Gillis: /);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /initiatieven$/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?at=saint-gilles');
    expect(await focused(page)).toMatch(/^Sint-Gillis: /);
    expect(await page.locator('[aria-current="true"][data-place]').getAttribute('data-place')).toBe('saint-gilles');
  });

  test('obeys the certainty switch, and tells Verviers apart', async () => {
    const page = await explorer.open('/en/map?count=objectives');
    const bruxelles = page.getByRole('link', { name: /^Bruxelles: \d+ objectives$/ });
    await bruxelles.waitFor();
    await page.getByText(/The sources place 149 of 177 /).waitFor();
    await page.getByRole('link', { name: 'Verviers: 28 objectives' }).waitFor();
    await page.getByRole('checkbox', { name: 'Stated' }).uncheck();
    await page.getByRole('link', { name: 'Bruxelles: 1 objective' }).waitFor();
    expect(await page.getByRole('link', { name: 'Verviers: 0 objectives' }).count()).toBe(1);
  });

  test('leaves as a drawing of its own, a picture and a table of what is shown', async () => {
    const page = await explorer.open('/fr/map?count=antennas');
    await page.getByRole('link', { name: 'Anderlecht : 3 antennes' }).waitFor();
    const svg = (await saved(page, 'SVG', 'map-antennas-commune.svg')).toString('utf8');
    expect(svg).toContain('Antennes LISA, par commune');
    expect(svg).toMatch(/>Anderlecht<\/tspan>/);
    expect(svg).not.toMatch(/var\(|class=/);
    const png = await saved(page, 'PNG', 'map-antennas-commune.png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500);

    const rows = (await saved(page, 'Télécharger en CSV', 'map-antennas-commune.csv')).toString('utf8').split('\r\n');
    expect(rows).toContain('Anderlecht,Anderlecht,5341,3');
    expect(rows).toContain('Ixelles,Elsene,5339,0');
    expect(rows.filter((row) => row !== '')).toHaveLength(21);
  });
});

const listed = (page: Page) => page.locator('.map-list .measure-row__link').allTextContents();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

async function saved(page: Page, button: string, file: string): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(file);
  return readFileSync(await download.path());
}
