/** Which relations count as links between two things, and which nodes join too much to be passed through. */
import type { Graph } from '../../cypher/graph.ts';
import { query } from '../../cypher/queries.ts';
import type { EntityKind } from '../../data/model/entities.ts';
import { kindOfId } from '../../data/model/identifiers.ts';
import { RELATIONS, type RelationType } from '../../data/model/relations.ts';
import { linkOf, type BasisChoice } from '../loaders.ts';
import type { Expand } from './find.ts';

/** That two things are told apart, or stand in the same document, is no link between them. */
const NO_LINKS: ReadonlySet<RelationType> = new Set<RelationType>([
  'DISTINCT_FROM',
  'MAY_BE_SAME_AS',
  'CLOSE_TO',
  'IN_DOCUMENT',
  'IN_THEME',
  'IN_SUB_THEME',
  'ON_AXIS',
]);

const LINK_TYPES = Object.keys(RELATIONS).filter((type) => !NO_LINKS.has(type as RelationType));

/** Kinds that join nearly everything: that two measures belong to one plan does not link them. */
const HUB_KINDS: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'Document',
  'Passage',
  'Plan',
  'Theme',
  'SubTheme',
  'Axis',
  'Resolution',
  'Volet',
  'Period',
  'Abbreviation',
]);

/**
 * A node with more relations than this says nothing by being shared. Police intégrée and communes have over 70
 * measures and a police zone some 80 initiatives and activities, while the busiest initiative has about 40 relations.
 */
const MOST_RELATIONS = 60;

/** Whether a node is too common to link two others. */
export async function hubTest(graph: Graph): Promise<(id: string) => boolean> {
  const rows = await graph.read(query('path/hubs'), { most: MOST_RELATIONS, types: LINK_TYPES });
  const crowded = new Set(rows.map(({ id }) => id as string));
  return (id) => {
    const kind = kindOfId(id);
    return crowded.has(id) || (kind !== null && HUB_KINDS.has(kind));
  };
}

/** The relations of nodes that count as links, of these bases; all when none is given. */
export function linksOf(graph: Graph, basis: BasisChoice): Expand {
  return async (ids) => {
    const rows = await graph.read(query('path/expand'), {
      ids: [...ids],
      basis: basis ? [...basis] : null,
      types: LINK_TYPES,
    });
    return rows.map((row) => ({ from: row['id'] as string, to: row['otherEnd'] as string, link: linkOf(row) }));
  };
}
