/** What is drawn of what was loaded, and how much is not: pure functions over nodes and relations. */
import type { NodeKind } from '../components/NodeLink.tsx';
import type { Basis } from '../generated/operations.ts';

export interface GraphNode {
  id: string;
  kind: NodeKind;
  label: string;
  /** The label in French. */
  original: string;
  basis: Basis;
  theme: number | null;
  /** Relations of the bases that count in the whole graph, those to passages aside. */
  degree: number;
}

export interface GraphEdge {
  id: string;
  type: string;
  basis: Basis;
  from: string;
  to: string;
}

export interface LoadedGraph {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

/** The relations of each node that has any. */
export function edgesByNode(edges: readonly GraphEdge[]): Map<string, GraphEdge[]> {
  const byNode = new Map<string, GraphEdge[]>();
  const add = (id: string, edge: GraphEdge) => {
    const known = byNode.get(id);
    if (known) known.push(edge);
    else byNode.set(id, [edge]);
  };
  for (const edge of edges) {
    add(edge.from, edge);
    if (edge.to !== edge.from) add(edge.to, edge);
  }
  return byNode;
}

export function otherEnd({ from, to }: GraphEdge, id: string): string {
  return from === id ? to : from;
}

export interface CollapsedGraph extends LoadedGraph {
  /** How many nodes each collapsed node hides. */
  hidden: ReadonlyMap<string, number>;
}

/**
 * Leaves out the nodes that hang on a collapsed node alone.
 * @param kept ids that stay whatever they hang on
 */
export function collapseLeaves(
  { nodes, edges }: LoadedGraph,
  collapsed: readonly string[],
  kept: readonly string[] = [],
): CollapsedGraph {
  const byNode = edgesByNode(edges);
  const staying = new Set([...kept, ...collapsed]);
  const hiddenBy = new Map<string, string>();
  const neighbours = (id: string) => new Set(byNode.get(id)?.map((edge) => otherEnd(edge, id)));
  for (const id of collapsed)
    for (const leaf of neighbours(id)) if (!staying.has(leaf) && neighbours(leaf).size === 1) hiddenBy.set(leaf, id);
  const hidden = new Map(collapsed.map((id) => [id, 0]));
  for (const id of hiddenBy.values()) hidden.set(id, (hidden.get(id) ?? 0) + 1);
  return {
    nodes: nodes.filter(({ id }) => !hiddenBy.has(id)),
    edges: edges.filter(({ from, to }) => !hiddenBy.has(from) && !hiddenBy.has(to)),
    hidden,
  };
}

/** How many relations of a node are not drawn. */
export function undrawn({ degree }: GraphNode, drawn: number): number {
  return Math.max(0, degree - drawn);
}

/** Two parts of one graph, each node and relation once; the first part tells where both know it. */
export function merged(one: LoadedGraph, other: LoadedGraph): LoadedGraph {
  return { nodes: eachOnce(one.nodes, other.nodes), edges: eachOnce(one.edges, other.edges) };
}

function eachOnce<T extends { id: string }>(one: readonly T[], other: readonly T[]): T[] {
  const known = new Map<string, T>();
  for (const thing of [...one, ...other]) if (!known.has(thing.id)) known.set(thing.id, thing);
  return [...known.values()];
}

interface Counted {
  kind: string;
  count: number;
}

/** How many nodes of each kind are not drawn, the most numerous first. */
export function notDrawn(counts: readonly Counted[], nodes: readonly GraphNode[]): Counted[] {
  const drawn = new Map<string, number>();
  for (const { kind } of nodes) drawn.set(kind, (drawn.get(kind) ?? 0) + 1);
  return counts
    .map(({ kind, count }) => ({ kind, count: count - (drawn.get(kind) ?? 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** A text without accents and capitals, to be looked for. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
