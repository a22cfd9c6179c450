/**
 * Ids are readable and stable: `measure/M1.1`, `partner/communes`, `zone/5340`.
 * The same string is the permalink (`/id/measure/M1.1`), so an id never changes
 * once published; a thing that is renamed keeps its id and gains an alias.
 */
import type { EntityKind } from './entities.ts';

/** The first segment of the id of each kind. */
export const ID_PREFIX: Record<EntityKind, string> = {
  Document: 'document',
  Passage: 'passage',
  Plan: 'plan',
  TransversalObjective: 'transversal-objective',
  Theme: 'theme',
  SubTheme: 'sub-theme',
  Axis: 'axis',
  Measure: 'measure',
  Action: 'action',
  Partner: 'partner',
  Discrepancy: 'discrepancy',
  CrossReference: 'reference',
  Abbreviation: 'abbreviation',
  Resolution: 'resolution',
  Volet: 'volet',
  Initiative: 'initiative',
  Activity: 'activity',
  PoliceZone: 'zone',
  Commune: 'commune',
  Period: 'period',
  Organisation: 'organisation',
  Function: 'function',
  Place: 'place',
  Observation: 'observation',
  Contract: 'contract',
  Allocation: 'allocation',
  Sector: 'sector',
  GeneralObjective: 'general-objective',
  StrategicObjective: 'strategic-objective',
  OperationalObjective: 'operational-objective',
  ExpectedResult: 'expected-result',
  Indicator: 'indicator',
  Concept: 'concept',
};

/** Kind of each id prefix, the inverse of {@link ID_PREFIX}. */
export const KIND_OF_PREFIX: ReadonlyMap<string, EntityKind> = new Map(
  Object.entries(ID_PREFIX).map(([kind, prefix]) => [prefix, kind as EntityKind]),
);

/**
 * Turns a French label into the tail of an id: lower case, no accents, words joined by hyphens.
 * `Molenbeek-Saint-Jean` gives `molenbeek-saint-jean`, `Coffee with a Cop` gives `coffee-with-a-cop`.
 */
export function slug(label: string): string {
  return label
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The id of a kind and a local name: `entityId('Measure', 'M1.1')` is `measure/M1.1`. */
export function entityId(kind: EntityKind, name: string | number): string {
  return `${ID_PREFIX[kind]}/${name}`;
}

/**
 * Accepts an id with or without its kind: for `Partner`, both `communes` and `partner/communes`
 * give `partner/communes`. Used for every argument of the API that names a thing of a known kind.
 */
export function completeId(kind: EntityKind, idOrName: string): string {
  const prefix = `${ID_PREFIX[kind]}/`;
  return idOrName.startsWith(prefix) ? idOrName : prefix + idOrName;
}

/** The part after the kind: `communes` for `partner/communes`. */
export function localName(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The kind that an id names, or null when its prefix is none of ours. */
export function kindOfId(id: string): EntityKind | null {
  return KIND_OF_PREFIX.get(id.slice(0, id.indexOf('/'))) ?? null;
}

/**
 * The id of a relation, readable like a sentence and unique per pair and type:
 * `link/measure/M1.1/involves/partner/communes`.
 */
export function relationId(from: string, type: string, to: string): string {
  return `link/${from}/${type.toLowerCase().replaceAll('_', '-')}/${to}`;
}
