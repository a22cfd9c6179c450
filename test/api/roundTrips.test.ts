/** The number of reads follows the depth of a query, never the number of results. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractDocument, corpusGraph, startServer, type TestServer } from '../support/api.ts';
import { watch, type WatchedGraph } from '../support/watchedGraph.ts';

let graph: WatchedGraph;
let server: TestServer;
beforeAll(async () => {
  graph = watch(await corpusGraph());
  server = await startServer({ graph });
});
afterAll(() => server.close());

/** How many reads an answer takes. */
async function reads(document: string, variables?: object): Promise<number> {
  graph.reads = 0;
  await server.data(document, variables);
  return graph.reads;
}

/** Ten times the results may hold kinds that the few did not, and two reads that coincided may come one after the other. */
const SLACK = 5;

const OWN = `
  code label(language: NL) subTheme previous { code } next { code }
  actions { text measure { code } partners { id } } discrepancies { body class } crossReferences abbreviations { short }
  citations { quote document { title } }
  linkCount links(first: 3) { reads from { id } to { id } other { id } citations { quote } }
`;
const AROUND = `
  axis { name } partners { label broader { id } narrower { id } closeTo { id } coPartners(first: 2) { count partner { id } } }
  theme { title subThemes { title theme { number } } measures(first: 3) { totalCount nodes { code } facets { axes { count axis { name } } } } }
`;

test.each([
  ['a page of measures with their own fields', `query A($n: Int) { measures(first: $n) { nodes { ${OWN} } } }`],
  ['a page of measures with what is around', `query A($n: Int) { measures(first: $n) { nodes { ${AROUND} } } }`],
  ['edges', 'query B($n: Int) { measures(first: $n) { edges { cursor node { theme { number } } } } }'],
  [
    'passages with what they prove',
    'query C($n: Int) { document(id: "pgsp-2017-2020") { passages(firstLine: 340, count: $n) { quote citedBy(first: 3) { id citations { firstLine } } } } }',
  ],
])('%s: as many reads for one as for many', async (_, document) => {
  const few = await reads(document, { n: 10 });
  expect(few).toBeGreaterThan(1);
  expect(await reads(document, { n: 100 })).toBeLessThanOrEqual(few + SLACK);
});

test('lists of connections share their reads', async () => {
  const one = await reads('{ theme(id: 1) { measures { totalCount facets { partners { count } } } } }');
  const ten = await reads('{ themes { measures { totalCount facets { partners { count } } } } }');
  expect(ten).toBe(one);
});

test('a field that nobody asks for is not read: facets cost only when asked', async () => {
  const without = await reads('{ measures { totalCount } }');
  expect(without).toBe(1);
  expect(await reads('{ measures { totalCount facets { axes { count } } } }')).toBe(without + 1);
});

test.each([
  ['Q1', 3],
  ['Q2', 8],
  ['Q3', 11],
])('%s takes at most %i reads', async (name, most) => {
  expect(await reads(contractDocument(name))).toBeLessThanOrEqual(most);
});
