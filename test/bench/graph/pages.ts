/** The explorer's page of the graph, and a plain page of sigma beside it, each drawing the sample. */
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import type { Figures } from '../table.ts';
import { PEER_ROUNDS } from './layouts.ts';
import { EDGES, NODES, sampleAnswer } from './sample.ts';
import { prepare, watchLoading, watchMoving } from './watch.ts';

const ARGUMENTS = ['--headless', '--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--disable-gpu'];

/** @param url where the explorer is served */
export async function benchPages(url: string, executablePath: string): Promise<Map<string, Figures>> {
  const browser = await chromium.launch({ executablePath, args: [...ARGUMENTS, '--enable-unsafe-swiftshader'] });
  try {
    return new Map([
      ['explorer', await benchExplorer(browser, url)],
      ['plain sigma', await benchPeer(browser, url)],
    ]);
  } finally {
    await browser.close();
  }
}

async function benchExplorer(browser: Browser, url: string): Promise<Figures> {
  const page = await preparedPage(browser);
  await answerWithSample(page);
  const loading = await watchLoading(page, async () => {
    await page.goto(`${url}/en/graph`);
    await page.locator('.graph__drawing canvas').first().waitFor({ timeout: 120_000 });
    await page.locator('.graph__progress').waitFor({ state: 'detached', timeout: 120_000 });
  });
  const told = await page.locator('output').allTextContents();
  if (!told.some((text) => text.includes('5,000 things and 20,000 links')))
    throw new Error(`Not drawn: ${told.join()}`);
  return new Map([...loading, ...(await watchMoving(page, '.graph__drawing'))]);
}

/** The answers of the API are replaced on their way: all else is as it is. */
async function answerWithSample(page: Page): Promise<void> {
  const { nodes, edges } = sampleAnswer();
  const relations = [{ type: 'INVOLVES', reads: 'involves', count: EDGES }];
  await page.route('**/graphql', (route) => {
    const { operationName, variables } = route.request().postDataJSON() as {
      operationName: string;
      variables: Record<string, number>;
    };
    const answer = (graph: object) => route.fulfill({ json: { data: { graph } } });
    const { skip = 0, first = 0, edges: most = 0 } = variables;
    if (operationName === 'GraphEdges') return answer({ edges: edges.slice(skip, skip + first) });
    if (operationName !== 'Graph') return route.continue();
    return answer({ nodeCount: NODES, edgeCount: EDGES, nodes, edges: edges.slice(0, most), hidden: [], relations });
  });
}

async function benchPeer(browser: Browser, url: string): Promise<Figures> {
  const page = await preparedPage(browser);
  const call = `peer.draw(${JSON.stringify(sampleAnswer())}, ${PEER_ROUNDS}); document.title = 'drawn';`;
  const drawing = '<div id="drawing" style="width: 600px; height: 630px"></div>';
  const body = `<!doctype html>${drawing}<script>${await peerScript()}</script><script>${call}</script>`;
  // In the place of a page of the same server, so that both are measured alike.
  await page.route(`${url}/peer`, (route) => route.fulfill({ contentType: 'text/html', body }));
  const loading = await watchLoading(page, async () => {
    await page.goto(`${url}/peer`);
    await page.waitForFunction(() => document.title === 'drawn', null, { timeout: 120_000 });
    await page.waitForTimeout(500);
  });
  return new Map([...loading, ...(await watchMoving(page, '#drawing'))]);
}

async function preparedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await prepare(page);
  return page;
}

async function peerScript(): Promise<string> {
  const entry = join(PROJECT_ROOT, 'test', 'bench', 'graph', 'peerPage.ts');
  const lib = { entry, formats: ['iife' as const], name: 'peer' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`Nothing was built of ${entry}`);
  return bundle.output[0].code;
}
