/** Neo4j goes away and comes back: readers are told so, and service resumes by itself. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, GraphUnavailable } from '../../cypher/graph.ts';
import { openNeo4j } from '../../cypher/neo4j.ts';
import { query } from '../../cypher/queries.ts';
import { load } from '../../ingest/load/load.ts';
import { dataset, measure } from '../support/dataset.ts';
import { describeWithNeo4j } from '../support/neo4j/describe.ts';
import { Neo4jServer } from '../support/neo4j/server.ts';

describeWithNeo4j('a Neo4j server that stops and starts', { timeout: 120_000 }, () => {
  let server: Neo4jServer;
  let graph: Graph;
  beforeAll(async () => {
    server = await Neo4jServer.start();
    graph = openNeo4j(server.connection);
    await load(graph, dataset('before the outage', [measure(1)]));
  });
  afterAll(async () => {
    await graph?.close();
    await server?.dispose();
  });

  const version = async () => (await graph.read(query('dataset/state')))[0]?.['version'];

  test('reads, writes and readiness say which server is away and what to check, then resume', async () => {
    expect(await version()).toBe('before the outage');

    await server.stop();
    const started = performance.now();
    const failures = await Promise.allSettled([version(), graph.ready(), load(graph, dataset('lost', []))]);
    for (const failure of failures) {
      expect(failure).toMatchObject({ status: 'rejected', reason: expect.any(GraphUnavailable) });
      expect(failure).toHaveProperty('reason.message', expect.stringContaining(server.connection.uri));
      expect(failure).toHaveProperty('reason.message', expect.stringContaining('NEO4J_URI'));
    }
    expect(performance.now() - started).toBeLessThan(15_000);

    await server.restart();
    await graph.ready();
    expect(await version()).toBe('before the outage');
    expect(await load(graph, dataset('after the outage', [measure(1)]))).toHaveProperty('status', 'loaded');
    expect(await version()).toBe('after the outage');
  });

  test('a server that crashes in the middle of a load keeps what it had', async () => {
    const held = await version();
    const broken = graph.write(async (transaction) => {
      await transaction.run(query('load/delete'));
      await server.crash();
      await transaction.run(query('load/dataset'), { properties: { version: 'half' } });
    });
    await expect(broken).rejects.toThrow(GraphUnavailable);
    await server.restart();
    expect(await version()).toBe(held);
  });

  test('a wrong password is told from a server that is away', async () => {
    const stranger = openNeo4j({ ...server.connection, password: 'wrong' });
    await expect(stranger.ready()).rejects.toThrow(/NEO4J_PASSWORD/);
    await stranger.close();
  });
});
