/** What the sources may leave empty: one entry per question, each with a query of its own. */
import type { QueryName } from '../cypher/queries.ts';
import type { EntityKind } from '../data/model/entities.ts';
import type { BasisChoice } from './loaders.ts';

export interface GapQuestion {
  /** Its name in the API; `data/curation/translations.yaml` has the sentence in three languages. */
  kind: string;
  /** What is counted, in the plural. */
  of: string;
  /** The nodes that are counted, of a kind and told of in these documents: the denominator. */
  counted: { kind: EntityKind; documents: string[] };
  /** True when the chosen bases are those of the nodes; else they are those of the links that a node may lack. */
  countsByBasis?: boolean;
  /** Gives the nodes that lack it, in natural order; takes `$basis` and the `$documents` of what is counted. */
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
    counted: { kind: 'Measure', documents: [PLAN] },
    query: 'gap/measures-without-partner',
    searched: [PLAN, 'INVOLVES'],
  },
  {
    kind: 'PARTNERS_IN_ONE_MEASURE',
    of: 'partners',
    counted: { kind: 'Partner', documents: [PLAN] },
    query: 'gap/partners-in-one-measure',
    searched: [PLAN, 'INVOLVES'],
  },
  {
    kind: 'MEASURES_WITHOUT_INITIATIVE',
    of: 'measures',
    counted: { kind: 'Measure', documents: [PLAN] },
    query: 'gap/measures-without-initiative',
    searched: [REPORT, ...CONTRACTS, 'PURSUES'],
  },
  {
    kind: 'MEASURES_WITHOUT_CONTRACT_OBJECTIVE',
    of: 'measures',
    counted: { kind: 'Measure', documents: [PLAN] },
    query: 'gap/measures-without-objective',
    searched: [...CONTRACTS, 'PURSUES'],
  },
  {
    kind: 'EMPTY_OBJECTIVES',
    of: 'strategic objectives',
    counted: { kind: 'StrategicObjective', documents: CONTRACTS },
    countsByBasis: true,
    query: 'gap/empty-objectives',
    searched: CONTRACTS,
  },
  {
    kind: 'INITIATIVES_WITHOUT_FIGURE',
    of: 'initiatives',
    counted: { kind: 'Initiative', documents: [REPORT] },
    query: 'gap/initiatives-without-figure',
    searched: [REPORT, 'ABOUT'],
  },
];
