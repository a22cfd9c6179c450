/** A part of the graph: what is in it, what is left out, how much may be asked for, and the same as files. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusGraph, startServer, type TestServer } from '../support/api.ts';
import { watch, type WatchedGraph } from '../support/watchedGraph.ts';

let graph: WatchedGraph;
let server: TestServer;
beforeAll(async () => {
  graph = watch(await corpusGraph());
  server = await startServer({ graph });
});
afterAll(() => server.close());

interface Part {
  nodeCount: number;
  edgeCount: number;
  nodes: { id: string; kind: string; label: string; theme: number | null; degree: number }[];
  edges: { id: string; type: string; basis: string; from: string; to: string }[];
  leftOut: { kind: string; count: number }[];
  hidden: { id: string; count: number }[];
  relations: { type: string; reads: string; count: number }[];
}

const PART = `
  nodeCount edgeCount leftOut { kind count } hidden { id count } relations { type reads(language: EN) count }
  nodes { id kind label theme degree } edges(first: 1000) { id type basis from to }
`;

async function part(filter: object, first = 200): Promise<Part> {
  const document = `query P($filter: GraphFilter, $first: Int) { graph(filter: $filter, first: $first) { ${PART} } }`;
  return (await server.data<{ graph: Part }>(document, { filter, first })).graph;
}

async function errorOf(filter: object, first = 10) {
  const document = 'query P($filter: GraphFilter, $first: Int) { graph(filter: $filter, first: $first) { nodeCount } }';
  const { errors } = await server.ask(document, { filter, first });
  expect(errors).toHaveLength(1);
  return errors![0]!;
}

const touches = (id: string) => (edge: Part['edges'][number]) => edge.from === id || edge.to === id;
const idsOf = ({ nodes }: Part) => nodes.map(({ id }) => id);

describe('around a thing', () => {
  test('are all that it is linked to, with the relations between them, the thing itself first', async () => {
    const around = await part({ around: ['measure/M7.7'] });
    const { node } = await server.data<{
      node: { links: { id: string; other: { id: string; __typename: string } }[] };
    }>('{ node(id: "measure/M7.7") { links { id other { __typename id } } } }');
    const linked = node.links.filter(({ other }) => other.__typename !== 'Passage' && other.__typename !== 'Document');
    expect(idsOf(around)[0]).toBe('measure/M7.7');
    expect(new Set(idsOf(around))).toEqual(new Set(['measure/M7.7', ...linked.map(({ other }) => other.id)]));
    const ids = around.edges.map(({ id }) => id);
    for (const { id } of linked) expect(ids).toContain(id);
    const inside = new Set(idsOf(around));
    expect(around.edges.every(({ from, to }) => inside.has(from) && inside.has(to))).toBe(true);
    expect(around.edgeCount).toBe(around.edges.length);
  });

  test('are further things at a greater depth, through the kinds chosen only', async () => {
    const near = await part({ around: ['theme/1'], kinds: ['Measure', 'Partner'], depth: 1 });
    const far = await part({ around: ['theme/1'], kinds: ['Measure', 'Partner'], depth: 2 });
    expect(new Set(near.nodes.map(({ kind }) => kind))).toEqual(new Set(['Theme', 'Measure']));
    expect(new Set(far.nodes.map(({ kind }) => kind))).toEqual(new Set(['Theme', 'Measure', 'Partner']));
    expect(idsOf(far).slice(0, near.nodeCount).toSorted()).toEqual(idsOf(near).toSorted());
  });

  test('are only what relations of the chosen bases link', async () => {
    const curated = await part({ around: ['measure/M7.7'], basis: ['CURATED'] });
    expect(curated.edges.length).toBeGreaterThan(0);
    expect(new Set(curated.edges.map(({ basis }) => basis))).toEqual(new Set(['CURATED']));
    expect(curated.nodes[0]!.degree).toBe(curated.edges.filter(touches('measure/M7.7')).length);
  });

  test('an expanded node brings all beside it, whatever the kinds chosen', async () => {
    const plain = await part({ around: ['measure/M7.7'], kinds: ['Partner'] });
    const expanded = await part({ around: ['measure/M7.7'], kinds: ['Partner'], expand: ['measure/M7.7'] });
    expect(new Set(plain.nodes.map(({ kind }) => kind))).toEqual(new Set(['Measure', 'Partner']));
    expect(expanded.nodes.map(({ kind }) => kind)).toContain('Initiative');
    const drawn = expanded.edges.filter(touches('measure/M7.7'));
    expect(drawn).toHaveLength(expanded.nodes[0]!.degree);
  });
});

describe('what is drawn of it', () => {
  const ENDS = { from: 'initiative/coffee-with-a-cop', to: 'measure/M7.1' };
  const around = { around: ['measure/M7.7'], kinds: ['Partner'] };

  test('has the nodes and relations of a path as well, whatever their kind', async () => {
    const { path } = await server.data<{
      path: { hops: { link: { id: string }; from: { id: string }; to: { id: string } }[] };
    }>(`{ path(from: "${ENDS.from}", to: "${ENDS.to}") { hops { link { id } from { id } to { id } } } }`);
    const drawn = await part({ ...around, path: ENDS });
    const more = new Set(path.hops.flatMap(({ from, to }) => [from.id, to.id]));
    expect(new Set(idsOf(drawn))).toEqual(new Set([...idsOf(await part(around)), ...more]));
    const edges = drawn.edges.map(({ id }) => id);
    for (const { link } of path.hops) expect(edges).toContain(link.id);
  });

  test('lacks what hangs on a collapsed node alone, counted', async () => {
    const whole = await part({ around: ['measure/M7.7'] });
    const left = await part({ around: ['measure/M7.7'], collapse: ['measure/M7.7'] });
    expect(left.hidden).toEqual([{ id: 'measure/M7.7', count: whole.nodeCount - left.nodeCount }]);
    expect(left.hidden[0]!.count).toBeGreaterThan(0);
    const gone = idsOf(whole).filter((id) => !idsOf(left).includes(id));
    for (const id of gone)
      for (const { from, to } of whole.edges.filter(touches(id))) expect([from, to]).toContain('measure/M7.7');
  });

  test('keeps a path whatever is collapsed', async () => {
    const { nodes } = await part({ ...around, path: ENDS, collapse: [ENDS.to] });
    expect(nodes.map(({ id }) => id)).toContain(ENDS.from);
  });
});

describe('the whole', () => {
  test('has every kind but passages and documents, and says what was cut off', async () => {
    const { nodeCount, nodes, leftOut } = await part({}, 50);
    const { dataset } = await server.data<{ dataset: { counts: { kind: string; count: number }[] } }>(
      '{ dataset { counts { kind count } } }',
    );
    const drawable = dataset.counts.filter(({ kind }) => kind !== 'Passage' && kind !== 'Document');
    expect(nodeCount).toBe(drawable.reduce((sum, { count }) => sum + count, 0));
    expect(nodes).toHaveLength(50);
    expect(leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(nodeCount - 50);
    const degrees = nodes.map(({ degree }) => degree);
    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
  });

  test('of a theme has its measures, none of another theme, and what is linked to them', async () => {
    const kinds = ['Theme', 'SubTheme', 'Measure', 'Action', 'Partner', 'Initiative'];
    const { nodes, edges } = await part({ kinds, themes: ['theme/4', '6'] });
    const themes = new Set(nodes.flatMap(({ theme }) => (theme === null ? [] : [theme])));
    expect(themes).toEqual(new Set([4, 6]));
    const { measures } = await server.data<{ measures: { totalCount: number } }>(
      '{ measures(filter: {themes: [4, 6]}) { totalCount } }',
    );
    expect(nodes.filter(({ kind }) => kind === 'Measure')).toHaveLength(measures.totalCount);
    const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
    expect(nodes.filter(({ id, theme }) => theme === null && !linked.has(id))).toEqual([]);
  });

  test('has themes on sub-themes and actions too', async () => {
    const { nodes } = await part({ kinds: ['SubTheme', 'Action'] });
    expect(nodes.length).toBeGreaterThan(10);
    expect(nodes.filter(({ theme }) => theme === null)).toEqual([]);
    expect(nodes.find(({ id }) => id.startsWith('action/M3.1'))?.theme).toBe(3);
  });

  test('gives its relations in pages, each once', async () => {
    const page = async (skip: number) => {
      const { graph: found } = await server.data<{ graph: { edges: { id: string }[] } }>(
        'query P($skip: Int) { graph(first: 5000) { edges(first: 3000, skip: $skip) { id } } }',
        { skip },
      );
      return found.edges.map(({ id }) => id);
    };
    const pages = await Promise.all([0, 3000, 6000].map(page));
    const { graph: counted } = await server.data<{ graph: Part }>('{ graph(first: 5000) { edgeCount } }');
    expect(new Set(pages.flat()).size).toBe(counted.edgeCount);
  });
});

describe('limits', () => {
  test.each([
    [{ kinds: ['Mesure'] }, 'Unknown kind "Mesure". Nearest: Measure'],
    [{ themes: [11] }, 'Unknown theme "11"'],
    [{ around: ['measure/M7.79'] }, 'Unknown node "measure/M7.79". Nearest: measure/M7.7'],
    [{ expand: ['nobody/x'] }, 'Unknown node "nobody/x"'],
    [{ collapse: ['nobody/x'] }, 'Unknown node "nobody/x"'],
    [{ path: { from: 'nobody/x', to: 'measure/M7.7' } }, 'Unknown node "nobody/x"'],
    [{ path: { from: 'measure/M7.7', to: 'measure/M7.7' } }, 'name two different nodes'],
    [{ around: ["' OR 1=1 DETACH DELETE n //"] }, 'Unknown node'],
    [{ depth: 4 }, '`depth` is 4: it must be from 1 to 3.'],
    [{ depth: 0 }, '`depth` is 0: it must be from 1 to 3.'],
  ])('%j is refused by name', async (filter, message) => {
    const error = await errorOf(filter);
    expect(error.message).toContain(message);
    expect(error.message.length).toBeLessThan(500);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('more than a hundred ids are refused', async () => {
    const many = Array.from({ length: 101 }, () => 'theme/1');
    for (const argument of ['around', 'expand', 'collapse'])
      expect((await errorOf({ [argument]: many })).message).toBe(
        `\`${argument}\` names 101 nodes: it may name at most 100.`,
      );
  });

  test.each([-1, 5001])('%i nodes are refused', async (first) => {
    expect((await errorOf({}, first)).message).toBe(`\`first\` is ${first}: it must be from 0 to 5000.`);
  });

  test('what costs too much is refused before it is read', async () => {
    graph.reads = 0;
    const { errors } = await server.ask(
      '{ graph(first: 5000) { nodes { id label } edges(first: 10000) { id type basis from to } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE' } }]);
    expect(graph.reads).toBe(0);
  });

  test('as many reads for much as for little, one more per step away', async () => {
    const reads = async (filter: object) => {
      graph.reads = 0;
      await part(filter);
      return graph.reads;
    };
    const one = await reads({ around: ['abbreviation/ncsi'] });
    expect(await reads({ around: ['theme/1', 'theme/2', 'zone/5339'] })).toBe(one);
    expect(await reads({ around: ['theme/1'], depth: 3 })).toBe(one + 2);
    expect(await reads({})).toBeLessThanOrEqual(one);
  });
});

describe.each(['graphml', 'gexf'])('/export/graph.%s', (format) => {
  const get = (parameters: string) =>
    fetch(`${server.url}/export/graph.${format}?${parameters}`, { headers: { Accept: 'application/json' } });
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

  test('has the same nodes and relations as the API, with their bases and permalinks', async () => {
    const around = await part({ around: ['measure/M7.7'], depth: 2, basis: ['STATED', 'CURATED'] }, 5000);
    const response = await get('around=measure/M7.7&depth=2&basis=stated,curated');
    expect(response.headers.get('content-type')).toBe(`application/${format}+xml; charset=utf-8`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="graph.${format}"`);
    const text = await response.text();
    expect(count(text, /<node /g)).toBe(around.nodeCount);
    expect(count(text, /<edge /g)).toBe(around.edgeCount);
    expect(text).toContain(`${server.url}/id/measure/M7.7`);
    expect(count(text, /CURATED/g)).toBeGreaterThan(0);
    expect(text).not.toContain('MATCHED');
  });

  test('follows what is drawn: with a path, without what is collapsed', async () => {
    const path = { from: 'initiative/coffee-with-a-cop', to: 'measure/M7.1' };
    const drawn = await part({ around: ['measure/M7.7'], collapse: ['measure/M7.7'], path }, 5000);
    const text = await (await get(`around=measure/M7.7&collapse=measure/M7.7&from=${path.from}&to=${path.to}`)).text();
    expect(count(text, /<node /g)).toBe(drawn.nodeCount);
    expect(count(text, /<edge /g)).toBe(drawn.edgeCount);
  });

  test('tells labels in the language asked for', async () => {
    expect(await (await get('around=partner/communes&lang=nl')).text()).toContain('Gemeenten');
    expect(await (await get('around=partner/communes')).text()).toContain('Communes');
  });

  test.each([
    ['kinds=Mesure', 'Unknown kind'],
    ['depth=many', 'give a whole number'],
    ['from=measure/M7.7', '"from" and "to" belong together'],
    ['depth=9', 'must be from 1 to 3'],
    ['colour=red', 'Unknown parameter "colour"'],
  ])('refuses ?%s', async (parameters, message) => {
    const response = await get(parameters);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toContain(message);
  });
});
