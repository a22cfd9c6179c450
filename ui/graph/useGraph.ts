/** What the address asks to draw, loaded: in one or two requests as a rule, in four at most. */
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useCertainty } from '../certainty/useCertainty.ts';
import type { Labelled } from '../components/Label.tsx';
import type { NodeKind } from '../components/NodeLink.tsx';
import { spaced } from '../components/ZoneName.tsx';
import { GraphDocument } from '../generated/documents/Graph.ts';
import { GraphEdgesDocument } from '../generated/documents/GraphEdges.ts';
import { GraphPathDocument } from '../generated/documents/GraphPath.ts';
import type { GraphPathQuery, GraphQuery as GraphAnswer } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import type { GraphEdge, LoadedGraph } from './model.ts';
import { graphFilter, pathEnds } from './query.ts';
import type { GraphQuery } from './query.ts';

/** As many as the drawing moves smoothly, and the API gives. */
const MOST_NODES = 5_000;
/** Relations in each request: with the nodes in the first, as many as one may cost. */
const PAGES = [1_500, 8_000, 8_000, 2_500] as const;

export interface Drawable extends LoadedGraph {
  /** How many nodes there are to draw, and relations between those drawn. */
  nodeCount: number;
  edgeCount: number;
  /** How many nodes each collapsed node hides. */
  hidden: ReadonlyMap<string, number>;
  reads: ReadonlyMap<string, string>;
}

/** Answers of thousands of nodes are not put into the cache: to take them apart would take longer than to ask again. */
const FRESH = { fetchPolicy: 'no-cache' } as const;

/** Told as a whole: what is half loaded would be laid out and counted twice. */
export function useGraph(query: GraphQuery) {
  const { language } = useLocale();
  const basis = useCertainty();
  const filter = graphFilter(query, basis);
  const first = useQuery(GraphDocument, {
    variables: { filter, language, nodes: MOST_NODES, edges: PAGES[0] },
    ...FRESH,
  });
  const graph = first.data?.graph;
  const count = graph?.edgeCount ?? 0;
  const second = useEdges({ filter, first: PAGES[1], skip: PAGES[0] }, count);
  const third = useEdges({ filter, first: PAGES[2], skip: PAGES[0] + PAGES[1] }, count);
  const fourth = useEdges({ filter, first: PAGES[3], skip: PAGES[0] + PAGES[1] + PAGES[2] }, count);
  const all = [first, second, third, fourth];
  const updating = all.some(({ loading }) => loading);
  const more = [second.edges, third.edges, fourth.edges] as const;
  const data = useLatest(
    // oxlint-disable-next-line react/exhaustive-deps -- the list is new each time, its members are not
    useMemo(() => (graph && !updating ? drawableOf(graph, more) : undefined), [graph, updating, ...more]),
  );
  return { data, error: all.find(({ error }) => error)?.error, retry: first.refetch, updating };
}

/** The last value that there was: what is drawn stays until there is something else to draw. */
function useLatest<Value>(value: Value | undefined): Value | undefined {
  const [latest, setLatest] = useState(value);
  if (value !== undefined && value !== latest) setLatest(value);
  return value ?? latest;
}

const NONE: readonly GraphEdge[] = [];

function useEdges(page: { filter: ReturnType<typeof graphFilter>; first: number; skip: number }, count: number) {
  const skip = count <= page.skip;
  const { data, error, loading } = useQuery(GraphEdgesDocument, {
    variables: { ...page, nodes: MOST_NODES },
    skip,
    ...FRESH,
  });
  return { edges: (!skip && data?.graph.edges) || NONE, error, loading };
}

function drawableOf(graph: GraphAnswer['graph'], more: readonly (readonly GraphEdge[])[]): Drawable {
  const { nodeCount, edgeCount, nodes, edges, hidden, relations } = graph;
  return {
    nodeCount,
    edgeCount,
    nodes: nodes.map((node) => ({ ...node, ...namesOf(node), kind: node.kind as NodeKind })),
    edges: [...edges, ...more.flat()],
    hidden: new Map(hidden.map(({ id, count }) => [id, count])),
    reads: new Map(relations.map(({ type, reads }) => [type, reads])),
  };
}

function namesOf({ kind, label, original }: GraphAnswer['graph']['nodes'][number]): Labelled {
  return kind === 'PoliceZone' ? { label: spaced(label), original: spaced(original) } : { label, original };
}

export interface DrawnPath {
  sentence: string;
  /** Of its nodes and relations. */
  ids: ReadonlySet<string>;
}

/** The surest shortest path between the two ends; null when there is none, undefined until both are chosen. */
export function usePath(query: GraphQuery) {
  const { language } = useLocale();
  const basis = useCertainty();
  const ends = pathEnds(query);
  const variables = { from: '', to: '', ...ends, language, basis };
  const { data, error } = useQuery(GraphPathDocument, { variables, skip: !ends });
  const isAsked = ends !== null;
  const path = useMemo(() => (data && isAsked ? pathOf(data) : undefined), [data, isAsked]);
  return { path, error };
}

function pathOf({ path }: GraphPathQuery): DrawnPath | null {
  if (!path) return null;
  const ids = path.hops.flatMap(({ link }) => [link.id, link.from.id, link.to.id]);
  return { sentence: path.sentence, ids: new Set(ids) };
}
