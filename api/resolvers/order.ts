/** Orders in which lists are given where the graph's own will not do. */
import type { StoredNode } from '../stored.ts';

/** By the place in the document. */
export function byPosition<T extends { position: number }>(nodes: readonly T[]): T[] {
  return nodes.toSorted((a, b) => a.position - b.position);
}

/** As a French dictionary has them. */
export function byLabel<T extends { label: string }>(nodes: readonly T[]): T[] {
  return nodes.toSorted((a, b) => a.label.localeCompare(b.label, 'fr'));
}

/** Each node once, in natural order. */
export function inNaturalOrder<T extends StoredNode>(nodes: readonly T[]): T[] {
  const once = new Map(nodes.map((node) => [node.id, node]));
  return [...once.values()].toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}
