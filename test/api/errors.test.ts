/** What is said when something goes wrong inside, and what is not. */
import { afterEach, afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../cypher/embedded.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { corpusGraph, startServer, type TestServer } from '../support/api.ts';
import { away, watch, type WatchedGraph } from '../support/watchedGraph.ts';

const VERSION = '{ dataset { version } }';
let graph: WatchedGraph;
let server: TestServer;
beforeAll(async () => {
  graph = watch(await corpusGraph());
  server = await startServer({ graph, milliseconds: 300 });
  await server.data(VERSION);
});
afterAll(() => server.close());
beforeEach(() => void (server.logged.length = 0));
afterEach(() => void (graph.trouble = () => {}));

describe('a graph that is away', () => {
  test('is told by name, in GraphQL, in the readiness check and in exports; service resumes by itself', async () => {
    graph.trouble = away;
    const { errors } = await server.ask(VERSION);
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Neo4j at bolt://localhost:1 cannot be reached: check NEO4J_URI.',
        path: ['dataset'],
        extensions: { code: 'GRAPH_UNAVAILABLE' },
      }),
    ]);
    const ready = await fetch(`${server.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('NEO4J_URI') });
    expect((await fetch(`${server.url}/export/measures.csv`)).status).toBe(503);
    expect((await fetch(`${server.url}/id/measure/M1.1`)).status).toBe(503);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);

    graph.trouble = () => {};
    expect((await server.ask(VERSION)).errors).toBeUndefined();
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  });

  test('is told to GraphQL clients even when it was away from the start', async () => {
    const lost = watch(openEmbedded());
    lost.trouble = away;
    const started = await startServer({ graph: lost });
    expect((await started.ask(VERSION)).errors![0]!.extensions).toEqual({ code: 'GRAPH_UNAVAILABLE' });
    await started.close();
  });

  test('loses only the fields that need it', async () => {
    graph.reads = 0;
    graph.trouble = () => (graph.reads > 1 ? away() : undefined);
    const { data, errors } = await server.ask('{ measure(code: "M1.1") { code previous { code } } }');
    expect(data).toEqual({ measure: { code: 'M1.1', previous: null } });
    expect(errors).toHaveLength(1);
  });
});

test('an error of ours is masked and logged', async () => {
  graph.trouble = () => {
    throw new TypeError('secret detail of /etc/passwd');
  };
  const { errors } = await server.ask(VERSION);
  expect(errors).toEqual([
    expect.objectContaining({
      message: 'Something went wrong on our side; it has been logged.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    }),
  ]);
  expect(JSON.stringify(errors)).not.toContain('secret');
  const page = await fetch(`${server.url}/id/measure/M1.1`);
  expect(page.status).toBe(500);
  expect(await page.text()).not.toContain('secret');
  expect(server.logged.map(String).join('\n')).toContain('secret detail');
});

test('an answer that takes too long is given up', async () => {
  graph.trouble = () => new Promise((resolve) => void setTimeout(resolve, 1_000));
  const started = performance.now();
  const { data, errors } = await server.ask(VERSION);
  expect(performance.now() - started).toBeLessThan(900);
  expect(data ?? null).toBeNull();
  expect(errors![0]).toMatchObject({
    message: expect.stringContaining('more than 0.3 seconds'),
    extensions: { code: 'TIMEOUT' },
  });
});

test('what is not there gives null without an error', async () => {
  const document = `{
    node(id: "measure/M99.9") { id } none: node(id: "nonsense") { id } nodes(ids: ["measure/M1.1", "x", "theme/1"]) { id }
    link(id: "link/measure/M1.1/involves/partner/nobody") { id } odd: link(id: "link/") { id }
    links(ids: ["link/", "link/measure/M1.1/involves/partner/communes"]) { id }
    measure(code: "M11.1") { code } theme(id: 11) { id } other: theme(id: "partner/communes") { id }
    partner(id: "nobody") { id } document(id: "nothing") { id }
  }`;
  expect(await server.ask(document)).toEqual({
    data: {
      node: null,
      none: null,
      nodes: [{ id: 'measure/M1.1' }, null, { id: 'theme/1' }],
      link: null,
      odd: null,
      links: [null, { id: 'link/measure/M1.1/involves/partner/communes' }],
      measure: null,
      theme: null,
      other: null,
      partner: null,
      document: null,
    },
  });
});

test('an empty graph is not ready, and says so instead of answering “none”', async () => {
  const empty = await startServer({ graph: openEmbedded() });
  const ready = await fetch(`${empty.url}/health/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ status: 'empty' });
  const { errors } = await empty.ask('{ measures { totalCount } }');
  expect(errors).toEqual([
    { message: expect.stringContaining('being filled'), extensions: { code: 'GRAPH_UNAVAILABLE' } },
  ]);
  const csv = await fetch(`${empty.url}/export/measures.csv`);
  expect(csv.status).toBe(503);
  expect(csv.headers.get('retry-after')).toBe('5');
  await ingest(empty.graph);
  expect((await empty.ask('{ measures { totalCount } }')).data).toEqual({ measures: { totalCount: 120 } });
  await empty.close();
});
