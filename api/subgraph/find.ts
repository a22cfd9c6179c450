/** A part of the graph that a filter finds: which nodes, and the relations between them. */
import type { Graph, Row } from '../../cypher/graph.ts';
import { query } from '../../cypher/queries.ts';
import type { Basis } from '../../data/model/basis.ts';
import type { EntityKind } from '../../data/model/entities.ts';
import { ID_PREFIX, localName } from '../../data/model/identifiers.ts';
import type { RelationType } from '../../data/model/relations.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { orNull } from '../filters/found.ts';
import { NameChecker, refuseUnknownNodes } from '../filters/names.ts';
import { checkedRange } from '../pages.ts';
import { type PathArguments, pathsBetween } from '../paths/between.ts';
import type { GraphFilter } from '../schema/generated.ts';
import { collapseLeaves, type Collapsed, type Part } from './collapse.ts';

/** A node as it is drawn; labels in the languages that it has. */
export interface DrawnNode {
  id: string;
  kind: EntityKind;
  label: string;
  labelNl?: string;
  labelEn?: string;
  basis: Basis;
  theme: number | null;
  degree: number;
}

export interface DrawnEdge {
  id: string;
  type: RelationType;
  basis: Basis;
  /** Of MATCHED relations. */
  score: number | null;
  from: string;
  to: string;
}

/** Its nodes are ordered by nearness to the middle, then by falling degree; its relations by id. */
export type FoundGraph = Collapsed;

const MOST_DEPTH = 3;
const MOST_NAMED = 100;

const KINDS = Object.keys(ID_PREFIX) as EntityKind[];
/** Every kind but those that keep the books: each passage hangs on one document, and everything on passages. */
const USUAL_KINDS = KINDS.filter((kind) => kind !== 'Passage' && kind !== 'Document');
/** Beside an expanded node. */
const ALL_BUT_PASSAGES = KINDS.filter((kind) => kind !== 'Passage');

/** A filter whose names are known and complete. */
interface Asked {
  kinds: string[];
  basis: Basis[] | null;
  /** Numbers; null for all. */
  themes: ReadonlySet<number> | null;
  around: string[] | null;
  depth: number;
  expand: string[];
  /** Along the path asked for; empty without one. */
  path: string[];
  collapse: string[];
}

/**
 * All that a filter finds, in a number of reads that its depth alone decides.
 * @throws GraphQLError BAD_USER_INPUT naming what of the filter is unknown or too much
 */
export async function findGraph(filter: GraphFilter | null | undefined, context: Context): Promise<FoundGraph> {
  const asked = await checked(filter ?? {}, context);
  const distances = await distancesOf(asked, context.graph);
  const { graph } = context;
  const ids = [...distances.keys()];
  const { basis } = asked;
  const [nodes, edges] = await Promise.all([
    graph.read(query('graph/nodes'), { ids, basis }),
    graph.read(query('graph/edges'), { ids, basis }),
  ]);
  const found = { nodes: nodes.map(nodeOf), edges: between(edges.map(edgeOf), distances) };
  const named = [...(asked.around ?? []), ...asked.path];
  const narrowed = asked.themes ? ofThemes(found, asked.themes, [...named, ...asked.expand]) : found;
  const distance = ({ id }: DrawnNode) => distances.get(id)!;
  // The sort is stable: nodes of one distance keep the order of the query.
  const nearestFirst = narrowed.nodes.toSorted((a, b) => distance(a) - distance(b));
  return collapseLeaves({ ...narrowed, nodes: nearestFirst }, asked.collapse, named);
}

/** The first nodes of a graph, and the relations between them. */
export function firstOf({ nodes, edges, hidden }: FoundGraph, first: number): FoundGraph {
  const given = nodes.slice(0, first);
  return { hidden, nodes: given, edges: between(edges, new Map(given.map(({ id }) => [id, true]))) };
}

async function checked(filter: GraphFilter, context: Context): Promise<Asked> {
  const { loaders } = context;
  const { around, expand, path, collapse, basis, depth } = filter;
  const names = new NameChecker(loaders);
  const kinds = names.kinds(filter.kinds);
  const themes = await names.idsOf('Theme', filter.themes);
  names.refuseUnknown();
  checkedNumber('around', around);
  checkedNumber('expand', expand);
  checkedNumber('collapse', collapse);
  await refuseUnknownNodes(
    [around, expand, collapse].flatMap((ids) => ids ?? []),
    loaders,
  );
  return {
    kinds: kinds ?? USUAL_KINDS,
    basis: orNull(basis),
    themes: themes && new Set(themes.map((id) => Number(localName(id)))),
    around: orNull(around),
    depth: checkedRange('depth', depth ?? 1, 1, MOST_DEPTH),
    expand: expand ? [...expand] : [],
    path: path ? await idsOnPath({ ...path, basis: orNull(basis) }, context) : [],
    collapse: collapse ? [...new Set(collapse)] : [],
  };
}

function checkedNumber(argument: string, ids: readonly string[] | null | undefined): void {
  if (ids && ids.length > MOST_NAMED)
    throw badInput(`\`${argument}\` names ${ids.length} nodes: it may name at most ${MOST_NAMED}.`);
}

async function idsOnPath(asked: PathArguments, context: Context): Promise<string[]> {
  const [best] = (await pathsBetween(asked, context)).paths;
  return best ? best.steps.flatMap(({ from, to }) => [from, to]) : [];
}

/** The nodes asked for, each with its number of relations from the middle; 0 for all where there is no middle. */
async function distancesOf(
  { kinds, basis, around, depth, expand, path }: Asked,
  graph: Graph,
): Promise<Map<string, number>> {
  const distances = new Map<string, number>();
  const add = (ids: readonly string[], distance: number) => {
    const added = ids.filter((id) => !distances.has(id));
    for (const id of added) distances.set(id, distance);
    return added;
  };
  const beside = async (ids: string[], of: string[]) =>
    idsOf(await graph.read(query('graph/beside'), { ids, basis, kinds: of }));
  let edge = add(around ?? idsOf(await graph.read(query('graph/of-kinds'), { kinds })), 0);
  // The whole has no surroundings.
  const farthest = around ? depth : 0;
  for (let distance = 1; distance <= farthest; distance++) edge = add(await beside(edge, kinds), distance);
  if (expand.length > 0) {
    add(expand, depth);
    add(await beside(expand, ALL_BUT_PASSAGES), depth + 1);
  }
  add(path, depth);
  return distances;
}

/** What belongs to one of the themes, what was asked for by name, and what a relation links to the former. */
function ofThemes({ nodes, edges }: Part, themes: ReadonlySet<number>, named: readonly string[]): Part {
  const inThemes = new Set(nodes.filter(({ theme }) => theme !== null && themes.has(theme)).map(({ id }) => id));
  const linked = new Set(named);
  for (const { from, to } of edges) {
    if (inThemes.has(from)) linked.add(to);
    if (inThemes.has(to)) linked.add(from);
  }
  const isKept = ({ id, theme }: DrawnNode) =>
    inThemes.has(id) || named.includes(id) || (theme === null && linked.has(id));
  const kept = nodes.filter(isKept);
  return { nodes: kept, edges: between(edges, new Map(kept.map(({ id }) => [id, true]))) };
}

function between(edges: readonly DrawnEdge[], ends: ReadonlyMap<string, unknown>): DrawnEdge[] {
  return edges.filter(({ from, to }) => ends.has(from) && ends.has(to));
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map(({ id }) => id as string);
}

function nodeOf(row: Row): DrawnNode {
  return row as unknown as DrawnNode;
}

function edgeOf(row: Row): DrawnEdge {
  return row as unknown as DrawnEdge;
}
