/** Every type of relation of the graph: what it joins, and what it says read aloud. */
import type { Evidence } from './basis.ts';
import type { EntityKind } from './entities.ts';

interface RelationShape {
  from: readonly EntityKind[] | 'any';
  to: readonly EntityKind[] | 'any';
  /** The relation read from `from` to `to`, in English. */
  reads: string;
  /** The same read from `to` to `from`. */
  back: string;
}

export const RELATIONS = {
  // The plan
  PART_OF: { from: 'any', to: 'any', reads: 'is part of', back: 'comprises' },
  IN_THEME: { from: ['Measure'], to: ['Theme'], reads: 'belongs to theme', back: 'comprises the measure' },
  IN_SUB_THEME: { from: ['Measure'], to: ['SubTheme'], reads: 'belongs to sub-theme', back: 'comprises the measure' },
  ON_AXIS: { from: ['Measure'], to: ['Axis'], reads: 'is on axis', back: 'comprises the measure' },
  INVOLVES: { from: ['Measure', 'Action'], to: ['Partner'], reads: 'involves', back: 'takes part in' },
  NARROWER_THAN: {
    from: ['Partner', 'Concept'],
    to: ['Partner', 'Concept'],
    reads: 'is narrower than',
    back: 'is broader than',
  },
  CLOSE_TO: {
    from: ['Partner'],
    to: ['Partner'],
    reads: 'is close to, but not the same as',
    back: 'is close to, but not the same as',
  },
  REFERS_TO: {
    from: ['Measure', 'Theme', 'TransversalObjective', 'Initiative'],
    to: ['CrossReference', 'TransversalObjective', 'Measure', 'Plan'],
    reads: 'refers to',
    back: 'is referred to by',
  },
  MENTIONS: { from: 'any', to: 'any', reads: 'mentions', back: 'is mentioned by' },

  // The report
  ADDRESSES: { from: ['Initiative'], to: ['Volet'], reads: 'addresses', back: 'is addressed by' },
  LED_BY: { from: ['Initiative'], to: ['Organisation', 'PoliceZone', 'Commune'], reads: 'is led by', back: 'leads' },
  SUPPORTED_BY: {
    from: ['Initiative'],
    to: ['Organisation', 'PoliceZone', 'Commune'],
    reads: 'is supported by',
    back: 'supports',
  },
  IN_ZONE: {
    from: ['Initiative', 'Activity', 'Observation'],
    to: ['PoliceZone'],
    reads: 'takes place in zone',
    back: 'is the zone of',
  },
  IN_COMMUNE: {
    from: ['Initiative', 'Observation', 'Place'],
    to: ['Commune'],
    reads: 'takes place in',
    back: 'is the commune of',
  },
  AT_PLACE: { from: ['Initiative'], to: ['Place'], reads: 'takes place at', back: 'is the place of' },
  COVERED_BY: { from: ['Commune'], to: ['PoliceZone'], reads: 'is covered by zone', back: 'covers' },
  INSTANCE_OF: { from: ['Initiative'], to: ['Initiative'], reads: 'is an instance of', back: 'has as an instance' },
  DISTINCT_FROM: { from: 'any', to: 'any', reads: 'is not to be confused with', back: 'is not to be confused with' },
  MAY_BE_SAME_AS: { from: ['Initiative'], to: ['Initiative'], reads: 'may be the same as', back: 'may be the same as' },
  HAS_ACTIVITY: { from: ['Initiative'], to: ['Activity'], reads: 'was active:', back: 'is the activity of' },
  DURING: { from: ['Activity', 'Observation'], to: ['Period'], reads: 'took place during', back: 'is the period of' },
  ABOUT: { from: ['Observation'], to: 'any', reads: 'is a figure about', back: 'has the figure' },

  // The contracts
  CONCERNS: { from: ['Contract'], to: ['Commune'], reads: 'is the contract of', back: 'has the contract' },
  HAS_PARTY: { from: ['Contract'], to: ['Organisation'], reads: 'was concluded by', back: 'is a party to' },
  REPRESENTED_BY: {
    from: ['Contract'],
    to: ['Function', 'Organisation'],
    reads: 'has a party represented by',
    back: 'represents a party to',
  },
  EXPECTED_FROM: {
    from: ['ExpectedResult'],
    to: ['OperationalObjective'],
    reads: 'is expected from',
    back: 'has as its expected result',
  },
  MEASURES: { from: ['Indicator'], to: ['OperationalObjective'], reads: 'measures', back: 'is measured by' },
  RUN_BY: {
    from: ['StrategicObjective', 'OperationalObjective'],
    to: ['Organisation'],
    reads: 'is run by',
    back: 'runs',
  },
  REPEATS: { from: 'any', to: 'any', reads: 'repeats', back: 'is repeated by' },

  // Across documents
  PURSUES: {
    from: ['Initiative', 'GeneralObjective', 'StrategicObjective', 'OperationalObjective', 'ExpectedResult'],
    to: ['Measure'],
    reads: 'pursues',
    back: 'is pursued by',
  },
  SAME_AS: { from: ['Organisation'], to: ['Partner'], reads: 'is the same body as', back: 'is the same body as' },
  HAS_SUBJECT: { from: 'any', to: ['Concept'], reads: 'is about', back: 'is the subject of' },
  RELATED_TO: { from: ['Concept'], to: ['Concept'], reads: 'is related to', back: 'is related to' },
  IN_DOCUMENT: { from: ['Passage'], to: ['Document'], reads: 'stands in', back: 'contains' },
} as const satisfies Record<string, RelationShape>;

export type RelationType = keyof typeof RELATIONS;

/** How much of the target a PURSUES link covers, in the manner of a control mapping. */
export type Coverage = 'same' | 'narrower' | 'broader' | 'overlapping';

/** A relation between two nodes, with its evidence. */
export interface Relation extends Evidence {
  type: RelationType;
  from: string;
  to: string;
  /** Only on PURSUES. */
  coverage?: Coverage;
  /** Only on SUPPORTED_BY: the heading under which the source lists the partner, in French. */
  category?: string;
  /** Order among the relations of this type from the same node, from 1, where the source has an order. */
  position?: number;
}
