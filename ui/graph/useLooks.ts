/** How each node and relation is drawn now: by choice of the reader, by what is selected, and by the path. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useMedia } from '../components/useMedia.ts';
import { colorToken, edgeOpacity, shapeOf, sizeOf, STROKES } from './appearance.ts';
import type { Inks } from './createSigma.ts';
import type { EdgeLook, Shown } from './drawing.ts';
import { otherEnd } from './model.ts';
import type { GraphEdge, GraphNode, LoadedGraph } from './model.ts';
import type { GraphQuery } from './query.ts';

/** What stands out of the drawing. */
export interface Emphasis {
  selected: ReadonlySet<string>;
  /** Under the keyboard or the pointer. */
  focus: string | null;
  /** Found by the words of the table; null when no words are typed. */
  found: ReadonlySet<string> | null;
  /** Ids of the nodes and relations of the path; empty without one. */
  path: ReadonlySet<string>;
}

const LONGEST_LABEL = 28;

export function useLooks(graph: LoadedGraph, query: Pick<GraphQuery, 'color' | 'size'>, emphasis: Emphasis): Shown {
  const colors = useColors();
  return useMemo(() => looksOf(graph, query, emphasis, colors), [graph, query, emphasis, colors]);
}

function looksOf(
  { nodes, edges }: LoadedGraph,
  { color, size }: Pick<GraphQuery, 'color' | 'size'>,
  emphasis: Emphasis,
  colors: (token: string) => string,
): Shown {
  const foreground = foregroundOf(edges, emphasis);
  const { selected, focus, path } = emphasis;
  const opacity = edgeOpacity(edges.length);
  const isMarked = (id: string) => selected.has(id) || id === focus || path.has(id);
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      label: shortLabel(node),
      color: colors(colorToken(node, color)),
      size: sizeOf(node, size),
      shape: shapeOf(node.kind),
      faded: foreground !== null && !foreground.has(node.id),
      marked: isMarked(node.id),
      focused: node.id === focus || selected.has(node.id),
    })),
    edges: edges.map((edge) => ({ opacity, ...edgeLook(edge, emphasis, foreground, colors) })),
  };
}

/** Without an opacity of its own it has that of all. */
function edgeLook(
  { id, from, to, basis }: GraphEdge,
  { path, focus }: Emphasis,
  foreground: ReadonlySet<string> | null,
  colors: (token: string) => string,
): Omit<EdgeLook, 'opacity'> & { opacity?: number } {
  const { width, dash, gap } = STROKES[basis];
  const look = { id, from, to, dash, gap, raised: true, opacity: 1 };
  if (path.has(id)) return { ...look, color: colors('--accent'), size: 4 };
  if (from === focus || to === focus) return { ...look, color: colors('--ink-soft'), size: width };
  const isFaded = foreground !== null && !(foreground.has(from) && foreground.has(to));
  const color = colors(isFaded ? '--graph-faded' : `--graph-edge-${basis.toLowerCase()}`);
  return { id, from, to, dash, gap, raised: false, color, size: width };
}

/** Nodes that are not faded: null when none is. A path counts before words, words before a selection. */
function foregroundOf(edges: readonly GraphEdge[], { path, found, selected }: Emphasis): ReadonlySet<string> | null {
  if (path.size > 0) return path;
  if (found) return found;
  if (selected.size === 0) return null;
  const near = new Set(selected);
  for (const edge of edges) {
    if (selected.has(edge.from)) near.add(otherEnd(edge, edge.from));
    if (selected.has(edge.to)) near.add(otherEnd(edge, edge.to));
  }
  return near;
}

/** A measure is called by its code; a long name is cut, and told in full beside the drawing. */
export function shortLabel({ id, kind, label }: Pick<GraphNode, 'id' | 'kind' | 'label'>): string {
  if (kind === 'Measure') return id.slice(id.indexOf('/') + 1);
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;
}

/** The colours of the style sheet, read anew when light becomes dark. */
function useColors(): (token: string) => string {
  const dark = useMedia('(prefers-color-scheme: dark)');
  return useMemo(() => colorReader(dark), [dark]);
}

const READERS = new Map<boolean, (token: string) => string>();

function colorReader(dark: boolean): (token: string) => string {
  const known = new Map<string, string>();
  const style = getComputedStyle(document.documentElement);
  const read =
    READERS.get(dark) ??
    ((token: string) => {
      const color = known.get(token) ?? style.getPropertyValue(token).trim();
      known.set(token, color);
      return color;
    });
  READERS.set(dark, read);
  return read;
}

/** Colours, letters and words of everything that is no node. */
export function useInks(): Inks {
  const t = useTranslations('graph');
  const colors = useColors();
  return useMemo(
    () => ({
      ink: colors('--ink'),
      paper: colors('--surface'),
      focus: colors('--focus'),
      fontFamily: colors('--sans'),
      wheelHint: t('wheelHint'),
      touchHint: t('touchHint'),
    }),
    [colors, t],
  );
}
