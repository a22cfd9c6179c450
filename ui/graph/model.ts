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

/** In the order of the table: by falling number of links, then by id. */
export function byRank(nodes: readonly GraphNode[]): GraphNode[] {
  return nodes.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
}

/** How many relations of a node are not drawn. */
export function undrawn({ degree }: GraphNode, drawn: number): number {
  return Math.max(0, degree - drawn);
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
