// Written by `npm run generate` from the schema; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** All conditions hold together; an omitted or empty one does not narrow. */
export type ObjectiveFilter = {
  /** Contracts by id: any of them. */
  contracts?: Array<string> | null | undefined;
  /** Any of them. */
  kinds?: Array<ObjectiveKind> | null | undefined;
  /** French words that its text must contain, all of them, whatever their case or accents. A word stands for those that begin with it. */
  words?: string | null | undefined;
  /** Organisations: any of them runs it. */
  services?: Array<string> | null | undefined;
  /** Measures by code: it pursues any of them. */
  measures?: Array<string> | null | undefined;
  /** Only those that the contract leaves empty, or only those that it fills. */
  empty?: boolean | null | undefined;
  /** Links count only when their basis is one of these; all when omitted. */
  basis?: Array<Basis> | null | undefined;
};

export type ObjectiveKind =
  | 'GENERAL'
  | 'STRATEGIC'
  | 'OPERATIONAL';

/** Which nodes and relations to give. Conditions are joined by and; what is left out does not narrow. */
export type GraphFilter = {
  /** Kinds of node, such as `Measure`. The nodes that `around` names are given whatever their kind. */
  kinds?: Array<string> | null | undefined;
  /** Only relations of these bases, and the ways of `around` and `expand` go along these only. */
  basis?: Array<Basis> | null | undefined;
  /** Of what belongs to a theme, only what belongs to one of these (with or without `theme/`); and of the rest, what a relation links to it. */
  themes?: Array<string> | null | undefined;
  /** Ids in full: only the nodes within `depth` relations of one of these, through nodes of the kinds given. At most 100. */
  around?: Array<string> | null | undefined;
  /** 1 to 3. */
  depth?: number | null | undefined;
  /** Ids in full: all nodes beside these as well, whatever their kind, passages aside. At most 100. */
  expand?: Array<string> | null | undefined;
  /** The nodes of the path between two nodes as well, whatever their kind: the first of those that `paths` gives. */
  path?: PathEnds | null | undefined;
  /** Ids in full: without the nodes that are linked to one of these alone, save those that `around` and `path` name. At most 100. */
  collapse?: Array<string> | null | undefined;
};

/** Two different nodes, by their ids in full. */
export type PathEnds = {
  from: string;
  to: string;
};

/** What classifies measures, initiatives or objectives. */
export type Dimension =
  | 'THEME'
  | 'SUB_THEME'
  | 'AXIS'
  /** The institutions of the plan's annex, strictly: not with their narrower ones. */
  | 'PARTNER'
  | 'VOLET'
  | 'ZONE'
  | 'COMMUNE'
  | 'PERIOD'
  /** The subjects of the thesaurus, strictly: not with their narrower ones. */
  | 'CONCEPT'
  | 'CONTRACT';

export type MatrixThing =
  | 'MEASURES'
  | 'INITIATIVES'
  /** General, strategic and operational. */
  | 'OBJECTIVES';

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
  /** Ended, as a source says: stopped, closed, or excepted from what a zone continued. Not what merely is past. */
  | 'CLOSED'
  /** An event or action that a source dates to a day, a month or a span that is over. */
  | 'TOOK_PLACE'
  /** No source says. */
  | 'UNKNOWN';

export type Direction =
  | 'RISE'
  | 'FALL'
  | 'NONE';

export type AnswerStatus =
  /** Understood. Without nodes, facts and count, the sources say nothing of it. */
  | 'ANSWERED'
  /** More than one thing can be meant; `interpretation` has the choices. */
  | 'AMBIGUOUS'
  | 'NOT_UNDERSTOOD';

/** A change to a piece of a question as it was understood: `{chip: "theme:theme/1", replacement: "theme/4"}`. */
export type ChipEdit = {
  /** The `key` of a chip. */
  chip: string;
  /** Id of one of its `exchanges`; without it, the chip is removed. */
  replacement?: string | null | undefined;
};

export type ChipChange =
  | 'REMOVED'
  | 'REPLACED';

export type Answer_AnswerFragment = { status: AnswerStatus, sentence: string, graphql: string | null, totalCount: number | null, searched: Array<string>, examples: Array<string>, list: { kind: string, parameters: string } | null, interpretation: Array<AnswerChips_ChipFragment>, nodes: Array<
    | AnswerRow_Node_Document_Fragment
    | AnswerRow_Node_Passage_Fragment
    | AnswerRow_Node_Contract_Fragment
    | AnswerRow_Node_Allocation_Fragment
    | AnswerRow_Node_Sector_Fragment
    | AnswerRow_Node_GeneralObjective_Fragment
    | AnswerRow_Node_StrategicObjective_Fragment
    | AnswerRow_Node_OperationalObjective_Fragment
    | AnswerRow_Node_ExpectedResult_Fragment
    | AnswerRow_Node_Indicator_Fragment
    | AnswerRow_Node_Organisation_Fragment
    | AnswerRow_Node_Function_Fragment
    | AnswerRow_Node_Place_Fragment
    | AnswerRow_Node_Concept_Fragment
    | AnswerRow_Node_Plan_Fragment
    | AnswerRow_Node_TransversalObjective_Fragment
    | AnswerRow_Node_Theme_Fragment
    | AnswerRow_Node_SubTheme_Fragment
    | AnswerRow_Node_Axis_Fragment
    | AnswerRow_Node_Measure_Fragment
    | AnswerRow_Node_Action_Fragment
    | AnswerRow_Node_Partner_Fragment
    | AnswerRow_Node_Discrepancy_Fragment
    | AnswerRow_Node_CrossReference_Fragment
    | AnswerRow_Node_Abbreviation_Fragment
    | AnswerRow_Node_Resolution_Fragment
    | AnswerRow_Node_Volet_Fragment
    | AnswerRow_Node_Initiative_Fragment
    | AnswerRow_Node_Activity_Fragment
    | AnswerRow_Node_PoliceZone_Fragment
    | AnswerRow_Node_Commune_Fragment
    | AnswerRow_Node_Period_Fragment
    | AnswerRow_Node_Observation_Fragment
  >, facts: Array<AnswerFacts_FactFragment> };

export type AnswerChips_ChipFragment = { kind: string, value: string, label: string, key: string | null, edit: ChipChange | null, was: string | null, alternatives: Array<{ value: string, label: string, question: string }>, exchanges: Array<{ value: string, label: string }> };

type AnswerRow_Node_Document_Fragment = AnswerNodes_Node_Document_Fragment;

type AnswerRow_Node_Passage_Fragment = AnswerNodes_Node_Passage_Fragment;

type AnswerRow_Node_Contract_Fragment = AnswerNodes_Node_Contract_Fragment;

type AnswerRow_Node_Allocation_Fragment = AnswerNodes_Node_Allocation_Fragment;

type AnswerRow_Node_Sector_Fragment = AnswerNodes_Node_Sector_Fragment;

type AnswerRow_Node_GeneralObjective_Fragment = AnswerNodes_Node_GeneralObjective_Fragment;

type AnswerRow_Node_StrategicObjective_Fragment = AnswerNodes_Node_StrategicObjective_Fragment;

type AnswerRow_Node_OperationalObjective_Fragment = AnswerNodes_Node_OperationalObjective_Fragment;

type AnswerRow_Node_ExpectedResult_Fragment = AnswerNodes_Node_ExpectedResult_Fragment;

type AnswerRow_Node_Indicator_Fragment = AnswerNodes_Node_Indicator_Fragment;

type AnswerRow_Node_Organisation_Fragment = AnswerNodes_Node_Organisation_Fragment;

type AnswerRow_Node_Function_Fragment = AnswerNodes_Node_Function_Fragment;

type AnswerRow_Node_Place_Fragment = AnswerNodes_Node_Place_Fragment;

type AnswerRow_Node_Concept_Fragment = AnswerNodes_Node_Concept_Fragment;

type AnswerRow_Node_Plan_Fragment = AnswerNodes_Node_Plan_Fragment;

type AnswerRow_Node_TransversalObjective_Fragment = AnswerNodes_Node_TransversalObjective_Fragment;

type AnswerRow_Node_Theme_Fragment = AnswerNodes_Node_Theme_Fragment;

type AnswerRow_Node_SubTheme_Fragment = AnswerNodes_Node_SubTheme_Fragment;

type AnswerRow_Node_Axis_Fragment = AnswerNodes_Node_Axis_Fragment;

type AnswerRow_Node_Measure_Fragment = (
  MeasureRow_MeasureFragment
  & AnswerNodes_Node_Measure_Fragment
);

type AnswerRow_Node_Action_Fragment = AnswerNodes_Node_Action_Fragment;

type AnswerRow_Node_Partner_Fragment = AnswerNodes_Node_Partner_Fragment;

type AnswerRow_Node_Discrepancy_Fragment = AnswerNodes_Node_Discrepancy_Fragment;

type AnswerRow_Node_CrossReference_Fragment = AnswerNodes_Node_CrossReference_Fragment;

type AnswerRow_Node_Abbreviation_Fragment = AnswerNodes_Node_Abbreviation_Fragment;

type AnswerRow_Node_Resolution_Fragment = AnswerNodes_Node_Resolution_Fragment;

type AnswerRow_Node_Volet_Fragment = AnswerNodes_Node_Volet_Fragment;

type AnswerRow_Node_Initiative_Fragment = (
  InitiativeRow_InitiativeFragment
  & AnswerNodes_Node_Initiative_Fragment
);

type AnswerRow_Node_Activity_Fragment = AnswerNodes_Node_Activity_Fragment;

type AnswerRow_Node_PoliceZone_Fragment = AnswerNodes_Node_PoliceZone_Fragment;

type AnswerRow_Node_Commune_Fragment = AnswerNodes_Node_Commune_Fragment;

type AnswerRow_Node_Period_Fragment = AnswerNodes_Node_Period_Fragment;

type AnswerRow_Node_Observation_Fragment = AnswerNodes_Node_Observation_Fragment;

export type AnswerRow_NodeFragment =
  | AnswerRow_Node_Document_Fragment
  | AnswerRow_Node_Passage_Fragment
  | AnswerRow_Node_Contract_Fragment
  | AnswerRow_Node_Allocation_Fragment
  | AnswerRow_Node_Sector_Fragment
  | AnswerRow_Node_GeneralObjective_Fragment
  | AnswerRow_Node_StrategicObjective_Fragment
  | AnswerRow_Node_OperationalObjective_Fragment
  | AnswerRow_Node_ExpectedResult_Fragment
  | AnswerRow_Node_Indicator_Fragment
  | AnswerRow_Node_Organisation_Fragment
  | AnswerRow_Node_Function_Fragment
  | AnswerRow_Node_Place_Fragment
  | AnswerRow_Node_Concept_Fragment
  | AnswerRow_Node_Plan_Fragment
  | AnswerRow_Node_TransversalObjective_Fragment
  | AnswerRow_Node_Theme_Fragment
  | AnswerRow_Node_SubTheme_Fragment
  | AnswerRow_Node_Axis_Fragment
  | AnswerRow_Node_Measure_Fragment
  | AnswerRow_Node_Action_Fragment
  | AnswerRow_Node_Partner_Fragment
  | AnswerRow_Node_Discrepancy_Fragment
  | AnswerRow_Node_CrossReference_Fragment
  | AnswerRow_Node_Abbreviation_Fragment
  | AnswerRow_Node_Resolution_Fragment
  | AnswerRow_Node_Volet_Fragment
  | AnswerRow_Node_Initiative_Fragment
  | AnswerRow_Node_Activity_Fragment
  | AnswerRow_Node_PoliceZone_Fragment
  | AnswerRow_Node_Commune_Fragment
  | AnswerRow_Node_Period_Fragment
  | AnswerRow_Node_Observation_Fragment
;

type AnswerNodes_Node_Document_Fragment = { __typename: 'Document', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Passage_Fragment = { __typename: 'Passage', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Contract_Fragment = { __typename: 'Contract', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Allocation_Fragment = { __typename: 'Allocation', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Sector_Fragment = { __typename: 'Sector', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_GeneralObjective_Fragment = { __typename: 'GeneralObjective', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_StrategicObjective_Fragment = { __typename: 'StrategicObjective', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_OperationalObjective_Fragment = { __typename: 'OperationalObjective', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_ExpectedResult_Fragment = { __typename: 'ExpectedResult', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Indicator_Fragment = { __typename: 'Indicator', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Organisation_Fragment = { __typename: 'Organisation', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Function_Fragment = { __typename: 'Function', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Place_Fragment = { __typename: 'Place', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Concept_Fragment = { __typename: 'Concept', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Plan_Fragment = { __typename: 'Plan', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_TransversalObjective_Fragment = { __typename: 'TransversalObjective', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Theme_Fragment = { __typename: 'Theme', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_SubTheme_Fragment = { __typename: 'SubTheme', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Axis_Fragment = { __typename: 'Axis', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Measure_Fragment = { __typename: 'Measure', title: string, hasPoints: boolean, id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Action_Fragment = { __typename: 'Action', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Partner_Fragment = { __typename: 'Partner', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Discrepancy_Fragment = { __typename: 'Discrepancy', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_CrossReference_Fragment = { __typename: 'CrossReference', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Abbreviation_Fragment = { __typename: 'Abbreviation', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Resolution_Fragment = { __typename: 'Resolution', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Volet_Fragment = { __typename: 'Volet', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Initiative_Fragment = { __typename: 'Initiative', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Activity_Fragment = { __typename: 'Activity', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_PoliceZone_Fragment = { __typename: 'PoliceZone', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Commune_Fragment = { __typename: 'Commune', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Period_Fragment = { __typename: 'Period', id: string, label: string, basis: Basis, original: string };

type AnswerNodes_Node_Observation_Fragment = { __typename: 'Observation', id: string, label: string, basis: Basis, original: string };

export type AnswerNodes_NodeFragment =
  | AnswerNodes_Node_Document_Fragment
  | AnswerNodes_Node_Passage_Fragment
  | AnswerNodes_Node_Contract_Fragment
  | AnswerNodes_Node_Allocation_Fragment
  | AnswerNodes_Node_Sector_Fragment
  | AnswerNodes_Node_GeneralObjective_Fragment
  | AnswerNodes_Node_StrategicObjective_Fragment
  | AnswerNodes_Node_OperationalObjective_Fragment
  | AnswerNodes_Node_ExpectedResult_Fragment
  | AnswerNodes_Node_Indicator_Fragment
  | AnswerNodes_Node_Organisation_Fragment
  | AnswerNodes_Node_Function_Fragment
  | AnswerNodes_Node_Place_Fragment
  | AnswerNodes_Node_Concept_Fragment
  | AnswerNodes_Node_Plan_Fragment
  | AnswerNodes_Node_TransversalObjective_Fragment
  | AnswerNodes_Node_Theme_Fragment
  | AnswerNodes_Node_SubTheme_Fragment
  | AnswerNodes_Node_Axis_Fragment
  | AnswerNodes_Node_Measure_Fragment
  | AnswerNodes_Node_Action_Fragment
  | AnswerNodes_Node_Partner_Fragment
  | AnswerNodes_Node_Discrepancy_Fragment
  | AnswerNodes_Node_CrossReference_Fragment
  | AnswerNodes_Node_Abbreviation_Fragment
  | AnswerNodes_Node_Resolution_Fragment
  | AnswerNodes_Node_Volet_Fragment
  | AnswerNodes_Node_Initiative_Fragment
  | AnswerNodes_Node_Activity_Fragment
  | AnswerNodes_Node_PoliceZone_Fragment
  | AnswerNodes_Node_Commune_Fragment
  | AnswerNodes_Node_Period_Fragment
  | AnswerNodes_Node_Observation_Fragment
;

export type AnswerFacts_FactFragment = { label: string, value: string, unit: string | null, citations: Array<Citation_CitationFragment> };

export type SuggestionsQueryVariables = Exact<{
  prefix: string;
  language: Language;
}>;


export type SuggestionsQuery = { suggest: Array<{ text: string, language: Language, kind: string, id: string, title: string | null }> };

export type SearchResultsQueryVariables = Exact<{
  query: string;
  kinds?: Array<string> | string | null | undefined;
  themes?: Array<string> | string | null | undefined;
  axes?: Array<AxisName> | AxisName | null | undefined;
  zones?: Array<string> | string | null | undefined;
  basis?: Array<Basis> | Basis | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type SearchResultsQuery = { search: { totalCount: number, didYouMean: string | null, nodes: Array<Hit_HitFragment>, facets: SearchFilters_FacetsFragment, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type Hit_HitFragment = { node:
    | AnswerNodes_Node_Document_Fragment
    | AnswerNodes_Node_Passage_Fragment
    | AnswerNodes_Node_Contract_Fragment
    | AnswerNodes_Node_Allocation_Fragment
    | AnswerNodes_Node_Sector_Fragment
    | AnswerNodes_Node_GeneralObjective_Fragment
    | AnswerNodes_Node_StrategicObjective_Fragment
    | AnswerNodes_Node_OperationalObjective_Fragment
    | AnswerNodes_Node_ExpectedResult_Fragment
    | AnswerNodes_Node_Indicator_Fragment
    | AnswerNodes_Node_Organisation_Fragment
    | AnswerNodes_Node_Function_Fragment
    | AnswerNodes_Node_Place_Fragment
    | AnswerNodes_Node_Concept_Fragment
    | AnswerNodes_Node_Plan_Fragment
    | AnswerNodes_Node_TransversalObjective_Fragment
    | AnswerNodes_Node_Theme_Fragment
    | AnswerNodes_Node_SubTheme_Fragment
    | AnswerNodes_Node_Axis_Fragment
    | AnswerNodes_Node_Measure_Fragment
    | AnswerNodes_Node_Action_Fragment
    | AnswerNodes_Node_Partner_Fragment
    | AnswerNodes_Node_Discrepancy_Fragment
    | AnswerNodes_Node_CrossReference_Fragment
    | AnswerNodes_Node_Abbreviation_Fragment
    | AnswerNodes_Node_Resolution_Fragment
    | AnswerNodes_Node_Volet_Fragment
    | AnswerNodes_Node_Initiative_Fragment
    | AnswerNodes_Node_Activity_Fragment
    | AnswerNodes_Node_PoliceZone_Fragment
    | AnswerNodes_Node_Commune_Fragment
    | AnswerNodes_Node_Period_Fragment
    | AnswerNodes_Node_Observation_Fragment
  , reasons: Array<{ kind: string, text: string }>, highlights: Array<{ field: string, fragments: Array<string> }> };

export type SearchFilters_FacetsFragment = { kinds: Array<{ kind: string, count: number }>, themes: Array<{ count: number, theme: ThemeLink_ThemeFragment }>, axes: Array<{ count: number, axis: { id: string, name: AxisName } }>, zones: Array<{ count: number, zone: { id: string, number: string, label: string, original: string } }> };

export type Cite_DocumentFragment = { id: string, title: string, publisher: string, date: string };

export type ComparableQueryVariables = Exact<{
  language: Language;
}>;


export type ComparableQuery = { partners: Array<NodeLink_Node_Partner_Fragment>, zones: Array<NodeLink_Node_PoliceZone_Fragment>, contracts: Array<NodeLink_Node_Contract_Fragment>, periods: Array<NodeLink_Node_Period_Fragment>, communes: Array<NodeLink_Node_Commune_Fragment> };

export type Compared_LinkFragment = { id: string, type: string, reads: string, readsBack: string, basis: Basis, from:
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
    | NodeLink_Node_Document_Fragment
    | NodeLink_Node_Passage_Fragment
    | NodeLink_Node_Contract_Fragment
    | NodeLink_Node_Allocation_Fragment
    | NodeLink_Node_Sector_Fragment
    | NodeLink_Node_GeneralObjective_Fragment
    | NodeLink_Node_StrategicObjective_Fragment
    | NodeLink_Node_OperationalObjective_Fragment
    | NodeLink_Node_ExpectedResult_Fragment
    | NodeLink_Node_Indicator_Fragment
    | NodeLink_Node_Organisation_Fragment
    | NodeLink_Node_Function_Fragment
    | NodeLink_Node_Place_Fragment
    | NodeLink_Node_Concept_Fragment
    | NodeLink_Node_Plan_Fragment
    | NodeLink_Node_TransversalObjective_Fragment
    | NodeLink_Node_Theme_Fragment
    | NodeLink_Node_SubTheme_Fragment
    | NodeLink_Node_Axis_Fragment
    | NodeLink_Node_Measure_Fragment
    | NodeLink_Node_Action_Fragment
    | NodeLink_Node_Partner_Fragment
    | NodeLink_Node_Discrepancy_Fragment
    | NodeLink_Node_CrossReference_Fragment
    | NodeLink_Node_Abbreviation_Fragment
    | NodeLink_Node_Resolution_Fragment
    | NodeLink_Node_Volet_Fragment
    | NodeLink_Node_Initiative_Fragment
    | (
      { period: string, zone: { id: string, number: string } | null, initiative: NodeLink_Node_Initiative_Fragment }
      & NodeLink_Node_Activity_Fragment
    )
    | NodeLink_Node_PoliceZone_Fragment
    | NodeLink_Node_Commune_Fragment
    | NodeLink_Node_Period_Fragment
    | NodeLink_Node_Observation_Fragment
   };

export type ComparedQueryVariables = Exact<{
  id: string;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
  skip: number;
}>;


export type ComparedQuery = { node:
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Document_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Passage_Fragment
    )
    | (
      { years: Array<number>, linkCount: number, allocations: Array<{ id: string, year: number, scheme: string, amountEUR: number }>, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Contract_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Allocation_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Sector_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_GeneralObjective_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_StrategicObjective_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_OperationalObjective_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_ExpectedResult_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Indicator_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Organisation_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Function_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Place_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Concept_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Plan_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_TransversalObjective_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Theme_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_SubTheme_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Axis_Fragment
    )
    | (
      { bodyText: string, annexText: string, linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Measure_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Action_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Partner_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Discrepancy_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_CrossReference_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Abbreviation_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Resolution_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Volet_Fragment
    )
    | (
      { status: InitiativeStatus, start: string | null, end: string | null, linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Initiative_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Activity_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_PoliceZone_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Commune_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Period_Fragment
    )
    | (
      { linkCount: number, links: Array<Compared_LinkFragment> }
      & NodeLink_Node_Observation_Fragment
    )
   | null };

export type ComparedMeasuresQueryVariables = Exact<{
  filter: MeasureFilter;
  language: Language;
}>;


export type ComparedMeasuresQuery = { measures: { facets: Facets_FacetsFragment } };

export type ComparedInitiativesQueryVariables = Exact<{
  filter: InitiativeFilter;
  language: Language;
}>;


export type ComparedInitiativesQuery = { initiatives: { facets: { volets: Array<{ count: number, volet: NodeLink_Node_Volet_Fragment }>, zones: Array<{ count: number, zone: NodeLink_Node_PoliceZone_Fragment }>, periods: Array<{ count: number, period: NodeLink_Node_Period_Fragment }>, communes: Array<{ count: number, commune: NodeLink_Node_Commune_Fragment }>, statuses: Array<{ status: InitiativeStatus, count: number }> } } };

export type ComparedObjectivesQueryVariables = Exact<{
  filter: ObjectiveFilter;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
  after?: string | null | undefined;
}>;


export type ComparedObjectivesQuery = { objectives: { nodes: Array<
      | { __typename: 'GeneralObjective', id: string, links: Array<Compared_LinkFragment> }
      | { __typename: 'StrategicObjective', id: string, links: Array<Compared_LinkFragment> }
      | { __typename: 'OperationalObjective', id: string, links: Array<Compared_LinkFragment> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type Abbreviated_AbbreviationFragment = { id: string, short: string, long: string };

export type Citation_CitationFragment = { id: string, firstLine: number, lastLine: number, quote: string, document: { id: string, title: string, lineCount: number } };

export type DocumentFacts_DocumentFragment = { id: string, title: string, publisher: string, date: string, documentKind: string, file: string, sha256: string, lineCount: number };

export type Facets_FacetsFragment = { partners: Array<{ count: number, partner: PartnerLink_PartnerFragment }>, themes: Array<{ count: number, theme: ThemeLink_ThemeFragment }>, axes: Array<{ count: number, axis: { id: string, name: AxisName } }> };

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
    | NodeLink_Node_Document_Fragment
    | NodeLink_Node_Passage_Fragment
    | NodeLink_Node_Contract_Fragment
    | NodeLink_Node_Allocation_Fragment
    | NodeLink_Node_Sector_Fragment
    | NodeLink_Node_GeneralObjective_Fragment
    | NodeLink_Node_StrategicObjective_Fragment
    | NodeLink_Node_OperationalObjective_Fragment
    | NodeLink_Node_ExpectedResult_Fragment
    | NodeLink_Node_Indicator_Fragment
    | NodeLink_Node_Organisation_Fragment
    | NodeLink_Node_Function_Fragment
    | NodeLink_Node_Place_Fragment
    | NodeLink_Node_Concept_Fragment
    | NodeLink_Node_Plan_Fragment
    | NodeLink_Node_TransversalObjective_Fragment
    | NodeLink_Node_Theme_Fragment
    | NodeLink_Node_SubTheme_Fragment
    | NodeLink_Node_Axis_Fragment
    | NodeLink_Node_Measure_Fragment
    | NodeLink_Node_Action_Fragment
    | NodeLink_Node_Partner_Fragment
    | NodeLink_Node_Discrepancy_Fragment
    | NodeLink_Node_CrossReference_Fragment
    | NodeLink_Node_Abbreviation_Fragment
    | NodeLink_Node_Resolution_Fragment
    | NodeLink_Node_Volet_Fragment
    | NodeLink_Node_Initiative_Fragment
    | NodeLink_Node_Activity_Fragment
    | NodeLink_Node_PoliceZone_Fragment
    | NodeLink_Node_Commune_Fragment
    | NodeLink_Node_Period_Fragment
    | NodeLink_Node_Observation_Fragment
   };

export type InitiativeCounts_FacetsFragment = { volets: Array<{ count: number, volet: { id: string, number: number, title: string } }>, zones: Array<{ count: number, zone: { id: string, number: string, label: string, original: string } }>, periods: Array<{ count: number, period: { id: string, name: string } }>, statuses: Array<{ status: InitiativeStatus, count: number }> };

export type InitiativeRow_InitiativeFragment = { id: string, name: string, status: InitiativeStatus, volets: Array<{ id: string, number: number }>, zones: Array<{ id: string, number: string }>, activity: Array<{ id: string, period: string }> };

export type LayoutQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutQuery = { dataset: { version: string }, documents: Array<Cite_DocumentFragment> };

export type LinkGroups_LinkFragment = { id: string, type: string, reads: string, readsBack: string, basis: Basis, score: number | null, from:
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
    | OfContract_Node_Document_Fragment
    | OfContract_Node_Passage_Fragment
    | OfContract_Node_Contract_Fragment
    | OfContract_Node_Allocation_Fragment
    | OfContract_Node_Sector_Fragment
    | OfContract_Node_GeneralObjective_Fragment
    | OfContract_Node_StrategicObjective_Fragment
    | OfContract_Node_OperationalObjective_Fragment
    | OfContract_Node_ExpectedResult_Fragment
    | OfContract_Node_Indicator_Fragment
    | OfContract_Node_Organisation_Fragment
    | OfContract_Node_Function_Fragment
    | OfContract_Node_Place_Fragment
    | OfContract_Node_Concept_Fragment
    | OfContract_Node_Plan_Fragment
    | OfContract_Node_TransversalObjective_Fragment
    | OfContract_Node_Theme_Fragment
    | OfContract_Node_SubTheme_Fragment
    | OfContract_Node_Axis_Fragment
    | OfContract_Node_Measure_Fragment
    | OfContract_Node_Action_Fragment
    | OfContract_Node_Partner_Fragment
    | OfContract_Node_Discrepancy_Fragment
    | OfContract_Node_CrossReference_Fragment
    | OfContract_Node_Abbreviation_Fragment
    | OfContract_Node_Resolution_Fragment
    | OfContract_Node_Volet_Fragment
    | OfContract_Node_Initiative_Fragment
    | OfContract_Node_Activity_Fragment
    | OfContract_Node_PoliceZone_Fragment
    | OfContract_Node_Commune_Fragment
    | OfContract_Node_Period_Fragment
    | OfContract_Node_Observation_Fragment
   };

export type MoreLinksQueryVariables = Exact<{
  id: string;
  skip: number;
  language: Language;
  types?: Array<string> | string | null | undefined;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type MoreLinksQuery = { node:
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
    | { id: string, links: Array<LinkGroups_LinkFragment> }
   | null };

export type MeasureRow_MeasureFragment = { id: string, code: string, title: string, hasPoints: boolean, theme: { id: string, number: number }, axis: { id: string, name: AxisName }, partners: Array<PartnerLink_PartnerFragment> };

type NodeLink_Node_Document_Fragment = { __typename: 'Document', id: string, label: string, original: string };

type NodeLink_Node_Passage_Fragment = { __typename: 'Passage', id: string, label: string, original: string };

type NodeLink_Node_Contract_Fragment = { __typename: 'Contract', id: string, label: string, original: string };

type NodeLink_Node_Allocation_Fragment = { __typename: 'Allocation', id: string, label: string, original: string };

type NodeLink_Node_Sector_Fragment = { __typename: 'Sector', id: string, label: string, original: string };

type NodeLink_Node_GeneralObjective_Fragment = { __typename: 'GeneralObjective', id: string, label: string, original: string };

type NodeLink_Node_StrategicObjective_Fragment = { __typename: 'StrategicObjective', id: string, label: string, original: string };

type NodeLink_Node_OperationalObjective_Fragment = { __typename: 'OperationalObjective', id: string, label: string, original: string };

type NodeLink_Node_ExpectedResult_Fragment = { __typename: 'ExpectedResult', id: string, label: string, original: string };

type NodeLink_Node_Indicator_Fragment = { __typename: 'Indicator', id: string, label: string, original: string };

type NodeLink_Node_Organisation_Fragment = { __typename: 'Organisation', id: string, label: string, original: string };

type NodeLink_Node_Function_Fragment = { __typename: 'Function', id: string, label: string, original: string };

type NodeLink_Node_Place_Fragment = { __typename: 'Place', id: string, label: string, original: string };

type NodeLink_Node_Concept_Fragment = { __typename: 'Concept', id: string, label: string, original: string };

type NodeLink_Node_Plan_Fragment = { __typename: 'Plan', id: string, label: string, original: string };

type NodeLink_Node_TransversalObjective_Fragment = { __typename: 'TransversalObjective', id: string, label: string, original: string };

type NodeLink_Node_Theme_Fragment = { __typename: 'Theme', id: string, label: string, original: string };

type NodeLink_Node_SubTheme_Fragment = { __typename: 'SubTheme', id: string, label: string, original: string };

type NodeLink_Node_Axis_Fragment = { __typename: 'Axis', id: string, label: string, original: string };

type NodeLink_Node_Measure_Fragment = { __typename: 'Measure', title: string, hasPoints: boolean, id: string, label: string, original: string };

type NodeLink_Node_Action_Fragment = { __typename: 'Action', id: string, label: string, original: string };

type NodeLink_Node_Partner_Fragment = { __typename: 'Partner', id: string, label: string, original: string };

type NodeLink_Node_Discrepancy_Fragment = { __typename: 'Discrepancy', id: string, label: string, original: string };

type NodeLink_Node_CrossReference_Fragment = { __typename: 'CrossReference', id: string, label: string, original: string };

type NodeLink_Node_Abbreviation_Fragment = { __typename: 'Abbreviation', id: string, label: string, original: string };

type NodeLink_Node_Resolution_Fragment = { __typename: 'Resolution', id: string, label: string, original: string };

type NodeLink_Node_Volet_Fragment = { __typename: 'Volet', id: string, label: string, original: string };

type NodeLink_Node_Initiative_Fragment = { __typename: 'Initiative', id: string, label: string, original: string };

type NodeLink_Node_Activity_Fragment = { __typename: 'Activity', id: string, label: string, original: string };

type NodeLink_Node_PoliceZone_Fragment = { __typename: 'PoliceZone', id: string, label: string, original: string };

type NodeLink_Node_Commune_Fragment = { __typename: 'Commune', id: string, label: string, original: string };

type NodeLink_Node_Period_Fragment = { __typename: 'Period', id: string, label: string, original: string };

type NodeLink_Node_Observation_Fragment = { __typename: 'Observation', id: string, label: string, original: string };

export type NodeLink_NodeFragment =
  | NodeLink_Node_Document_Fragment
  | NodeLink_Node_Passage_Fragment
  | NodeLink_Node_Contract_Fragment
  | NodeLink_Node_Allocation_Fragment
  | NodeLink_Node_Sector_Fragment
  | NodeLink_Node_GeneralObjective_Fragment
  | NodeLink_Node_StrategicObjective_Fragment
  | NodeLink_Node_OperationalObjective_Fragment
  | NodeLink_Node_ExpectedResult_Fragment
  | NodeLink_Node_Indicator_Fragment
  | NodeLink_Node_Organisation_Fragment
  | NodeLink_Node_Function_Fragment
  | NodeLink_Node_Place_Fragment
  | NodeLink_Node_Concept_Fragment
  | NodeLink_Node_Plan_Fragment
  | NodeLink_Node_TransversalObjective_Fragment
  | NodeLink_Node_Theme_Fragment
  | NodeLink_Node_SubTheme_Fragment
  | NodeLink_Node_Axis_Fragment
  | NodeLink_Node_Measure_Fragment
  | NodeLink_Node_Action_Fragment
  | NodeLink_Node_Partner_Fragment
  | NodeLink_Node_Discrepancy_Fragment
  | NodeLink_Node_CrossReference_Fragment
  | NodeLink_Node_Abbreviation_Fragment
  | NodeLink_Node_Resolution_Fragment
  | NodeLink_Node_Volet_Fragment
  | NodeLink_Node_Initiative_Fragment
  | NodeLink_Node_Activity_Fragment
  | NodeLink_Node_PoliceZone_Fragment
  | NodeLink_Node_Commune_Fragment
  | NodeLink_Node_Period_Fragment
  | NodeLink_Node_Observation_Fragment
;

type OfContract_Node_Document_Fragment = NodeLink_Node_Document_Fragment;

type OfContract_Node_Passage_Fragment = NodeLink_Node_Passage_Fragment;

type OfContract_Node_Contract_Fragment = NodeLink_Node_Contract_Fragment;

type OfContract_Node_Allocation_Fragment = NodeLink_Node_Allocation_Fragment;

type OfContract_Node_Sector_Fragment = NodeLink_Node_Sector_Fragment;

type OfContract_Node_GeneralObjective_Fragment = (
  { contract: { id: string, label: string, original: string } }
  & NodeLink_Node_GeneralObjective_Fragment
);

type OfContract_Node_StrategicObjective_Fragment = (
  { contract: { id: string, label: string, original: string } }
  & NodeLink_Node_StrategicObjective_Fragment
);

type OfContract_Node_OperationalObjective_Fragment = (
  { contract: { id: string, label: string, original: string } }
  & NodeLink_Node_OperationalObjective_Fragment
);

type OfContract_Node_ExpectedResult_Fragment = NodeLink_Node_ExpectedResult_Fragment;

type OfContract_Node_Indicator_Fragment = NodeLink_Node_Indicator_Fragment;

type OfContract_Node_Organisation_Fragment = NodeLink_Node_Organisation_Fragment;

type OfContract_Node_Function_Fragment = NodeLink_Node_Function_Fragment;

type OfContract_Node_Place_Fragment = NodeLink_Node_Place_Fragment;

type OfContract_Node_Concept_Fragment = NodeLink_Node_Concept_Fragment;

type OfContract_Node_Plan_Fragment = NodeLink_Node_Plan_Fragment;

type OfContract_Node_TransversalObjective_Fragment = NodeLink_Node_TransversalObjective_Fragment;

type OfContract_Node_Theme_Fragment = NodeLink_Node_Theme_Fragment;

type OfContract_Node_SubTheme_Fragment = NodeLink_Node_SubTheme_Fragment;

type OfContract_Node_Axis_Fragment = NodeLink_Node_Axis_Fragment;

type OfContract_Node_Measure_Fragment = NodeLink_Node_Measure_Fragment;

type OfContract_Node_Action_Fragment = NodeLink_Node_Action_Fragment;

type OfContract_Node_Partner_Fragment = NodeLink_Node_Partner_Fragment;

type OfContract_Node_Discrepancy_Fragment = NodeLink_Node_Discrepancy_Fragment;

type OfContract_Node_CrossReference_Fragment = NodeLink_Node_CrossReference_Fragment;

type OfContract_Node_Abbreviation_Fragment = NodeLink_Node_Abbreviation_Fragment;

type OfContract_Node_Resolution_Fragment = NodeLink_Node_Resolution_Fragment;

type OfContract_Node_Volet_Fragment = NodeLink_Node_Volet_Fragment;

type OfContract_Node_Initiative_Fragment = NodeLink_Node_Initiative_Fragment;

type OfContract_Node_Activity_Fragment = NodeLink_Node_Activity_Fragment;

type OfContract_Node_PoliceZone_Fragment = NodeLink_Node_PoliceZone_Fragment;

type OfContract_Node_Commune_Fragment = NodeLink_Node_Commune_Fragment;

type OfContract_Node_Period_Fragment = NodeLink_Node_Period_Fragment;

type OfContract_Node_Observation_Fragment = NodeLink_Node_Observation_Fragment;

export type OfContract_NodeFragment =
  | OfContract_Node_Document_Fragment
  | OfContract_Node_Passage_Fragment
  | OfContract_Node_Contract_Fragment
  | OfContract_Node_Allocation_Fragment
  | OfContract_Node_Sector_Fragment
  | OfContract_Node_GeneralObjective_Fragment
  | OfContract_Node_StrategicObjective_Fragment
  | OfContract_Node_OperationalObjective_Fragment
  | OfContract_Node_ExpectedResult_Fragment
  | OfContract_Node_Indicator_Fragment
  | OfContract_Node_Organisation_Fragment
  | OfContract_Node_Function_Fragment
  | OfContract_Node_Place_Fragment
  | OfContract_Node_Concept_Fragment
  | OfContract_Node_Plan_Fragment
  | OfContract_Node_TransversalObjective_Fragment
  | OfContract_Node_Theme_Fragment
  | OfContract_Node_SubTheme_Fragment
  | OfContract_Node_Axis_Fragment
  | OfContract_Node_Measure_Fragment
  | OfContract_Node_Action_Fragment
  | OfContract_Node_Partner_Fragment
  | OfContract_Node_Discrepancy_Fragment
  | OfContract_Node_CrossReference_Fragment
  | OfContract_Node_Abbreviation_Fragment
  | OfContract_Node_Resolution_Fragment
  | OfContract_Node_Volet_Fragment
  | OfContract_Node_Initiative_Fragment
  | OfContract_Node_Activity_Fragment
  | OfContract_Node_PoliceZone_Fragment
  | OfContract_Node_Commune_Fragment
  | OfContract_Node_Period_Fragment
  | OfContract_Node_Observation_Fragment
;

export type PartnerLink_PartnerFragment = { id: string, label: string, original: string };

export type Pursuits_LinkFragment = (
  { other:
    | { contract: { id: string, label: string, original: string } }
    | { contract: { id: string, label: string, original: string } }
    | { contract: { id: string, label: string, original: string } }
    | Record<PropertyKey, never>
   }
  & FactLink_LinkFragment
);

export type ThemeLink_ThemeFragment = { id: string, number: number, title: string, original: string };

export type Allocations_ContractFragment = { id: string, allocations: Array<{ id: string, year: number, scheme: string, amountEUR: number, citations: Array<Citation_CitationFragment> }> };

export type Cascade_ContractFragment = { id: string, sectors: Array<{ id: string, part: string, number: string, title: string, repeats: Array<{ id: string, part: string, number: string }>, generalObjectives: Array<{ id: string, text: string, strategicObjectives: Array<StrategicObjective_ObjectiveFragment> }> }> };

export type StrategicObjective_ObjectiveFragment = { id: string, number: string, text: string, service: string | null, empty: boolean, note: string | null, citations: Array<Citation_CitationFragment>, operationalObjectives: Array<{ id: string, text: string, service: string | null, note: string | null, results: Array<{ id: string }>, indicators: Array<{ id: string }> }>, results: Array<{ id: string, text: string, note: string | null }>, indicators: Array<{ id: string, text: string, operator: string | null, value: number | null, unit: string | null, period: string | null, note: string | null }> };

export type ObjectiveLinksQueryVariables = Exact<{
  contract: string;
  after?: string | null | undefined;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type ObjectiveLinksQuery = { objectives: { totalCount: number, nodes: Array<
      | { id: string, pursues: Array<FactLink_LinkFragment>, names: Array<FactLink_LinkFragment> }
      | { id: string, pursues: Array<FactLink_LinkFragment>, names: Array<FactLink_LinkFragment> }
      | { id: string, pursues: Array<FactLink_LinkFragment>, names: Array<FactLink_LinkFragment> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContractFacts_ContractFragment = { id: string, label: string, contractKind: string, years: Array<number>, startsOn: string | null, endsOn: string | null, signedOn: string | null, signedAt: string | null, councilDecisionOn: string | null, decree: string | null, note: string | null, original: string, communeLinks: Array<FactLink_LinkFragment>, parties: Array<FactLink_LinkFragment>, representedBy: Array<FactLink_LinkFragment> };

export type GraphQueryVariables = Exact<{
  filter: GraphFilter;
  language: Language;
  nodes: number;
  edges: number;
}>;


export type GraphQuery = { graph: { nodeCount: number, edgeCount: number, nodes: Array<{ id: string, kind: string, label: string, basis: Basis, theme: number | null, degree: number, original: string }>, edges: Array<{ id: string, type: string, basis: Basis, from: string, to: string }>, hidden: Array<{ id: string, count: number }>, relations: Array<{ type: string, reads: string, count: number }> } };

export type GraphEdgesQueryVariables = Exact<{
  filter: GraphFilter;
  nodes: number;
  first: number;
  skip: number;
}>;


export type GraphEdgesQuery = { graph: { edges: Array<{ id: string, type: string, basis: Basis, from: string, to: string }> } };

export type GraphSurroundingsQueryVariables = Exact<{
  language: Language;
}>;


export type GraphSurroundingsQuery = { dataset: { version: string, counts: Array<{ kind: string, count: number }> }, themes: Array<ThemeLink_ThemeFragment> };

export type GraphPathQueryVariables = Exact<{
  from: string;
  to: string;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type GraphPathQuery = { path: { sentence: string, hops: Array<{ link: { id: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         } }> } | null };

export type GroundCardsQueryVariables = Exact<{
  filter: InitiativeFilter;
  language: Language;
}>;


export type GroundCardsQuery = { initiatives: { totalCount: number, facets: { zones: Array<{ count: number, zone: { id: string, number: string, label: string, original: string } }> } }, volets: Array<{ id: string, covered: boolean }>, contracts: Array<{ id: string, commune: { id: string, label: string, original: string } }> };

export type PartnersByThemeQueryVariables = Exact<{
  language: Language;
  filter: MeasureFilter;
}>;


export type PartnersByThemeQuery = { themes: Array<ThemeLink_ThemeFragment>, partners: Array<PartnerLink_PartnerFragment>, themePartnerMatrix: Array<{ count: number, theme: { id: string }, partner: { id: string } }>, totals: { totalCount: number, facets: { themes: Array<{ count: number, theme: { id: string } }>, partners: Array<{ count: number, partner: { id: string } }> } } };

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
      | { __typename: 'Activity', period: string, items: Array<string>, heading: string | null, start: string | null, end: string | null, id: string, label: string, zone: { id: string, number: string, label: string, original: string } | null, citations: Array<Citation_CitationFragment> }
      | { __typename: 'PoliceZone', id: string, label: string }
      | { __typename: 'Commune', id: string, label: string }
      | { __typename: 'Period', id: string, label: string }
      | { __typename: 'Observation', id: string, label: string }
     }> };

export type Family_InitiativeFragment = { id: string, partOf: Array<FactLink_LinkFragment>, instanceLinks: Array<FactLink_LinkFragment> };

export type Figures_ObservationFragment = { id: string, label: string, measured: string, value: number, unit: string, period: string | null, origin: string, direction: Direction | null, note: string | null, basis: Basis, commune: { id: string, label: string } | null, zone: { id: string, number: string } | null, citations: Array<Citation_CitationFragment> };

type Figures_Node_Document_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Passage_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Contract_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Allocation_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Sector_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_GeneralObjective_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_StrategicObjective_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_OperationalObjective_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_ExpectedResult_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Indicator_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Organisation_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Function_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Place_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Concept_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Plan_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_TransversalObjective_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Theme_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_SubTheme_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Axis_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Measure_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Action_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Partner_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Discrepancy_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_CrossReference_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Abbreviation_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Resolution_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Volet_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Initiative_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Activity_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_PoliceZone_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Commune_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Period_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

type Figures_Node_Observation_Fragment = { id: string, observations: Array<Figures_ObservationFragment> };

export type Figures_NodeFragment =
  | Figures_Node_Document_Fragment
  | Figures_Node_Passage_Fragment
  | Figures_Node_Contract_Fragment
  | Figures_Node_Allocation_Fragment
  | Figures_Node_Sector_Fragment
  | Figures_Node_GeneralObjective_Fragment
  | Figures_Node_StrategicObjective_Fragment
  | Figures_Node_OperationalObjective_Fragment
  | Figures_Node_ExpectedResult_Fragment
  | Figures_Node_Indicator_Fragment
  | Figures_Node_Organisation_Fragment
  | Figures_Node_Function_Fragment
  | Figures_Node_Place_Fragment
  | Figures_Node_Concept_Fragment
  | Figures_Node_Plan_Fragment
  | Figures_Node_TransversalObjective_Fragment
  | Figures_Node_Theme_Fragment
  | Figures_Node_SubTheme_Fragment
  | Figures_Node_Axis_Fragment
  | Figures_Node_Measure_Fragment
  | Figures_Node_Action_Fragment
  | Figures_Node_Partner_Fragment
  | Figures_Node_Discrepancy_Fragment
  | Figures_Node_CrossReference_Fragment
  | Figures_Node_Abbreviation_Fragment
  | Figures_Node_Resolution_Fragment
  | Figures_Node_Volet_Fragment
  | Figures_Node_Initiative_Fragment
  | Figures_Node_Activity_Fragment
  | Figures_Node_PoliceZone_Fragment
  | Figures_Node_Commune_Fragment
  | Figures_Node_Period_Fragment
  | Figures_Node_Observation_Fragment
;

export type InitiativeFacts_InitiativeFragment = { id: string, name: string, aliases: Array<string>, status: InitiativeStatus, statusBasis: Basis | null, section: string | null, audience: string | null, start: string | null, end: string | null, annexHeading: string | null, renamedTo: string | null, renamedOn: string | null, note: string | null, volets: Array<FactLink_LinkFragment>, zones: Array<FactLink_LinkFragment>, communes: Array<FactLink_LinkFragment>, places: Array<FactLink_LinkFragment>, leads: Array<FactLink_LinkFragment>, supporters: Array<FactLink_LinkFragment>, subjects: Array<FactLink_LinkFragment> };

export type PursuedMeasures_InitiativeFragment = { id: string, pursues: Array<Pursuits_LinkFragment> };

export type InitiativeChoicesQueryVariables = Exact<{
  language: Language;
}>;


export type InitiativeChoicesQuery = { volets: Array<{ id: string, number: number, title: string, label: string, covered: boolean }>, zones: Array<{ id: string, number: string, label: string, original: string }>, communes: Array<{ id: string, label: string, inRegion: boolean, original: string }>, periods: Array<{ id: string, name: string }> };

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

export type MapInitiativesQueryVariables = Exact<{
  filter: InitiativeFilter;
  placed: InitiativeFilter;
}>;


export type MapInitiativesQuery = { initiatives: { totalCount: number, facets: { communes: Array<{ count: number, commune: { id: string } }>, zones: Array<{ count: number, zone: { id: string } }> } }, placed: { totalCount: number } };

export type MapAntennasQueryVariables = Exact<{
  programme: string;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type MapAntennasQuery = { initiative: { id: string, name: string, instances: Array<(
      { communes: Array<{ id: string }> }
      & InitiativeRow_InitiativeFragment
    )> } | null };

export type MapContractsQueryVariables = Exact<{ [key: string]: never; }>;


export type MapContractsQuery = { contracts: Array<{ id: string, label: string, commune: { id: string }, sectors: Array<{ id: string, generalObjectives: Array<{ id: string, label: string, basis: Basis, strategicObjectives: Array<{ id: string, label: string, basis: Basis, operationalObjectives: Array<{ id: string, label: string, basis: Basis }> }> }> }> }> };

export type MapListQueryVariables = Exact<{
  filter: InitiativeFilter;
  first: number;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type MapListQuery = { initiatives: { totalCount: number, nodes: Array<InitiativeRow_InitiativeFragment> } };

export type MapPlacesQueryVariables = Exact<{
  language: Language;
}>;


export type MapPlacesQuery = { communes: Array<{ id: string, name: string, nameNl: string, inRegion: boolean, zone: { id: string } | null }>, zones: Array<{ id: string, number: string, label: string, original: string }>, periods: Array<{ id: string, name: string }>, volets: Array<{ id: string, number: number, title: string }> };

export type MatrixLine_LineFragment = { total: number, node:
    | NodeLink_Node_Document_Fragment
    | NodeLink_Node_Passage_Fragment
    | NodeLink_Node_Contract_Fragment
    | NodeLink_Node_Allocation_Fragment
    | NodeLink_Node_Sector_Fragment
    | NodeLink_Node_GeneralObjective_Fragment
    | NodeLink_Node_StrategicObjective_Fragment
    | NodeLink_Node_OperationalObjective_Fragment
    | NodeLink_Node_ExpectedResult_Fragment
    | NodeLink_Node_Indicator_Fragment
    | NodeLink_Node_Organisation_Fragment
    | NodeLink_Node_Function_Fragment
    | NodeLink_Node_Place_Fragment
    | NodeLink_Node_Concept_Fragment
    | NodeLink_Node_Plan_Fragment
    | NodeLink_Node_TransversalObjective_Fragment
    | NodeLink_Node_Theme_Fragment
    | NodeLink_Node_SubTheme_Fragment
    | NodeLink_Node_Axis_Fragment
    | NodeLink_Node_Measure_Fragment
    | NodeLink_Node_Action_Fragment
    | NodeLink_Node_Partner_Fragment
    | NodeLink_Node_Discrepancy_Fragment
    | NodeLink_Node_CrossReference_Fragment
    | NodeLink_Node_Abbreviation_Fragment
    | NodeLink_Node_Resolution_Fragment
    | NodeLink_Node_Volet_Fragment
    | NodeLink_Node_Initiative_Fragment
    | NodeLink_Node_Activity_Fragment
    | NodeLink_Node_PoliceZone_Fragment
    | NodeLink_Node_Commune_Fragment
    | NodeLink_Node_Period_Fragment
    | NodeLink_Node_Observation_Fragment
   };

export type ThingListQueryVariables = Exact<{
  ids: Array<string> | string;
  language: Language;
}>;


export type ThingListQuery = { nodes: Array<
    | OfContract_Node_Document_Fragment
    | OfContract_Node_Passage_Fragment
    | OfContract_Node_Contract_Fragment
    | OfContract_Node_Allocation_Fragment
    | OfContract_Node_Sector_Fragment
    | OfContract_Node_GeneralObjective_Fragment
    | OfContract_Node_StrategicObjective_Fragment
    | OfContract_Node_OperationalObjective_Fragment
    | OfContract_Node_ExpectedResult_Fragment
    | OfContract_Node_Indicator_Fragment
    | OfContract_Node_Organisation_Fragment
    | OfContract_Node_Function_Fragment
    | OfContract_Node_Place_Fragment
    | OfContract_Node_Concept_Fragment
    | OfContract_Node_Plan_Fragment
    | OfContract_Node_TransversalObjective_Fragment
    | OfContract_Node_Theme_Fragment
    | OfContract_Node_SubTheme_Fragment
    | OfContract_Node_Axis_Fragment
    | OfContract_Node_Measure_Fragment
    | OfContract_Node_Action_Fragment
    | OfContract_Node_Partner_Fragment
    | OfContract_Node_Discrepancy_Fragment
    | OfContract_Node_CrossReference_Fragment
    | OfContract_Node_Abbreviation_Fragment
    | OfContract_Node_Resolution_Fragment
    | OfContract_Node_Volet_Fragment
    | OfContract_Node_Initiative_Fragment
    | OfContract_Node_Activity_Fragment
    | OfContract_Node_PoliceZone_Fragment
    | OfContract_Node_Commune_Fragment
    | OfContract_Node_Period_Fragment
    | OfContract_Node_Observation_Fragment
   | null> };

export type ActionList_MeasureFragment = { id: string, actions: Array<{ id: string, position: number, text: string, partners: Array<PartnerLink_PartnerFragment>, citations: Array<Citation_CitationFragment> }> };

export type DiscrepancyList_MeasureFragment = { id: string, discrepancies: Array<{ id: string, body: string, annex: string, context: string, class: DiscrepancyClass, basis: Basis, citations: Array<Citation_CitationFragment> }> };

export type MeasureHeader_MeasureFragment = { id: string, code: string, title: string, hasPoints: boolean, basis: Basis, subTheme: string | null, theme: ThemeLink_ThemeFragment, axis: { id: string, name: AxisName }, partners: Array<PartnerLink_PartnerFragment>, previous: { id: string, code: string } | null, next: { id: string, code: string } | null };

export type MeasureReferences_MeasureFragment = { id: string, crossReferences: Array<string>, abbreviations: Array<Abbreviated_AbbreviationFragment> };

export type MeasureTexts_MeasureFragment = { id: string, bodyText: string, annexText: string, abbreviations: Array<Abbreviated_AbbreviationFragment> };

export type FilterChoicesQueryVariables = Exact<{
  language: Language;
}>;


export type FilterChoicesQuery = { partners: Array<(
    { article: string | null, broader: Array<{ id: string }> }
    & PartnerLink_PartnerFragment
  )>, ofAll: { facets: { partners: Array<{ count: number, partner: { id: string } }> } }, themes: Array<(
    { subThemes: Array<{ id: string, label: string, original: string }> }
    & ThemeLink_ThemeFragment
  )> };

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

export type AskPageQueryVariables = Exact<{
  question: string;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
  edits?: Array<ChipEdit> | ChipEdit | null | undefined;
}>;


export type AskPageQuery = { ask: Answer_AnswerFragment };

export type AxisPageQueryVariables = Exact<{
  filter: MeasureFilter;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type AxisPageQuery = { axes: Array<{ id: string, name: AxisName, basis: Basis, citations: Array<Citation_CitationFragment> }>, measures: { totalCount: number, nodes: Array<MeasureRow_MeasureFragment>, facets: Facets_FacetsFragment } };

export type CommunePageQueryVariables = Exact<{
  id: string;
  filter: InitiativeFilter;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type CommunePageQuery = { commune: { id: string, label: string, name: string, nameNl: string, inRegion: boolean, basis: Basis, original: string, backingCount: number, mentionCount: number, zoneLinks: Array<FactLink_LinkFragment>, contractLinks: Array<FactLink_LinkFragment>, backing: Array<LinkGroups_LinkFragment>, mentions: Array<LinkGroups_LinkFragment>, citations: Array<Citation_CitationFragment> } | null, initiatives: { totalCount: number, nodes: Array<(
      InitiativeRow_InitiativeFragment
      & Openings_InitiativeFragment
    )> } };

export type ConceptPageQueryVariables = Exact<{
  id: string;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type ConceptPageQuery = { node:
    | { __typename: 'Document', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Passage', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Contract', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Allocation', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Sector', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'GeneralObjective', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'StrategicObjective', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'OperationalObjective', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'ExpectedResult', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Indicator', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Organisation', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Function', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Place', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Concept', id: string, label: string, basis: Basis, fr: string, nl: string, en: string, frSynonyms: Array<string>, nlSynonyms: Array<string>, enSynonyms: Array<string>, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Plan', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'TransversalObjective', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Theme', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'SubTheme', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Axis', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Measure', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Action', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Partner', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Discrepancy', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'CrossReference', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Abbreviation', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Resolution', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Volet', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Initiative', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Activity', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'PoliceZone', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Commune', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Period', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
    | { __typename: 'Observation', id: string, label: string, basis: Basis, original: string, foundCount: number, citations: Array<Citation_CitationFragment>, around: Array<FactLink_LinkFragment>, found: Array<LinkGroups_LinkFragment> }
   | null };

export type ContractPageQueryVariables = Exact<{
  id: string;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type ContractPageQuery = { contract: (
    { basis: Basis, citations: Array<Citation_CitationFragment> }
    & ContractFacts_ContractFragment
    & Allocations_ContractFragment
    & Cascade_ContractFragment
  ) | null };

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


export type DocumentPageQuery = { document: (
    { lines: Array<{ number: number, text: string }>, passages: Array<{ id: string, firstLine: number, lastLine: number, citedBy: Array<
        | NodeLink_Node_Document_Fragment
        | NodeLink_Node_Passage_Fragment
        | NodeLink_Node_Contract_Fragment
        | NodeLink_Node_Allocation_Fragment
        | NodeLink_Node_Sector_Fragment
        | NodeLink_Node_GeneralObjective_Fragment
        | NodeLink_Node_StrategicObjective_Fragment
        | NodeLink_Node_OperationalObjective_Fragment
        | NodeLink_Node_ExpectedResult_Fragment
        | NodeLink_Node_Indicator_Fragment
        | NodeLink_Node_Organisation_Fragment
        | NodeLink_Node_Function_Fragment
        | NodeLink_Node_Place_Fragment
        | NodeLink_Node_Concept_Fragment
        | NodeLink_Node_Plan_Fragment
        | NodeLink_Node_TransversalObjective_Fragment
        | NodeLink_Node_Theme_Fragment
        | NodeLink_Node_SubTheme_Fragment
        | NodeLink_Node_Axis_Fragment
        | NodeLink_Node_Measure_Fragment
        | NodeLink_Node_Action_Fragment
        | NodeLink_Node_Partner_Fragment
        | NodeLink_Node_Discrepancy_Fragment
        | NodeLink_Node_CrossReference_Fragment
        | NodeLink_Node_Abbreviation_Fragment
        | NodeLink_Node_Resolution_Fragment
        | NodeLink_Node_Volet_Fragment
        | NodeLink_Node_Initiative_Fragment
        | NodeLink_Node_Activity_Fragment
        | NodeLink_Node_PoliceZone_Fragment
        | NodeLink_Node_Commune_Fragment
        | NodeLink_Node_Period_Fragment
        | NodeLink_Node_Observation_Fragment
      > }> }
    & DocumentFacts_DocumentFragment
  ) | null };

export type DocumentsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentsPageQuery = { documents: Array<DocumentFacts_DocumentFragment> };

type DossierItem_Node_Document_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Document_Fragment
);

type DossierItem_Node_Passage_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Passage_Fragment
);

type DossierItem_Node_Contract_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Contract_Fragment
);

type DossierItem_Node_Allocation_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Allocation_Fragment
);

type DossierItem_Node_Sector_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Sector_Fragment
);

type DossierItem_Node_GeneralObjective_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_GeneralObjective_Fragment
);

type DossierItem_Node_StrategicObjective_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_StrategicObjective_Fragment
);

type DossierItem_Node_OperationalObjective_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_OperationalObjective_Fragment
);

type DossierItem_Node_ExpectedResult_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_ExpectedResult_Fragment
);

type DossierItem_Node_Indicator_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Indicator_Fragment
);

type DossierItem_Node_Organisation_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Organisation_Fragment
);

type DossierItem_Node_Function_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Function_Fragment
);

type DossierItem_Node_Place_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Place_Fragment
);

type DossierItem_Node_Concept_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Concept_Fragment
);

type DossierItem_Node_Plan_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Plan_Fragment
);

type DossierItem_Node_TransversalObjective_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_TransversalObjective_Fragment
);

type DossierItem_Node_Theme_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Theme_Fragment
);

type DossierItem_Node_SubTheme_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_SubTheme_Fragment
);

type DossierItem_Node_Axis_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Axis_Fragment
);

type DossierItem_Node_Measure_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Measure_Fragment
);

type DossierItem_Node_Action_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Action_Fragment
);

type DossierItem_Node_Partner_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Partner_Fragment
);

type DossierItem_Node_Discrepancy_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Discrepancy_Fragment
);

type DossierItem_Node_CrossReference_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_CrossReference_Fragment
);

type DossierItem_Node_Abbreviation_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Abbreviation_Fragment
);

type DossierItem_Node_Resolution_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Resolution_Fragment
);

type DossierItem_Node_Volet_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Volet_Fragment
);

type DossierItem_Node_Initiative_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Initiative_Fragment
);

type DossierItem_Node_Activity_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Activity_Fragment
);

type DossierItem_Node_PoliceZone_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_PoliceZone_Fragment
);

type DossierItem_Node_Commune_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Commune_Fragment
);

type DossierItem_Node_Period_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Period_Fragment
);

type DossierItem_Node_Observation_Fragment = (
  { basis: Basis, citations: Array<Citation_CitationFragment> }
  & NodeLink_Node_Observation_Fragment
);

export type DossierItem_NodeFragment =
  | DossierItem_Node_Document_Fragment
  | DossierItem_Node_Passage_Fragment
  | DossierItem_Node_Contract_Fragment
  | DossierItem_Node_Allocation_Fragment
  | DossierItem_Node_Sector_Fragment
  | DossierItem_Node_GeneralObjective_Fragment
  | DossierItem_Node_StrategicObjective_Fragment
  | DossierItem_Node_OperationalObjective_Fragment
  | DossierItem_Node_ExpectedResult_Fragment
  | DossierItem_Node_Indicator_Fragment
  | DossierItem_Node_Organisation_Fragment
  | DossierItem_Node_Function_Fragment
  | DossierItem_Node_Place_Fragment
  | DossierItem_Node_Concept_Fragment
  | DossierItem_Node_Plan_Fragment
  | DossierItem_Node_TransversalObjective_Fragment
  | DossierItem_Node_Theme_Fragment
  | DossierItem_Node_SubTheme_Fragment
  | DossierItem_Node_Axis_Fragment
  | DossierItem_Node_Measure_Fragment
  | DossierItem_Node_Action_Fragment
  | DossierItem_Node_Partner_Fragment
  | DossierItem_Node_Discrepancy_Fragment
  | DossierItem_Node_CrossReference_Fragment
  | DossierItem_Node_Abbreviation_Fragment
  | DossierItem_Node_Resolution_Fragment
  | DossierItem_Node_Volet_Fragment
  | DossierItem_Node_Initiative_Fragment
  | DossierItem_Node_Activity_Fragment
  | DossierItem_Node_PoliceZone_Fragment
  | DossierItem_Node_Commune_Fragment
  | DossierItem_Node_Period_Fragment
  | DossierItem_Node_Observation_Fragment
;

export type DossierItem_LinkFragment = { id: string, reads: string, basis: Basis, reason: string | null, rule: string | null, from:
    | NodeLink_Node_Document_Fragment
    | NodeLink_Node_Passage_Fragment
    | NodeLink_Node_Contract_Fragment
    | NodeLink_Node_Allocation_Fragment
    | NodeLink_Node_Sector_Fragment
    | NodeLink_Node_GeneralObjective_Fragment
    | NodeLink_Node_StrategicObjective_Fragment
    | NodeLink_Node_OperationalObjective_Fragment
    | NodeLink_Node_ExpectedResult_Fragment
    | NodeLink_Node_Indicator_Fragment
    | NodeLink_Node_Organisation_Fragment
    | NodeLink_Node_Function_Fragment
    | NodeLink_Node_Place_Fragment
    | NodeLink_Node_Concept_Fragment
    | NodeLink_Node_Plan_Fragment
    | NodeLink_Node_TransversalObjective_Fragment
    | NodeLink_Node_Theme_Fragment
    | NodeLink_Node_SubTheme_Fragment
    | NodeLink_Node_Axis_Fragment
    | NodeLink_Node_Measure_Fragment
    | NodeLink_Node_Action_Fragment
    | NodeLink_Node_Partner_Fragment
    | NodeLink_Node_Discrepancy_Fragment
    | NodeLink_Node_CrossReference_Fragment
    | NodeLink_Node_Abbreviation_Fragment
    | NodeLink_Node_Resolution_Fragment
    | NodeLink_Node_Volet_Fragment
    | NodeLink_Node_Initiative_Fragment
    | NodeLink_Node_Activity_Fragment
    | NodeLink_Node_PoliceZone_Fragment
    | NodeLink_Node_Commune_Fragment
    | NodeLink_Node_Period_Fragment
    | NodeLink_Node_Observation_Fragment
  , to:
    | NodeLink_Node_Document_Fragment
    | NodeLink_Node_Passage_Fragment
    | NodeLink_Node_Contract_Fragment
    | NodeLink_Node_Allocation_Fragment
    | NodeLink_Node_Sector_Fragment
    | NodeLink_Node_GeneralObjective_Fragment
    | NodeLink_Node_StrategicObjective_Fragment
    | NodeLink_Node_OperationalObjective_Fragment
    | NodeLink_Node_ExpectedResult_Fragment
    | NodeLink_Node_Indicator_Fragment
    | NodeLink_Node_Organisation_Fragment
    | NodeLink_Node_Function_Fragment
    | NodeLink_Node_Place_Fragment
    | NodeLink_Node_Concept_Fragment
    | NodeLink_Node_Plan_Fragment
    | NodeLink_Node_TransversalObjective_Fragment
    | NodeLink_Node_Theme_Fragment
    | NodeLink_Node_SubTheme_Fragment
    | NodeLink_Node_Axis_Fragment
    | NodeLink_Node_Measure_Fragment
    | NodeLink_Node_Action_Fragment
    | NodeLink_Node_Partner_Fragment
    | NodeLink_Node_Discrepancy_Fragment
    | NodeLink_Node_CrossReference_Fragment
    | NodeLink_Node_Abbreviation_Fragment
    | NodeLink_Node_Resolution_Fragment
    | NodeLink_Node_Volet_Fragment
    | NodeLink_Node_Initiative_Fragment
    | NodeLink_Node_Activity_Fragment
    | NodeLink_Node_PoliceZone_Fragment
    | NodeLink_Node_Commune_Fragment
    | NodeLink_Node_Period_Fragment
    | NodeLink_Node_Observation_Fragment
  , citations: Array<Citation_CitationFragment> };

export type DossierPageQueryVariables = Exact<{
  nodes: Array<string> | string;
  links: Array<string> | string;
  language: Language;
}>;


export type DossierPageQuery = { nodes: Array<
    | DossierItem_Node_Document_Fragment
    | DossierItem_Node_Passage_Fragment
    | DossierItem_Node_Contract_Fragment
    | DossierItem_Node_Allocation_Fragment
    | DossierItem_Node_Sector_Fragment
    | DossierItem_Node_GeneralObjective_Fragment
    | DossierItem_Node_StrategicObjective_Fragment
    | DossierItem_Node_OperationalObjective_Fragment
    | DossierItem_Node_ExpectedResult_Fragment
    | DossierItem_Node_Indicator_Fragment
    | DossierItem_Node_Organisation_Fragment
    | DossierItem_Node_Function_Fragment
    | DossierItem_Node_Place_Fragment
    | DossierItem_Node_Concept_Fragment
    | DossierItem_Node_Plan_Fragment
    | DossierItem_Node_TransversalObjective_Fragment
    | DossierItem_Node_Theme_Fragment
    | DossierItem_Node_SubTheme_Fragment
    | DossierItem_Node_Axis_Fragment
    | DossierItem_Node_Measure_Fragment
    | DossierItem_Node_Action_Fragment
    | DossierItem_Node_Partner_Fragment
    | DossierItem_Node_Discrepancy_Fragment
    | DossierItem_Node_CrossReference_Fragment
    | DossierItem_Node_Abbreviation_Fragment
    | DossierItem_Node_Resolution_Fragment
    | DossierItem_Node_Volet_Fragment
    | DossierItem_Node_Initiative_Fragment
    | DossierItem_Node_Activity_Fragment
    | DossierItem_Node_PoliceZone_Fragment
    | DossierItem_Node_Commune_Fragment
    | DossierItem_Node_Period_Fragment
    | DossierItem_Node_Observation_Fragment
   | null>, links: Array<DossierItem_LinkFragment | null> };

export type GapsPageQueryVariables = Exact<{
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type GapsPageQuery = { gaps: Array<{ kind: string, label: string, of: string, total: number, searched: Array<string>, items: Array<
      | OfContract_Node_Document_Fragment
      | OfContract_Node_Passage_Fragment
      | OfContract_Node_Contract_Fragment
      | OfContract_Node_Allocation_Fragment
      | OfContract_Node_Sector_Fragment
      | OfContract_Node_GeneralObjective_Fragment
      | OfContract_Node_StrategicObjective_Fragment
      | OfContract_Node_OperationalObjective_Fragment
      | OfContract_Node_ExpectedResult_Fragment
      | OfContract_Node_Indicator_Fragment
      | OfContract_Node_Organisation_Fragment
      | OfContract_Node_Function_Fragment
      | OfContract_Node_Place_Fragment
      | OfContract_Node_Concept_Fragment
      | OfContract_Node_Plan_Fragment
      | OfContract_Node_TransversalObjective_Fragment
      | OfContract_Node_Theme_Fragment
      | OfContract_Node_SubTheme_Fragment
      | OfContract_Node_Axis_Fragment
      | OfContract_Node_Measure_Fragment
      | OfContract_Node_Action_Fragment
      | OfContract_Node_Partner_Fragment
      | OfContract_Node_Discrepancy_Fragment
      | OfContract_Node_CrossReference_Fragment
      | OfContract_Node_Abbreviation_Fragment
      | OfContract_Node_Resolution_Fragment
      | OfContract_Node_Volet_Fragment
      | OfContract_Node_Initiative_Fragment
      | OfContract_Node_Activity_Fragment
      | OfContract_Node_PoliceZone_Fragment
      | OfContract_Node_Commune_Fragment
      | OfContract_Node_Period_Fragment
      | OfContract_Node_Observation_Fragment
    > }>, documents: Array<{ id: string, title: string }> };

export type HomePageQueryVariables = Exact<{
  language: Language;
  filter: MeasureFilter;
}>;


export type HomePageQuery = { themes: Array<(
    { priorities: Array<string> }
    & ThemeLink_ThemeFragment
  )>, measures: { totalCount: number, facets: { themes: Array<{ count: number, theme: { id: string } }>, axes: Array<{ count: number, axis: { id: string, name: AxisName } }> } } };

export type InitiativePageQueryVariables = Exact<{
  id: string;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type InitiativePageQuery = { initiative: (
    { basis: Basis, description: string | null, mentionCount: number, distinct: Array<Pursuits_LinkFragment>, mentions: Array<LinkGroups_LinkFragment>, citations: Array<Citation_CitationFragment> }
    & InitiativeFacts_InitiativeFragment
    & ActivityTimeline_InitiativeFragment
    & Figures_Node_Initiative_Fragment
    & Family_InitiativeFragment
    & PursuedMeasures_InitiativeFragment
  ) | null, periods: Array<{ id: string, name: string }> };

export type InitiativesPageQueryVariables = Exact<{
  filter: InitiativeFilter;
  after?: string | null | undefined;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type InitiativesPageQuery = { initiatives: { totalCount: number, nodes: Array<InitiativeRow_InitiativeFragment>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LinkPageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type LinkPageQuery = { link: { id: string, type: string, reads: string, basis: Basis, reason: string | null, rule: string | null, score: number | null, method: string | null, coverage: Coverage | null, category: string | null, from:
      | OfContract_Node_Document_Fragment
      | OfContract_Node_Passage_Fragment
      | OfContract_Node_Contract_Fragment
      | OfContract_Node_Allocation_Fragment
      | OfContract_Node_Sector_Fragment
      | OfContract_Node_GeneralObjective_Fragment
      | OfContract_Node_StrategicObjective_Fragment
      | OfContract_Node_OperationalObjective_Fragment
      | OfContract_Node_ExpectedResult_Fragment
      | OfContract_Node_Indicator_Fragment
      | OfContract_Node_Organisation_Fragment
      | OfContract_Node_Function_Fragment
      | OfContract_Node_Place_Fragment
      | OfContract_Node_Concept_Fragment
      | OfContract_Node_Plan_Fragment
      | OfContract_Node_TransversalObjective_Fragment
      | OfContract_Node_Theme_Fragment
      | OfContract_Node_SubTheme_Fragment
      | OfContract_Node_Axis_Fragment
      | OfContract_Node_Measure_Fragment
      | OfContract_Node_Action_Fragment
      | OfContract_Node_Partner_Fragment
      | OfContract_Node_Discrepancy_Fragment
      | OfContract_Node_CrossReference_Fragment
      | OfContract_Node_Abbreviation_Fragment
      | OfContract_Node_Resolution_Fragment
      | OfContract_Node_Volet_Fragment
      | OfContract_Node_Initiative_Fragment
      | OfContract_Node_Activity_Fragment
      | OfContract_Node_PoliceZone_Fragment
      | OfContract_Node_Commune_Fragment
      | OfContract_Node_Period_Fragment
      | OfContract_Node_Observation_Fragment
    , to:
      | OfContract_Node_Document_Fragment
      | OfContract_Node_Passage_Fragment
      | OfContract_Node_Contract_Fragment
      | OfContract_Node_Allocation_Fragment
      | OfContract_Node_Sector_Fragment
      | OfContract_Node_GeneralObjective_Fragment
      | OfContract_Node_StrategicObjective_Fragment
      | OfContract_Node_OperationalObjective_Fragment
      | OfContract_Node_ExpectedResult_Fragment
      | OfContract_Node_Indicator_Fragment
      | OfContract_Node_Organisation_Fragment
      | OfContract_Node_Function_Fragment
      | OfContract_Node_Place_Fragment
      | OfContract_Node_Concept_Fragment
      | OfContract_Node_Plan_Fragment
      | OfContract_Node_TransversalObjective_Fragment
      | OfContract_Node_Theme_Fragment
      | OfContract_Node_SubTheme_Fragment
      | OfContract_Node_Axis_Fragment
      | OfContract_Node_Measure_Fragment
      | OfContract_Node_Action_Fragment
      | OfContract_Node_Partner_Fragment
      | OfContract_Node_Discrepancy_Fragment
      | OfContract_Node_CrossReference_Fragment
      | OfContract_Node_Abbreviation_Fragment
      | OfContract_Node_Resolution_Fragment
      | OfContract_Node_Volet_Fragment
      | OfContract_Node_Initiative_Fragment
      | OfContract_Node_Activity_Fragment
      | OfContract_Node_PoliceZone_Fragment
      | OfContract_Node_Commune_Fragment
      | OfContract_Node_Period_Fragment
      | OfContract_Node_Observation_Fragment
    , citations: Array<Citation_CitationFragment> } | null, dataset: { version: string } };

export type MatrixPageQueryVariables = Exact<{
  rows: Dimension;
  columns: Dimension;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type MatrixPageQuery = { matrix: { counted: MatrixThing, through: Array<string>, total: number, rows: Array<MatrixLine_LineFragment>, columns: Array<MatrixLine_LineFragment>, cells: Array<{ row: string, column: string, things: Array<string> }> } };

export type MeasurePageQueryVariables = Exact<{
  code: string;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type MeasurePageQuery = { measure: (
    { linkCount: number, pursuedByCount: number, citations: Array<Citation_CitationFragment>, pursuedBy: Array<Pursuits_LinkFragment>, links: Array<LinkGroups_LinkFragment> }
    & MeasureHeader_MeasureFragment
    & MeasureTexts_MeasureFragment
    & ActionList_MeasureFragment
    & DiscrepancyList_MeasureFragment
    & MeasureReferences_MeasureFragment
    & Figures_Node_Measure_Fragment
  ) | null };

export type MeasuresPageQueryVariables = Exact<{
  filter: MeasureFilter;
  after?: string | null | undefined;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type MeasuresPageQuery = { measures: { totalCount: number, nodes: Array<MeasureRow_MeasureFragment>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NodePage_ContractFragment = { id: string, label: string, original: string };

export type NodePageQueryVariables = Exact<{
  id: string;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type NodePageQuery = { node:
    | (
      { __typename: 'Document', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Document_Fragment
    )
    | (
      { __typename: 'Passage', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Passage_Fragment
    )
    | (
      { __typename: 'Contract', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Contract_Fragment
    )
    | (
      { __typename: 'Allocation', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Allocation_Fragment
    )
    | (
      { __typename: 'Sector', id: string, label: string, basis: Basis, linkCount: number, original: string, contract: NodePage_ContractFragment, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Sector_Fragment
    )
    | (
      { __typename: 'GeneralObjective', id: string, label: string, basis: Basis, linkCount: number, original: string, contract: NodePage_ContractFragment, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_GeneralObjective_Fragment
    )
    | (
      { __typename: 'StrategicObjective', id: string, label: string, basis: Basis, linkCount: number, original: string, contract: NodePage_ContractFragment, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_StrategicObjective_Fragment
    )
    | (
      { __typename: 'OperationalObjective', id: string, label: string, basis: Basis, linkCount: number, original: string, contract: NodePage_ContractFragment, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_OperationalObjective_Fragment
    )
    | (
      { __typename: 'ExpectedResult', id: string, label: string, basis: Basis, linkCount: number, original: string, strategicObjective: { id: string, contract: NodePage_ContractFragment }, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_ExpectedResult_Fragment
    )
    | (
      { __typename: 'Indicator', id: string, label: string, basis: Basis, linkCount: number, original: string, strategicObjective: { id: string, contract: NodePage_ContractFragment }, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Indicator_Fragment
    )
    | (
      { __typename: 'Organisation', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Organisation_Fragment
    )
    | (
      { __typename: 'Function', aliases: Array<string>, id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Function_Fragment
    )
    | (
      { __typename: 'Place', aliases: Array<string>, id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Place_Fragment
    )
    | (
      { __typename: 'Concept', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Concept_Fragment
    )
    | (
      { __typename: 'Plan', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Plan_Fragment
    )
    | (
      { __typename: 'TransversalObjective', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_TransversalObjective_Fragment
    )
    | (
      { __typename: 'Theme', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Theme_Fragment
    )
    | (
      { __typename: 'SubTheme', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_SubTheme_Fragment
    )
    | (
      { __typename: 'Axis', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Axis_Fragment
    )
    | (
      { __typename: 'Measure', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Measure_Fragment
    )
    | (
      { __typename: 'Action', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Action_Fragment
    )
    | (
      { __typename: 'Partner', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Partner_Fragment
    )
    | (
      { __typename: 'Discrepancy', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Discrepancy_Fragment
    )
    | (
      { __typename: 'CrossReference', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_CrossReference_Fragment
    )
    | (
      { __typename: 'Abbreviation', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Abbreviation_Fragment
    )
    | (
      { __typename: 'Resolution', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Resolution_Fragment
    )
    | (
      { __typename: 'Volet', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Volet_Fragment
    )
    | (
      { __typename: 'Initiative', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Initiative_Fragment
    )
    | (
      { __typename: 'Activity', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Activity_Fragment
    )
    | (
      { __typename: 'PoliceZone', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_PoliceZone_Fragment
    )
    | (
      { __typename: 'Commune', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Commune_Fragment
    )
    | (
      { __typename: 'Period', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Period_Fragment
    )
    | (
      { __typename: 'Observation', id: string, label: string, basis: Basis, linkCount: number, original: string, citations: Array<Citation_CitationFragment>, links: Array<LinkGroups_LinkFragment> }
      & Figures_Node_Observation_Fragment
    )
   | null };

export type OrganisationPageQueryVariables = Exact<{
  id: string;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type OrganisationPageQuery = { organisation: (
    { id: string, label: string, aliases: Array<string>, organisationKind: string | null, basis: Basis, original: string, doesCount: number, mentionCount: number, partners: Array<FactLink_LinkFragment>, contractLinks: Array<FactLink_LinkFragment>, distinct: Array<Pursuits_LinkFragment>, does: Array<LinkGroups_LinkFragment>, mentions: Array<LinkGroups_LinkFragment>, citations: Array<Citation_CitationFragment> }
    & Figures_Node_Organisation_Fragment
  ) | null };

export type PartnerPageQueryVariables = Exact<{
  id: string;
  filter: MeasureFilter;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type PartnerPageQuery = { partner: (
    { basis: Basis, spellings: Array<string>, broader: Array<PartnerLink_PartnerFragment>, narrower: Array<PartnerLink_PartnerFragment>, closeTo: Array<PartnerLink_PartnerFragment>, citations: Array<Citation_CitationFragment> }
    & PartnerLink_PartnerFragment
  ) | null, measures: { totalCount: number, nodes: Array<MeasureRow_MeasureFragment>, facets: Facets_FacetsFragment } };

export type PartnersPageQueryVariables = Exact<{
  language: Language;
  filter: MeasureFilter;
}>;


export type PartnersPageQuery = { partners: Array<(
    { broader: Array<{ id: string }> }
    & PartnerLink_PartnerFragment
  )>, measures: { totalCount: number, facets: { partners: Array<{ count: number, partner: { id: string } }> } } };

export type PathEndsQueryVariables = Exact<{
  from: string;
  to: string;
  language: Language;
}>;


export type PathEndsQuery = { from:
    | NodeLink_Node_Document_Fragment
    | NodeLink_Node_Passage_Fragment
    | NodeLink_Node_Contract_Fragment
    | NodeLink_Node_Allocation_Fragment
    | NodeLink_Node_Sector_Fragment
    | NodeLink_Node_GeneralObjective_Fragment
    | NodeLink_Node_StrategicObjective_Fragment
    | NodeLink_Node_OperationalObjective_Fragment
    | NodeLink_Node_ExpectedResult_Fragment
    | NodeLink_Node_Indicator_Fragment
    | NodeLink_Node_Organisation_Fragment
    | NodeLink_Node_Function_Fragment
    | NodeLink_Node_Place_Fragment
    | NodeLink_Node_Concept_Fragment
    | NodeLink_Node_Plan_Fragment
    | NodeLink_Node_TransversalObjective_Fragment
    | NodeLink_Node_Theme_Fragment
    | NodeLink_Node_SubTheme_Fragment
    | NodeLink_Node_Axis_Fragment
    | NodeLink_Node_Measure_Fragment
    | NodeLink_Node_Action_Fragment
    | NodeLink_Node_Partner_Fragment
    | NodeLink_Node_Discrepancy_Fragment
    | NodeLink_Node_CrossReference_Fragment
    | NodeLink_Node_Abbreviation_Fragment
    | NodeLink_Node_Resolution_Fragment
    | NodeLink_Node_Volet_Fragment
    | NodeLink_Node_Initiative_Fragment
    | NodeLink_Node_Activity_Fragment
    | NodeLink_Node_PoliceZone_Fragment
    | NodeLink_Node_Commune_Fragment
    | NodeLink_Node_Period_Fragment
    | NodeLink_Node_Observation_Fragment
   | null, to:
    | NodeLink_Node_Document_Fragment
    | NodeLink_Node_Passage_Fragment
    | NodeLink_Node_Contract_Fragment
    | NodeLink_Node_Allocation_Fragment
    | NodeLink_Node_Sector_Fragment
    | NodeLink_Node_GeneralObjective_Fragment
    | NodeLink_Node_StrategicObjective_Fragment
    | NodeLink_Node_OperationalObjective_Fragment
    | NodeLink_Node_ExpectedResult_Fragment
    | NodeLink_Node_Indicator_Fragment
    | NodeLink_Node_Organisation_Fragment
    | NodeLink_Node_Function_Fragment
    | NodeLink_Node_Place_Fragment
    | NodeLink_Node_Concept_Fragment
    | NodeLink_Node_Plan_Fragment
    | NodeLink_Node_TransversalObjective_Fragment
    | NodeLink_Node_Theme_Fragment
    | NodeLink_Node_SubTheme_Fragment
    | NodeLink_Node_Axis_Fragment
    | NodeLink_Node_Measure_Fragment
    | NodeLink_Node_Action_Fragment
    | NodeLink_Node_Partner_Fragment
    | NodeLink_Node_Discrepancy_Fragment
    | NodeLink_Node_CrossReference_Fragment
    | NodeLink_Node_Abbreviation_Fragment
    | NodeLink_Node_Resolution_Fragment
    | NodeLink_Node_Volet_Fragment
    | NodeLink_Node_Initiative_Fragment
    | NodeLink_Node_Activity_Fragment
    | NodeLink_Node_PoliceZone_Fragment
    | NodeLink_Node_Commune_Fragment
    | NodeLink_Node_Period_Fragment
    | NodeLink_Node_Observation_Fragment
   | null };

export type PathPageQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type PathPageQuery = { paths: Array<PathSteps_PathFragment> };

export type ResolutionPageQueryVariables = Exact<{
  filter: InitiativeFilter;
  language: Language;
}>;


export type ResolutionPageQuery = { resolution: { id: string, label: string, date: string, note: string | null, basis: Basis, original: string, citations: Array<Citation_CitationFragment> } | null, volets: Array<{ id: string, number: number, title: string, covered: boolean, note: string | null }>, initiatives: { facets: { volets: Array<{ count: number, volet: { id: string } }> } } };

export type ThemePageQueryVariables = Exact<{
  id: string;
  filter: MeasureFilter;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type ThemePageQuery = { theme: (
    { basis: Basis, introduction: string, strategy: string, priorities: Array<string>, subThemes: Array<(
      { id: string, title: string, label: string, strategy: string }
      & Figures_Node_SubTheme_Fragment
    )>, citations: Array<Citation_CitationFragment> }
    & ThemeLink_ThemeFragment
    & Figures_Node_Theme_Fragment
  ) | null, measures: { totalCount: number, nodes: Array<(
      { subTheme: string | null }
      & MeasureRow_MeasureFragment
    )>, facets: Facets_FacetsFragment } };

export type Timeline_InitiativeFragment = { id: string, name: string, start: string | null, end: string | null, renamedTo: string | null, renamedOn: string | null, zones: Array<{ id: string, number: string }>, instanceOf: { id: string, name: string } | null, activities: Array<{ id: string, basis: Basis, other:
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
      | { __typename: 'Activity', period: string, id: string, zone: { id: string, number: string } | null }
      | { __typename: 'PoliceZone', id: string }
      | { __typename: 'Commune', id: string }
      | { __typename: 'Period', id: string }
      | { __typename: 'Observation', id: string }
     }> };

export type TimelinePageQueryVariables = Exact<{
  filter: InitiativeFilter;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelinePageQuery = { zones: Array<{ id: string, number: string, label: string, original: string }>, periods: Array<{ id: string, name: string }>, initiatives: { totalCount: number, nodes: Array<Timeline_InitiativeFragment>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VoletPageQueryVariables = Exact<{
  id: string;
  filter: InitiativeFilter;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type VoletPageQuery = { volet: { id: string, number: number, title: string, label: string, covered: boolean, note: string | null, basis: Basis, resolution: Array<FactLink_LinkFragment>, citations: Array<Citation_CitationFragment> } | null, volets: Array<{ id: string, number: number, title: string }>, initiatives: { totalCount: number, nodes: Array<InitiativeRow_InitiativeFragment>, facets: InitiativeCounts_FacetsFragment } };

export type ZonePageQueryVariables = Exact<{
  id: string;
  filter: InitiativeFilter;
  language: Language;
  basis?: Array<Basis> | Basis | null | undefined;
}>;


export type ZonePageQuery = { zone: { id: string, number: string, label: string, aliases: Array<string>, basis: Basis, original: string, communes: Array<FactLink_LinkFragment>, citations: Array<Citation_CitationFragment> } | null, zones: Array<{ id: string, number: string }>, initiatives: { totalCount: number, nodes: Array<(
      InitiativeRow_InitiativeFragment
      & Openings_InitiativeFragment
    )>, facets: InitiativeCounts_FacetsFragment } };

export type NodePickerQueryVariables = Exact<{
  words: string;
  language: Language;
  kinds?: Array<string> | string | null | undefined;
}>;


export type NodePickerQuery = { search: { nodes: Array<{ node:
        | NodeLink_Node_Document_Fragment
        | NodeLink_Node_Passage_Fragment
        | NodeLink_Node_Contract_Fragment
        | NodeLink_Node_Allocation_Fragment
        | NodeLink_Node_Sector_Fragment
        | NodeLink_Node_GeneralObjective_Fragment
        | NodeLink_Node_StrategicObjective_Fragment
        | NodeLink_Node_OperationalObjective_Fragment
        | NodeLink_Node_ExpectedResult_Fragment
        | NodeLink_Node_Indicator_Fragment
        | NodeLink_Node_Organisation_Fragment
        | NodeLink_Node_Function_Fragment
        | NodeLink_Node_Place_Fragment
        | NodeLink_Node_Concept_Fragment
        | NodeLink_Node_Plan_Fragment
        | NodeLink_Node_TransversalObjective_Fragment
        | NodeLink_Node_Theme_Fragment
        | NodeLink_Node_SubTheme_Fragment
        | NodeLink_Node_Axis_Fragment
        | NodeLink_Node_Measure_Fragment
        | NodeLink_Node_Action_Fragment
        | NodeLink_Node_Partner_Fragment
        | NodeLink_Node_Discrepancy_Fragment
        | NodeLink_Node_CrossReference_Fragment
        | NodeLink_Node_Abbreviation_Fragment
        | NodeLink_Node_Resolution_Fragment
        | NodeLink_Node_Volet_Fragment
        | NodeLink_Node_Initiative_Fragment
        | NodeLink_Node_Activity_Fragment
        | NodeLink_Node_PoliceZone_Fragment
        | NodeLink_Node_Commune_Fragment
        | NodeLink_Node_Period_Fragment
        | NodeLink_Node_Observation_Fragment
       }> } };

export type PathSteps_PathFragment = { sentence: string, weakestBasis: Basis, excluded: Array<
    | NodeLink_Node_Document_Fragment
    | NodeLink_Node_Passage_Fragment
    | NodeLink_Node_Contract_Fragment
    | NodeLink_Node_Allocation_Fragment
    | NodeLink_Node_Sector_Fragment
    | NodeLink_Node_GeneralObjective_Fragment
    | NodeLink_Node_StrategicObjective_Fragment
    | NodeLink_Node_OperationalObjective_Fragment
    | NodeLink_Node_ExpectedResult_Fragment
    | NodeLink_Node_Indicator_Fragment
    | NodeLink_Node_Organisation_Fragment
    | NodeLink_Node_Function_Fragment
    | NodeLink_Node_Place_Fragment
    | NodeLink_Node_Concept_Fragment
    | NodeLink_Node_Plan_Fragment
    | NodeLink_Node_TransversalObjective_Fragment
    | NodeLink_Node_Theme_Fragment
    | NodeLink_Node_SubTheme_Fragment
    | NodeLink_Node_Axis_Fragment
    | NodeLink_Node_Measure_Fragment
    | NodeLink_Node_Action_Fragment
    | NodeLink_Node_Partner_Fragment
    | NodeLink_Node_Discrepancy_Fragment
    | NodeLink_Node_CrossReference_Fragment
    | NodeLink_Node_Abbreviation_Fragment
    | NodeLink_Node_Resolution_Fragment
    | NodeLink_Node_Volet_Fragment
    | NodeLink_Node_Initiative_Fragment
    | NodeLink_Node_Activity_Fragment
    | NodeLink_Node_PoliceZone_Fragment
    | NodeLink_Node_Commune_Fragment
    | NodeLink_Node_Period_Fragment
    | NodeLink_Node_Observation_Fragment
  >, hops: Array<{ basis: Basis, link: { id: string, reads: string, reason: string | null, rule: string | null, score: number | null, from:
        | NodeLink_Node_Document_Fragment
        | NodeLink_Node_Passage_Fragment
        | NodeLink_Node_Contract_Fragment
        | NodeLink_Node_Allocation_Fragment
        | NodeLink_Node_Sector_Fragment
        | NodeLink_Node_GeneralObjective_Fragment
        | NodeLink_Node_StrategicObjective_Fragment
        | NodeLink_Node_OperationalObjective_Fragment
        | NodeLink_Node_ExpectedResult_Fragment
        | NodeLink_Node_Indicator_Fragment
        | NodeLink_Node_Organisation_Fragment
        | NodeLink_Node_Function_Fragment
        | NodeLink_Node_Place_Fragment
        | NodeLink_Node_Concept_Fragment
        | NodeLink_Node_Plan_Fragment
        | NodeLink_Node_TransversalObjective_Fragment
        | NodeLink_Node_Theme_Fragment
        | NodeLink_Node_SubTheme_Fragment
        | NodeLink_Node_Axis_Fragment
        | NodeLink_Node_Measure_Fragment
        | NodeLink_Node_Action_Fragment
        | NodeLink_Node_Partner_Fragment
        | NodeLink_Node_Discrepancy_Fragment
        | NodeLink_Node_CrossReference_Fragment
        | NodeLink_Node_Abbreviation_Fragment
        | NodeLink_Node_Resolution_Fragment
        | NodeLink_Node_Volet_Fragment
        | NodeLink_Node_Initiative_Fragment
        | NodeLink_Node_Activity_Fragment
        | NodeLink_Node_PoliceZone_Fragment
        | NodeLink_Node_Commune_Fragment
        | NodeLink_Node_Period_Fragment
        | NodeLink_Node_Observation_Fragment
      , to:
        | NodeLink_Node_Document_Fragment
        | NodeLink_Node_Passage_Fragment
        | NodeLink_Node_Contract_Fragment
        | NodeLink_Node_Allocation_Fragment
        | NodeLink_Node_Sector_Fragment
        | NodeLink_Node_GeneralObjective_Fragment
        | NodeLink_Node_StrategicObjective_Fragment
        | NodeLink_Node_OperationalObjective_Fragment
        | NodeLink_Node_ExpectedResult_Fragment
        | NodeLink_Node_Indicator_Fragment
        | NodeLink_Node_Organisation_Fragment
        | NodeLink_Node_Function_Fragment
        | NodeLink_Node_Place_Fragment
        | NodeLink_Node_Concept_Fragment
        | NodeLink_Node_Plan_Fragment
        | NodeLink_Node_TransversalObjective_Fragment
        | NodeLink_Node_Theme_Fragment
        | NodeLink_Node_SubTheme_Fragment
        | NodeLink_Node_Axis_Fragment
        | NodeLink_Node_Measure_Fragment
        | NodeLink_Node_Action_Fragment
        | NodeLink_Node_Partner_Fragment
        | NodeLink_Node_Discrepancy_Fragment
        | NodeLink_Node_CrossReference_Fragment
        | NodeLink_Node_Abbreviation_Fragment
        | NodeLink_Node_Resolution_Fragment
        | NodeLink_Node_Volet_Fragment
        | NodeLink_Node_Initiative_Fragment
        | NodeLink_Node_Activity_Fragment
        | NodeLink_Node_PoliceZone_Fragment
        | NodeLink_Node_Commune_Fragment
        | NodeLink_Node_Period_Fragment
        | NodeLink_Node_Observation_Fragment
       }, citations: Array<Citation_CitationFragment> }> };

export type Openings_InitiativeFragment = { id: string, name: string, start: string | null, end: string | null, renamedTo: string | null, communes: Array<{ id: string, label: string, original: string }>, instanceOf: { id: string, name: string } | null };
