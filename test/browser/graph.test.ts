/** The graph is opened, narrowed, expanded, selected from and taken along, with the pointer and without. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

/** Waits until what the address asks for is loaded and laid out. */
async function laidOut(page: Page): Promise<void> {
  await settled(page);
  await page.locator('.graph__drawing canvas').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.graph__progress') === null);
}

/** How many things and links the page says it draws. */
async function drawn(page: Page): Promise<{ things: number; links: number }> {
  const told = (await page.locator('output', { hasText: 'drawn.' }).first().textContent()) ?? '';
  const [, things = '', links = ''] = /([\d,]+) things? and ([\d,]+) links? drawn/.exec(told) ?? [];
  return { things: Number(things.replace(',', '')), links: Number(links.replace(',', '')) };
}

/** Acts, and waits until the page says that it draws something else. */
async function drawnAnew(page: Page, act: () => Promise<void>): Promise<void> {
  const told = await page.locator('.filtered--graph output strong').textContent();
  await act();
  const differs = (before: string | null) =>
    document.querySelector('.filtered--graph output strong')?.textContent !== before;
  await page.waitForFunction(differs, told);
  await laidOut(page);
}

const rows = (page: Page) => page.locator('.graph__rows tbody tr');
const live = (page: Page) => page.locator('.graph__canvas output').textContent();

async function text(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8');
}

describeInBrowser('the graph', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('opens around a measure from its page, with the same things in the table', async () => {
    const page = await explorer.open('/en/measure/M7.7');
    await page.getByRole('link', { name: 'Show in the graph' }).click();
    await page.waitForURL('**/en/graph?around=measure/M7.7');
    await laidOut(page);
    const { things, links } = await drawn(page);
    expect(things).toBeGreaterThan(15);
    expect(await rows(page).count()).toBe(Math.min(50, things));
    const { graph } = await explorer.server.data<{ graph: { nodeCount: number; edgeCount: number } }>(
      '{ graph(filter: {around: ["measure/M7.7"]}) { nodeCount edgeCount } }',
    );
    expect({ nodeCount: things, edgeCount: links }).toEqual(graph);
    expect(await page.locator('.graph__detail').textContent()).toContain('M7.7');
  });

  test('obeys the certainty switch, kinds and depth, and tells what is left out', async () => {
    const page = await explorer.open('/en/graph?around=measure/M7.7');
    await laidOut(page);
    const all = await drawn(page);
    await drawnAnew(page, () => page.getByRole('checkbox', { name: 'Matched' }).uncheck());
    expect(page.url()).toContain('basis=STATED,DERIVED,CURATED');
    const sure = await drawn(page);
    expect(sure.links).toBeLessThan(all.links);

    await page.getByText(/kinds drawn/).click();
    const initiatives = page.getByRole('group', { name: 'Kinds' }).getByRole('checkbox', { name: 'Initiative' });
    await drawnAnew(page, () => initiatives.uncheck());
    expect(page.url()).toContain('kinds=');
    expect((await drawn(page)).things).toBeLessThan(sure.things);
    await page.getByText(/things are not drawn/).click();
    expect(await page.locator('.graph__left').textContent()).toContain('Initiative 239');
  });

  test('expands and collapses a node, with the number of what is hidden', async () => {
    const page = await explorer.open('/en/graph?around=measure/M7.7&kinds=Partner');
    await laidOut(page);
    const before = await drawn(page);
    const more = page.locator('.graph__detail').getByRole('button', { name: /Show \d+ more links/ });
    const left = Number(/\d+/.exec((await more.textContent()) ?? '')![0]);
    await drawnAnew(page, () => more.click());
    expect(page.url()).toContain('expand=measure/M7.7');
    expect((await drawn(page)).links).toBeGreaterThanOrEqual(before.links + left);
    const collapse = page.locator('.graph__detail').getByRole('button', { name: 'Collapse', exact: true });
    await drawnAnew(page, () => collapse.click());
    expect(page.url()).toContain('collapse=measure/M7.7');
    const unfold = page.locator('.graph__detail').getByRole('button', { name: /Unfold: \d+ things hidden/ });
    const hidden = Number(/\d+/.exec((await unfold.textContent()) ?? '')![0]);
    const folded = await drawn(page);
    await drawnAnew(page, () => unfold.click());
    expect(page.url()).not.toContain('collapse=');
    expect((await drawn(page)).things).toBe(folded.things + hidden);
  });

  test('selects by words and by lasso, in the drawing as in the table, and the address restores it', async () => {
    const page = await explorer.open('/en/graph?around=measure/M7.7');
    await laidOut(page);
    await page.getByRole('searchbox', { name: 'Find in the drawing' }).fill('antenne lisa');
    await page.getByRole('button', { name: /Select the \d+ things found/ }).click();
    await page.waitForURL('**selected=**');
    const chosen = await page.locator('.graph__rows input:checked').count();
    expect(chosen).toBeGreaterThan(5);
    expect(chosen).toBe(await rows(page).count());

    const shared = await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await laidOut(shared);
    expect(await shared.locator('.graph__rows input:checked').count()).toBe(chosen);

    await page.getByRole('searchbox', { name: 'Find in the drawing' }).fill('');
    await page.getByRole('button', { name: 'Lasso' }).click();
    const box = (await page.locator('.graph__lasso').boundingBox())!;
    const corners = [
      [2, 2],
      [box.width - 2, 2],
      [box.width - 2, box.height - 2],
      [2, box.height - 2],
    ].map(([x, y]) => [box.x + x!, box.y + y!] as const);
    await page.mouse.move(...corners[0]!);
    await page.mouse.down();
    for (const corner of corners) await page.mouse.move(...corner);
    await page.mouse.up();
    const { things } = await drawn(page);
    await page.getByRole('button', { name: `Clear the selection (${things})` }).waitFor();
    await page.getByRole('button', { name: /Clear the selection/ }).click();
    expect(await page.locator('.graph__rows input:checked').count()).toBe(0);
  });

  test('shows the path between two things, also where it leaves what was drawn', async () => {
    const page = await explorer.open('/en/graph?around=measure/M7.1&kinds=Partner');
    await laidOut(page);
    expect(await rows(page).filter({ hasText: 'Coffee with a Cop' }).count()).toBe(0);
    await page.goto(`${page.url()}&from=initiative/coffee-with-a-cop&to=measure/M7.1`);
    await laidOut(page);
    await rows(page).filter({ hasText: 'Coffee with a Cop' }).waitFor();
    expect(await page.locator('.stack').first().textContent()).toContain('The weakest link is');
  });

  test('keeps the places between visits', async () => {
    const page = await explorer.open('/en/graph?around=theme/4');
    await laidOut(page);
    const places = () => page.evaluate(() => localStorage.getItem('graph-places'));
    const first = await places();
    expect(first).toContain('theme/4');
    await page.reload();
    await laidOut(page);
    expect(await places()).toBe(first);
    const elsewhere = await explorer.open('/en/graph?around=theme/4');
    await laidOut(elsewhere);
    expect(await elsewhere.evaluate(() => localStorage.getItem('graph-places'))).toBe(first);
  });

  test('is taken along as PNG, SVG, GraphML and GEXF', async () => {
    const page = await explorer.open('/en/graph?around=measure/M7.7');
    await laidOut(page);
    const { things, links } = await drawn(page);
    const next = () => page.waitForEvent('download');
    const [svg] = await Promise.all([text(next()), page.getByRole('button', { name: 'SVG' }).click()]);
    expect(svg.match(/<(circle|polygon)/g)).toHaveLength(things);
    expect(svg.match(/<line/g)).toHaveLength(links);
    const [png] = await Promise.all([next(), page.getByRole('button', { name: 'PNG' }).click()]);
    const bytes = readFileSync(await png.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(5_000);
    for (const name of ['GraphML', 'GEXF']) {
      const [xml] = await Promise.all([text(next()), page.getByRole('link', { name }).click()]);
      expect(xml.match(/<node /g)).toHaveLength(things);
    }
  });

  test('follows with every file what is collapsed, the path and the certainty', async () => {
    const address = 'around=measure/M7.7&collapse=measure/M7.7&from=initiative/coffee-with-a-cop&to=measure/M7.1';
    const page = await explorer.open(`/en/graph?${address}&basis=STATED,CURATED`);
    await laidOut(page);
    const { things, links } = await drawn(page);
    expect(await rows(page).filter({ hasText: 'Coffee with a Cop' }).count()).toBe(1);
    const next = () => page.waitForEvent('download');
    for (const name of ['GraphML', 'GEXF']) {
      const [xml] = await Promise.all([text(next()), page.getByRole('link', { name }).click()]);
      expect(xml.match(/<node /g)).toHaveLength(things);
      expect(xml.match(/<edge /g)).toHaveLength(links);
      expect(xml).toContain('initiative/coffee-with-a-cop');
      expect(xml).not.toContain('MATCHED');
    }
    const [svg] = await Promise.all([text(next()), page.getByRole('button', { name: 'SVG' }).click()]);
    expect(svg.match(/<(circle|polygon)/g)).toHaveLength(things);
    expect(svg).toContain('Public Sans');
  });

  test('is explored with the keyboard alone, and told by the live region', async () => {
    const page = await explorer.open('/en/graph?around=measure/M7.7&kinds=Partner,Theme,Axis');
    await laidOut(page);
    await page.locator('.graph__drawing').focus();
    let reached = '';
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      reached = (await live(page)) ?? '';
      if (/links? drawn/.test(reached)) break;
    }
    expect(reached).toMatch(/^(Partner|Theme|Axis) .+\. \d+ links? drawn, \d+ not drawn\.$/);
    await page.keyboard.press('Space');
    await page.waitForURL('**selected=**');
    expect(await page.locator('.graph__rows input:checked').count()).toBe(1);
    await page.keyboard.press('e');
    await page.waitForURL('**expand=**');
    await laidOut(page);
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !window.location.search.includes('selected='));
    expect(await live(page)).toBe('Nothing is selected.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
  });

  test('is walked through to the last thing with Page Down, and Enter opens the page of it', async () => {
    const page = await explorer.open('/en/graph?around=measure/M7.7&kinds=Theme,Axis');
    await laidOut(page);
    await page.locator('.graph__drawing').focus();
    await page.keyboard.press('Home');
    const plain = (said: string | null) => (said ?? '').replaceAll(/\s/g, ' ').trim();
    const reached = [plain(await live(page))];
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('PageDown');
      reached.push(plain(await live(page)));
    }
    const names = (await rows(page).locator('th a').allTextContents()).map(plain);
    expect(names.length).toBeGreaterThan(2);
    for (const [index, name] of names.entries()) expect(reached[index]).toContain(name);
    expect(reached[names.length]).toBe('No link in this direction.');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/graph'));
    await settled(page);
    expect(plain(await page.locator('main').textContent())).toContain(names.at(-1));
    await page.goBack();
    await laidOut(page);
    expect((await drawn(page)).things).toBe(names.length);
  });

  test('without WebGL says so, and the table remains', async () => {
    const page = await explorer.open('/en/about');
    await page.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
        return kind === 'webgl2' ? null : getContext.call(this, kind, ...rest);
      } as typeof getContext;
    });
    await page.goto(`${explorer.server.url}/en/graph?around=measure/M7.7`);
    await settled(page);
    await page.getByText('This browser does not draw with WebGL.').waitFor();
    expect(await rows(page).count()).toBeGreaterThan(10);
  });

  test('complains of nothing', () => {
    expect(explorer.complaints()).toEqual([]);
  });
});
