/** The researcher's dossier: collected from several pages, annotated, put in order, taken along, opened elsewhere. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, follow, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

const MEASURE = '/en/measure/M7.7';
const LINK = '/en/link/initiative/antenne-lisa-peterbos/pursues/measure/M7.7';
const LIST = '/en/measures?all=communes,associations';

let explorer: Explorer;

describeInBrowser('a dossier', () => {
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('is collected from four pages, annotated and put in order, and is still there after a reload', async () => {
    const page = await collected();
    await follow(page, page.getByRole('link', { name: 'Dossier (4)' }), '/en/dossier');
    expect(await itemsOf(page)).toEqual([
      'measure/M7.7',
      LINK.slice('/en/'.length),
      expect.stringMatching(/^passage\//),
      'measures?all=communes,associations',
    ]);

    await page.getByLabel('Your note').first().fill('Read this first.');
    const down = page.getByRole('button', { name: /^Move down: M7\.7/ });
    await down.press('Enter');
    await page.getByText(/M7\.7.*: now 2 of 4/).waitFor();
    expect((await itemsOf(page)).slice(0, 2)).toEqual([LINK.slice('/en/'.length), 'measure/M7.7']);
    expect(await down.evaluate((button) => document.activeElement === button)).toBe(true);

    await page.reload();
    await settled(page);
    expect((await itemsOf(page)).slice(0, 2)).toEqual([LINK.slice('/en/'.length), 'measure/M7.7']);
    expect(await page.getByLabel('Your note').nth(1).inputValue()).toBe('Read this first.');
    expect(explorer.complaints()).toEqual([]);
  });

  test.each([
    ['a cell of the matrix', '/en/matrix?row=partner/associations&column=theme/2', '.thing-list'],
    ['a bar of the timeline', '/en/timeline?at=5341/2023-2024', 'section[aria-labelledby=cell]'],
    ['a place of the map', '/en/map?at=anderlecht', '.map-list'],
    ['one of several paths', '/en/path?from=initiative/coffee-with-a-cop&to=measure/M7.1', '.path >> nth=0'],
    ['a gap', '/en/gaps', '.gap >> nth=1'],
    ['a chart of figures', '/en/initiative/antenne-lisa-peterbos', '.series >> nth=0'],
    ['the graph', '/en/graph?around=measure/M7.7', '.page__head'],
    ['a comparison', '/en/compare?ids=zone/5339,zone/5340', '.page__head'],
    ['an answer', '/en/ask?q=measures+without+partner', 'main'],
    ['a source', '/en/document/pgsp-2017-2020', '.page__head'],
  ])('takes %s from where it stands, cites it, and leads back to it', async (_, path, where) => {
    const page = await explorer.open(path);
    const place = page.locator(where);
    await place
      .getByRole('button', { name: /^Add to the dossier/ })
      .first()
      .click();
    await place.getByText(/^Cite/).first().click();
    await place
      .locator('.cite__forms')
      .getByText(/@(misc|incollection)/)
      .waitFor();
    expect(await place.locator('.cite__forms').textContent()).toContain('data version');
    await page.getByRole('link', { name: 'Dossier (1)' }).click();
    const item = page.locator('.dossier__item .dossier__title a').first();
    await item.waitFor();
    const told = (await item.locator('.node-link__name').textContent()) ?? '';
    expect(told.length).toBeGreaterThan(3);
    await item.click();
    await place
      .getByRole('button', { name: /^In the dossier/ })
      .first()
      .waitFor();
    expect(explorer.complaints()).toEqual([]);
  });

  test('has a name of its own, and all quotations where the reader wants them', async () => {
    const page = await collected();
    await page.getByRole('link', { name: 'Dossier (4)' }).click();
    await settled(page);
    await page.getByLabel('Title of this dossier').fill('For Tuesday’s meeting');
    await page.getByRole('heading', { level: 1, name: 'For Tuesday’s meeting' }).waitFor();
    const first = page.locator('.dossier__item').first();
    expect(await first.locator('.quote').count()).toBe(1);
    await first.getByRole('button', { name: /^All 2 quotations/ }).click();
    await expect.poll(() => first.locator('.quote').count()).toBe(2);
    const markdown = await saved(page, 'Markdown');
    expect(markdown).toMatch(/^# For Tuesday’s meeting\n/);
    expect(markdown.split('## 2.')[0]?.match(/^> .*M7\.7/gm)?.length).toBe(2);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'For Tuesday’s meeting' }).waitFor();
    await expect.poll(() => first.locator('.quote').count()).toBe(2);
    expect(explorer.complaints()).toEqual([]);
  });

  test('gives back what was removed', async () => {
    const page = await collected();
    await page.goto(`${explorer.server.url}/en/dossier`);
    await settled(page);
    const before = await itemsOf(page);
    await page
      .getByRole('button', { name: /^Remove : / })
      .nth(1)
      .click();
    await page.getByRole('link', { name: 'Dossier (3)' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Dossier (4)' }).waitFor();
    expect(await itemsOf(page)).toEqual(before);
    await page.getByRole('button', { name: 'Empty the dossier' }).click();
    await page.getByText('Nothing collected yet.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await itemsOf(page)).toEqual(before);
  });

  test('leaves as Markdown and as a table, with proof, certainty and citation', async () => {
    const page = await collected();
    await page.goto(`${explorer.server.url}/en/dossier`);
    await settled(page);
    await page.getByLabel('Your note').first().fill('Read *this* first.');
    const markdown = await saved(page, 'Markdown');
    expect(markdown).toMatch(/^# Dossier\n\n## 1\. M7\.7/);
    expect(markdown).toContain('Read \\*this\\* first.');
    expect(markdown).toMatch(/\n> \S/);
    expect(markdown).toContain(`${explorer.server.url}/id/measure/M7.7`);
    expect(markdown).toContain('Judged');

    const rows = (await saved(page, 'Download as CSV')).split('\r\n');
    expect(rows[0]).toBe('\uFEFFkind,title,note,certainty,quotation,citation,permalink');
    expect(rows.some((row) => row.endsWith(`"${explorer.server.url + LIST}"`))).toBe(true);
  });

  test('opens on another machine from its link, and can be kept there', async () => {
    const page = await collected();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${explorer.server.url}/en/dossier`);
    await settled(page);
    await page.getByLabel('Your note').nth(3).fill('Où ? « ici »');
    const items = await itemsOf(page);
    await page.getByRole('button', { name: 'Copy a link to this dossier' }).click();
    await page.getByText('Copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${explorer.server.url}/en/dossier#`)).toBe(true);

    const other = await explorer.open(link.slice(explorer.server.url.length));
    await other.getByText('It holds 4 items').waitFor();
    await other.locator('.dossier__item').first().waitFor();
    expect(await itemsOf(other)).toEqual(items);
    expect(await other.locator('.dossier').textContent()).toContain('19 measures that involve');
    expect(await other.getByRole('link', { name: 'Dossier (0)' }).count()).toBe(1);
    await other.getByRole('button', { name: 'Keep it in this browser' }).click();
    await other.getByRole('link', { name: 'Dossier (4)' }).waitFor();
    expect(new URL(other.url()).hash).toBe('');
    expect(await other.getByLabel('Your note').nth(3).inputValue()).toBe('Où ? « ici »');
    expect(explorer.complaints()).toEqual([]);
  });

  test('says when it could not be read, and when the browser keeps nothing', async () => {
    const page = await explorer.open('/en/dossier');
    await page.evaluate(() => localStorage.setItem('dossier', '{"version":1,"items":[{"at":"javascript:alert(1)"}]}'));
    await page.reload();
    await page.getByText('1 entry could not be read').waitFor();

    await page.goto(explorer.server.url + MEASURE);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: /^Add to the dossier : M7\.7/ }).click();
    await page.getByRole('link', { name: 'Dossier (1)' }).click();
    await page.getByRole('alert').getByText('no room for the dossier').waitFor();
    expect(explorer.complaints()).toEqual([]);
  });
});

/** A browser whose dossier holds a measure, a link, a quotation and a list. */
async function collected(): Promise<Page> {
  const page = await explorer.open(MEASURE);
  await page.getByRole('button', { name: /^Add to the dossier : M7\.7/ }).click();
  for (const path of [LINK, LIST]) {
    await page.goto(explorer.server.url + path);
    await settled(page);
    const buttons = page.getByRole('button', { name: /^Add to the dossier/ });
    await buttons.first().click();
    if (path === LINK)
      await page
        .locator('.quote')
        .getByRole('button', { name: /^Add to the dossier/ })
        .first()
        .click();
  }
  await page.getByRole('link', { name: 'Dossier (4)' }).waitFor();
  return page;
}

/** The addresses of the items, in their order. */
function itemsOf(page: Page): Promise<string[]> {
  return page
    .locator('.dossier__item')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['at'] ?? ''));
}

async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}
