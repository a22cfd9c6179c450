/** What search and questions know of the data: made once for all who ask, anew when the data change. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readTranslations } from '../../api/translations.ts';
import { Understanding } from '../../api/understanding.ts';
import { load } from '../../ingest/load/load.ts';
import { corpusGraph, startServer } from '../support/api.ts';
import { dataset, measure } from '../support/dataset.ts';
import { away, watch, type WatchedGraph } from '../support/watchedGraph.ts';

let graph: WatchedGraph;
let understanding: Understanding;
beforeAll(async () => {
  graph = watch(await corpusGraph());
  understanding = new Understanding(graph, readTranslations());
});
afterAll(() => graph.close());

test('a database that is away fails the question, not those that come after', async () => {
  graph.trouble = () => (graph.reads > 1 ? away() : undefined);
  graph.reads = 0;
  await expect(understanding.current()).rejects.toThrow('cannot be reached');
  graph.trouble = () => {};
  expect((await understanding.current()).search.search('violence').total).toBeGreaterThan(0);
});

test('several first questions at once have it made once', async () => {
  const fresh = new Understanding(graph, readTranslations());
  graph.reads = 0;
  const all = await Promise.all(Array.from({ length: 5 }, () => fresh.current()));
  expect(new Set(all).size).toBe(1);
  expect(graph.reads).toBe(5 + 2);
});

test('whoever asks before all is made is told in time to ask again, and then gets an answer', async () => {
  const server = await startServer({ graph: watch(graph), milliseconds: 300 });
  graph.trouble = () => new Promise((resolve) => void setTimeout(resolve, 400));
  const started = performance.now();
  const { errors } = await server.ask('{ search(query: "violence") { totalCount } }');
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
  graph.trouble = () => {};
  await vi.waitFor(
    async () => {
      const { data } = await server.ask<{ search: { totalCount: number } }>(
        '{ search(query: "violence") { totalCount } }',
      );
      expect(data?.search.totalCount).toBeGreaterThan(0);
    },
    { timeout: 30_000, interval: 500 },
  );
});

test('other data are understood anew', async () => {
  const before = await understanding.current();
  expect(await understanding.current()).toBe(before);
  await load(graph, dataset('other', [measure(1, 'Mesure des hippocampes')]));
  const { search, respondent } = await understanding.current();
  expect(search.search('hippocampes').matches.map(({ id }) => id)).toEqual(['measure/M1.1']);
  expect(respondent.ask('which measures are there?').nodes.map(({ id }) => id)).toEqual(['measure/M1.1']);
});
