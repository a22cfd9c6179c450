/**
 * Reads from the graph, gathered: what the fields of one level of a query ask for goes to the database in one
 * round trip, so that the number of round trips follows the depth of the query and never the number of results.
 */
import DataLoader from 'dataloader';
import type { Graph, Parameters, Row } from '../cypher/graph.ts';
import { query, type QueryName } from '../cypher/queries.ts';
import type { Basis } from '../data/model/basis.ts';
import type { EntityKind } from '../data/model/entities.ts';
import { kindOfId } from '../data/model/identifiers.ts';
import { RELATIONS } from '../data/model/relations.ts';
import type { RelationType } from '../data/model/relations.ts';
import type { StoredLink, StoredNode } from './stored.ts';

/** Bases that count; all of them when null or absent. */
export type BasisChoice = readonly Basis[] | null | undefined;

/** Which relations of a node are meant. */
export interface LinkSelection {
  basis: BasisChoice;
  /** All when null or absent. */
  types: readonly string[] | null | undefined;
}

/** Which activities of initiatives count. */
export interface Asked {
  basis: BasisChoice;
  /** Those of these zones and periods only; all when absent. */
  activity?: { zones: readonly string[] | null; periods: readonly string[] | null };
}

/** A node and how many of the things counted point to it. */
export interface Count<K extends EntityKind = EntityKind> {
  node: StoredNode<K>;
  count: number;
}

/** The loaders of one request. */
export class Loaders {
  readonly #graph: Graph;
  readonly #loaders = new Map<string, DataLoader<never, Row[], string>>();

  #kindCounts: Promise<Row[]> | null = null;
  #givenUp = false;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Reads no more: the answer comes too late for whoever asked. */
  giveUp(): void {
    this.#givenUp = true;
  }

  /** A node by id, or null. */
  async node(id: string): Promise<StoredNode | null> {
    const [row] = await this.#rows('node/by-ids', id);
    return row ? nodeOf(row) : null;
  }

  /** A node that a relation or a citation names, and that is therefore there. */
  async nodeThere<K extends EntityKind>(id: string): Promise<StoredNode<K>> {
    const node = await this.node(id);
    if (!node) throw new Error(`The graph names ${id} but holds no such node`);
    return node as unknown as StoredNode<K>;
  }

  /** A node by id when it is of that kind, else null. */
  async nodeOfKind<K extends EntityKind>(kind: K, id: string): Promise<StoredNode<K> | null> {
    const node = await this.node(id);
    return node?.kind === kind ? (node as unknown as StoredNode<K>) : null;
  }

  /** What a node or a relation cites, in the order of citation. */
  passages({ passages }: { passages: readonly string[] }): Promise<StoredNode<'Passage'>[]> {
    return Promise.all(passages.map((id) => this.nodeThere<'Passage'>(id)));
  }

  /** All nodes of a kind, in natural order. */
  async ofKind<K extends EntityKind>(kind: K): Promise<StoredNode<K>[]> {
    return (await this.#rows('node/of-kinds', kind)).map(nodeOf<K>);
  }

  /** The nodes of the kind that an id names by its first part; none when there is no such kind. */
  async sameKind(id: string): Promise<StoredNode[]> {
    const kind = kindOfId(id);
    return kind ? this.ofKind(kind) : [];
  }

  /** How many nodes there are of each kind, in the order of the kinds. */
  kindCounts(): Promise<Row[]> {
    this.#kindCounts ??= this.#read('dataset/counts', {});
    return this.#kindCounts;
  }

  /** The nodes of a kind that a node points to, in the order of the source. */
  async out<K extends EntityKind>(id: string, type: RelationType, kind: K, basis?: BasisChoice) {
    return neighbours(await this.#rows('node/related-out', id, { type }), kind, basis);
  }

  /** The nodes of any kind that a node points to, in the order of the source. */
  async outAny(id: string, type: RelationType): Promise<StoredNode[]> {
    return (await this.#rows('node/related-out', id, { type })).map((row) => nodeOf(row));
  }

  /** The nodes of a kind that point to a node, in natural order. */
  async in<K extends EntityKind>(id: string, type: RelationType, kind: K, basis?: BasisChoice) {
    return neighbours(await this.#rows('node/related-in', id, { type }), kind, basis);
  }

  /** The nodes of any kind that point to a node, in natural order. */
  async inAny(id: string, type: RelationType, basis?: BasisChoice): Promise<StoredNode[]> {
    return ofBasis(await this.#rows('node/related-in', id, { type }), basis).map((row) => nodeOf(row));
  }

  /** The relations of a node in both directions, by type and then by the other end. */
  async links(id: string, selection: LinkSelection, skip: number, limit: number): Promise<StoredLink[]> {
    const rows = await this.#rows('node/links', id, { ...linkParameters(selection), skip, limit });
    return rows.map((row) => ({ ...linkOf(row), seenFrom: id }));
  }

  async linkCount(id: string, selection: LinkSelection): Promise<number> {
    const [row] = await this.#rows('node/link-counts', id, linkParameters(selection));
    return row?.['count'] as number;
  }

  /** A relation by its id, or null. */
  async link(id: string): Promise<StoredLink | null> {
    const loader = this.#loader<string>('node/links-by-ids', async (ids) => {
      const asked = ids.flatMap((one) => possibleEnds(one).map((ends) => ({ id: one, ...ends })));
      return inGroups(asked.length > 0 ? await this.#read('node/links-by-ids', { asked }) : [], ids, 'id');
    });
    const [row] = await loader.load(id);
    return row ? linkOf(row) : null;
  }

  /** How many of some nodes point to each node of a kind by a type of relation, by falling count. */
  async facet<K extends EntityKind>(ids: readonly string[], type: RelationType, _kind: K, basis?: BasisChoice) {
    return (await this.#facet('node/facet', ids, { type, basis: basisParameter(basis) })).map(countOf<K>);
  }

  /** How many of some initiatives were active in, or take place in, each zone, in the order of the zones. */
  async zoneFacet(ids: readonly string[], { basis, activity }: Asked): Promise<Count<'PoliceZone'>[]> {
    const parameters = { basis: basisParameter(basis), periods: listParameter(activity?.periods) };
    return (await this.#facet('initiative/zone-facet', ids, parameters)).map(countOf<'PoliceZone'>);
  }

  /** How many of some initiatives were active in each period, in the order of the periods. */
  async periodFacet(ids: readonly string[], { basis, activity }: Asked): Promise<Count<'Period'>[]> {
    const parameters = { basis: basisParameter(basis), zones: listParameter(activity?.zones) };
    return (await this.#facet('initiative/period-facet', ids, parameters)).map(countOf<'Period'>);
  }

  /** The measure just before or after another in the order of codes, or null at the ends. */
  async measureBeside(id: string, side: 'previous' | 'next'): Promise<StoredNode<'Measure'> | null> {
    const [row] = await this.#rows('measure/neighbours', id);
    const beside = row?.[side];
    return typeof beside === 'string' ? this.nodeThere<'Measure'>(beside) : null;
  }

  /** Ids of the partners narrower than a partner, at any depth. */
  async narrowerPartners(id: string): Promise<string[]> {
    return (await this.#rows('partner/narrower', id)).map((row) => row['narrower'] as string);
  }

  /** Partners that share measures with a partner, by falling count. */
  async coPartners(id: string): Promise<Count<'Partner'>[]> {
    return (await this.#rows('partner/co-partners', id)).map(countOf<'Partner'>);
  }

  /** Ids of the nodes that cite a passage, in natural order. */
  async citedBy(passage: string): Promise<string[]> {
    const loader = this.#loader<string>('document/cited-by', async (ids) => {
      const wanted = Object.fromEntries(ids.map((id) => [id, true]));
      return inGroups(await this.#read('document/cited-by', { wanted }), ids, 'id');
    });
    return (await loader.load(passage)).map(({ citing }) => citing as string);
  }

  /** Rows of a query that takes `$ids` and gives a column `id`: gathered per query and parameters. */
  #rows(name: QueryName, id: string, parameters: Parameters = {}): Promise<Row[]> {
    const loader = this.#loader<string>(JSON.stringify([name, parameters]), async (ids) => {
      const rows = await this.#read(name, { ...parameters, ids: [...ids] });
      return inGroups(rows, ids, 'id');
    });
    return loader.load(id);
  }

  /** Rows of a query that counts over `$groups` of ids: gathered per query and parameters. */
  #facet(name: QueryName, ids: readonly string[], parameters: Parameters): Promise<Row[]> {
    const loader = this.#loader<readonly string[]>(JSON.stringify([name, parameters]), async (lists) => {
      const groups = lists.map((list, index) => ({ key: String(index), ids: [...list] }));
      const rows = await this.#read(name, { ...parameters, groups });
      return inGroups(
        rows,
        groups.map(({ key }) => key),
        'key',
      );
    });
    return loader.load(ids);
  }

  async #read(name: QueryName, parameters: Parameters): Promise<Row[]> {
    if (this.#givenUp) throw new Error('The request was given up');
    return this.#graph.read(query(name), parameters);
  }

  #loader<Key>(name: string, load: (keys: readonly Key[]) => Promise<Row[][]>): DataLoader<Key, Row[], string> {
    const known = this.#loaders.get(name) as DataLoader<Key, Row[], string> | undefined;
    if (known) return known;
    const made = new DataLoader<Key, Row[], string>(load, { cacheKeyFn: String });
    this.#loaders.set(name, made as DataLoader<never, Row[], string>);
    return made;
  }
}

/** The rows of each key, in the order of the keys. */
function inGroups(rows: readonly Row[], keys: readonly string[], column: string): Row[][] {
  const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(row[column] as string)?.push(row);
  return keys.map((key) => groups.get(key)!);
}

function neighbours<K extends EntityKind>(rows: readonly Row[], kind: K, basis: BasisChoice): StoredNode<K>[] {
  return ofBasis(rows, basis)
    .map(nodeOf<K>)
    .filter((node) => node.kind === kind);
}

function ofBasis(rows: readonly Row[], basis: BasisChoice): readonly Row[] {
  return basis ? rows.filter((row) => basis.includes(row['basis'] as Basis)) : rows;
}

function linkParameters({ basis, types }: LinkSelection): Parameters {
  return { basis: basisParameter(basis), types: types ? [...types] : null };
}

function basisParameter(basis: BasisChoice): Basis[] | null {
  return listParameter(basis);
}

function listParameter<T>(list: readonly T[] | null | undefined): T[] | null {
  return list ? [...list] : null;
}

function nodeOf<K extends EntityKind>(row: Row): StoredNode<K> {
  return row['node'] as unknown as StoredNode<K>;
}

function countOf<K extends EntityKind>(row: Row): Count<K> {
  return { node: nodeOf<K>(row), count: row['count'] as number };
}

const VERBS = Object.keys(RELATIONS).map((type) => `/${type.toLowerCase().replaceAll('_', '-')}/`);

/** The pairs of nodes that an id such as `link/measure/M1.1/involves/partner/communes` may join: nearly always one. */
function possibleEnds(id: string): { from: string; to: string }[] {
  if (!id.startsWith('link/')) return [];
  return VERBS.filter((verb) => id.includes(verb))
    .map((verb) => ({
      from: id.slice('link/'.length, id.indexOf(verb)),
      to: id.slice(id.indexOf(verb) + verb.length),
    }))
    .filter(({ from, to }) => kindOfId(from) !== null && kindOfId(to) !== null);
}

/** A relation as the link queries return it. */
export function linkOf({ type, from, to, relation }: Row): StoredLink {
  return { ...(relation as object), type, from, to } as unknown as StoredLink;
}
