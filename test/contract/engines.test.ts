/** Both engines keep the promises of `cypher/graph.ts`, and loading keeps its own on both. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../cypher/embedded.ts';
import type { Graph, Value } from '../../cypher/graph.ts';
import { openNeo4j } from '../../cypher/neo4j.ts';
import { query } from '../../cypher/queries.ts';
import { load } from '../../ingest/load/load.ts';
import type { Dataset } from '../../ingest/stages.ts';
import { dataset, measure, partner, relation } from '../support/dataset.ts';
import { describeWithNeo4j } from '../support/neo4j/describe.ts';
import { Neo4jServer } from '../support/neo4j/server.ts';

describe('the embedded engine', () => {
  const graph = openEmbedded({ shuffleUnordered: true });
  afterAll(() => graph.close());
  testPromises(() => graph);
});

describeWithNeo4j('Neo4j', () => {
  let server: Neo4jServer;
  let graph: Graph;
  beforeAll(async () => {
    server = await Neo4jServer.start();
    graph = openNeo4j(server.connection);
  });
  afterAll(async () => {
    await graph?.close();
    await server?.dispose();
  });
  testPromises(() => graph);
});

/** All that the graph holds, in a fixed order. */
async function contents(graph: Graph): Promise<Value> {
  const nodes = await graph.read('MATCH (n:Entity) RETURN n AS node, labels(n) AS labels ORDER BY n.id');
  const relations = await graph.read(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, type(r) AS type, r AS r, b.id AS b ORDER BY r.id',
  );
  const state = await graph.read(query('dataset/state'));
  const sorted = nodes.map(({ node, labels }) => ({ node: node!, labels: (labels as string[]).toSorted() }));
  return [sorted, relations, state];
}

function sample(version = 'sample'): Dataset {
  const [first, second, communes] = [measure(2), measure(10), partner('communes')];
  const involves = { ...relation(first, 'INVOLVES', communes), position: 1 };
  return dataset(version, [first, second, communes], [involves]);
}

function testPromises(current: () => Graph): void {
  beforeEach(() => current().write((transaction) => transaction.run('MATCH (n) DETACH DELETE n')));
  testValues(current);
  testTransactions(current);
  testLoad(current);
  testReplacement(current);
}

/** Plain values go in and come out. */
function testValues(current: () => Graph): void {
  test('values come back as they went in, whole numbers as numbers', async () => {
    const values = { whole: 7, large: 1_234_567_890_123, broken: 1.5, text: 'é’œ\n', truth: true, absent: null };
    const nested = { ...values, list: [1, 2, 3], texts: ['a', 'b'], none: [], map: { inner: [{ deep: 1 }] } };
    expect(await current().read('RETURN $nested AS nested', { nested })).toEqual([{ nested }]);
  });

  test('nodes, relations and paths come back as plain properties', async () => {
    const made =
      'CREATE (a:Entity {id: $a, years: [2018, 2019]})-[r:PART_OF {id: $r, score: 0.5}]->(b:Entity {id: $b})';
    await current().write((transaction) => transaction.run(made, { a: 'a', b: 'b', r: 'r' }));
    const rows = await current().read(
      'MATCH path = (a:Entity)-[r:PART_OF]->(b) RETURN a, r, {inner: [b]} AS map, a.nothing AS nothing, path',
    );
    const [a, b, r] = [{ id: 'a', years: [2018, 2019] }, { id: 'b' }, { id: 'r', score: 0.5 }];
    expect(rows).toEqual([{ a, r, map: { inner: [b] }, nothing: null, path: { nodes: [a, b], edges: [r] } }]);
  });

  test('SKIP and LIMIT take parameters', async () => {
    const paged = 'UNWIND range(1, 9) AS number RETURN number AS number ORDER BY number SKIP $skip LIMIT $limit';
    expect(await current().read(paged, { skip: 2, limit: 2 })).toEqual([{ number: 3 }, { number: 4 }]);
  });
}

/** Reads do not write, and a write is whole or not at all. */
function testTransactions(current: () => Graph): void {
  test('a read cannot write', async () => {
    await expect(current().read("CREATE (n:Entity {id: 'x'}) RETURN n.id AS id")).rejects.toThrow(/read|write/i);
    expect(await current().read('MATCH (n) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
  });

  test('a write whose work fails leaves nothing', async () => {
    const failing = current().write(async (transaction) => {
      await transaction.run("CREATE (n:Entity {id: 'x'})");
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await current().read('MATCH (n) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
  });

  test('readers see nothing of a write until all of it is kept', async () => {
    await load(current(), sample('old'));
    const version = async () => (await current().read(query('dataset/state')))[0]?.['version'];
    const during = await current().write(async (transaction) => {
      await transaction.run(query('load/delete'));
      await transaction.run(query('load/dataset'), { properties: { version: 'new' } });
      return version();
    });
    expect([during, await version()]).toEqual(['old', 'new']);
  });

  test('readiness is told', async () => {
    await expect(current().ready()).resolves.toBeUndefined();
  });
}

/** What one load leaves, and what a second one like it does. */
function testLoad(current: () => Graph): void {
  test('a load writes labels, flat properties, passages and the dataset', async () => {
    const steps: [number, number][] = [];
    const report = await load(current(), sample(), (done, total) => steps.push([done, total]));
    // Document, two measures, partner; a passage for each and one for the relation.
    expect(report).toEqual({ status: 'loaded', nodes: 9, relations: 6 });
    expect(steps.at(-1)).toEqual([15, 15]);
    expect(await current().read(query('dataset/state'))).toMatchObject([{ version: 'sample', nodes: 9, relations: 6 }]);

    const proven = await current().read(`
      MATCH (measure:Entity:Measure)-[involves:INVOLVES]->(partner:Partner)
      MATCH (passage:Passage)-[:IN_DOCUMENT]->(document:Document)
      WHERE passage.id IN involves.passages
      RETURN measure, involves.position AS position, partner.id AS partner, passage.quote AS quote, document.id AS document`);
    expect(proven).toMatchObject([
      {
        measure: { id: 'measure/M1.2', kind: 'Measure', sortKey: 'measure/M00000001.00000002', basis: 'STATED' },
        position: 1,
        partner: 'partner/communes',
        quote: 'measure/M1.2 partner/communes',
        document: 'document/essai',
      },
    ]);
  });

  test('loading the same again changes nothing and says so', async () => {
    await load(current(), sample());
    const before = await contents(current());
    expect(await load(current(), sample())).toEqual({ status: 'unchanged', nodes: 9, relations: 6 });
    expect(await contents(current())).toEqual(before);
  });
}

/** What is left of the graph that was there before. */
function testReplacement(current: () => Graph): void {
  test('a load that fails leaves what was there, in use', async () => {
    await load(current(), sample());
    const before = await contents(current());
    const twice = dataset('broken', [measure(3), measure(3)]);
    await expect(load(current(), twice)).rejects.toThrow(/already exists|constraint/i);
    expect(await contents(current())).toEqual(before);
  });

  test('a load leaves nodes alone that are not of the dataset', async () => {
    await current().write((transaction) => transaction.run("CREATE (:Stranger {name: 'stays'})"));
    await load(current(), sample());
    await load(current(), sample('another'));
    expect(await current().read('MATCH (n:Stranger) RETURN n.name AS name')).toEqual([{ name: 'stays' }]);
  });

  test('after any loads in a row, the graph is as if only the last had been', { timeout: 120_000 }, async () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 });
    const datasets = fc.array(fc.tuple(fc.uuid(), numbers), { minLength: 2, maxLength: 3 });
    const made = ([version, measures]: [string, number[]]) => {
      const communes = partner('communes');
      const entities = measures.map((number) => measure(number));
      return dataset(
        version,
        [...entities, communes],
        entities.map((entity) => relation(entity, 'INVOLVES', communes)),
      );
    };
    const check = fc.asyncProperty(datasets, async (row) => {
      for (const one of row) await load(current(), made(one));
      const final = await contents(current());
      const fresh = openEmbedded();
      await load(fresh, made(row.at(-1)!));
      expect(final).toEqual(await contents(fresh));
      await fresh.close();
    });
    await fc.assert(check, { numRuns: 10 });
  });
}
