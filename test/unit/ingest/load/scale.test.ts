/** Without its indexes the embedded engine takes minutes for what takes seconds with them. */
import { expect, test } from 'vitest';
import { openEmbedded } from '../../../../cypher/embedded.ts';
import { load } from '../../../../ingest/load/load.ts';
import { dataset, measure, partner } from '../../../support/dataset.ts';

const MEASURES = 5_000;
const PARTNERS = 10;
const LIMIT_MS = 30_000;

test('50,000 relations load in seconds', { timeout: 2 * LIMIT_MS }, async () => {
  const measures = Array.from({ length: MEASURES }, (_, index) => measure(index + 1));
  const partners = Array.from({ length: PARTNERS }, (_, index) => partner(`p${index}`));
  const involves = measures.flatMap(({ id, citations }) =>
    partners.map((to) => ({ type: 'INVOLVES' as const, from: id, to: to.id, basis: 'STATED' as const, citations })),
  );
  expect(involves).toHaveLength(50_000);
  const graph = openEmbedded();
  const started = performance.now();
  await load(graph, dataset('large', [...measures, ...partners], involves));
  expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  await graph.close();
});
