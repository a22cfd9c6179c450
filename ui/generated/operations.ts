// Written by `npm run generate` from the schema; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Language of labels and sentences that are not quotations. */
export type Language =
  | 'FR'
  | 'NL'
  | 'EN';

/** How sure we may be of a node or a link, from the most to the least certain. */
export type Basis =
  /** A source says so, and the citation quotes it. */
  | 'STATED'
  /** A rule over stated facts; `rule` says which. */
  | 'DERIVED'
  /** A person's judgement; `reason` says why. */
  | 'CURATED'
  /** Found by an algorithm, with a score. */
  | 'MATCHED';

/** What pursues a measure, compared with what the measure asks, in the manner of a control mapping. */
export type Coverage =
  /** Both ask the same. */
  | 'SAME'
  /** It does a part of what the measure asks. */
  | 'NARROWER'
  /** It does all that the measure asks, and more. */
  | 'BROADER'
  /** They share a part. */
  | 'OVERLAPPING';

/** The phase of security policy a measure belongs to. */
export type AxisName =
  /** Prévention */
  | 'PREVENTION'
  /** Réaction */
  | 'REACTION'
  /** Suivi */
  | 'SUIVI';

/** All conditions hold together; an omitted one does not narrow. */
export type MeasureFilter = {
  partners?: PartnerFilter | null | undefined;
  /** Themes by number or id: any of them. */
  themes?: Array<string> | null | undefined;
  /** Sub-themes by id: any of them. */
  subThemes?: Array<string> | null | undefined;
  /** Any of them. */
  axes?: Array<AxisName> | null | undefined;
  /**
   * French words that the texts of the measure (body and annex together) must contain, all of them, whatever their
   * case or accents. A word stands for those that begin with it: `drogue` finds `drogues`.
   */
  words?: string | null | undefined;
  /** Links to partners count only when their basis is one of these, in `partners` and in the facets; all when omitted. */
  basis?: Array<Basis> | null | undefined;
};

/**
 * Partners as the annex of the plan writes them, strictly: `police-integree` does not include
 * `zones-de-police` unless `includeNarrower` is true. An unknown partner is an error that names
 * its nearest neighbours.
 */
export type PartnerFilter = {
  /** The measure involves every one of these. */
  all?: Array<string> | null | undefined;
  /** The measure involves at least one of these. */
  any?: Array<string> | null | undefined;
  /** The measure involves none of these. */
  none?: Array<string> | null | undefined;
  /** Whether a partner stands for its narrower ones too, in all three lists. */
  includeNarrower?: boolean | null | undefined;
};

export type DiscrepancyClass =
  /** Changes what is asked. */
  | 'SUBSTANTIVE'
  /** Changes only how it is said. */
  | 'WORDING'
  /** A slip of spelling or typesetting. */
  | 'TYPO';

/** All conditions hold together; an omitted or empty one does not narrow. Names may be given with or without their kind. */
export type InitiativeFilter = {
  /** Volets by number: it addresses any of them. */
  volets?: Array<string> | null | undefined;
  /**
   * Police zones by number: any of them. Together with `periods`, one and the same activity is meant: what a zone did
   * in one period and another zone in another is no match.
   */
  zones?: Array<string> | null | undefined;
  /** Periods such as `2023-2024`: it was active in any of them. */
  periods?: Array<string> | null | undefined;
  /** Communes: it takes place in any of them. */
  communes?: Array<string> | null | undefined;
  /** Organisations: any of them leads or supports it. */
  organisations?: Array<string> | null | undefined;
  /** Any of them. */
  statuses?: Array<InitiativeStatus> | null | undefined;
  /** Measures by code: it pursues any of them. */
  measures?: Array<string> | null | undefined;
  /**
   * French words that its names and description must contain, all of them, whatever their case or accents.
   * A word stands for those that begin with it.
   */
  words?: string | null | undefined;
  /** Whether parts and instances of other initiatives are left out. */
  topLevel?: boolean | null | undefined;
  /** Activities and links count only when their basis is one of these, in the conditions and in the facets; all when omitted. */
  basis?: Array<Basis> | null | undefined;
};

export type InitiativeStatus =
  | 'ACTIVE'
  /** Announced, not begun. */
  | 'PLANNED'
  /** Being prepared. */
  | 'IN_PREPARATION'
  | 'CLOSED'
  /** No source says. */
  | 'UNKNOWN';

export type Direction =
  | 'RISE'
  | 'FALL'
  | 'NONE';

export type Abbreviated_AbbreviationFragment = { id: string, short: string, long: string };

export type Citation_CitationFragment = { firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } };

export type DocumentFacts_DocumentFragment = { id: string, title: string, publisher: string, date: string, documentKind: string, file: string, sha256: string, lineCount: number };

export type Facets_FacetsFragment = { partners: Array<{ count: number, partner: { id: string, label: string, original: string } }>, themes: Array<{ count: number, theme: { id: string, number: number, title: string, original: string } }>, axes: Array<{ count: number, axis: { id: string, name: AxisName } }> };

export type FactLink_LinkFragment = { id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
    | { __typename: 'Document', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'Allocation', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'GeneralObjective', id: string }
    | { __typename: 'StrategicObjective', id: string }
    | { __typename: 'OperationalObjective', id: string }
    | { __typename: 'ExpectedResult', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Function', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Concept', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'TransversalObjective', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'SubTheme', id: string }
    | { __typename: 'Axis', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Action', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'Discrepancy', id: string }
    | { __typename: 'CrossReference', id: string }
    | { __typename: 'Abbreviation', id: string }
    | { __typename: 'Resolution', id: string }
    | { __typename: 'Volet', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Activity', id: string }
    | { __typename: 'PoliceZone', id: string }
    | { __typename: 'Commune', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'Observation', id: string }
  , other:
    | { __typename: 'Document', id: string, label: string, original: string }
    | { __typename: 'Passage', id: string, label: string, original: string }
    | { __typename: 'Contract', id: string, label: string, original: string }
    | { __typename: 'Allocation', id: string, label: string, original: string }
    | { __typename: 'Sector', id: string, label: string, original: string }
    | { __typename: 'GeneralObjective', id: string, label: string, original: string }
    | { __typename: 'StrategicObjective', id: string, label: string, original: string }
    | { __typename: 'OperationalObjective', id: string, label: string, original: string }
    | { __typename: 'ExpectedResult', id: string, label: string, original: string }
    | { __typename: 'Indicator', id: string, label: string, original: string }
    | { __typename: 'Organisation', id: string, label: string, original: string }
    | { __typename: 'Function', id: string, label: string, original: string }
    | { __typename: 'Place', id: string, label: string, original: string }
    | { __typename: 'Concept', id: string, label: string, original: string }
    | { __typename: 'Plan', id: string, label: string, original: string }
    | { __typename: 'TransversalObjective', id: string, label: string, original: string }
    | { __typename: 'Theme', id: string, label: string, original: string }
    | { __typename: 'SubTheme', id: string, label: string, original: string }
    | { __typename: 'Axis', id: string, label: string, original: string }
    | { __typename: 'Measure', title: string, id: string, label: string, original: string }
    | { __typename: 'Action', id: string, label: string, original: string }
    | { __typename: 'Partner', id: string, label: string, original: string }
    | { __typename: 'Discrepancy', id: string, label: string, original: string }
    | { __typename: 'CrossReference', id: string, label: string, original: string }
    | { __typename: 'Abbreviation', id: string, label: string, original: string }
    | { __typename: 'Resolution', id: string, label: string, original: string }
    | { __typename: 'Volet', id: string, label: string, original: string }
    | { __typename: 'Initiative', id: string, label: string, original: string }
    | { __typename: 'Activity', id: string, label: string, original: string }
    | { __typename: 'PoliceZone', id: string, label: string, original: string }
    | { __typename: 'Commune', id: string, label: string, original: string }
    | { __typename: 'Period', id: string, label: string, original: string }
    | { __typename: 'Observation', id: string, label: string, original: string }
   };

export type InitiativeRow_InitiativeFragment = { id: string, name: string, status: InitiativeStatus, volets: Array<{ id: string, number: number }>, zones: Array<{ id: string, number: string }>, activity: Array<{ id: string, period: string }> };

export type LayoutQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutQuery = { dataset: { version: string } };

export type LinkGroups_LinkFragment = { id: string, type: string, reads: string, basis: Basis, score: number | null, from:
    | { __typename: 'Document', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'Allocation', id: string }
    | { __typename: 'Sector', id: string }
    | { __typename: 'GeneralObjective', id: string }
    | { __typename: 'StrategicObjective', id: string }
    | { __typename: 'OperationalObjective', id: string }
    | { __typename: 'ExpectedResult', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Function', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Concept', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'TransversalObjective', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'SubTheme', id: string }
    | { __typename: 'Axis', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Action', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'Discrepancy', id: string }
    | { __typename: 'CrossReference', id: string }
    | { __typename: 'Abbreviation', id: string }
    | { __typename: 'Resolution', id: string }
    | { __typename: 'Volet', id: string }
    | { __typename: 'Initiative', id: string }
    | { __typename: 'Activity', id: string }
    | { __typename: 'PoliceZone', id: string }
    | { __typename: 'Commune', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'Observation', id: string }
  , other:
    | { __typename: 'Document', id: string, label: string, original: string }
    | { __typename: 'Passage', id: string, label: string, original: string }
    | { __typename: 'Contract', id: string, label: string, original: string }
    | { __typename: 'Allocation', id: string, label: string, original: string }
    | { __typename: 'Sector', id: string, label: string, original: string }
    | { __typename: 'GeneralObjective', id: string, label: string, original: string }
    | { __typename: 'StrategicObjective', id: string, label: string, original: string }
    | { __typename: 'OperationalObjective', id: string, label: string, original: string }
    | { __typename: 'ExpectedResult', id: string, label: string, original: string }
    | { __typename: 'Indicator', id: string, label: string, original: string }
    | { __typename: 'Organisation', id: string, label: string, original: string }
    | { __typename: 'Function', id: string, label: string, original: string }
    | { __typename: 'Place', id: string, label: string, original: string }
    | { __typename: 'Concept', id: string, label: string, original: string }
    | { __typename: 'Plan', id: string, label: string, original: string }
    | { __typename: 'TransversalObjective', id: string, label: string, original: string }
    | { __typename: 'Theme', id: string, label: string, original: string }
    | { __typename: 'SubTheme', id: string, label: string, original: string }
    | { __typename: 'Axis', id: string, label: string, original: string }
    | { __typename: 'Measure', title: string, id: string, label: string, original: string }
    | { __typename: 'Action', id: string, label: string, original: string }
    | { __typename: 'Partner', id: string, label: string, original: string }
    | { __typename: 'Discrepancy', id: string, label: string, original: string }
    | { __typename: 'CrossReference', id: string, label: string, original: string }
    | { __typename: 'Abbreviation', id: string, label: string, original: string }
    | { __typename: 'Resolution', id: string, label: string, original: string }
    | { __typename: 'Volet', id: string, label: string, original: string }
    | { __typename: 'Initiative', id: string, label: string, original: string }
    | { __typename: 'Activity', id: string, label: string, original: string }
    | { __typename: 'PoliceZone', id: string, label: string, original: string }
    | { __typename: 'Commune', id: string, label: string, original: string }
    | { __typename: 'Period', id: string, label: string, original: string }
    | { __typename: 'Observation', id: string, label: string, original: string }
   };

export type MoreLinksQueryVariables = Exact<{
  id: string;
  skip: number;
  language: Language;
}>;


export type MoreLinksQuery = { node:
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { id: string, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
   | null };

export type MatrixQueryVariables = Exact<{
  language: Language;
}>;


export type MatrixQuery = { themes: Array<{ id: string, number: number, title: string, original: string }>, partners: Array<{ id: string, label: string, original: string }>, themePartnerMatrix: Array<{ count: number, theme: { id: string }, partner: { id: string } }>, totals: { totalCount: number, facets: { themes: Array<{ count: number, theme: { id: string } }>, partners: Array<{ count: number, partner: { id: string } }> } } };

export type MeasureRow_MeasureFragment = { id: string, code: string, title: string, theme: { id: string, number: number }, axis: { id: string, name: AxisName }, partners: Array<{ id: string, label: string, original: string }> };

export type PartnerLink_PartnerFragment = { id: string, label: string, original: string };

export type ThemeLink_ThemeFragment = { id: string, number: number, title: string, original: string };

export type Allocations_ContractFragment = { id: string, allocations: Array<{ id: string, year: number, scheme: string, amountEUR: number, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> }> };

export type Cascade_ContractFragment = { id: string, sectors: Array<{ id: string, part: string, number: string, title: string, repeats: Array<{ id: string, part: string, number: string }>, generalObjectives: Array<{ id: string, text: string, strategicObjectives: Array<{ id: string, number: string, text: string, service: string | null, empty: boolean, note: string | null, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, operationalObjectives: Array<{ id: string, text: string, service: string | null, note: string | null, results: Array<{ id: string }>, indicators: Array<{ id: string }> }>, results: Array<{ id: string, text: string, note: string | null }>, indicators: Array<{ id: string, text: string, operator: string | null, value: number | null, unit: string | null, period: string | null, note: string | null }> }> }> }> };

export type StrategicObjective_ObjectiveFragment = { id: string, number: string, text: string, service: string | null, empty: boolean, note: string | null, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, operationalObjectives: Array<{ id: string, text: string, service: string | null, note: string | null, results: Array<{ id: string }>, indicators: Array<{ id: string }> }>, results: Array<{ id: string, text: string, note: string | null }>, indicators: Array<{ id: string, text: string, operator: string | null, value: number | null, unit: string | null, period: string | null, note: string | null }> };

export type ObjectiveLinksQueryVariables = Exact<{
  contract: string;
  after?: string | null | undefined;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type ObjectiveLinksQuery = { objectives: { totalCount: number, nodes: Array<
      | { id: string, pursues: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
            | { __typename: 'Document', id: string }
            | { __typename: 'Passage', id: string }
            | { __typename: 'Contract', id: string }
            | { __typename: 'Allocation', id: string }
            | { __typename: 'Sector', id: string }
            | { __typename: 'GeneralObjective', id: string }
            | { __typename: 'StrategicObjective', id: string }
            | { __typename: 'OperationalObjective', id: string }
            | { __typename: 'ExpectedResult', id: string }
            | { __typename: 'Indicator', id: string }
            | { __typename: 'Organisation', id: string }
            | { __typename: 'Function', id: string }
            | { __typename: 'Place', id: string }
            | { __typename: 'Concept', id: string }
            | { __typename: 'Plan', id: string }
            | { __typename: 'TransversalObjective', id: string }
            | { __typename: 'Theme', id: string }
            | { __typename: 'SubTheme', id: string }
            | { __typename: 'Axis', id: string }
            | { __typename: 'Measure', id: string }
            | { __typename: 'Action', id: string }
            | { __typename: 'Partner', id: string }
            | { __typename: 'Discrepancy', id: string }
            | { __typename: 'CrossReference', id: string }
            | { __typename: 'Abbreviation', id: string }
            | { __typename: 'Resolution', id: string }
            | { __typename: 'Volet', id: string }
            | { __typename: 'Initiative', id: string }
            | { __typename: 'Activity', id: string }
            | { __typename: 'PoliceZone', id: string }
            | { __typename: 'Commune', id: string }
            | { __typename: 'Period', id: string }
            | { __typename: 'Observation', id: string }
          , other:
            | { __typename: 'Document', id: string, label: string, original: string }
            | { __typename: 'Passage', id: string, label: string, original: string }
            | { __typename: 'Contract', id: string, label: string, original: string }
            | { __typename: 'Allocation', id: string, label: string, original: string }
            | { __typename: 'Sector', id: string, label: string, original: string }
            | { __typename: 'GeneralObjective', id: string, label: string, original: string }
            | { __typename: 'StrategicObjective', id: string, label: string, original: string }
            | { __typename: 'OperationalObjective', id: string, label: string, original: string }
            | { __typename: 'ExpectedResult', id: string, label: string, original: string }
            | { __typename: 'Indicator', id: string, label: string, original: string }
            | { __typename: 'Organisation', id: string, label: string, original: string }
            | { __typename: 'Function', id: string, label: string, original: string }
            | { __typename: 'Place', id: string, label: string, original: string }
            | { __typename: 'Concept', id: string, label: string, original: string }
            | { __typename: 'Plan', id: string, label: string, original: string }
            | { __typename: 'TransversalObjective', id: string, label: string, original: string }
            | { __typename: 'Theme', id: string, label: string, original: string }
            | { __typename: 'SubTheme', id: string, label: string, original: string }
            | { __typename: 'Axis', id: string, label: string, original: string }
            | { __typename: 'Measure', title: string, id: string, label: string, original: string }
            | { __typename: 'Action', id: string, label: string, original: string }
            | { __typename: 'Partner', id: string, label: string, original: string }
            | { __typename: 'Discrepancy', id: string, label: string, original: string }
            | { __typename: 'CrossReference', id: string, label: string, original: string }
            | { __typename: 'Abbreviation', id: string, label: string, original: string }
            | { __typename: 'Resolution', id: string, label: string, original: string }
            | { __typename: 'Volet', id: string, label: string, original: string }
            | { __typename: 'Initiative', id: string, label: string, original: string }
            | { __typename: 'Activity', id: string, label: string, original: string }
            | { __typename: 'PoliceZone', id: string, label: string, original: string }
            | { __typename: 'Commune', id: string, label: string, original: string }
            | { __typename: 'Period', id: string, label: string, original: string }
            | { __typename: 'Observation', id: string, label: string, original: string }
           }>, names: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
            | { __typename: 'Document', id: string }
            | { __typename: 'Passage', id: string }
            | { __typename: 'Contract', id: string }
            | { __typename: 'Allocation', id: string }
            | { __typename: 'Sector', id: string }
            | { __typename: 'GeneralObjective', id: string }
            | { __typename: 'StrategicObjective', id: string }
            | { __typename: 'OperationalObjective', id: string }
            | { __typename: 'ExpectedResult', id: string }
            | { __typename: 'Indicator', id: string }
            | { __typename: 'Organisation', id: string }
            | { __typename: 'Function', id: string }
            | { __typename: 'Place', id: string }
            | { __typename: 'Concept', id: string }
            | { __typename: 'Plan', id: string }
            | { __typename: 'TransversalObjective', id: string }
            | { __typename: 'Theme', id: string }
            | { __typename: 'SubTheme', id: string }
            | { __typename: 'Axis', id: string }
            | { __typename: 'Measure', id: string }
            | { __typename: 'Action', id: string }
            | { __typename: 'Partner', id: string }
            | { __typename: 'Discrepancy', id: string }
            | { __typename: 'CrossReference', id: string }
            | { __typename: 'Abbreviation', id: string }
            | { __typename: 'Resolution', id: string }
            | { __typename: 'Volet', id: string }
            | { __typename: 'Initiative', id: string }
            | { __typename: 'Activity', id: string }
            | { __typename: 'PoliceZone', id: string }
            | { __typename: 'Commune', id: string }
            | { __typename: 'Period', id: string }
            | { __typename: 'Observation', id: string }
          , other:
            | { __typename: 'Document', id: string, label: string, original: string }
            | { __typename: 'Passage', id: string, label: string, original: string }
            | { __typename: 'Contract', id: string, label: string, original: string }
            | { __typename: 'Allocation', id: string, label: string, original: string }
            | { __typename: 'Sector', id: string, label: string, original: string }
            | { __typename: 'GeneralObjective', id: string, label: string, original: string }
            | { __typename: 'StrategicObjective', id: string, label: string, original: string }
            | { __typename: 'OperationalObjective', id: string, label: string, original: string }
            | { __typename: 'ExpectedResult', id: string, label: string, original: string }
            | { __typename: 'Indicator', id: string, label: string, original: string }
            | { __typename: 'Organisation', id: string, label: string, original: string }
            | { __typename: 'Function', id: string, label: string, original: string }
            | { __typename: 'Place', id: string, label: string, original: string }
            | { __typename: 'Concept', id: string, label: string, original: string }
            | { __typename: 'Plan', id: string, label: string, original: string }
            | { __typename: 'TransversalObjective', id: string, label: string, original: string }
            | { __typename: 'Theme', id: string, label: string, original: string }
            | { __typename: 'SubTheme', id: string, label: string, original: string }
            | { __typename: 'Axis', id: string, label: string, original: string }
            | { __typename: 'Measure', title: string, id: string, label: string, original: string }
            | { __typename: 'Action', id: string, label: string, original: string }
            | { __typename: 'Partner', id: string, label: string, original: string }
            | { __typename: 'Discrepancy', id: string, label: string, original: string }
            | { __typename: 'CrossReference', id: string, label: string, original: string }
            | { __typename: 'Abbreviation', id: string, label: string, original: string }
            | { __typename: 'Resolution', id: string, label: string, original: string }
            | { __typename: 'Volet', id: string, label: string, original: string }
            | { __typename: 'Initiative', id: string, label: string, original: string }
            | { __typename: 'Activity', id: string, label: string, original: string }
            | { __typename: 'PoliceZone', id: string, label: string, original: string }
            | { __typename: 'Commune', id: string, label: string, original: string }
            | { __typename: 'Period', id: string, label: string, original: string }
            | { __typename: 'Observation', id: string, label: string, original: string }
           }> }
      | { id: string, pursues: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
            | { __typename: 'Document', id: string }
            | { __typename: 'Passage', id: string }
            | { __typename: 'Contract', id: string }
            | { __typename: 'Allocation', id: string }
            | { __typename: 'Sector', id: string }
            | { __typename: 'GeneralObjective', id: string }
            | { __typename: 'StrategicObjective', id: string }
            | { __typename: 'OperationalObjective', id: string }
            | { __typename: 'ExpectedResult', id: string }
            | { __typename: 'Indicator', id: string }
            | { __typename: 'Organisation', id: string }
            | { __typename: 'Function', id: string }
            | { __typename: 'Place', id: string }
            | { __typename: 'Concept', id: string }
            | { __typename: 'Plan', id: string }
            | { __typename: 'TransversalObjective', id: string }
            | { __typename: 'Theme', id: string }
            | { __typename: 'SubTheme', id: string }
            | { __typename: 'Axis', id: string }
            | { __typename: 'Measure', id: string }
            | { __typename: 'Action', id: string }
            | { __typename: 'Partner', id: string }
            | { __typename: 'Discrepancy', id: string }
            | { __typename: 'CrossReference', id: string }
            | { __typename: 'Abbreviation', id: string }
            | { __typename: 'Resolution', id: string }
            | { __typename: 'Volet', id: string }
            | { __typename: 'Initiative', id: string }
            | { __typename: 'Activity', id: string }
            | { __typename: 'PoliceZone', id: string }
            | { __typename: 'Commune', id: string }
            | { __typename: 'Period', id: string }
            | { __typename: 'Observation', id: string }
          , other:
            | { __typename: 'Document', id: string, label: string, original: string }
            | { __typename: 'Passage', id: string, label: string, original: string }
            | { __typename: 'Contract', id: string, label: string, original: string }
            | { __typename: 'Allocation', id: string, label: string, original: string }
            | { __typename: 'Sector', id: string, label: string, original: string }
            | { __typename: 'GeneralObjective', id: string, label: string, original: string }
            | { __typename: 'StrategicObjective', id: string, label: string, original: string }
            | { __typename: 'OperationalObjective', id: string, label: string, original: string }
            | { __typename: 'ExpectedResult', id: string, label: string, original: string }
            | { __typename: 'Indicator', id: string, label: string, original: string }
            | { __typename: 'Organisation', id: string, label: string, original: string }
            | { __typename: 'Function', id: string, label: string, original: string }
            | { __typename: 'Place', id: string, label: string, original: string }
            | { __typename: 'Concept', id: string, label: string, original: string }
            | { __typename: 'Plan', id: string, label: string, original: string }
            | { __typename: 'TransversalObjective', id: string, label: string, original: string }
            | { __typename: 'Theme', id: string, label: string, original: string }
            | { __typename: 'SubTheme', id: string, label: string, original: string }
            | { __typename: 'Axis', id: string, label: string, original: string }
            | { __typename: 'Measure', title: string, id: string, label: string, original: string }
            | { __typename: 'Action', id: string, label: string, original: string }
            | { __typename: 'Partner', id: string, label: string, original: string }
            | { __typename: 'Discrepancy', id: string, label: string, original: string }
            | { __typename: 'CrossReference', id: string, label: string, original: string }
            | { __typename: 'Abbreviation', id: string, label: string, original: string }
            | { __typename: 'Resolution', id: string, label: string, original: string }
            | { __typename: 'Volet', id: string, label: string, original: string }
            | { __typename: 'Initiative', id: string, label: string, original: string }
            | { __typename: 'Activity', id: string, label: string, original: string }
            | { __typename: 'PoliceZone', id: string, label: string, original: string }
            | { __typename: 'Commune', id: string, label: string, original: string }
            | { __typename: 'Period', id: string, label: string, original: string }
            | { __typename: 'Observation', id: string, label: string, original: string }
           }>, names: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
            | { __typename: 'Document', id: string }
            | { __typename: 'Passage', id: string }
            | { __typename: 'Contract', id: string }
            | { __typename: 'Allocation', id: string }
            | { __typename: 'Sector', id: string }
            | { __typename: 'GeneralObjective', id: string }
            | { __typename: 'StrategicObjective', id: string }
            | { __typename: 'OperationalObjective', id: string }
            | { __typename: 'ExpectedResult', id: string }
            | { __typename: 'Indicator', id: string }
            | { __typename: 'Organisation', id: string }
            | { __typename: 'Function', id: string }
            | { __typename: 'Place', id: string }
            | { __typename: 'Concept', id: string }
            | { __typename: 'Plan', id: string }
            | { __typename: 'TransversalObjective', id: string }
            | { __typename: 'Theme', id: string }
            | { __typename: 'SubTheme', id: string }
            | { __typename: 'Axis', id: string }
            | { __typename: 'Measure', id: string }
            | { __typename: 'Action', id: string }
            | { __typename: 'Partner', id: string }
            | { __typename: 'Discrepancy', id: string }
            | { __typename: 'CrossReference', id: string }
            | { __typename: 'Abbreviation', id: string }
            | { __typename: 'Resolution', id: string }
            | { __typename: 'Volet', id: string }
            | { __typename: 'Initiative', id: string }
            | { __typename: 'Activity', id: string }
            | { __typename: 'PoliceZone', id: string }
            | { __typename: 'Commune', id: string }
            | { __typename: 'Period', id: string }
            | { __typename: 'Observation', id: string }
          , other:
            | { __typename: 'Document', id: string, label: string, original: string }
            | { __typename: 'Passage', id: string, label: string, original: string }
            | { __typename: 'Contract', id: string, label: string, original: string }
            | { __typename: 'Allocation', id: string, label: string, original: string }
            | { __typename: 'Sector', id: string, label: string, original: string }
            | { __typename: 'GeneralObjective', id: string, label: string, original: string }
            | { __typename: 'StrategicObjective', id: string, label: string, original: string }
            | { __typename: 'OperationalObjective', id: string, label: string, original: string }
            | { __typename: 'ExpectedResult', id: string, label: string, original: string }
            | { __typename: 'Indicator', id: string, label: string, original: string }
            | { __typename: 'Organisation', id: string, label: string, original: string }
            | { __typename: 'Function', id: string, label: string, original: string }
            | { __typename: 'Place', id: string, label: string, original: string }
            | { __typename: 'Concept', id: string, label: string, original: string }
            | { __typename: 'Plan', id: string, label: string, original: string }
            | { __typename: 'TransversalObjective', id: string, label: string, original: string }
            | { __typename: 'Theme', id: string, label: string, original: string }
            | { __typename: 'SubTheme', id: string, label: string, original: string }
            | { __typename: 'Axis', id: string, label: string, original: string }
            | { __typename: 'Measure', title: string, id: string, label: string, original: string }
            | { __typename: 'Action', id: string, label: string, original: string }
            | { __typename: 'Partner', id: string, label: string, original: string }
            | { __typename: 'Discrepancy', id: string, label: string, original: string }
            | { __typename: 'CrossReference', id: string, label: string, original: string }
            | { __typename: 'Abbreviation', id: string, label: string, original: string }
            | { __typename: 'Resolution', id: string, label: string, original: string }
            | { __typename: 'Volet', id: string, label: string, original: string }
            | { __typename: 'Initiative', id: string, label: string, original: string }
            | { __typename: 'Activity', id: string, label: string, original: string }
            | { __typename: 'PoliceZone', id: string, label: string, original: string }
            | { __typename: 'Commune', id: string, label: string, original: string }
            | { __typename: 'Period', id: string, label: string, original: string }
            | { __typename: 'Observation', id: string, label: string, original: string }
           }> }
      | { id: string, pursues: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
            | { __typename: 'Document', id: string }
            | { __typename: 'Passage', id: string }
            | { __typename: 'Contract', id: string }
            | { __typename: 'Allocation', id: string }
            | { __typename: 'Sector', id: string }
            | { __typename: 'GeneralObjective', id: string }
            | { __typename: 'StrategicObjective', id: string }
            | { __typename: 'OperationalObjective', id: string }
            | { __typename: 'ExpectedResult', id: string }
            | { __typename: 'Indicator', id: string }
            | { __typename: 'Organisation', id: string }
            | { __typename: 'Function', id: string }
            | { __typename: 'Place', id: string }
            | { __typename: 'Concept', id: string }
            | { __typename: 'Plan', id: string }
            | { __typename: 'TransversalObjective', id: string }
            | { __typename: 'Theme', id: string }
            | { __typename: 'SubTheme', id: string }
            | { __typename: 'Axis', id: string }
            | { __typename: 'Measure', id: string }
            | { __typename: 'Action', id: string }
            | { __typename: 'Partner', id: string }
            | { __typename: 'Discrepancy', id: string }
            | { __typename: 'CrossReference', id: string }
            | { __typename: 'Abbreviation', id: string }
            | { __typename: 'Resolution', id: string }
            | { __typename: 'Volet', id: string }
            | { __typename: 'Initiative', id: string }
            | { __typename: 'Activity', id: string }
            | { __typename: 'PoliceZone', id: string }
            | { __typename: 'Commune', id: string }
            | { __typename: 'Period', id: string }
            | { __typename: 'Observation', id: string }
          , other:
            | { __typename: 'Document', id: string, label: string, original: string }
            | { __typename: 'Passage', id: string, label: string, original: string }
            | { __typename: 'Contract', id: string, label: string, original: string }
            | { __typename: 'Allocation', id: string, label: string, original: string }
            | { __typename: 'Sector', id: string, label: string, original: string }
            | { __typename: 'GeneralObjective', id: string, label: string, original: string }
            | { __typename: 'StrategicObjective', id: string, label: string, original: string }
            | { __typename: 'OperationalObjective', id: string, label: string, original: string }
            | { __typename: 'ExpectedResult', id: string, label: string, original: string }
            | { __typename: 'Indicator', id: string, label: string, original: string }
            | { __typename: 'Organisation', id: string, label: string, original: string }
            | { __typename: 'Function', id: string, label: string, original: string }
            | { __typename: 'Place', id: string, label: string, original: string }
            | { __typename: 'Concept', id: string, label: string, original: string }
            | { __typename: 'Plan', id: string, label: string, original: string }
            | { __typename: 'TransversalObjective', id: string, label: string, original: string }
            | { __typename: 'Theme', id: string, label: string, original: string }
            | { __typename: 'SubTheme', id: string, label: string, original: string }
            | { __typename: 'Axis', id: string, label: string, original: string }
            | { __typename: 'Measure', title: string, id: string, label: string, original: string }
            | { __typename: 'Action', id: string, label: string, original: string }
            | { __typename: 'Partner', id: string, label: string, original: string }
            | { __typename: 'Discrepancy', id: string, label: string, original: string }
            | { __typename: 'CrossReference', id: string, label: string, original: string }
            | { __typename: 'Abbreviation', id: string, label: string, original: string }
            | { __typename: 'Resolution', id: string, label: string, original: string }
            | { __typename: 'Volet', id: string, label: string, original: string }
            | { __typename: 'Initiative', id: string, label: string, original: string }
            | { __typename: 'Activity', id: string, label: string, original: string }
            | { __typename: 'PoliceZone', id: string, label: string, original: string }
            | { __typename: 'Commune', id: string, label: string, original: string }
            | { __typename: 'Period', id: string, label: string, original: string }
            | { __typename: 'Observation', id: string, label: string, original: string }
           }>, names: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
            | { __typename: 'Document', id: string }
            | { __typename: 'Passage', id: string }
            | { __typename: 'Contract', id: string }
            | { __typename: 'Allocation', id: string }
            | { __typename: 'Sector', id: string }
            | { __typename: 'GeneralObjective', id: string }
            | { __typename: 'StrategicObjective', id: string }
            | { __typename: 'OperationalObjective', id: string }
            | { __typename: 'ExpectedResult', id: string }
            | { __typename: 'Indicator', id: string }
            | { __typename: 'Organisation', id: string }
            | { __typename: 'Function', id: string }
            | { __typename: 'Place', id: string }
            | { __typename: 'Concept', id: string }
            | { __typename: 'Plan', id: string }
            | { __typename: 'TransversalObjective', id: string }
            | { __typename: 'Theme', id: string }
            | { __typename: 'SubTheme', id: string }
            | { __typename: 'Axis', id: string }
            | { __typename: 'Measure', id: string }
            | { __typename: 'Action', id: string }
            | { __typename: 'Partner', id: string }
            | { __typename: 'Discrepancy', id: string }
            | { __typename: 'CrossReference', id: string }
            | { __typename: 'Abbreviation', id: string }
            | { __typename: 'Resolution', id: string }
            | { __typename: 'Volet', id: string }
            | { __typename: 'Initiative', id: string }
            | { __typename: 'Activity', id: string }
            | { __typename: 'PoliceZone', id: string }
            | { __typename: 'Commune', id: string }
            | { __typename: 'Period', id: string }
            | { __typename: 'Observation', id: string }
          , other:
            | { __typename: 'Document', id: string, label: string, original: string }
            | { __typename: 'Passage', id: string, label: string, original: string }
            | { __typename: 'Contract', id: string, label: string, original: string }
            | { __typename: 'Allocation', id: string, label: string, original: string }
            | { __typename: 'Sector', id: string, label: string, original: string }
            | { __typename: 'GeneralObjective', id: string, label: string, original: string }
            | { __typename: 'StrategicObjective', id: string, label: string, original: string }
            | { __typename: 'OperationalObjective', id: string, label: string, original: string }
            | { __typename: 'ExpectedResult', id: string, label: string, original: string }
            | { __typename: 'Indicator', id: string, label: string, original: string }
            | { __typename: 'Organisation', id: string, label: string, original: string }
            | { __typename: 'Function', id: string, label: string, original: string }
            | { __typename: 'Place', id: string, label: string, original: string }
            | { __typename: 'Concept', id: string, label: string, original: string }
            | { __typename: 'Plan', id: string, label: string, original: string }
            | { __typename: 'TransversalObjective', id: string, label: string, original: string }
            | { __typename: 'Theme', id: string, label: string, original: string }
            | { __typename: 'SubTheme', id: string, label: string, original: string }
            | { __typename: 'Axis', id: string, label: string, original: string }
            | { __typename: 'Measure', title: string, id: string, label: string, original: string }
            | { __typename: 'Action', id: string, label: string, original: string }
            | { __typename: 'Partner', id: string, label: string, original: string }
            | { __typename: 'Discrepancy', id: string, label: string, original: string }
            | { __typename: 'CrossReference', id: string, label: string, original: string }
            | { __typename: 'Abbreviation', id: string, label: string, original: string }
            | { __typename: 'Resolution', id: string, label: string, original: string }
            | { __typename: 'Volet', id: string, label: string, original: string }
            | { __typename: 'Initiative', id: string, label: string, original: string }
            | { __typename: 'Activity', id: string, label: string, original: string }
            | { __typename: 'PoliceZone', id: string, label: string, original: string }
            | { __typename: 'Commune', id: string, label: string, original: string }
            | { __typename: 'Period', id: string, label: string, original: string }
            | { __typename: 'Observation', id: string, label: string, original: string }
           }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContractFacts_ContractFragment = { id: string, label: string, contractKind: string, years: Array<number>, startsOn: string | null, endsOn: string | null, signedOn: string | null, signedAt: string | null, councilDecisionOn: string | null, decree: string | null, note: string | null, original: string, communeLinks: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }>, parties: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }>, representedBy: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }> };

export type ActivityTimeline_InitiativeFragment = { id: string, activities: Array<{ id: string, basis: Basis, rule: string | null, reason: string | null, other:
      | { __typename: 'Document', id: string, label: string }
      | { __typename: 'Passage', id: string, label: string }
      | { __typename: 'Contract', id: string, label: string }
      | { __typename: 'Allocation', id: string, label: string }
      | { __typename: 'Sector', id: string, label: string }
      | { __typename: 'GeneralObjective', id: string, label: string }
      | { __typename: 'StrategicObjective', id: string, label: string }
      | { __typename: 'OperationalObjective', id: string, label: string }
      | { __typename: 'ExpectedResult', id: string, label: string }
      | { __typename: 'Indicator', id: string, label: string }
      | { __typename: 'Organisation', id: string, label: string }
      | { __typename: 'Function', id: string, label: string }
      | { __typename: 'Place', id: string, label: string }
      | { __typename: 'Concept', id: string, label: string }
      | { __typename: 'Plan', id: string, label: string }
      | { __typename: 'TransversalObjective', id: string, label: string }
      | { __typename: 'Theme', id: string, label: string }
      | { __typename: 'SubTheme', id: string, label: string }
      | { __typename: 'Axis', id: string, label: string }
      | { __typename: 'Measure', id: string, label: string }
      | { __typename: 'Action', id: string, label: string }
      | { __typename: 'Partner', id: string, label: string }
      | { __typename: 'Discrepancy', id: string, label: string }
      | { __typename: 'CrossReference', id: string, label: string }
      | { __typename: 'Abbreviation', id: string, label: string }
      | { __typename: 'Resolution', id: string, label: string }
      | { __typename: 'Volet', id: string, label: string }
      | { __typename: 'Initiative', id: string, label: string }
      | { __typename: 'Activity', period: string, items: Array<string>, heading: string | null, start: string | null, end: string | null, id: string, label: string, zone: { id: string, number: string, name: string } | null, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> }
      | { __typename: 'PoliceZone', id: string, label: string }
      | { __typename: 'Commune', id: string, label: string }
      | { __typename: 'Period', id: string, label: string }
      | { __typename: 'Observation', id: string, label: string }
     }> };

export type Family_InitiativeFragment = { id: string, partOf: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }>, instanceLinks: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }> };

export type Figures_ObservationFragment = { id: string, label: string, measured: string, value: number, unit: string, period: string | null, origin: string, direction: Direction | null, note: string | null, basis: Basis, commune: { id: string, name: string } | null, zone: { id: string, number: string } | null, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> };

export type Figures_InitiativeFragment = { id: string, observations: Array<{ id: string, label: string, measured: string, value: number, unit: string, period: string | null, origin: string, direction: Direction | null, note: string | null, basis: Basis, commune: { id: string, name: string } | null, zone: { id: string, number: string } | null, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> }> };

export type InitiativeFacts_InitiativeFragment = { id: string, name: string, aliases: Array<string>, status: InitiativeStatus, section: string | null, audience: string | null, start: string | null, end: string | null, annexHeading: string | null, renamedTo: string | null, renamedOn: string | null, note: string | null, volets: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }>, zones: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }>, communes: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }>, places: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }>, leads: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }>, supporters: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }>, subjects: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }> };

export type PursuedMeasures_InitiativeFragment = { id: string, pursues: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
      | { __typename: 'Document', id: string }
      | { __typename: 'Passage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'Sector', id: string }
      | { __typename: 'GeneralObjective', id: string }
      | { __typename: 'StrategicObjective', id: string }
      | { __typename: 'OperationalObjective', id: string }
      | { __typename: 'ExpectedResult', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Concept', id: string }
      | { __typename: 'Plan', id: string }
      | { __typename: 'TransversalObjective', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'SubTheme', id: string }
      | { __typename: 'Axis', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'Action', id: string }
      | { __typename: 'Partner', id: string }
      | { __typename: 'Discrepancy', id: string }
      | { __typename: 'CrossReference', id: string }
      | { __typename: 'Abbreviation', id: string }
      | { __typename: 'Resolution', id: string }
      | { __typename: 'Volet', id: string }
      | { __typename: 'Initiative', id: string }
      | { __typename: 'Activity', id: string }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
    , other:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
     }> };

export type InitiativeChoicesQueryVariables = Exact<{
  language: Language;
}>;


export type InitiativeChoicesQuery = { volets: Array<{ id: string, number: number, title: string, label: string, covered: boolean }>, zones: Array<{ id: string, number: string, name: string }>, communes: Array<{ id: string, label: string, inRegion: boolean, original: string }>, periods: Array<{ id: string, name: string }> };

export type NamesOfQueryVariables = Exact<{
  ids: Array<string> | string;
  language: Language;
}>;


export type NamesOfQuery = { nodes: Array<
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
   | null> };

export type InitiativeCountsQueryVariables = Exact<{
  withoutVolets: InitiativeFilter;
  withoutZones: InitiativeFilter;
  withoutPeriods: InitiativeFilter;
  withoutCommunes: InitiativeFilter;
  withoutStatuses: InitiativeFilter;
}>;


export type InitiativeCountsQuery = { volets: { facets: { volets: Array<{ count: number, volet: { id: string } }> } }, zones: { facets: { zones: Array<{ count: number, zone: { id: string } }> } }, periods: { facets: { periods: Array<{ count: number, period: { id: string } }> } }, communes: { facets: { communes: Array<{ count: number, commune: { id: string } }> } }, statuses: { facets: { statuses: Array<{ status: InitiativeStatus, count: number }> } } };

export type CountInitiativesQueryVariables = Exact<{
  filter: InitiativeFilter;
}>;


export type CountInitiativesQuery = { initiatives: { totalCount: number } };

export type ActionList_MeasureFragment = { id: string, actions: Array<{ id: string, position: number, text: string, partners: Array<{ id: string, label: string, original: string }>, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> }> };

export type DiscrepancyList_MeasureFragment = { id: string, discrepancies: Array<{ id: string, body: string, annex: string, context: string, class: DiscrepancyClass, basis: Basis, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> }> };

export type MeasureHeader_MeasureFragment = { id: string, code: string, title: string, basis: Basis, subTheme: string | null, theme: { id: string, number: number, title: string, original: string }, axis: { id: string, name: AxisName }, partners: Array<{ id: string, label: string, original: string }>, previous: { id: string, code: string } | null, next: { id: string, code: string } | null };

export type MeasureReferences_MeasureFragment = { id: string, crossReferences: Array<string>, abbreviations: Array<{ id: string, short: string, long: string }> };

export type MeasureTexts_MeasureFragment = { id: string, bodyText: string, annexText: string, abbreviations: Array<{ id: string, short: string, long: string }> };

export type FilterChoicesQueryVariables = Exact<{
  language: Language;
}>;


export type FilterChoicesQuery = { partners: Array<{ id: string, label: string, original: string, broader: Array<{ id: string }> }>, ofAll: { facets: { partners: Array<{ count: number, partner: { id: string } }> } }, themes: Array<{ id: string, number: number, title: string, original: string, subThemes: Array<{ id: string, label: string, original: string }> }> };

export type FilterCountsQueryVariables = Exact<{
  filter: MeasureFilter;
  withoutThemes: MeasureFilter;
  withoutSubThemes: MeasureFilter;
  withoutAxes: MeasureFilter;
}>;


export type FilterCountsQuery = { partners: { facets: { partners: Array<{ count: number, partner: { id: string } }> } }, themes: { facets: { themes: Array<{ count: number, theme: { id: string } }> } }, subThemes: { facets: { subThemes: Array<{ count: number, subTheme: { id: string } }> } }, axes: { facets: { axes: Array<{ count: number, axis: { id: string, name: AxisName } }> } } };

export type CountMeasuresQueryVariables = Exact<{
  filter: MeasureFilter;
}>;


export type CountMeasuresQuery = { measures: { totalCount: number } };

export type AboutPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutPageQuery = { dataset: { version: string, counts: Array<{ kind: string, count: number }> } };

export type AxisPageQueryVariables = Exact<{
  language: Language;
}>;


export type AxisPageQuery = { axes: Array<{ id: string, name: AxisName, basis: Basis, measures: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, theme: { id: string, number: number }, axis: { id: string, name: AxisName }, partners: Array<{ id: string, label: string, original: string }> }>, facets: { partners: Array<{ count: number, partner: { id: string, label: string, original: string } }>, themes: Array<{ count: number, theme: { id: string, number: number, title: string, original: string } }>, axes: Array<{ count: number, axis: { id: string, name: AxisName } }> } }, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> }> };

export type ContractPageQueryVariables = Exact<{
  id: string;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type ContractPageQuery = { contract: { basis: Basis, id: string, label: string, contractKind: string, years: Array<number>, startsOn: string | null, endsOn: string | null, signedOn: string | null, signedAt: string | null, councilDecisionOn: string | null, decree: string | null, note: string | null, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, communeLinks: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, parties: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, representedBy: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, allocations: Array<{ id: string, year: number, scheme: string, amountEUR: number, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> }>, sectors: Array<{ id: string, part: string, number: string, title: string, repeats: Array<{ id: string, part: string, number: string }>, generalObjectives: Array<{ id: string, text: string, strategicObjectives: Array<{ id: string, number: string, text: string, service: string | null, empty: boolean, note: string | null, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, operationalObjectives: Array<{ id: string, text: string, service: string | null, note: string | null, results: Array<{ id: string }>, indicators: Array<{ id: string }> }>, results: Array<{ id: string, text: string, note: string | null }>, indicators: Array<{ id: string, text: string, operator: string | null, value: number | null, unit: string | null, period: string | null, note: string | null }> }> }> }> } | null };

export type ContractsPageQueryVariables = Exact<{
  language: Language;
}>;


export type ContractsPageQuery = { contracts: Array<{ id: string, label: string, contractKind: string, years: Array<number>, note: string | null, original: string, commune: { id: string, label: string, original: string }, allocations: Array<{ id: string, year: number, scheme: string, amountEUR: number }>, sectors: Array<{ id: string }> }> };

export type DocumentPageQueryVariables = Exact<{
  id: string;
  firstLine: number;
  count: number;
  language: Language;
}>;


export type DocumentPageQuery = { document: { id: string, title: string, publisher: string, date: string, documentKind: string, file: string, sha256: string, lineCount: number, lines: Array<{ number: number, text: string }>, passages: Array<{ id: string, firstLine: number, lastLine: number, citedBy: Array<
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
      > }> } | null };

export type DocumentsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentsPageQuery = { documents: Array<{ id: string, title: string, publisher: string, date: string, documentKind: string, file: string, sha256: string, lineCount: number }> };

export type GapsPageQueryVariables = Exact<{
  language: Language;
}>;


export type GapsPageQuery = { gaps: Array<{ kind: string, label: string, of: string, total: number, searched: Array<string>, items: Array<
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
    > }> };

export type HomePageQueryVariables = Exact<{
  language: Language;
}>;


export type HomePageQuery = { themes: Array<{ priorities: Array<string>, id: string, number: number, title: string, original: string }>, measures: { totalCount: number, facets: { themes: Array<{ count: number, theme: { id: string } }>, axes: Array<{ count: number, axis: { id: string, name: AxisName } }> } } };

export type InitiativePageQueryVariables = Exact<{
  id: string;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type InitiativePageQuery = { initiative: { basis: Basis, description: string | null, id: string, name: string, aliases: Array<string>, status: InitiativeStatus, section: string | null, audience: string | null, start: string | null, end: string | null, annexHeading: string | null, renamedTo: string | null, renamedOn: string | null, note: string | null, distinct: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, mentions: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, volets: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, zones: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, communes: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, places: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, leads: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, supporters: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, subjects: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, activities: Array<{ id: string, basis: Basis, rule: string | null, reason: string | null, other:
        | { __typename: 'Document', id: string, label: string }
        | { __typename: 'Passage', id: string, label: string }
        | { __typename: 'Contract', id: string, label: string }
        | { __typename: 'Allocation', id: string, label: string }
        | { __typename: 'Sector', id: string, label: string }
        | { __typename: 'GeneralObjective', id: string, label: string }
        | { __typename: 'StrategicObjective', id: string, label: string }
        | { __typename: 'OperationalObjective', id: string, label: string }
        | { __typename: 'ExpectedResult', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Place', id: string, label: string }
        | { __typename: 'Concept', id: string, label: string }
        | { __typename: 'Plan', id: string, label: string }
        | { __typename: 'TransversalObjective', id: string, label: string }
        | { __typename: 'Theme', id: string, label: string }
        | { __typename: 'SubTheme', id: string, label: string }
        | { __typename: 'Axis', id: string, label: string }
        | { __typename: 'Measure', id: string, label: string }
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Partner', id: string, label: string }
        | { __typename: 'Discrepancy', id: string, label: string }
        | { __typename: 'CrossReference', id: string, label: string }
        | { __typename: 'Abbreviation', id: string, label: string }
        | { __typename: 'Resolution', id: string, label: string }
        | { __typename: 'Volet', id: string, label: string }
        | { __typename: 'Initiative', id: string, label: string }
        | { __typename: 'Activity', period: string, items: Array<string>, heading: string | null, start: string | null, end: string | null, id: string, label: string, zone: { id: string, number: string, name: string } | null, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> }
        | { __typename: 'PoliceZone', id: string, label: string }
        | { __typename: 'Commune', id: string, label: string }
        | { __typename: 'Period', id: string, label: string }
        | { __typename: 'Observation', id: string, label: string }
       }>, observations: Array<{ id: string, label: string, measured: string, value: number, unit: string, period: string | null, origin: string, direction: Direction | null, note: string | null, basis: Basis, commune: { id: string, name: string } | null, zone: { id: string, number: string } | null, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> }>, partOf: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, instanceLinks: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, pursues: Array<{ id: string, type: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, coverage: Coverage | null, category: string | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }> } | null, periods: Array<{ id: string, name: string }> };

export type InitiativesPageQueryVariables = Exact<{
  filter: InitiativeFilter;
  after?: string | null | undefined;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type InitiativesPageQuery = { initiatives: { totalCount: number, nodes: Array<{ id: string, name: string, status: InitiativeStatus, volets: Array<{ id: string, number: number }>, zones: Array<{ id: string, number: string }>, activity: Array<{ id: string, period: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LinkPageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type LinkPageQuery = { link: { id: string, type: string, reads: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, method: string | null, from:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
    , to:
      | { __typename: 'Document', id: string, label: string, original: string }
      | { __typename: 'Passage', id: string, label: string, original: string }
      | { __typename: 'Contract', id: string, label: string, original: string }
      | { __typename: 'Allocation', id: string, label: string, original: string }
      | { __typename: 'Sector', id: string, label: string, original: string }
      | { __typename: 'GeneralObjective', id: string, label: string, original: string }
      | { __typename: 'StrategicObjective', id: string, label: string, original: string }
      | { __typename: 'OperationalObjective', id: string, label: string, original: string }
      | { __typename: 'ExpectedResult', id: string, label: string, original: string }
      | { __typename: 'Indicator', id: string, label: string, original: string }
      | { __typename: 'Organisation', id: string, label: string, original: string }
      | { __typename: 'Function', id: string, label: string, original: string }
      | { __typename: 'Place', id: string, label: string, original: string }
      | { __typename: 'Concept', id: string, label: string, original: string }
      | { __typename: 'Plan', id: string, label: string, original: string }
      | { __typename: 'TransversalObjective', id: string, label: string, original: string }
      | { __typename: 'Theme', id: string, label: string, original: string }
      | { __typename: 'SubTheme', id: string, label: string, original: string }
      | { __typename: 'Axis', id: string, label: string, original: string }
      | { __typename: 'Measure', title: string, id: string, label: string, original: string }
      | { __typename: 'Action', id: string, label: string, original: string }
      | { __typename: 'Partner', id: string, label: string, original: string }
      | { __typename: 'Discrepancy', id: string, label: string, original: string }
      | { __typename: 'CrossReference', id: string, label: string, original: string }
      | { __typename: 'Abbreviation', id: string, label: string, original: string }
      | { __typename: 'Resolution', id: string, label: string, original: string }
      | { __typename: 'Volet', id: string, label: string, original: string }
      | { __typename: 'Initiative', id: string, label: string, original: string }
      | { __typename: 'Activity', id: string, label: string, original: string }
      | { __typename: 'PoliceZone', id: string, label: string, original: string }
      | { __typename: 'Commune', id: string, label: string, original: string }
      | { __typename: 'Period', id: string, label: string, original: string }
      | { __typename: 'Observation', id: string, label: string, original: string }
    , citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> } | null, dataset: { version: string } };

export type MeasurePageQueryVariables = Exact<{
  code: string;
  language: Language;
}>;


export type MeasurePageQuery = { measure: { linkCount: number, id: string, code: string, title: string, basis: Basis, subTheme: string | null, bodyText: string, annexText: string, crossReferences: Array<string>, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
        | { __typename: 'Document', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Contract', id: string }
        | { __typename: 'Allocation', id: string }
        | { __typename: 'Sector', id: string }
        | { __typename: 'GeneralObjective', id: string }
        | { __typename: 'StrategicObjective', id: string }
        | { __typename: 'OperationalObjective', id: string }
        | { __typename: 'ExpectedResult', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Function', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Concept', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'TransversalObjective', id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'SubTheme', id: string }
        | { __typename: 'Axis', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'Action', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Discrepancy', id: string }
        | { __typename: 'CrossReference', id: string }
        | { __typename: 'Abbreviation', id: string }
        | { __typename: 'Resolution', id: string }
        | { __typename: 'Volet', id: string }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'PoliceZone', id: string }
        | { __typename: 'Commune', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'Observation', id: string }
      , other:
        | { __typename: 'Document', id: string, label: string, original: string }
        | { __typename: 'Passage', id: string, label: string, original: string }
        | { __typename: 'Contract', id: string, label: string, original: string }
        | { __typename: 'Allocation', id: string, label: string, original: string }
        | { __typename: 'Sector', id: string, label: string, original: string }
        | { __typename: 'GeneralObjective', id: string, label: string, original: string }
        | { __typename: 'StrategicObjective', id: string, label: string, original: string }
        | { __typename: 'OperationalObjective', id: string, label: string, original: string }
        | { __typename: 'ExpectedResult', id: string, label: string, original: string }
        | { __typename: 'Indicator', id: string, label: string, original: string }
        | { __typename: 'Organisation', id: string, label: string, original: string }
        | { __typename: 'Function', id: string, label: string, original: string }
        | { __typename: 'Place', id: string, label: string, original: string }
        | { __typename: 'Concept', id: string, label: string, original: string }
        | { __typename: 'Plan', id: string, label: string, original: string }
        | { __typename: 'TransversalObjective', id: string, label: string, original: string }
        | { __typename: 'Theme', id: string, label: string, original: string }
        | { __typename: 'SubTheme', id: string, label: string, original: string }
        | { __typename: 'Axis', id: string, label: string, original: string }
        | { __typename: 'Measure', title: string, id: string, label: string, original: string }
        | { __typename: 'Action', id: string, label: string, original: string }
        | { __typename: 'Partner', id: string, label: string, original: string }
        | { __typename: 'Discrepancy', id: string, label: string, original: string }
        | { __typename: 'CrossReference', id: string, label: string, original: string }
        | { __typename: 'Abbreviation', id: string, label: string, original: string }
        | { __typename: 'Resolution', id: string, label: string, original: string }
        | { __typename: 'Volet', id: string, label: string, original: string }
        | { __typename: 'Initiative', id: string, label: string, original: string }
        | { __typename: 'Activity', id: string, label: string, original: string }
        | { __typename: 'PoliceZone', id: string, label: string, original: string }
        | { __typename: 'Commune', id: string, label: string, original: string }
        | { __typename: 'Period', id: string, label: string, original: string }
        | { __typename: 'Observation', id: string, label: string, original: string }
       }>, theme: { id: string, number: number, title: string, original: string }, axis: { id: string, name: AxisName }, partners: Array<{ id: string, label: string, original: string }>, previous: { id: string, code: string } | null, next: { id: string, code: string } | null, abbreviations: Array<{ id: string, short: string, long: string }>, actions: Array<{ id: string, position: number, text: string, partners: Array<{ id: string, label: string, original: string }>, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> }>, discrepancies: Array<{ id: string, body: string, annex: string, context: string, class: DiscrepancyClass, basis: Basis, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> }> } | null };

export type MeasuresPageQueryVariables = Exact<{
  filter: MeasureFilter;
  after?: string | null | undefined;
  language: Language;
}>;


export type MeasuresPageQuery = { measures: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, theme: { id: string, number: number }, axis: { id: string, name: AxisName }, partners: Array<{ id: string, label: string, original: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NodePageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type NodePageQuery = { node:
    | { __typename: 'Document', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Passage', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Contract', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Allocation', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Sector', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'GeneralObjective', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'StrategicObjective', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'OperationalObjective', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'ExpectedResult', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Indicator', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Organisation', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Function', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Place', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Concept', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Plan', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'TransversalObjective', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Theme', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'SubTheme', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Axis', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Measure', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Action', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Partner', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Discrepancy', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'CrossReference', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Abbreviation', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Resolution', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Volet', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Initiative', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Activity', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'PoliceZone', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Commune', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Period', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
    | { __typename: 'Observation', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }>, links: Array<{ id: string, type: string, reads: string, basis: Basis, score: number | null, from:
          | { __typename: 'Document', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'Contract', id: string }
          | { __typename: 'Allocation', id: string }
          | { __typename: 'Sector', id: string }
          | { __typename: 'GeneralObjective', id: string }
          | { __typename: 'StrategicObjective', id: string }
          | { __typename: 'OperationalObjective', id: string }
          | { __typename: 'ExpectedResult', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Function', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Concept', id: string }
          | { __typename: 'Plan', id: string }
          | { __typename: 'TransversalObjective', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'SubTheme', id: string }
          | { __typename: 'Axis', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'Action', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Discrepancy', id: string }
          | { __typename: 'CrossReference', id: string }
          | { __typename: 'Abbreviation', id: string }
          | { __typename: 'Resolution', id: string }
          | { __typename: 'Volet', id: string }
          | { __typename: 'Initiative', id: string }
          | { __typename: 'Activity', id: string }
          | { __typename: 'PoliceZone', id: string }
          | { __typename: 'Commune', id: string }
          | { __typename: 'Period', id: string }
          | { __typename: 'Observation', id: string }
        , other:
          | { __typename: 'Document', id: string, label: string, original: string }
          | { __typename: 'Passage', id: string, label: string, original: string }
          | { __typename: 'Contract', id: string, label: string, original: string }
          | { __typename: 'Allocation', id: string, label: string, original: string }
          | { __typename: 'Sector', id: string, label: string, original: string }
          | { __typename: 'GeneralObjective', id: string, label: string, original: string }
          | { __typename: 'StrategicObjective', id: string, label: string, original: string }
          | { __typename: 'OperationalObjective', id: string, label: string, original: string }
          | { __typename: 'ExpectedResult', id: string, label: string, original: string }
          | { __typename: 'Indicator', id: string, label: string, original: string }
          | { __typename: 'Organisation', id: string, label: string, original: string }
          | { __typename: 'Function', id: string, label: string, original: string }
          | { __typename: 'Place', id: string, label: string, original: string }
          | { __typename: 'Concept', id: string, label: string, original: string }
          | { __typename: 'Plan', id: string, label: string, original: string }
          | { __typename: 'TransversalObjective', id: string, label: string, original: string }
          | { __typename: 'Theme', id: string, label: string, original: string }
          | { __typename: 'SubTheme', id: string, label: string, original: string }
          | { __typename: 'Axis', id: string, label: string, original: string }
          | { __typename: 'Measure', title: string, id: string, label: string, original: string }
          | { __typename: 'Action', id: string, label: string, original: string }
          | { __typename: 'Partner', id: string, label: string, original: string }
          | { __typename: 'Discrepancy', id: string, label: string, original: string }
          | { __typename: 'CrossReference', id: string, label: string, original: string }
          | { __typename: 'Abbreviation', id: string, label: string, original: string }
          | { __typename: 'Resolution', id: string, label: string, original: string }
          | { __typename: 'Volet', id: string, label: string, original: string }
          | { __typename: 'Initiative', id: string, label: string, original: string }
          | { __typename: 'Activity', id: string, label: string, original: string }
          | { __typename: 'PoliceZone', id: string, label: string, original: string }
          | { __typename: 'Commune', id: string, label: string, original: string }
          | { __typename: 'Period', id: string, label: string, original: string }
          | { __typename: 'Observation', id: string, label: string, original: string }
         }> }
   | null };

export type PartnerPageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type PartnerPageQuery = { partner: { basis: Basis, spellings: Array<string>, id: string, label: string, original: string, broader: Array<{ id: string, label: string, original: string }>, narrower: Array<{ id: string, label: string, original: string }>, closeTo: Array<{ id: string, label: string, original: string }>, coPartners: Array<{ count: number, partner: { id: string, label: string, original: string } }>, measures: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, theme: { id: string, number: number }, axis: { id: string, name: AxisName }, partners: Array<{ id: string, label: string, original: string }> }>, facets: { partners: Array<{ count: number, partner: { id: string, label: string, original: string } }>, themes: Array<{ count: number, theme: { id: string, number: number, title: string, original: string } }>, axes: Array<{ count: number, axis: { id: string, name: AxisName } }> } }, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> } | null };

export type PartnersPageQueryVariables = Exact<{
  language: Language;
}>;


export type PartnersPageQuery = { partners: Array<{ id: string, label: string, original: string, broader: Array<{ id: string }> }>, measures: { totalCount: number, facets: { partners: Array<{ count: number, partner: { id: string } }> } } };

export type ThemePageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type ThemePageQuery = { theme: { basis: Basis, introduction: string, strategy: string, priorities: Array<string>, id: string, number: number, title: string, original: string, subThemes: Array<{ id: string, title: string, label: string, strategy: string }>, measures: { totalCount: number, nodes: Array<{ subTheme: string | null, id: string, code: string, title: string, theme: { id: string, number: number }, axis: { id: string, name: AxisName }, partners: Array<{ id: string, label: string, original: string }> }>, facets: { partners: Array<{ count: number, partner: { id: string, label: string, original: string } }>, themes: Array<{ count: number, theme: { id: string, number: number, title: string, original: string } }>, axes: Array<{ count: number, axis: { id: string, name: AxisName } }> } }, citations: Array<{ firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } }> } | null };

export const DocumentFacts_DocumentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts_document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}}]} as unknown as DocumentNode<DocumentFacts_DocumentFragment, unknown>;
export const PartnerLink_PartnerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<PartnerLink_PartnerFragment, unknown>;
export const ThemeLink_ThemeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeLink_theme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<ThemeLink_ThemeFragment, unknown>;
export const Facets_FacetsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Facets_facets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeLink_theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeLink_theme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<Facets_FacetsFragment, unknown>;
export const InitiativeRow_InitiativeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRow_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"volets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]} as unknown as DocumentNode<InitiativeRow_InitiativeFragment, unknown>;
export const LinkGroups_LinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkGroups_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<LinkGroups_LinkFragment, unknown>;
export const MeasureRow_MeasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureRow_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<MeasureRow_MeasureFragment, unknown>;
export const Citation_CitationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<Citation_CitationFragment, unknown>;
export const Allocations_ContractFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allocations_contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"amountEUR"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<Allocations_ContractFragment, unknown>;
export const StrategicObjective_ObjectiveFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategicObjective_objective"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategicObjective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"empty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operationalObjectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<StrategicObjective_ObjectiveFragment, unknown>;
export const Cascade_ContractFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cascade_contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"repeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"generalObjectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"strategicObjectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StrategicObjective_objective"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategicObjective_objective"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategicObjective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"empty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operationalObjectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<Cascade_ContractFragment, unknown>;
export const FactLink_LinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLink_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<FactLink_LinkFragment, unknown>;
export const ContractFacts_ContractFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractFacts_contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"councilDecisionOn"}},{"kind":"Field","name":{"kind":"Name","value":"decree"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","alias":{"kind":"Name","value":"communeLinks"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CONCERNS","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"parties"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"HAS_PARTY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"representedBy"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"REPRESENTED_BY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLink_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ContractFacts_ContractFragment, unknown>;
export const ActivityTimeline_InitiativeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityTimeline_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"activities"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"HAS_ACTIVITY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<ActivityTimeline_InitiativeFragment, unknown>;
export const Family_InitiativeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Family_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"partOf"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PART_OF","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instanceLinks"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"INSTANCE_OF","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLink_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<Family_InitiativeFragment, unknown>;
export const Figures_ObservationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures_observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<Figures_ObservationFragment, unknown>;
export const Figures_InitiativeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures_observation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures_observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]} as unknown as DocumentNode<Figures_InitiativeFragment, unknown>;
export const InitiativeFacts_InitiativeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeFacts_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"annexHeading"}},{"kind":"Field","name":{"kind":"Name","value":"renamedTo"}},{"kind":"Field","name":{"kind":"Name","value":"renamedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","alias":{"kind":"Name","value":"volets"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ADDRESSES","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"zones"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN_ZONE","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"communes"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN_COMMUNE","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"places"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"AT_PLACE","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"leads"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"LED_BY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"supporters"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"SUPPORTED_BY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"subjects"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"HAS_SUBJECT","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLink_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<InitiativeFacts_InitiativeFragment, unknown>;
export const PursuedMeasures_InitiativeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PursuedMeasures_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"pursues"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PURSUES","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLink_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PursuedMeasures_InitiativeFragment, unknown>;
export const ActionList_MeasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionList_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<ActionList_MeasureFragment, unknown>;
export const DiscrepancyList_MeasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiscrepancyList_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<DiscrepancyList_MeasureFragment, unknown>;
export const MeasureHeader_MeasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureHeader_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeLink_theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subTheme"}},{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeLink_theme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<MeasureHeader_MeasureFragment, unknown>;
export const Abbreviated_AbbreviationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Abbreviated_abbreviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Abbreviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"long"}}]}}]} as unknown as DocumentNode<Abbreviated_AbbreviationFragment, unknown>;
export const MeasureReferences_MeasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureReferences_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crossReferences"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Abbreviated_abbreviation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Abbreviated_abbreviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Abbreviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"long"}}]}}]} as unknown as DocumentNode<MeasureReferences_MeasureFragment, unknown>;
export const MeasureTexts_MeasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureTexts_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bodyText"}},{"kind":"Field","name":{"kind":"Name","value":"annexText"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Abbreviated_abbreviation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Abbreviated_abbreviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Abbreviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"long"}}]}}]} as unknown as DocumentNode<MeasureTexts_MeasureFragment, unknown>;
export const LayoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<LayoutQuery, LayoutQueryVariables>;
export const MoreLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkGroups_link"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkGroups_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<MoreLinksQuery, MoreLinksQueryVariables>;
export const MatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeLink_theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themePartnerMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"totals"},"name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeLink_theme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const ObjectiveLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObjectiveLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contract"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contracts"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"contract"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"pursues"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PURSUES","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"names"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"MENTIONS","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLink_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectiveLinksQuery, ObjectiveLinksQueryVariables>;
export const InitiativeChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativeChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"covered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inRegion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InitiativeChoicesQuery, InitiativeChoicesQueryVariables>;
export const NamesOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<NamesOfQuery, NamesOfQueryVariables>;
export const InitiativeCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativeCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutVolets"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutZones"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutPeriods"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutCommunes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutStatuses"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"volets"},"name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutVolets"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"zones"},"name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutZones"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"periods"},"name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutPeriods"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"communes"},"name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutCommunes"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statuses"},"name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutStatuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InitiativeCountsQuery, InitiativeCountsQueryVariables>;
export const CountInitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountInitiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CountInitiativesQuery, CountInitiativesQueryVariables>;
export const FilterChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilterChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofAll"},"name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeLink_theme"}},{"kind":"Field","name":{"kind":"Name","value":"subThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeLink_theme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const FilterCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilterCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutThemes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutSubThemes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutAxes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"partners"},"name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"themes"},"name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutThemes"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"subThemes"},"name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutSubThemes"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subTheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"axes"},"name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutAxes"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FilterCountsQuery, FilterCountsQueryVariables>;
export const CountMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CountMeasuresQuery, CountMeasuresQueryVariables>;
export const AboutPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AboutPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<AboutPageQuery, AboutPageQueryVariables>;
export const AxisPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AxisPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureRow_measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Facets_facets"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeLink_theme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureRow_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Facets_facets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeLink_theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<AxisPageQuery, AxisPageQueryVariables>;
export const ContractPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractFacts_contract"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allocations_contract"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cascade_contract"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLink_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategicObjective_objective"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StrategicObjective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"empty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operationalObjectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractFacts_contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"councilDecisionOn"}},{"kind":"Field","name":{"kind":"Name","value":"decree"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","alias":{"kind":"Name","value":"communeLinks"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CONCERNS","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"parties"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"HAS_PARTY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"representedBy"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"REPRESENTED_BY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allocations_contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"amountEUR"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cascade_contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"repeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"generalObjectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"strategicObjectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StrategicObjective_objective"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractPageQuery, ContractPageQueryVariables>;
export const ContractsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"amountEUR"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ContractsPageQuery, ContractsPageQueryVariables>;
export const DocumentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstLine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"count"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts_document"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"firstLine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstLine"}}},{"kind":"Argument","name":{"kind":"Name","value":"count"},"value":{"kind":"Variable","name":{"kind":"Name","value":"count"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"firstLine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstLine"}}},{"kind":"Argument","name":{"kind":"Name","value":"count"},"value":{"kind":"Variable","name":{"kind":"Name","value":"count"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"80"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts_document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}}]} as unknown as DocumentNode<DocumentPageQuery, DocumentPageQueryVariables>;
export const DocumentsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts_document"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts_document"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}}]} as unknown as DocumentNode<DocumentsPageQuery, DocumentsPageQueryVariables>;
export const GapsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GapsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"searched"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GapsPageQuery, GapsPageQueryVariables>;
export const HomePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeLink_theme"}},{"kind":"Field","name":{"kind":"Name","value":"priorities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeLink_theme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<HomePageQuery, HomePageQueryVariables>;
export const InitiativePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeFacts_initiative"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityTimeline_initiative"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures_initiative"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Family_initiative"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PursuedMeasures_initiative"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","alias":{"kind":"Name","value":"distinct"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"DISTINCT_FROM","block":false},{"kind":"StringValue","value":"MAY_BE_SAME_AS","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"mentions"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"MENTIONS","block":false},{"kind":"StringValue","value":"REFERS_TO","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkGroups_link"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactLink_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures_observation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeFacts_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"annexHeading"}},{"kind":"Field","name":{"kind":"Name","value":"renamedTo"}},{"kind":"Field","name":{"kind":"Name","value":"renamedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","alias":{"kind":"Name","value":"volets"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ADDRESSES","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"zones"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN_ZONE","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"communes"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IN_COMMUNE","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"places"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"AT_PLACE","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"leads"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"LED_BY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"supporters"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"SUPPORTED_BY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"subjects"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"HAS_SUBJECT","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityTimeline_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"activities"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"HAS_ACTIVITY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"zone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures_observation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Family_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"partOf"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PART_OF","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instanceLinks"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"INSTANCE_OF","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PursuedMeasures_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"pursues"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PURSUES","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactLink_link"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkGroups_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<InitiativePageQuery, InitiativePageQueryVariables>;
export const InitiativesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeRow_initiative"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRow_initiative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"volets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]} as unknown as DocumentNode<InitiativesPageQuery, InitiativesPageQueryVariables>;
export const LinkPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<LinkPageQuery, LinkPageQueryVariables>;
export const MeasurePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasurePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureHeader_measure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureTexts_measure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionList_measure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiscrepancyList_measure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureReferences_measure"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkGroups_link"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeLink_theme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Abbreviated_abbreviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Abbreviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"long"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureHeader_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeLink_theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subTheme"}},{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureTexts_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bodyText"}},{"kind":"Field","name":{"kind":"Name","value":"annexText"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Abbreviated_abbreviation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionList_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiscrepancyList_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureReferences_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"crossReferences"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Abbreviated_abbreviation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkGroups_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<MeasurePageQuery, MeasurePageQueryVariables>;
export const MeasuresPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasuresPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureRow_measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureRow_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}}]}}]} as unknown as DocumentNode<MeasuresPageQuery, MeasuresPageQueryVariables>;
export const NodePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkGroups_link"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkGroups_link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<NodePageQuery, NodePageQueryVariables>;
export const PartnerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"spellings"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closeTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureRow_measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Facets_facets"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeLink_theme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureRow_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Facets_facets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeLink_theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<PartnerPageQuery, PartnerPageQueryVariables>;
export const PartnersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<PartnersPageQuery, PartnersPageQueryVariables>;
export const ThemePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThemePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeLink_theme"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"priorities"}},{"kind":"Field","name":{"kind":"Name","value":"subThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"strategy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureRow_measure"}},{"kind":"Field","name":{"kind":"Name","value":"subTheme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Facets_facets"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation_citation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerLink_partner"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeLink_theme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"original"},"name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureRow_measure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Facets_facets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerLink_partner"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeLink_theme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation_citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]} as unknown as DocumentNode<ThemePageQuery, ThemePageQueryVariables>;