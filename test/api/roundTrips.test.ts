/** The number of reads follows the depth of a query, never the number of results. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractDocument, corpusGraph, startPreparedServer, type TestServer } from '../support/api.ts';
import { watch, type WatchedGraph } from '../support/watchedGraph.ts';

let graph: WatchedGraph;
let server: TestServer;
beforeAll(async () => {
  graph = watch(await corpusGraph());
  server = await startPreparedServer(graph);
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
  ['Q4', 8],
  ['Q5', 13],
  ['Q9', 10],
])('%s takes at most %i reads', async (name, most) => {
  expect(await reads(contractDocument(name))).toBeLessThanOrEqual(most);
});

describe('search, questions and paths', () => {
  const SEARCH =
    'query S($n: Int) { search(query: "prévention", first: $n) { nodes { node { id label citations { quote document { title } } } reasons { text } highlights { fragments } } facets { themes { count } axes { count } zones { count } } } }';
  const ASK =
    'query A($q: String!) { ask(question: $q) { sentence nodes { id label citations { quote } } facts { value citations { quote } } } }';
  const PATHS =
    'query P($n: Int) { paths(from: "initiative/coffee-with-a-cop", to: "measure/M7.1", first: $n) { sentence excluded { id } hops { type from { label } to { label } citations { quote } } } }';

  test('what they know of the data is read once', async () => {
    expect(await reads('{ suggest(prefix: "v") { id } }')).toBe(1);
    expect(await reads('{ search(query: "violence") { totalCount nodes { score } } }')).toBe(1);
    expect(await reads('{ ask(question: "which measures involve communes") { sentence totalCount } }')).toBe(1);
  });

  test('a page of hits takes as many reads as one hit', async () => {
    expect(await reads(SEARCH, { n: 100 })).toBeLessThanOrEqual((await reads(SEARCH, { n: 10 })) + 1);
  });

  test('an answer of 120 measures takes as many reads as one of one', async () => {
    const one = await reads(ASK, { q: 'M1.1' });
    expect(await reads(ASK, { q: 'quelles sont les mesures du plan ?' })).toBeLessThanOrEqual(one + 1);
  });

  test('twenty paths take as many reads as one', async () => {
    const one = await reads(PATHS, { n: 1 });
    expect(await reads(PATHS, { n: 20 })).toBeLessThanOrEqual(one + 1);
  });
});
