/**
 * The main screens look as the gallery shows them. What differs is left under `test/browser/screenshots/`;
 * `npm run screenshots` accepts it by writing the gallery anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { describeInBrowser, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';
import { GALLERY, PICTURES, takePicture } from '../support/pictures.ts';

const DIFFERENCES = join(PROJECT_ROOT, 'test', 'browser', 'screenshots');

/** Share of the pixels that may differ: another release of the browser draws the edges of letters a little otherwise. */
const TOLERANCE = 0.01;

/** Share of the pixels that differ, and a picture that marks them; all of them when the size is another. */
function compare(before: PNG, after: PNG): { share: number; marked: PNG } {
  const { width, height } = before;
  if (after.width !== width || after.height !== height) return { share: 1, marked: after };
  const marked = new PNG({ width, height });
  const differing = pixelmatch(before.data, after.data, marked.data, width, height, { threshold: 0.2 });
  return { share: differing / (width * height), marked };
}

describeInBrowser('looks as the gallery shows it:', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    mkdirSync(DIFFERENCES, { recursive: true });
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test.each(PICTURES)('$name', async (picture) => {
    const before = PNG.sync.read(readFileSync(join(GALLERY, `${picture.name}.png`)));
    const now = await takePicture(explorer, picture);
    const { share, marked } = compare(before, PNG.sync.read(now));
    if (share > TOLERANCE) {
      writeFileSync(join(DIFFERENCES, `${picture.name}.png`), now);
      writeFileSync(join(DIFFERENCES, `${picture.name}-marked.png`), PNG.sync.write(marked));
    }
    expect(share, `see test/browser/screenshots/${picture.name}-marked.png`).toBeLessThanOrEqual(TOLERANCE);
  });
});
