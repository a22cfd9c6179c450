/** The API over Neo4j: the same answers as over the embedded engine, and plain words while the database is away. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNeo4j } from '../../cypher/neo4j.ts';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { contractDocument, startServer, type TestServer } from '../support/api.ts';
import { describeWithNeo4j } from '../support/neo4j/describe.ts';
import { Neo4jServer } from '../support/neo4j/server.ts';

const DOCUMENTS = readdirSync(join(PROJECT_ROOT, 'test', 'fixtures', 'documents')).map((file) =>
  file.replace('.graphql', ''),
);

describeWithNeo4j('the API over Neo4j', { timeout: 60_000 }, () => {
  let database: Neo4jServer;
  let overNeo4j: TestServer;
  let embedded: TestServer;
  beforeAll(async () => {
    database = await Neo4jServer.start();
    const graph = openNeo4j(database.connection);
    await ingest(graph);
    overNeo4j = await startServer({ graph });
    embedded = await startServer();
  });
  afterAll(async () => {
    await overNeo4j?.close();
    await embedded?.close();
    await database?.dispose();
  });

  const ready = () => fetch(`${overNeo4j.url}/health/ready`);

  test.for(DOCUMENTS)('%s has the same answer on both engines', async (name, { skip }) => {
    const document = contractDocument(name);
    const expected = await embedded.ask(document);
    const unknown = expected.errors?.every(({ extensions }) => extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED');
    if (unknown) skip('the schema does not have its fields yet');
    expect(expected.errors).toBeUndefined();
    expect(await overNeo4j.ask(document)).toEqual(expected);
  });

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
