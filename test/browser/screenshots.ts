/** Writes a picture of each main screen to test/browser/gallery/, the same ones at every run over the same data. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { describeInBrowser, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';

const GALLERY = join(PROJECT_ROOT, 'test', 'browser', 'gallery');

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

interface Picture extends BrowserContextOptions {
  name: string;
  path: string;
  wholePage?: boolean;
}

const PICTURES: Picture[] = [
  { name: 'home', path: '/en', viewport: WIDE, wholePage: true },
  { name: 'measures', path: '/en/measures?all=communes,associations', viewport: WIDE },
  { name: 'measure', path: '/fr/measure/M3.1', viewport: WIDE },
  { name: 'differences', path: '/en/measure/M10.4?text=compare', viewport: WIDE, colorScheme: 'dark' },
  { name: 'partner', path: '/nl/partner/zones-de-police', viewport: WIDE },
  { name: 'link', path: '/en/link/measure/M1.1/involves/partner/communes', viewport: WIDE },
  { name: 'source', path: '/en/document/pgsp-2017-2020#L1463', viewport: WIDE },
  { name: 'gaps', path: '/fr/gaps', viewport: WIDE },
  { name: 'phone-home', path: '/nl', viewport: PHONE },
  { name: 'phone-measures', path: '/fr/measures?all=communes,associations', viewport: PHONE, colorScheme: 'dark' },
];

describeInBrowser('gallery', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    mkdirSync(GALLERY, { recursive: true });
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test.each(PICTURES)('$name', async ({ name, path, wholePage = false, ...options }) => {
    const page = await explorer.open(path, { ...options, reducedMotion: 'reduce' });
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(GALLERY, `${name}.png`), fullPage: wholePage });
    expect(explorer.complaints()).toEqual([]);
  });
});
