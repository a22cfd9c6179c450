/** The API over a Neo4j server: the same answers, and a clear word when it goes away. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNeo4j } from '../../cypher/neo4j.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { contractDocument, startServer, type TestServer } from '../support/api.ts';
import { describeWithNeo4j } from '../support/neo4j/describe.ts';
import { Neo4jServer } from '../support/neo4j/server.ts';

describeWithNeo4j('the API over Neo4j', { timeout: 120_000 }, () => {
  let database: Neo4jServer;
  let server: TestServer;
  let embedded: TestServer;
  beforeAll(async () => {
    database = await Neo4jServer.start();
    const graph = openNeo4j(database.connection);
    await ingest(graph);
    server = await startServer({ graph });
    embedded = await startServer();
  });
  afterAll(async () => {
    await server?.close();
    await embedded?.close();
    await database?.dispose();
  });

  test.each(['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q8', 'Q10'])('%s has the same answer on both engines', async (name) => {
    const document = contractDocument(name);
    expect(await server.ask(document)).toEqual(await embedded.ask(document));
  });

  test('an outage is told in seconds, and service resumes by itself', async () => {
    const ready = () => fetch(`${server.url}/health/ready`).then(({ status }) => status);
    await database.stop();
    const started = performance.now();
    const { errors } = await server.ask('{ dataset { version } }');
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(errors![0]!.extensions).toEqual({ code: 'GRAPH_UNAVAILABLE' });
    expect(errors![0]!.message).toContain('NEO4J_URI');
    expect(await ready()).toBe(503);

    await database.restart();
    expect(await ready()).toBe(200);
    expect((await server.ask(contractDocument('Q1'))).errors).toBeUndefined();
  });
});
