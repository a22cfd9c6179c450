/** The first page is light, comes from our server alone, and does not move while it comes. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, settled, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

const LIMIT = 200_000;

/** One page of each make; what stands under a thing still being asked for is not to jump when it comes. */
const STEADY = [
  '/en',
  '/en/measures?all=communes&themes=1,4&axes=reaction',
  '/en/measure/M3.1',
  '/en/theme/6',
  '/en/initiatives?communes=anderlecht&measures=M7.7&basis=DERIVED,CURATED',
  '/en/initiative/antenne-lisa-peterbos',
  '/en/zone/5341',
  '/en/contract/verviers-2018-2019',
  '/en/path?from=initiative/coffee-with-a-cop&to=measure/M7.1',
  '/en/matrix',
  '/en/timeline',
  '/en/map?at=evere',
  '/en/gaps',
];

describeInBrowser('the first page', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test(`needs less than ${LIMIT / 1000} kB of compressed script`, async () => {
    const page = await explorer.open('/en');
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    );
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LIMIT);
  });

  test.each([1280, 390])('hardly moves while it comes, %i pixels wide', async (width) => {
    const page = await explorer.open('/en/about', { viewport: { width, height: 844 } });
    await page.addInitScript(() => {
      const seen = window as unknown as { moved: number };
      seen.moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.moved += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of STEADY) {
      await page.goto(explorer.server.url + path);
      await settled(page);
      const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved);
      expect(moved, path).toBeLessThan(0.1);
    }
  });

  test('asks for a page once: while the pointer rests on its link, before it is opened', async () => {
    const page = await explorer.open('/en/measures');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('MeasurePage') ?? false,
    );
    await page.locator('.measure-row__link').first().hover();
    await answered;
    await page.locator('.measure-row__link').first().click();
    await page.waitForURL('**/measure/M1.1');
    await settled(page);
    expect(asked.filter((question) => question.includes('"MeasurePage"'))).toHaveLength(1);
  });

  test('comes compressed', async () => {
    const page = await explorer.open('/en');
    const script = await page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '');
    for (const encoding of ['br', 'gzip']) {
      const response = await fetch(script, { headers: { 'Accept-Encoding': encoding } });
      expect(response.headers.get('Content-Encoding')).toBe(encoding);
    }
  });

  test('asks nothing of any other server and complains of nothing', () => {
    expect(explorer.complaints()).toEqual([]);
  });
});
