/** The main screens as pictures: the gallery shows them, and a test holds the explorer to them. */
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import type { Explorer } from './explorer.ts';

export const GALLERY = join(PROJECT_ROOT, 'test', 'browser', 'gallery');

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

export interface Picture extends BrowserContextOptions {
  name: string;
  path: string;
  wholePage?: boolean;
}

export const PICTURES: Picture[] = [
  { name: 'home', path: '/en', viewport: WIDE, wholePage: true },
  { name: 'answer', path: '/en/ask?q=which+measures+involve+communes+and+associations', viewport: WIDE },
  { name: 'measures', path: '/en/measures?all=communes,associations', viewport: WIDE },
  { name: 'measure', path: '/fr/measure/M3.1', viewport: WIDE },
  { name: 'differences', path: '/en/measure/M10.4?text=compare', viewport: WIDE, colorScheme: 'dark' },
  { name: 'partner', path: '/nl/partner/zones-de-police', viewport: WIDE },
  { name: 'initiative', path: '/en/initiative/coffee-with-a-cop', viewport: WIDE, wholePage: true },
  { name: 'contract', path: '/fr/contract/bruxelles-2018-2019', viewport: WIDE },
  { name: 'path', path: '/nl/path?from=initiative/coffee-with-a-cop&to=measure/M7.1', viewport: WIDE },
  { name: 'link', path: '/en/link/measure/M1.1/involves/partner/communes', viewport: WIDE },
  { name: 'source', path: '/en/document/pgsp-2017-2020#L1463', viewport: WIDE },
  { name: 'gaps', path: '/fr/gaps', viewport: WIDE },
  { name: 'matrix', path: '/en/matrix', viewport: WIDE },
  { name: 'map', path: '/fr/map', viewport: WIDE },
  { name: 'timeline', path: '/fr/timeline', viewport: WIDE, wholePage: true },
  { name: 'compare', path: '/nl/compare?ids=measure/M1.8,measure/M7.9', viewport: WIDE },
  { name: 'graph', path: '/en/graph', viewport: WIDE, wholePage: true },
  {
    name: 'graph-path',
    path: '/fr/graph?around=measure/M7.7&from=initiative/coffee-with-a-cop&to=measure/M7.1',
    viewport: WIDE,
    wholePage: true,
    colorScheme: 'dark',
  },
  { name: 'phone-home', path: '/nl', viewport: PHONE },
  { name: 'phone-measures', path: '/fr/measures?all=communes,associations', viewport: PHONE, colorScheme: 'dark' },
];

/** A picture of the screen at rest, as PNG: no motion, no blinking caret, our own typefaces there. */
export async function takePicture(explorer: Explorer, picture: Picture): Promise<Buffer> {
  const { path, wholePage = false, name: _, ...options } = picture;
  const page = await explorer.open(path, { ...options, reducedMotion: 'reduce' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  // A graph is laid out, always to the same places.
  await page.locator('progress').waitFor({ state: 'detached' });
  const image = await page.screenshot({ fullPage: wholePage, animations: 'disabled', caret: 'hide' });
  await page.context().close();
  return image;
}
