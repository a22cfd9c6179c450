/** The API over Neo4j: the same answers as over the embedded engine, and plain words while the database is away. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNeo4j } from '../../cypher/neo4j.ts';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { contractDocument, startPreparedServer, type TestServer } from '../support/api.ts';
import { describeWithNeo4j } from '../support/neo4j/describe.ts';
import { Neo4jServer } from '../support/neo4j/server.ts';

const DOCUMENTS = readdirSync(join(PROJECT_ROOT, 'test', 'fixtures', 'documents')).map((file) =>
  file.replace('.graphql', ''),
);

/** An exported file, with the address of its server put aside. */
async function exported({ url }: TestServer, file: string): Promise<string> {
  const response = await fetch(`${url}/export/${file}`);
  expect(response.status).toBe(200);
  return (await response.text()).replaceAll(url, 'http://server');
}

describeWithNeo4j('the API over Neo4j', { timeout: 60_000 }, () => {
  let database: Neo4jServer;
  let overNeo4j: TestServer;
  let embedded: TestServer;
  beforeAll(async () => {
    database = await Neo4jServer.start();
    const graph = openNeo4j(database.connection);
    await ingest(graph);
    overNeo4j = await startPreparedServer(graph);
    embedded = await startPreparedServer();
  });
  afterAll(async () => {
    await overNeo4j?.close();
    await embedded?.close();
    await database?.dispose();
  });

  const ready = () => fetch(`${overNeo4j.url}/health/ready`);

  test.each(DOCUMENTS)('%s has the same answer on both engines, and one that says something', async (name) => {
    const expected = await embedded.ask<Record<string, unknown>>(contractDocument(name));
    expect(expected.errors).toBeUndefined();
    for (const field of Object.values(expected.data!)) expect(field).not.toBeNull();
    expect(JSON.stringify(expected.data)).not.toMatch(/"(?:totalCount":0|nodes":\[\]|hops":\[\])/);
    expect(await overNeo4j.ask(contractDocument(name))).toEqual(expected);
  });

  test.each([
    'both hold the whole corpus: { dataset { version counts { kind count } } }',
    'search: { search(query: "jeunes et drogue à l’école", first: 100) { totalCount didYouMean nodes { score node { id } reasons { text } highlights { fragments } } facets { kinds { count } themes { count theme { id } } axes { count axis { id } } zones { count zone { id } } } } }',
    'narrowed search: { search(query: "violence", kinds: ["Measure", "Initiative"], themes: [1], basis: [STATED]) { totalCount nodes { node { id } } } }',
    'suggestions: { suggest(prefix: "vol", first: 50) { id text } }',
    'figures: { ask(question: "hoeveel geld kreeg verviers in 2019") { sentence facts { value citations { quote } } } }',
    'activity: { ask(question: "quelles initiatives dans la zone 5339 en 2023-2024 ?") { sentence graphql nodes { id } } }',
    'paths: { paths(from: "commune/anderlecht", to: "measure/M7.7", first: 20, language: NL) { sentence weakestBasis hops { link { id } } excluded { id } } }',
    'concepts: { concepts(words: "vol", first: 50) { totalCount nodes { id synonyms(language: NL) everyday abbreviations narrower { id } related { id } distinctFrom { id } finds(first: 5) { totalCount nodes { id } } } } }',
    'the top of the thesaurus: { concepts(top: true, first: 100) { totalCount nodes { id label(language: EN) } } }',
  ])('%s', async (line) => {
    const document = line.slice(line.indexOf('{'));
    const expected = await embedded.ask(document);
    expect(expected.errors).toBeUndefined();
    expect(await overNeo4j.ask(document)).toEqual(expected);
  });

  test.each(['thesaurus.ttl', 'measures.csv?lang=nl&sep=;', 'initiatives.csv?zones=5339&lang=fr'])(
    'the export %s is the same file',
    async (file) => {
      const [one, other] = await Promise.all([exported(embedded, file), exported(overNeo4j, file)]);
      expect(one.length).toBeGreaterThan(1_000);
      expect(other).toBe(one);
    },
  );

  test('while the database is away, requests and readiness say so, then service resumes', async () => {
    const question = '{ measure(code: "M1.10") { code } }';
    const answer = { data: { measure: { code: 'M1.10' } } };
    expect(await overNeo4j.ask(question)).toEqual(answer);
    expect((await ready()).status).toBe(200);

    await database.stop();
    const { errors } = await overNeo4j.ask(question);
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPH_UNAVAILABLE' } }]);
    expect(errors?.[0]?.message).toContain(database.connection.uri);
    const unready = await ready();
    expect(unready.status).toBe(503);
    expect(await unready.json()).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('NEO4J_URI') });
    expect((await fetch(`${overNeo4j.url}/health/live`)).status).toBe(200);

    await database.restart();
    expect(await overNeo4j.ask(question)).toEqual(answer);
    expect((await ready()).status).toBe(200);
  });
});
