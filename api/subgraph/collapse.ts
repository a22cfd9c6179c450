/** What is left of a graph when nodes are collapsed: what hangs on one of them alone is hidden, and counted. */
import type { DrawnEdge, DrawnNode } from './find.ts';

export interface Part {
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
}

export interface Collapsed {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  /** How many nodes each collapsed node hides. */
  hidden: { id: string; count: number }[];
}

/** @param kept ids that stay whatever they hang on */
export function collapseLeaves(
  { nodes, edges }: Part,
  collapsed: readonly string[],
  kept: readonly string[],
): Collapsed {
  const neighbours = neighboursOf(edges);
  const staying = new Set([...kept, ...collapsed]);
  const hiddenBy = new Map<string, string>();
  for (const id of collapsed)
    for (const leaf of neighbours.get(id) ?? [])
      if (!staying.has(leaf) && neighbours.get(leaf)?.size === 1) hiddenBy.set(leaf, id);
  const by = [...hiddenBy.values()];
  return {
    nodes: nodes.filter(({ id }) => !hiddenBy.has(id)),
    edges: edges.filter(({ from, to }) => !hiddenBy.has(from) && !hiddenBy.has(to)),
    hidden: collapsed.map((id) => ({ id, count: by.filter((hiding) => hiding === id).length })),
  };
}

function neighboursOf(edges: readonly DrawnEdge[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (id: string, other: string) => void neighbours.set(id, (neighbours.get(id) ?? new Set()).add(other));
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}
