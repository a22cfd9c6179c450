/**
 * Which measures each objective and initiative was judged to pursue, one line a link, to be read at a glance.
 * `npm run golden` writes it anew; CI fails when it drifts.
 */
import { expect, test } from 'vitest';
import { buildDataset } from '../../ingest/pipeline.ts';

const { dataset } = buildDataset();

test('the curated links to measures are those on file', async () => {
  const labels = new Map(dataset.entities.map(({ id, label }) => [id, label]));
  const lines = dataset.relations
    .filter(({ type, basis }) => type === 'PURSUES' && basis === 'CURATED')
    .map(({ from, to, coverage }) => `${to.replace('measure/', '')} ← ${from} (${coverage}): ${labels.get(from)}`)
    .sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('links.txt');
});
