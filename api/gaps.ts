/** What the sources may leave empty: one entry per question, each with a query of its own. */
import type { QueryName } from '../cypher/queries.ts';
import type { EntityKind } from '../data/model/entities.ts';
import type { BasisChoice } from './loaders.ts';

export interface GapQuestion {
  /** Its name in the API; `data/curation/translations.yaml` has the sentence in three languages. */
  kind: string;
  /** What is counted, in the plural. */
  of: string;
  /** The kind of node that is counted: all of them are the denominator. */
  counts: EntityKind;
  /** Gives the nodes that lack it, in natural order; takes `$basis`. */
  query: QueryName;
  /** Ids of the documents and types of the relations that were searched. */
  searched: string[];
}

/** A question as it was asked: which links count. */
export interface AskedGap extends GapQuestion {
  basis: BasisChoice;
}

const PLAN = 'document/pgsp-2017-2020';
const REPORT = 'document/rapport-citoyens-police-2023-2024';
const CONTRACTS = [
  'document/contrat-bruxelles-2018-2019',
  'document/contrat-verviers-2018-2019',
  'document/contrat-molenbeek-saint-jean-2023',
];

export const GAPS: readonly GapQuestion[] = [
  {
    kind: 'MEASURES_WITHOUT_PARTNER',
    of: 'measures',
    counts: 'Measure',
    query: 'gap/measures-without-partner',
    searched: [PLAN, 'INVOLVES'],
  },
  {
    kind: 'PARTNERS_IN_ONE_MEASURE',
    of: 'partners',
    counts: 'Partner',
    query: 'gap/partners-in-one-measure',
    searched: [PLAN, 'INVOLVES'],
  },
  {
    kind: 'MEASURES_WITHOUT_INITIATIVE',
    of: 'measures',
    counts: 'Measure',
    query: 'gap/measures-without-initiative',
    searched: [REPORT, ...CONTRACTS, 'PURSUES'],
  },
  {
    kind: 'MEASURES_WITHOUT_CONTRACT_OBJECTIVE',
    of: 'measures',
    counts: 'Measure',
    query: 'gap/measures-without-objective',
    searched: [...CONTRACTS, 'PURSUES'],
  },
  {
    kind: 'EMPTY_OBJECTIVES',
    of: 'strategic objectives',
    counts: 'StrategicObjective',
    query: 'gap/empty-objectives',
    searched: CONTRACTS,
  },
  {
    kind: 'INITIATIVES_WITHOUT_FIGURE',
    of: 'initiatives',
    counts: 'Initiative',
    query: 'gap/initiatives-without-figure',
    searched: [REPORT, 'ABOUT'],
  },
];
