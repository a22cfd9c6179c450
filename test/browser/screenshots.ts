/** `npm run screenshots`: writes the gallery anew, the same pictures at every run over the same data. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, startExplorer } from '../support/explorer.ts';
import type { Explorer } from '../support/explorer.ts';
import { GALLERY, PICTURES, takePicture } from '../support/pictures.ts';

describeInBrowser('gallery', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    mkdirSync(GALLERY, { recursive: true });
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test.each(PICTURES)('$name', async (picture) => {
    writeFileSync(join(GALLERY, `${picture.name}.png`), await takePicture(explorer, picture));
    expect(explorer.complaints()).toEqual([]);
  });
});
