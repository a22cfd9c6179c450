/**
 * `npm run bench:graph`: 5,000 nodes and 20,000 relations, laid out and drawn by the explorer, beside ForceAtlas2 and
 * sigma as their documentation shows them, in one run; only the ratios of one run mean anything.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../server.ts';
import { printTable } from '../table.ts';
import { benchLayouts } from './layouts.ts';
import { benchPages } from './pages.ts';
import { EDGES, NODES } from './sample.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

console.log(`${NODES} nodes and ${EDGES} relations, the layout alone:`);
printTable(benchLayouts());
if (existsSync(CHROMIUM)) await inBrowser();
else console.log(`\nThere is no browser at ${CHROMIUM}: install chromium or set CHROMIUM to measure the drawing.`);

async function inBrowser(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const server = await startServer({ GRAPH_DIR: folder }, '{ dataset { version } }', (body) =>
    body.includes('version'),
  );
  try {
    console.log('\nDrawn in a browser, without the work of a graphics card:');
    printTable(await benchPages(new URL(server.url).origin, CHROMIUM));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}
