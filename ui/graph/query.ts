/**
 * What is drawn and how, as the address tells it:
 * `/en/graph?around=measure/M7.7&depth=2&kinds=Measure,Partner&color=theme&selected=partner/communes`.
 */
import type { Basis, GraphFilter } from '../generated/operations.ts';
import type { Locale } from '../i18n/messages.ts';
import { readList, writeParameters } from '../list/address.ts';
import type { NodeKind } from '../components/NodeLink.tsx';

export const COLORINGS = ['kind', 'theme', 'basis'] as const;
export const SIZINGS = ['links', 'equal'] as const;

export interface GraphQuery {
  /** Kinds drawn; empty for the usual ones. */
  kinds: readonly string[];
  /** Numbers. */
  themes: readonly string[];
  /** Ids in the middle; none for the whole. */
  around: readonly string[];
  depth: number;
  /** Ids of nodes beside which everything is drawn. */
  expand: readonly string[];
  /** Ids of nodes whose own leaves are not drawn. */
  collapse: readonly string[];
  color: (typeof COLORINGS)[number];
  size: (typeof SIZINGS)[number];
  selected: readonly string[];
  /** The two ends of a path; null when that end is not chosen. */
  from: string | null;
  to: string | null;
}

export const MOST_DEPTH = 3;

/** A longer selection would make an address that servers and mail programs refuse. */
export const MOST_ADDRESSED = 60;

/** What a first look shows: what the plan asks for, of whom, and what is done on the ground. */
export const OVERVIEW_KINDS: readonly NodeKind[] = [
  'Theme',
  'SubTheme',
  'Measure',
  'Partner',
  'Volet',
  'Initiative',
  'PoliceZone',
];

export const emptyGraph: GraphQuery = {
  kinds: [],
  themes: [],
  around: [],
  depth: 1,
  expand: [],
  collapse: [],
  color: 'kind',
  size: 'links',
  selected: [],
  from: null,
  to: null,
};

export function readGraphQuery(parameters: URLSearchParams): GraphQuery {
  const depth = Number(parameters.get('depth') ?? 1);
  const oneOf = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === parameters.get(name)) ?? known[0]!;
  return {
    kinds: readList(parameters, 'kinds'),
    themes: readList(parameters, 'themes'),
    around: readList(parameters, 'around'),
    depth: Number.isInteger(depth) && depth >= 1 && depth <= MOST_DEPTH ? depth : 1,
    expand: readList(parameters, 'expand'),
    collapse: readList(parameters, 'collapse'),
    color: oneOf('color', COLORINGS),
    size: oneOf('size', SIZINGS),
    selected: readList(parameters, 'selected'),
    from: parameters.get('from')?.trim() || null,
    to: parameters.get('to')?.trim() || null,
  };
}

export function graphPath(locale: Locale, query: GraphQuery): string {
  const written = writeParameters([
    ...filterParameters(query),
    ['color', query.color === 'kind' ? '' : query.color],
    ['size', query.size === 'links' ? '' : query.size],
    ['selected', query.selected.length > MOST_ADDRESSED ? '' : query.selected.join()],
    ...pathParameters(query),
  ]).replaceAll('%2F', '/');
  return `/${locale}/graph${written && `?${written}`}`;
}

function filterParameters(query: GraphQuery): [name: string, value: string][] {
  return [
    ['around', query.around.join()],
    ['depth', query.depth === 1 ? '' : String(query.depth)],
    ['kinds', query.kinds.join()],
    ['themes', query.themes.join()],
    ['expand', query.expand.join()],
    ['collapse', query.collapse.join()],
  ];
}

function pathParameters({ from, to }: GraphQuery): [name: string, value: string][] {
  return [
    ['from', from ?? ''],
    ['to', to ?? ''],
  ];
}

/** The two ends of a path; null until both are chosen, and differ. */
export function pathEnds({ from, to }: GraphQuery): { from: string; to: string } | null {
  return from && to && from !== to ? { from, to } : null;
}

/** The kinds drawn; null for all but those that keep the books. */
export function drawnKinds({ kinds, around }: GraphQuery): readonly string[] | null {
  if (kinds.length > 0) return kinds;
  return around.length > 0 ? null : OVERVIEW_KINDS;
}

/** As the API takes it. */
export function graphFilter(query: GraphQuery, basis: readonly Basis[] | null): GraphFilter {
  const kinds = drawnKinds(query);
  return {
    kinds: kinds && [...kinds],
    themes: [...query.themes],
    around: [...query.around],
    depth: query.depth,
    expand: [...query.expand],
    collapse: [...query.collapse],
    path: pathEnds(query),
    basis: basis && [...basis],
  };
}

/** Where the server gives the same nodes and relations as a file. */
export function exportPath(
  format: 'graphml' | 'gexf',
  query: GraphQuery,
  basis: readonly Basis[] | null,
  locale: Locale,
): string {
  const parameters = writeParameters([
    ...filterParameters({ ...query, kinds: drawnKinds(query) ?? [] }),
    ...(pathEnds(query) ? pathParameters(query) : []),
    ['basis', basis?.join() ?? ''],
    ['lang', locale],
  ]);
  return `/export/graph.${format}?${parameters.replaceAll('%2F', '/')}`;
}

/** Under which the places of a drawing are kept: what is in it, whatever is expanded or left out. */
export function drawingName({ around, depth, kinds, themes }: GraphQuery): string {
  return JSON.stringify([around, depth, kinds, themes]);
}
