import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GraphUnavailable } from '../../../cypher/graph.ts';
import { openGraph } from '../../../cypher/open.ts';
import { query } from '../../../cypher/queries.ts';
import { load } from '../../../ingest/load/load.ts';
import { dataset, measure } from '../../support/dataset.ts';

describe('openGraph', () => {
  test('without variables, the graph is embedded and in memory', async () => {
    const graph = openGraph({ NEO4J_URI: '', GRAPH_DIR: '' });
    expect(graph.engine).toBe('embedded');
    expect(await graph.read(query('dataset/state'))).toEqual([]);
    await graph.close();
  });

  test('GRAPH_DIR keeps the graph between runs', async () => {
    const GRAPH_DIR = join(mkdtempSync(join(tmpdir(), 'graph-')), 'made', 'when', 'needed');
    const kept = dataset('kept', [measure(1)]);
    const first = openGraph({ GRAPH_DIR });
    expect(await load(first, kept)).toHaveProperty('status', 'loaded');
    await first.close();

    const second = openGraph({ GRAPH_DIR });
    expect(await second.read(query('dataset/state'))).toMatchObject([{ version: 'kept' }]);
    expect(await load(second, kept)).toHaveProperty('status', 'unchanged');
    expect(await load(second, dataset('next', [measure(2)]))).toHaveProperty('status', 'loaded');
    await second.close();
  });

  test('a folder that cannot be used is named, with what to check', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'graph-')), 'a-file');
    writeFileSync(file, '');
    expect(() => openGraph({ GRAPH_DIR: file })).toThrow(GraphUnavailable);
    expect(() => openGraph({ GRAPH_DIR: file })).toThrow(/a-file.*GRAPH_DIR/);
  });

  test('a folder that is open already is refused', async () => {
    const GRAPH_DIR = mkdtempSync(join(tmpdir(), 'graph-'));
    const first = openGraph({ GRAPH_DIR });
    expect(() => openGraph({ GRAPH_DIR })).toThrow(GraphUnavailable);
    await first.close();
  });

  test('NEO4J_URI chooses Neo4j; nothing is contacted before the first statement', async () => {
    const graph = openGraph({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' });
    expect(graph.engine).toBe('neo4j');
    await expect(graph.ready()).rejects.toThrow(/bolt:\/\/127\.0\.0\.1:1 .*NEO4J_URI/);
    await expect(graph.ready()).rejects.toThrow(GraphUnavailable);
    await graph.close();
  });

  test('variables that contradict each other are told', () => {
    expect(() => openGraph({ NEO4J_URI: 'bolt://127.0.0.1:1' })).toThrow(/NEO4J_PASSWORD/);
    const both = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret', GRAPH_DIR: 'graph' };
    expect(() => openGraph(both)).toThrow(/NEO4J_URI and GRAPH_DIR/);
  });

  test('an address that is none is told', () => {
    expect(() => openGraph({ NEO4J_URI: 'http://localhost', NEO4J_PASSWORD: 'secret' })).toThrow(/NEO4J_URI.*bolt/);
  });
});
