/** What the sources may leave empty: one entry per question, each with a query of its own. */
import type { QueryName } from '../cypher/queries.ts';
import type { EntityKind } from '../data/model/entities.ts';

export interface GapQuestion {
  /** Its name in the API; `data/curation/translations.yaml` has the sentence in three languages. */
  kind: string;
  /** What is counted, in the plural. */
  of: string;
  /** The kind of node that is counted: all of them are the denominator. */
  counts: EntityKind;
  /** Gives the nodes that lack it, in natural order. */
  query: QueryName;
  /** Ids of the documents and types of the relations that were searched. */
  searched: string[];
}

export const GAPS: readonly GapQuestion[] = [
  {
    kind: 'MEASURES_WITHOUT_PARTNER',
    of: 'measures',
    counts: 'Measure',
    query: 'gap/measures-without-partner',
    searched: ['document/pgsp-2017-2020', 'INVOLVES'],
  },
  {
    kind: 'PARTNERS_IN_ONE_MEASURE',
    of: 'partners',
    counts: 'Partner',
    query: 'gap/partners-in-one-measure',
    searched: ['document/pgsp-2017-2020', 'INVOLVES'],
  },
];
