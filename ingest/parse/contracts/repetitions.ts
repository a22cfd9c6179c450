/** What a contract prints twice is linked, and kept twice: Brussels' sector 3, Molenbeek's sector 1. */
import type { Entity } from '../../../data/model/entities.ts';
import type { Relation } from '../../../data/model/relations.ts';

const SAME_WORDS =
  'The same strategic objective is printed earlier in the contract, with the same words in the same place; what stands over and under it repeats accordingly.';

const CUT_SHORT =
  'The same strategic objective is printed earlier in the contract, with the same words in the same place; this item prints only the first words of the one under it there.';

/** The cascade of a contract, as far as finding repetitions needs it. */
interface Cascade {
  byId: ReadonlyMap<string, Entity>;
  parentOf: ReadonlyMap<string, string>;
  childrenOf: ReadonlyMap<string, string[]>;
}

/** REPEATS relations from what is printed later to what was printed before, among the nodes of one contract. */
export function findRepetitions(entities: readonly Entity[], relations: readonly Relation[]): Relation[] {
  const cascade = readCascade(entities, relations);
  const first = new Map<string, Entity>();
  const repeated = new Map<string, Relation>();
  for (const later of entities) {
    if (later.kind !== 'StrategicObjective') continue;
    const earlier = first.get(words(later));
    if (earlier) for (const [from, to] of pairs(cascade, later, earlier)) repeated.set(from.id, repeats(from, to));
    else first.set(words(later), later);
  }
  return [...repeated.values()];
}

function readCascade(entities: readonly Entity[], relations: readonly Relation[]): Cascade {
  const parts = relations.filter(({ type }) => type === 'PART_OF');
  const childrenOf = new Map<string, string[]>();
  for (const { from, to } of parts) childrenOf.set(to, [...(childrenOf.get(to) ?? []), from]);
  return {
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    parentOf: new Map(parts.map(({ from, to }) => [from, to])),
    childrenOf,
  };
}

/** The two objectives, the sectors and general objectives over them, and the items under them that are worded alike. */
function pairs(cascade: Cascade, later: Entity, earlier: Entity): [Entity, Entity][] {
  const above = ancestors(cascade, later).map((over, at): [Entity, Entity | undefined] => [
    over,
    ancestors(cascade, earlier)[at],
  ]);
  const below = children(cascade, later).map((item): [Entity, Entity | undefined] => [
    item,
    children(cascade, earlier).find((candidate) => candidate.kind === item.kind && wordedAlike(item, candidate)),
  ]);
  return [[later, earlier], ...above, ...below].filter((pair): pair is [Entity, Entity] => pair[1] !== undefined);
}

/** The general objective, then the sector. */
function ancestors(cascade: Cascade, entity: Entity): Entity[] {
  const parent = cascade.byId.get(cascade.parentOf.get(entity.id) ?? '');
  return !parent || parent.kind === 'Contract' ? [] : [parent, ...ancestors(cascade, parent)];
}

function children(cascade: Cascade, { id }: Entity): Entity[] {
  return (cascade.childrenOf.get(id) ?? []).flatMap((child) => cascade.byId.get(child) ?? []);
}

/** Equal, or cut short in the repetition (“Nombre de rencontre” at the end of the Brussels contract). */
function wordedAlike(later: Entity, earlier: Entity): boolean {
  return words(later) !== '' && words(earlier).startsWith(words(later));
}

function isCutShort(later: Entity, earlier: Entity): boolean {
  return words(later) !== words(earlier) && words(earlier).startsWith(words(later));
}

function words({ label }: Entity): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function repeats(from: Entity, to: Entity): Relation {
  return {
    type: 'REPEATS',
    from: from.id,
    to: to.id,
    basis: 'DERIVED',
    rule: isCutShort(from, to) ? CUT_SHORT : SAME_WORDS,
    citations: [...from.citations, ...to.citations],
  };
}
