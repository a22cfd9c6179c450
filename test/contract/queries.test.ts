/** Every reading query gives the same answer on both engines, over the graph of the five documents. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../cypher/embedded.ts';
import type { Graph, Parameters, Row } from '../../cypher/graph.ts';
import { openNeo4j } from '../../cypher/neo4j.ts';
import { query, QUERY_NAMES, type QueryName } from '../../cypher/queries.ts';
import { load } from '../../ingest/load/load.ts';
import { buildDataset } from '../../ingest/pipeline.ts';
import { describeWithNeo4j } from '../support/neo4j/describe.ts';
import { Neo4jServer } from '../support/neo4j/server.ts';
import { examplesOf, isOrdered, parametersOf, questionOf } from '../support/queryFile.ts';

/** How often the embedded engine is asked, each time with its rows shuffled anew. */
const SHUFFLES = 3;

const { dataset } = buildDataset();
const embedded = openEmbedded({ shuffleUnordered: true });
beforeAll(async () => void (await load(embedded, dataset)));
afterAll(() => embedded.close());

/** The rows; in a fixed order where the query asks for none. */
async function answer(graph: Graph, name: QueryName, parameters: Parameters): Promise<Row[]> {
  const rows = await graph.read(query(name), parameters);
  if (isOrdered(query(name))) return rows;
  return rows.toSorted((one, other) => (canonical(one) < canonical(other) ? -1 : 1));
}

/** JSON with sorted keys. */
function canonical(row: Row): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** A wrong number of rows reads better than a long difference of two lists. */
function expectSame(actual: Row[], expected: Row[]): void {
  expect(actual).toHaveLength(expected.length);
  expect(actual).toEqual(expected);
}

describe.each(QUERY_NAMES)('cypher/%s.cypher', (name) => {
  const cypher = query(name);
  const examples = examplesOf(cypher);

  test('asks a question on its first line and gives examples with all its parameters', () => {
    expect(questionOf(cypher)).not.toBeNull();
    expect(examples.filter(({ empty }) => !empty)).not.toHaveLength(0);
    for (const { parameters } of examples) expect(new Set(Object.keys(parameters))).toEqual(parametersOf(cypher));
  });

  test.each(examples)('answers, and always the same: $parameters', async ({ parameters, empty }) => {
    const first = await answer(embedded, name, parameters);
    expect(first.length === 0).toBe(empty);
    for (let time = 1; time < SHUFFLES; time++) expectSame(await answer(embedded, name, parameters), first);
  });
});

describeWithNeo4j('Neo4j', () => {
  let server: Neo4jServer;
  let graph: Graph;
  beforeAll(async () => {
    server = await Neo4jServer.start();
    graph = openNeo4j(server.connection);
    await load(graph, dataset);
  });
  afterAll(async () => {
    await graph?.close();
    await server?.dispose();
  });

  const cases = QUERY_NAMES.flatMap((name) => examplesOf(query(name)).map(({ parameters }) => ({ name, parameters })));
  test.each(cases)('answers $name as the embedded engine does: $parameters', async ({ name, parameters }) => {
    expectSame(await answer(graph, name, parameters), await answer(embedded, name, parameters));
  });
});
