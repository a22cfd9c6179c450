/** What a starting server does with the graph: fills it, keeps it, or waits for it. */
import { describe, expect, test } from 'vitest';
import { fill } from '../../api/fill.ts';
import { openEmbedded } from '../../cypher/embedded.ts';
import { query } from '../../cypher/queries.ts';
import { BrokenInput } from '../../data/model/problems.ts';
import { copyProject } from '../support/project.ts';
import { away, watch } from '../support/watchedGraph.ts';

const forever = new AbortController().signal;

async function versionOf(graph: ReturnType<typeof openEmbedded>): Promise<unknown> {
  return (await graph.read(query('dataset/state')))[0]?.['version'];
}

describe('filling the graph', { timeout: 120_000 }, () => {
  test('loads once, and says nothing the second time', async () => {
    const graph = openEmbedded();
    const said: string[] = [];
    const options = { log: (message: string) => void said.push(message), signal: forever };
    await fill(graph, options);
    expect(said).toEqual([expect.stringMatching(/^Loaded \d+ nodes and \d+ relations \(embedded\)\.$/)]);
    const version = await versionOf(graph);
    await fill(graph, options);
    expect(said).toHaveLength(1);
    expect(await versionOf(graph)).toBe(version);
    await graph.close();
  });

  test('broken sources stop an empty graph, and leave a filled one as it was', async () => {
    const project = copyProject();
    const graph = openEmbedded();
    const said: string[] = [];
    const options = { log: (message: string) => void said.push(message), signal: forever, root: project.root };
    const manifest = 'data/sources/manifest.yaml';
    project.edit(manifest, (text) => text.replace('sha256: 0', 'sha256: f'));
    await expect(fill(graph, options)).rejects.toThrow(BrokenInput);

    project.edit(manifest, (text) => text.replace('sha256: f', 'sha256: 0'));
    await fill(graph, options);
    const version = await versionOf(graph);
    project.delete(manifest);
    await fill(graph, options);
    expect(await versionOf(graph)).toBe(version);
    expect(said.join('\n')).toContain(manifest);
    expect(said.join('\n')).toContain(`goes on being served (version ${String(version)})`);
    project.remove();
    await graph.close();
  });

  test('a database that is away is waited for, and told once', async () => {
    const graph = watch(openEmbedded());
    const said: string[] = [];
    let attempts = 0;
    graph.trouble = () => (++attempts <= 3 ? away() : undefined);
    await fill(graph, { log: (message) => void said.push(message), signal: forever, patience: 5 });
    expect(said).toEqual([expect.stringContaining('cannot be reached'), expect.stringMatching(/^Loaded \d+ nodes/)]);
    await graph.close();
  });

  test('the waiting ends when the server is told to stop', async () => {
    const graph = watch(openEmbedded());
    graph.trouble = away;
    const stopping = new AbortController();
    const filling = fill(graph, { log: () => stopping.abort(), signal: stopping.signal });
    await expect(filling).resolves.toBeUndefined();
    await graph.close();
  });
});
