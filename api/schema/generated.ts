// Written by `npm run generate` from the schema; do not edit.
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../resolvers/connections.ts';
import type { Placed, Found } from '../filters/found.ts';
import type { FoundBySearch, HitEdge } from '../resolvers/search.ts';
import type { StoredNode, StoredLink } from '../stored.ts';
import type { LoadedDataset } from '../resolvers/dataset.ts';
import type { AskedGap } from '../gaps.ts';
import type { Cell } from '../resolvers/plan.ts';
import type { Line as CrossedLine } from '../matrix/matrix.ts';
import type { Cell as CrossedCell } from '../matrix/count.ts';
import type { Hit } from '../search/documents.ts';
import type { Answer as GivenAnswer, Chip as ReadChip, Fact as ToldFact } from '../ask/answer.ts';
import type { Suggestion as Suggested } from '../search/suggest.ts';
import type { FilteredList as ListOfAnswer } from '../ask/answer/list.ts';
import type { AskedPath, AskedHop } from '../resolvers/paths.ts';
import type { GivenGraph, CountedRelation } from '../resolvers/graph.ts';
import type { DrawnNode, DrawnEdge } from '../subgraph/find.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type Query = {
  __typename?: 'Query';
  /** Any node by its id, such as `measure/M7.7`; null when there is none. */
  node?: Maybe<Node>;
  /** Several nodes by their ids, in the order asked for; null in the place of an unknown one. At most 100 ids. */
  nodes: Array<Maybe<Node>>;
  /** One link by its id, such as `link/measure/M1.1/involves/partner/communes`; null when there is none. */
  link?: Maybe<Link>;
  /** Several links by their ids, in the order asked for; null in the place of an unknown one. At most 100 ids. */
  links: Array<Maybe<Link>>;
  /** What is loaded: version, number of nodes per kind, and the source documents. */
  dataset: Dataset;
  /**
   * What the sources do not say, counted: each with its denominator and what was searched. Links count only when their
   * basis is one of these; all when omitted.
   */
  gaps: Array<Gap>;
  /** The source documents, in the order of their ids. */
  documents: Array<Document>;
  /** A source document by id (`pgsp-2017-2020` or `document/pgsp-2017-2020`); null when there is none. */
  document?: Maybe<Document>;
  /** The contrats de sécurité et de société, in the order of their ids. */
  contracts: Array<Contract>;
  /** A contract by id (`verviers-2018-2019`, `contract/verviers-2018-2019`); null when there is none. */
  contract?: Maybe<Contract>;
  /** General, strategic and operational objectives of the contracts that satisfy the filter, in natural order of their ids, a page at a time. */
  objectives: ObjectiveConnection;
  /** Named bodies, in the order of their ids, a page at a time; those whose names have all the words, when words are given. */
  organisations: OrganisationConnection;
  /** A body by id (`bravvo`, `organisation/bravvo`); null when there is none. */
  organisation?: Maybe<Organisation>;
  /**
   * Subjects of the thesaurus, in the order of their ids, a page at a time; those whose words in any of the three
   * languages have all of `words`, when words are given; with `top`, only those at the head of the scheme.
   */
  concepts: ConceptConnection;
  /** A subject by id (`vol-a-la-tire`, `concept/vol-a-la-tire`); null when there is none. */
  concept?: Maybe<Concept>;
  /**
   * A part of the graph to be drawn or computed with: the nodes that a filter finds, and every relation between them.
   * At most `first` nodes (0 to 5000), those nearest to `around` first, then those with most relations; what was left out
   * is told. Without `kinds`, every kind but passages and documents, which keep the books and join everything.
   */
  graph: Subgraph;
  /**
   * How many things stand at each crossing of two dimensions, and which. What is counted depends on the pair:
   *
   * - measures, where both classify measures (theme, sub-theme, axis, partner, concept);
   * - initiatives, where both classify initiatives (volet, zone, commune, period, concept), a zone and a period
   *   speaking of one and the same activity;
   * - objectives of contracts, for contract and concept;
   * - where one classifies measures and the other does not, the initiatives or the objectives that pursue such a measure;
   * - for a contract and a volet, zone, commune or period, the measures that both an objective and an initiative pursue.
   *
   * A dimension crossed with itself is an error.
   */
  matrix: Matrix;
  /**
   * How two nodes are linked: the shortest path, a MATCHED link counting as two, and among equals the surest; null when
   * there is none within `maxHops` (1 to 6). Themes, axes, documents and nodes with very many relations (`police intégrée` …) are not taken
   * as links. An unknown node is an error.
   */
  path?: Maybe<Path>;
  /** Several such paths, shorter before longer and surer before less sure; at most `first`, itself at most 20. */
  paths: Array<Path>;
  /** The ten themes of the plan, in order. */
  themes: Array<Theme>;
  /** A theme by number or id (`1`, `theme/1`); null when there is none. */
  theme?: Maybe<Theme>;
  /** The three axes of the plan, in order. */
  axes: Array<Axis>;
  /** The institutions of the annex's third column, in the order of their labels. */
  partners: Array<Partner>;
  /** A partner by id (`communes`, `partner/communes`); null when there is none. */
  partner?: Maybe<Partner>;
  /** A measure by its code, such as `M3.1`; null when there is none. */
  measure?: Maybe<Measure>;
  /**
   * Measures that satisfy the filter, in the order of their codes (M1.2 before M1.10). Page forward with `first`
   * and `after`, or backward with `last` and `before`; at most 100 at a time, 20 when neither is given.
   */
  measures: MeasureConnection;
  /** How many measures each theme shares with each partner; cells with none are left out. */
  themePartnerMatrix: Array<MatrixCell>;
  /** The plan's transversal objectives, in order. */
  transversalObjectives: Array<TransversalObjective>;
  /** The plan's list of abbreviations, in alphabetical order. */
  abbreviations: Array<Abbreviation>;
  /** The resolution of the Brussels Parliament of 18 December 2020; null when it is not loaded. */
  resolution?: Maybe<Resolution>;
  /** The groups of recommendations of the resolution of 18 December 2020, in order. */
  volets: Array<Volet>;
  /** A volet by number or id (`2`, `volet/2`); null when there is none. */
  volet?: Maybe<Volet>;
  /**
   * Initiatives that satisfy the filter, in natural order of their ids. Page forward with `first` and `after`, or
   * backward with `last` and `before`; at most 100 at a time, 20 when neither is given.
   */
  initiatives: InitiativeConnection;
  /** An initiative by id (`coffee-with-a-cop`, `initiative/coffee-with-a-cop`); null when there is none. */
  initiative?: Maybe<Initiative>;
  /** The six police zones of the Region, in the order of their numbers. */
  zones: Array<PoliceZone>;
  /** A police zone by number or id (`5339`, `zone/5339`); null when there is none. */
  zone?: Maybe<PoliceZone>;
  /** The communes that the sources name, in the order of their ids. */
  communes: Array<Commune>;
  /** A commune by id (`evere`, `commune/evere`); null when there is none. */
  commune?: Maybe<Commune>;
  /** The periods of the report, in order. */
  periods: Array<Period>;
  /**
   * Nodes of any kind found by words, subjects and abbreviations, in French, Dutch or English, best first. Each says why
   * it was found. `kinds` (`Measure`, `Initiative` …), `themes`, `axes`, `zones` and `basis` narrow.
   */
  search: SearchConnection;
  /**
   * What may be meant by the first letters typed: subjects of the thesaurus and names of things, codes of measures and
   * numbers of zones among them. Subjects are named in `language`, unless none in that language begins so.
   */
  suggest: Array<Suggestion>;
  /**
   * Answers a question in words. It never guesses: what is not understood, or is not in the sources, is said to be so.
   * Nodes, facts and counts rest on things and links of the given `basis` only; without it, on all but what is `MATCHED`.
   * `edits` change how the question was read before it is answered.
   */
  ask: Answer;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryLinksArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryGapsArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryObjectivesArgs = {
  filter?: InputMaybe<ObjectiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryOrganisationsArgs = {
  words?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryConceptsArgs = {
  words?: InputMaybe<Scalars['String']['input']>;
  top?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryGraphArgs = {
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryMatrixArgs = {
  rows: Dimension;
  columns: Dimension;
  basis?: InputMaybe<Array<Basis>>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  language?: InputMaybe<Language>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Language>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryPartnerArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryMeasureArgs = {
  code: Scalars['String']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryThemePartnerMatrixArgs = {
  filter?: InputMaybe<MeasureFilter>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryVoletArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryInitiativesArgs = {
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryZoneArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryCommuneArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
  axes?: InputMaybe<Array<AxisName>>;
  zones?: InputMaybe<Array<Scalars['ID']['input']>>;
  basis?: InputMaybe<Array<Basis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QuerySuggestArgs = {
  prefix: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Language>;
};


/**
 * Read-only access to the knowledge graph of Brussels' security and prevention policy.
 * Every node and link cites the lines of the source that prove it. Labels and quotations are
 * in French, as the sources write them; other languages are marked as translations.
 */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
  language?: InputMaybe<Language>;
  basis?: InputMaybe<Array<Basis>>;
  edits?: InputMaybe<Array<ChipEdit>>;
};

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

/** A thing of the graph. Its id is also its permalink: `/id/measure/M1.1`. */
export type Node = {
  /** Readable and stable, such as `measure/M1.1` or `partner/communes`. */
  id: Scalars['ID']['output'];
  /** In French, as the source writes it, or in the language asked for where there is a translation. */
  label: Scalars['String']['output'];
  /** Whether `label` in this language is our translation, and so not the words of a source. */
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  /** Where the sources speak of it; at least one. */
  citations: Array<Citation>;
  /** Its relations in both directions, ordered by type, then by the other end; all bases and types when none is given. At most 100 at a time, from `skip`. */
  links: Array<Link>;
  /** How many relations `links` has in all with the same arguments. */
  linkCount: Scalars['Int']['output'];
  /** Figures about it, as the sources print them. */
  observations: Array<Observation>;
};


/** A thing of the graph. Its id is also its permalink: `/id/measure/M1.1`. */
export type NodeLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A thing of the graph. Its id is also its permalink: `/id/measure/M1.1`. */
export type NodeLabelIsTranslatedArgs = {
  language: Language;
};


/** A thing of the graph. Its id is also its permalink: `/id/measure/M1.1`. */
export type NodeLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing of the graph. Its id is also its permalink: `/id/measure/M1.1`. */
export type NodeLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A run of lines of a source document, with its exact words in French. */
export type Citation = {
  __typename?: 'Citation';
  /** Of the passage, which is a node: `passage/pgsp-2017-2020/120-122-1a2b3c4d`. */
  id: Scalars['ID']['output'];
  document: Document;
  /** Counted from 1. */
  firstLine: Scalars['Int']['output'];
  /** Counted from 1, included. */
  lastLine: Scalars['Int']['output'];
  /** The exact characters of the source between those lines; never translated. */
  quote: Scalars['String']['output'];
};

/** A relation between two nodes, seen from one of them or by its own id. */
export type Link = {
  __typename?: 'Link';
  /** Readable and stable: `link/measure/M1.1/involves/partner/communes`. */
  id: Scalars['ID']['output'];
  /** Type of the relation, such as `INVOLVES`. */
  type: Scalars['String']['output'];
  /** The relation read aloud from `from` to `to`, such as `involves`. */
  reads: Scalars['String']['output'];
  /** The same from `to` to `from`, such as `takes part in`. */
  readsBack: Scalars['String']['output'];
  basis: Basis;
  /** Why a person judged so, in English; only when CURATED. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The rule, in English; only when DERIVED. */
  rule?: Maybe<Scalars['String']['output']>;
  /** From 0 to 1; only when MATCHED. */
  score?: Maybe<Scalars['Float']['output']>;
  /** Name of the algorithm; only when MATCHED. */
  method?: Maybe<Scalars['String']['output']>;
  /** How much of the measure it covers; only of PURSUES. */
  coverage?: Maybe<Coverage>;
  /** The heading under which the source lists a partner, in French; only of SUPPORTED_BY. */
  category?: Maybe<Scalars['String']['output']>;
  from: Node;
  to: Node;
  /** The end that is not the node it was reached from; `to` when reached by id. */
  other: Node;
  citations: Array<Citation>;
};


/** A relation between two nodes, seen from one of them or by its own id. */
export type LinkReadsArgs = {
  language?: InputMaybe<Language>;
};


/** A relation between two nodes, seen from one of them or by its own id. */
export type LinkReadsBackArgs = {
  language?: InputMaybe<Language>;
};

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

/** One of the five source documents. */
export type Document = Node & {
  __typename?: 'Document';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  title: Scalars['String']['output'];
  publisher: Scalars['String']['output'];
  /** As precise as known: a year, or an ISO date. */
  date: Scalars['String']['output'];
  /** `plan`, `report` or `contract`. */
  documentKind: Scalars['String']['output'];
  /** File name under `data/sources/`. */
  file: Scalars['String']['output'];
  /** Digest of the file's bytes, in lower-case hexadecimal. */
  sha256: Scalars['String']['output'];
  /** BCP 47 language tag of the text. */
  language: Scalars['String']['output'];
  /** Number of lines of the file. */
  lineCount: Scalars['Int']['output'];
  /** Lines of the file as they stand in it, from `firstLine`; at most 2000 at a time. */
  lines: Array<SourceLine>;
  /** What the graph cites from those lines, in the order of the lines. */
  passages: Array<Passage>;
};


/** One of the five source documents. */
export type DocumentLabelArgs = {
  language?: InputMaybe<Language>;
};


/** One of the five source documents. */
export type DocumentLabelIsTranslatedArgs = {
  language: Language;
};


/** One of the five source documents. */
export type DocumentLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the five source documents. */
export type DocumentLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** One of the five source documents. */
export type DocumentLinesArgs = {
  firstLine?: InputMaybe<Scalars['Int']['input']>;
  count?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the five source documents. */
export type DocumentPassagesArgs = {
  firstLine?: InputMaybe<Scalars['Int']['input']>;
  count?: InputMaybe<Scalars['Int']['input']>;
};

/** A line of a source file. */
export type SourceLine = {
  __typename?: 'SourceLine';
  /** Counted from 1. */
  number: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

/** A cited run of lines, with the nodes that cite it. */
export type Passage = Node & {
  __typename?: 'Passage';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  firstLine: Scalars['Int']['output'];
  lastLine: Scalars['Int']['output'];
  quote: Scalars['String']['output'];
  /** The nodes proved by this passage, in the order of their ids; at most `first`. */
  citedBy: Array<Node>;
};


/** A cited run of lines, with the nodes that cite it. */
export type PassageLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A cited run of lines, with the nodes that cite it. */
export type PassageLabelIsTranslatedArgs = {
  language: Language;
};


/** A cited run of lines, with the nodes that cite it. */
export type PassageLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A cited run of lines, with the nodes that cite it. */
export type PassageLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A cited run of lines, with the nodes that cite it. */
export type PassageCitedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The loaded data. */
export type Dataset = {
  __typename?: 'Dataset';
  /** Digest of all nodes and links: equal content, equal version. */
  version: Scalars['String']['output'];
  /** Nodes per kind, in the order of the kinds. */
  counts: Array<KindCount>;
  documents: Array<Document>;
};

export type KindCount = {
  __typename?: 'KindCount';
  /** Name of the kind, such as `Measure`. */
  kind: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

/** Something that the sources leave empty. */
export type Gap = {
  __typename?: 'Gap';
  /** `MEASURES_WITHOUT_PARTNER` and so on. */
  kind: Scalars['String']['output'];
  /** What it means, as a sentence. */
  label: Scalars['String']['output'];
  /** What is counted: `measures`, `initiatives` … the denominator's kind. */
  of: Scalars['String']['output'];
  /** The denominator: how many the searched documents tell of. */
  total: Scalars['Int']['output'];
  /** Those that lack it, in natural order. */
  items: Array<Node>;
  /** What was searched before saying so: documents and relation types. */
  searched: Array<Scalars['String']['output']>;
};


/** Something that the sources leave empty. */
export type GapLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Where a page of results stands in the whole. */
export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** All conditions hold together; an omitted or empty one does not narrow. */
export type ObjectiveFilter = {
  /** Contracts by id: any of them. */
  contracts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of them. */
  kinds?: InputMaybe<Array<ObjectiveKind>>;
  /** French words that its text must contain, all of them, whatever their case or accents. A word stands for those that begin with it. */
  words?: InputMaybe<Scalars['String']['input']>;
  /** Organisations: any of them runs it. */
  services?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Measures by code: it pursues any of them. */
  measures?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those that the contract leaves empty, or only those that it fills. */
  empty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Links count only when their basis is one of these; all when omitted. */
  basis?: InputMaybe<Array<Basis>>;
};

export type ObjectiveKind =
  | 'GENERAL'
  | 'STRATEGIC'
  | 'OPERATIONAL';

export type ObjectiveConnection = {
  __typename?: 'ObjectiveConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<ObjectiveEdge>;
  nodes: Array<Objective>;
  pageInfo: PageInfo;
};

export type ObjectiveEdge = {
  __typename?: 'ObjectiveEdge';
  cursor: Scalars['String']['output'];
  node: Objective;
};

/** An objective of a contract, at any of its three levels. */
export type Objective = {
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** French, cleaned. */
  text: Scalars['String']['output'];
  contract: Contract;
  sector: Sector;
  /** Measures of the plan that it pursues, by a person's judgement or an algorithm's; all bases when none is given. */
  measures: Array<Measure>;
};


/** An objective of a contract, at any of its three levels. */
export type ObjectiveLabelArgs = {
  language?: InputMaybe<Language>;
};


/** An objective of a contract, at any of its three levels. */
export type ObjectiveLabelIsTranslatedArgs = {
  language: Language;
};


/** An objective of a contract, at any of its three levels. */
export type ObjectiveLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** An objective of a contract, at any of its three levels. */
export type ObjectiveLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** An objective of a contract, at any of its three levels. */
export type ObjectiveMeasuresArgs = {
  basis?: InputMaybe<Array<Basis>>;
};

/** A contrat de sécurité et de société, or its project plan. */
export type Contract = Node & {
  __typename?: 'Contract';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  commune: Commune;
  /** Years covered. */
  years: Array<Scalars['Int']['output']>;
  /** `convention` or `plan de projet`, as its title says. */
  contractKind: Scalars['String']['output'];
  /** ISO date of coming into force, when printed. */
  startsOn?: Maybe<Scalars['String']['output']>;
  /** ISO date of its end, when printed. */
  endsOn?: Maybe<Scalars['String']['output']>;
  /** ISO date of signature, only when the source dates it. */
  signedOn?: Maybe<Scalars['String']['output']>;
  /** Place of signature, only when printed. */
  signedAt?: Maybe<Scalars['String']['output']>;
  /** ISO date of the municipal council's decision, which is not the signature. */
  councilDecisionOn?: Maybe<Scalars['String']['output']>;
  /** The decree that it carries out, as printed. */
  decree?: Maybe<Scalars['String']['output']>;
  /** What such a contract usually prints and this one does not, in English. */
  note?: Maybe<Scalars['String']['output']>;
  /** Organisations that concluded it. */
  parties: Array<Organisation>;
  /** Offices and bodies that represented the parties, never persons. */
  representedBy: Array<Node>;
  /** Amounts per year and scheme; empty when the source prints none. */
  allocations: Array<Allocation>;
  /** In the order of the document. */
  sectors: Array<Sector>;
};


/** A contrat de sécurité et de société, or its project plan. */
export type ContractLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A contrat de sécurité et de société, or its project plan. */
export type ContractLabelIsTranslatedArgs = {
  language: Language;
};


/** A contrat de sécurité et de société, or its project plan. */
export type ContractLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A contrat de sécurité et de société, or its project plan. */
export type ContractLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An amount that a contract grants. */
export type Allocation = Node & {
  __typename?: 'Allocation';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  year: Scalars['Int']['output'];
  /** As the source names it, in French. */
  scheme: Scalars['String']['output'];
  /** In euros. */
  amountEUR: Scalars['Float']['output'];
  contract: Contract;
};


/** An amount that a contract grants. */
export type AllocationLabelArgs = {
  language?: InputMaybe<Language>;
};


/** An amount that a contract grants. */
export type AllocationLabelIsTranslatedArgs = {
  language: Language;
};


/** An amount that a contract grants. */
export type AllocationLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** An amount that a contract grants. */
export type AllocationLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A part of a contract, such as sector 1. */
export type Sector = Node & {
  __typename?: 'Sector';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** The part of the contract it stands in, as printed: `Allocation générale` … */
  part: Scalars['String']['output'];
  /** As printed: `1`, `I` … */
  number: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** From 1, in the order of the document. */
  position: Scalars['Int']['output'];
  contract: Contract;
  /** Sectors that print the same again, or of which this is a repetition. */
  repeats: Array<Sector>;
  generalObjectives: Array<GeneralObjective>;
};


/** A part of a contract, such as sector 1. */
export type SectorLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A part of a contract, such as sector 1. */
export type SectorLabelIsTranslatedArgs = {
  language: Language;
};


/** A part of a contract, such as sector 1. */
export type SectorLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a contract, such as sector 1. */
export type SectorLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type GeneralObjective = Node & Objective & {
  __typename?: 'GeneralObjective';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** French, cleaned. */
  text: Scalars['String']['output'];
  /** From 1, in the order of the document. */
  position: Scalars['Int']['output'];
  contract: Contract;
  sector: Sector;
  /** Measures of the plan that it pursues, by a person's judgement or an algorithm's; all bases when none is given. */
  measures: Array<Measure>;
  strategicObjectives: Array<StrategicObjective>;
};


export type GeneralObjectiveLabelArgs = {
  language?: InputMaybe<Language>;
};


export type GeneralObjectiveLabelIsTranslatedArgs = {
  language: Language;
};


export type GeneralObjectiveLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


export type GeneralObjectiveLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type GeneralObjectiveMeasuresArgs = {
  basis?: InputMaybe<Array<Basis>>;
};

export type StrategicObjective = Node & Objective & {
  __typename?: 'StrategicObjective';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** As printed: `1`, `1 et 2`. */
  number: Scalars['String']['output'];
  /** French, cleaned. */
  text: Scalars['String']['output'];
  /** The responsible service, as printed. */
  service?: Maybe<Scalars['String']['output']>;
  /** From 1, in the order of the document. */
  position: Scalars['Int']['output'];
  /** Whether the template's objective has no content in this contract. */
  empty: Scalars['Boolean']['output'];
  /** Why it is empty, or what could not be told apart. */
  note?: Maybe<Scalars['String']['output']>;
  generalObjective: GeneralObjective;
  contract: Contract;
  sector: Sector;
  /** Measures of the plan that it pursues, by a person's judgement or an algorithm's; all bases when none is given. */
  measures: Array<Measure>;
  operationalObjectives: Array<OperationalObjective>;
  results: Array<ExpectedResult>;
  indicators: Array<Indicator>;
};


export type StrategicObjectiveLabelArgs = {
  language?: InputMaybe<Language>;
};


export type StrategicObjectiveLabelIsTranslatedArgs = {
  language: Language;
};


export type StrategicObjectiveLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


export type StrategicObjectiveLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type StrategicObjectiveMeasuresArgs = {
  basis?: InputMaybe<Array<Basis>>;
};

export type OperationalObjective = Node & Objective & {
  __typename?: 'OperationalObjective';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** French, cleaned; sub-items on lines that begin with `- `. */
  text: Scalars['String']['output'];
  /** From 1, in the order of the document. */
  position: Scalars['Int']['output'];
  /** The responsible service, as printed over its table. */
  service?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  strategicObjective: StrategicObjective;
  contract: Contract;
  sector: Sector;
  /** Measures of the plan that it pursues, by a person's judgement or an algorithm's; all bases when none is given. */
  measures: Array<Measure>;
  /** Results that the source expects from this objective in particular. */
  results: Array<ExpectedResult>;
  /** Indicators that measure this objective in particular. */
  indicators: Array<Indicator>;
};


export type OperationalObjectiveLabelArgs = {
  language?: InputMaybe<Language>;
};


export type OperationalObjectiveLabelIsTranslatedArgs = {
  language: Language;
};


export type OperationalObjectiveLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


export type OperationalObjectiveLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type OperationalObjectiveMeasuresArgs = {
  basis?: InputMaybe<Array<Basis>>;
};

export type ExpectedResult = Node & {
  __typename?: 'ExpectedResult';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** French, cleaned. */
  text: Scalars['String']['output'];
  /** From 1, in the order of the document. */
  position: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
  strategicObjective: StrategicObjective;
};


export type ExpectedResultLabelArgs = {
  language?: InputMaybe<Language>;
};


export type ExpectedResultLabelIsTranslatedArgs = {
  language: Language;
};


export type ExpectedResultLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


export type ExpectedResultLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type Indicator = Node & {
  __typename?: 'Indicator';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** French, cleaned. */
  text: Scalars['String']['output'];
  /** From 1, in the order of the document. */
  position: Scalars['Int']['output'];
  /** `>=`, `<=`, `=` or `yes/no`, only when the source prints a threshold or “Oui/Non”. */
  operator?: Maybe<Scalars['String']['output']>;
  /** The threshold. */
  value?: Maybe<Scalars['Float']['output']>;
  /** What is counted, as printed: `heures`, `réunions` … */
  unit?: Maybe<Scalars['String']['output']>;
  /** What the threshold holds for, as printed: `an`, `jour` … */
  period?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  strategicObjective: StrategicObjective;
};


export type IndicatorLabelArgs = {
  language?: InputMaybe<Language>;
};


export type IndicatorLabelIsTranslatedArgs = {
  language: Language;
};


export type IndicatorLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


export type IndicatorLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ConceptConnection = {
  __typename?: 'ConceptConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<ConceptEdge>;
  nodes: Array<Concept>;
  pageInfo: PageInfo;
};

export type ConceptEdge = {
  __typename?: 'ConceptEdge';
  cursor: Scalars['String']['output'];
  node: Concept;
};

/** A page of nodes of any kind. */
export type NodeConnection = {
  __typename?: 'NodeConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<NodeEdge>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
};

export type NodeEdge = {
  __typename?: 'NodeEdge';
  cursor: Scalars['String']['output'];
  node: Node;
};

export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<OrganisationEdge>;
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
};

export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  cursor: Scalars['String']['output'];
  node: Organisation;
};

/** A named body: a service, an association, an administration. Never a person. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** Other names and spellings met in the sources. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is, in words, when a source says so: `asbl`, `service communal` … */
  organisationKind?: Maybe<Scalars['String']['output']>;
  /** The partner of the plan that is the same body; null when there is none. */
  partner?: Maybe<Partner>;
  /** Initiatives that it leads, in natural order. */
  leads: Array<Initiative>;
  /** Initiatives that it supports, in natural order. */
  supports: Array<Initiative>;
  /** Contracts that it concluded. */
  contracts: Array<Contract>;
};


/** A named body: a service, an association, an administration. Never a person. */
export type OrganisationLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A named body: a service, an association, an administration. Never a person. */
export type OrganisationLabelIsTranslatedArgs = {
  language: Language;
};


/** A named body: a service, an association, an administration. Never a person. */
export type OrganisationLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A named body: a service, an association, an administration. Never a person. */
export type OrganisationLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A function on the ground, never the person who holds it: gardien de la paix, inspecteur de quartier … */
export type Function = Node & {
  __typename?: 'Function';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** Other names and spellings met in the sources. */
  aliases: Array<Scalars['String']['output']>;
};


/** A function on the ground, never the person who holds it: gardien de la paix, inspecteur de quartier … */
export type FunctionLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A function on the ground, never the person who holds it: gardien de la paix, inspecteur de quartier … */
export type FunctionLabelIsTranslatedArgs = {
  language: Language;
};


/** A function on the ground, never the person who holds it: gardien de la paix, inspecteur de quartier … */
export type FunctionLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A function on the ground, never the person who holds it: gardien de la paix, inspecteur de quartier … */
export type FunctionLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A named place or public space. */
export type Place = Node & {
  __typename?: 'Place';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** Other names and spellings met in the sources. */
  aliases: Array<Scalars['String']['output']>;
  /** The commune it lies in, when a source says so. */
  commune?: Maybe<Commune>;
};


/** A named place or public space. */
export type PlaceLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A named place or public space. */
export type PlaceLabelIsTranslatedArgs = {
  language: Language;
};


/** A named place or public space. */
export type PlaceLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A named place or public space. */
export type PlaceLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A subject of the thesaurus. */
export type Concept = Node & {
  __typename?: 'Concept';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** Other words for it that a source may use, in a language. */
  synonyms: Array<Scalars['String']['output']>;
  /** How people say it in their own words, in a language: read in questions, never in a source. */
  everyday: Array<Scalars['String']['output']>;
  /** Its abbreviations in a language, such as `SAC` or `GAS`. */
  abbreviations: Array<Scalars['String']['output']>;
  /** False for a way of acting (to support, to create), which no text is about. */
  isSubject: Scalars['Boolean']['output'];
  /** What it is a kind or a part of. */
  broader: Array<Concept>;
  /** Its kinds and parts. */
  narrower: Array<Concept>;
  /** What it is often dealt with together with. */
  related: Array<Concept>;
  /** What it may be taken for and is not; the reason is on the link `DISTINCT_FROM`. */
  distinctFrom: Array<Concept>;
  /**
   * What is about it, in the order of the ids, a page at a time: of all kinds and bases when none is given. What is
   * about a narrower subject only is found by that one.
   */
  finds: NodeConnection;
};


/** A subject of the thesaurus. */
export type ConceptLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A subject of the thesaurus. */
export type ConceptLabelIsTranslatedArgs = {
  language: Language;
};


/** A subject of the thesaurus. */
export type ConceptLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject of the thesaurus. */
export type ConceptLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A subject of the thesaurus. */
export type ConceptSynonymsArgs = {
  language?: InputMaybe<Language>;
};


/** A subject of the thesaurus. */
export type ConceptEverydayArgs = {
  language?: InputMaybe<Language>;
};


/** A subject of the thesaurus. */
export type ConceptAbbreviationsArgs = {
  language?: InputMaybe<Language>;
};


/** A subject of the thesaurus. */
export type ConceptFindsArgs = {
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  basis?: InputMaybe<Array<Basis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which nodes and relations to give. Conditions are joined by and; what is left out does not narrow. */
export type GraphFilter = {
  /** Kinds of node, such as `Measure`. The nodes that `around` names are given whatever their kind. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only relations of these bases, and the ways of `around` and `expand` go along these only. */
  basis?: InputMaybe<Array<Basis>>;
  /** Of what belongs to a theme, only what belongs to one of these (with or without `theme/`); and of the rest, what a relation links to it. */
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids in full: only the nodes within `depth` relations of one of these, through nodes of the kinds given. At most 100. */
  around?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 to 3. */
  depth?: InputMaybe<Scalars['Int']['input']>;
  /** Ids in full: all nodes beside these as well, whatever their kind, passages aside. At most 100. */
  expand?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The nodes of the path between two nodes as well, whatever their kind: the first of those that `paths` gives. */
  path?: InputMaybe<PathEnds>;
  /** Ids in full: without the nodes that are linked to one of these alone, save those that `around` and `path` name. At most 100. */
  collapse?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Two different nodes, by their ids in full. */
export type PathEnds = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};

/** Nodes, and the relations between them. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** How many nodes the filter finds, given or not. */
  nodeCount: Scalars['Int']['output'];
  /** How many relations there are between the nodes given. */
  edgeCount: Scalars['Int']['output'];
  /** Nearest to `around` first, then by falling degree. */
  nodes: Array<SubgraphNode>;
  /** Ordered by id. At most 10000 at a time, from `skip`. */
  edges: Array<SubgraphEdge>;
  /** The nodes that the filter finds and `first` cuts off, counted by kind; empty when all are given. */
  leftOut: Array<KindCount>;
  /** How many nodes each of the nodes of `collapse` hides. */
  hidden: Array<HiddenCount>;
  /** The types of these relations, the most frequent first. */
  relations: Array<RelationCount>;
};


/** Nodes, and the relations between them. */
export type SubgraphEdgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A node as a drawing needs it; `node(id:)` tells the rest. */
export type SubgraphNode = {
  __typename?: 'SubgraphNode';
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  /** In French, as the source writes it, or in the language asked for where there is a translation. */
  label: Scalars['String']['output'];
  basis: Basis;
  /** Number of the theme that a theme, sub-theme, measure or action belongs to; null for other kinds. */
  theme?: Maybe<Scalars['Int']['output']>;
  /** How many relations of the bases asked for it has in the whole graph, those to passages aside. */
  degree: Scalars['Int']['output'];
};


/** A node as a drawing needs it; `node(id:)` tells the rest. */
export type SubgraphNodeLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A relation as a drawing needs it; `link(id:)` tells the rest. */
export type SubgraphEdge = {
  __typename?: 'SubgraphEdge';
  /** `link/…`, a permalink. */
  id: Scalars['ID']['output'];
  /** Such as `LED_BY`; `relations` says how it reads. */
  type: Scalars['String']['output'];
  basis: Basis;
  from: Scalars['ID']['output'];
  to: Scalars['ID']['output'];
};

/** How many nodes a collapsed node hides. */
export type HiddenCount = {
  __typename?: 'HiddenCount';
  /** Of the collapsed node. */
  id: Scalars['ID']['output'];
  count: Scalars['Int']['output'];
};

/** How many relations of a type there are. */
export type RelationCount = {
  __typename?: 'RelationCount';
  type: Scalars['String']['output'];
  /** Read aloud from `from` to `to`. */
  reads: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};


/** How many relations of a type there are. */
export type RelationCountReadsArgs = {
  language?: InputMaybe<Language>;
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

/** Two dimensions crossed. */
export type Matrix = {
  __typename?: 'Matrix';
  counted: MatrixThing;
  /** Types of the relations that were followed from what is counted to the rows and columns, such as `PURSUES`. */
  through: Array<Scalars['String']['output']>;
  /** Everything in the dimension, in natural order, also where it counts nothing. */
  rows: Array<MatrixLine>;
  columns: Array<MatrixLine>;
  /** Row by row; those with nothing are left out. */
  cells: Array<MatrixCount>;
  /** Different things in all cells together: one in several cells counts once. */
  total: Scalars['Int']['output'];
};

/** A row or a column. */
export type MatrixLine = {
  __typename?: 'MatrixLine';
  node: Node;
  /** Different things in its cells together: one in several cells counts once. */
  total: Scalars['Int']['output'];
};

/** A cell that counts something. */
export type MatrixCount = {
  __typename?: 'MatrixCount';
  /** Id of the row's node. */
  row: Scalars['ID']['output'];
  /** Id of the column's node. */
  column: Scalars['ID']['output'];
  count: Scalars['Int']['output'];
  /** Ids of the things counted, in natural order; `nodes` tells what they are. */
  things: Array<Scalars['ID']['output']>;
};

/** A chain of links from one node to another. */
export type Path = {
  __typename?: 'Path';
  /** The whole path told hop by hop, with how sure its weakest hop is. */
  sentence: Scalars['String']['output'];
  /** The basis of its least certain hop. */
  weakestBasis: Basis;
  hops: Array<Hop>;
  /** Nodes that were met on the way but not taken as links, because nearly everything is linked to them. */
  excluded: Array<Node>;
};

/** One link of a path, in the direction of the path. */
export type Hop = {
  __typename?: 'Hop';
  /** Type of the relation, such as `LED_BY`; `link` tells in which direction it reads. */
  type: Scalars['String']['output'];
  basis: Basis;
  from: Node;
  to: Node;
  /** The hop read aloud. */
  sentence: Scalars['String']['output'];
  citations: Array<Citation>;
  link: Link;
};

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
  partners?: InputMaybe<PartnerFilter>;
  /** Themes by number or id: any of them. */
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sub-themes by id: any of them. */
  subThemes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of them. */
  axes?: InputMaybe<Array<AxisName>>;
  /**
   * French words that the texts of the measure (body and annex together) must contain, all of them, whatever their
   * case or accents. A word stands for those that begin with it: `drogue` finds `drogues`.
   */
  words?: InputMaybe<Scalars['String']['input']>;
  /** Links to partners count only when their basis is one of these, in `partners` and in the facets; all when omitted. */
  basis?: InputMaybe<Array<Basis>>;
};

/**
 * Partners as the annex of the plan writes them, strictly: `police-integree` does not include
 * `zones-de-police` unless `includeNarrower` is true. An unknown partner is an error that names
 * its nearest neighbours.
 */
export type PartnerFilter = {
  /** The measure involves every one of these. */
  all?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The measure involves at least one of these. */
  any?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The measure involves none of these. */
  none?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether a partner stands for its narrower ones too, in all three lists. */
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<MeasureEdge>;
  nodes: Array<Measure>;
  pageInfo: PageInfo;
  /** Counts over all the measures that satisfy the filter, not only this page. */
  facets: MeasureFacets;
};

export type MeasureEdge = {
  __typename?: 'MeasureEdge';
  cursor: Scalars['String']['output'];
  node: Measure;
};

/** How many of the measures found have each value; values with none are left out. */
export type MeasureFacets = {
  __typename?: 'MeasureFacets';
  /** By falling count, then by id. */
  partners: Array<PartnerCount>;
  /** In the order of the plan. */
  themes: Array<ThemeCount>;
  subThemes: Array<SubThemeCount>;
  axes: Array<AxisCount>;
};

export type PartnerCount = {
  __typename?: 'PartnerCount';
  partner: Partner;
  count: Scalars['Int']['output'];
};

export type ThemeCount = {
  __typename?: 'ThemeCount';
  theme: Theme;
  count: Scalars['Int']['output'];
};

export type SubThemeCount = {
  __typename?: 'SubThemeCount';
  subTheme: SubTheme;
  count: Scalars['Int']['output'];
};

export type AxisCount = {
  __typename?: 'AxisCount';
  axis: Axis;
  count: Scalars['Int']['output'];
};

export type MatrixCell = {
  __typename?: 'MatrixCell';
  theme: Theme;
  partner: Partner;
  /** Number of measures of the theme that involve the partner, strictly. */
  count: Scalars['Int']['output'];
};

/** An edition of the regional plan. */
export type Plan = Node & {
  __typename?: 'Plan';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** The years it covers: `2017-2020`. */
  edition: Scalars['String']['output'];
};


/** An edition of the regional plan. */
export type PlanLabelArgs = {
  language?: InputMaybe<Language>;
};


/** An edition of the regional plan. */
export type PlanLabelIsTranslatedArgs = {
  language: Language;
};


/** An edition of the regional plan. */
export type PlanLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of the regional plan. */
export type PlanLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** One of the plan's five objectives that cross all themes. */
export type TransversalObjective = Node & {
  __typename?: 'TransversalObjective';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** Cleaned French paragraphs, separated by blank lines. */
  text: Scalars['String']['output'];
};


/** One of the plan's five objectives that cross all themes. */
export type TransversalObjectiveLabelArgs = {
  language?: InputMaybe<Language>;
};


/** One of the plan's five objectives that cross all themes. */
export type TransversalObjectiveLabelIsTranslatedArgs = {
  language: Language;
};


/** One of the plan's five objectives that cross all themes. */
export type TransversalObjectiveLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the plan's five objectives that cross all themes. */
export type TransversalObjectiveLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** One of the plan's ten themes. */
export type Theme = Node & {
  __typename?: 'Theme';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  number: Scalars['Int']['output'];
  /** French title as the annex writes it; a marked translation in the other languages. */
  title: Scalars['String']['output'];
  /** Cleaned French paragraphs before the strategy, separated by blank lines. */
  introduction: Scalars['String']['output'];
  /** Cleaned French paragraphs of the strategy, separated by blank lines. */
  strategy: Scalars['String']['output'];
  /** The priorities the theme lists, in order; empty when it lists none. */
  priorities: Array<Scalars['String']['output']>;
  subThemes: Array<SubTheme>;
  measures: MeasureConnection;
};


/** One of the plan's ten themes. */
export type ThemeLabelArgs = {
  language?: InputMaybe<Language>;
};


/** One of the plan's ten themes. */
export type ThemeLabelIsTranslatedArgs = {
  language: Language;
};


/** One of the plan's ten themes. */
export type ThemeLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the plan's ten themes. */
export type ThemeLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** One of the plan's ten themes. */
export type ThemeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** One of the plan's ten themes. */
export type ThemeMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A part of theme 6 or 8. */
export type SubTheme = Node & {
  __typename?: 'SubTheme';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  title: Scalars['String']['output'];
  theme: Theme;
  /** Cleaned French paragraphs; empty when the sub-theme has no strategy of its own. */
  strategy: Scalars['String']['output'];
};


/** A part of theme 6 or 8. */
export type SubThemeLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A part of theme 6 or 8. */
export type SubThemeLabelIsTranslatedArgs = {
  language: Language;
};


/** A part of theme 6 or 8. */
export type SubThemeLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of theme 6 or 8. */
export type SubThemeLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Prévention, Réaction or Suivi. */
export type Axis = Node & {
  __typename?: 'Axis';
  /** `axis/prevention`, `axis/reaction` or `axis/suivi`. */
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  name: AxisName;
  measures: MeasureConnection;
};


/** Prévention, Réaction or Suivi. */
export type AxisLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Prévention, Réaction or Suivi. */
export type AxisLabelIsTranslatedArgs = {
  language: Language;
};


/** Prévention, Réaction or Suivi. */
export type AxisLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** Prévention, Réaction or Suivi. */
export type AxisLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Prévention, Réaction or Suivi. */
export type AxisMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One of the 120 measures, M1.1 to M10.15, that the plan prints twice. */
export type Measure = Node & {
  __typename?: 'Measure';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** `M1.1` to `M10.15`. */
  code: Scalars['String']['output'];
  /** Lead text up to the first list item, in French. */
  title: Scalars['String']['output'];
  /** Whether its text goes on with points below the title, which may then end in mid-sentence. */
  hasPoints: Scalars['Boolean']['output'];
  /** As the body of the plan prints it: cleaned of typesetting, otherwise word for word; list items on lines that begin with `- `. */
  bodyText: Scalars['String']['output'];
  /** As the annex table prints it, cleaned likewise. */
  annexText: Scalars['String']['output'];
  theme: Theme;
  /** Title of the sub-theme, in French; null outside themes 6 and 8. */
  subTheme?: Maybe<Scalars['String']['output']>;
  axis: Axis;
  /** Partners of the measure or of any of its actions, strictly as the annex writes them, in the order of the annex; all bases when none is given. */
  partners: Array<Partner>;
  /** The parts that have a row of their own in the annex, in order; empty for most measures. */
  actions: Array<Action>;
  /** Where body and annex differ. */
  discrepancies: Array<Discrepancy>;
  /** What it refers to outside this plan, as printed: `NCSI M16, 4.3`. */
  crossReferences: Array<Scalars['String']['output']>;
  /** Abbreviations of the plan's list that its text uses, in the order of the text. */
  abbreviations: Array<Abbreviation>;
  /** The measure before it in the order of codes; null for the first. */
  previous?: Maybe<Measure>;
  /** The measure after it in the order of codes; null for the last. */
  next?: Maybe<Measure>;
};


/** One of the 120 measures, M1.1 to M10.15, that the plan prints twice. */
export type MeasureLabelArgs = {
  language?: InputMaybe<Language>;
};


/** One of the 120 measures, M1.1 to M10.15, that the plan prints twice. */
export type MeasureLabelIsTranslatedArgs = {
  language: Language;
};


/** One of the 120 measures, M1.1 to M10.15, that the plan prints twice. */
export type MeasureLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 120 measures, M1.1 to M10.15, that the plan prints twice. */
export type MeasureLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** One of the 120 measures, M1.1 to M10.15, that the plan prints twice. */
export type MeasurePartnersArgs = {
  basis?: InputMaybe<Array<Basis>>;
};

/** A part of a measure with a row of its own in the annex. */
export type Action = Node & {
  __typename?: 'Action';
  /** `action/M3.1/2`: measure and position. */
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** From 1, in the order of the annex. */
  position: Scalars['Int']['output'];
  /** French, from the annex, cleaned. */
  text: Scalars['String']['output'];
  measure: Measure;
  /** Partners of this row, in the order of the annex; all bases when none is given. */
  partners: Array<Partner>;
};


/** A part of a measure with a row of its own in the annex. */
export type ActionLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A part of a measure with a row of its own in the annex. */
export type ActionLabelIsTranslatedArgs = {
  language: Language;
};


/** A part of a measure with a row of its own in the annex. */
export type ActionLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of a measure with a row of its own in the annex. */
export type ActionLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A part of a measure with a row of its own in the annex. */
export type ActionPartnersArgs = {
  basis?: InputMaybe<Array<Basis>>;
};

/** An institution, or kind of institution, of the annex's third column. */
export type Partner = Node & {
  __typename?: 'Partner';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** The spellings of the annex that mean this partner. */
  spellings: Array<Scalars['String']['output']>;
  /** The article of its label in a French sentence, such as `les`; null for a name of its own. */
  article?: Maybe<Scalars['String']['output']>;
  broader: Array<Partner>;
  narrower: Array<Partner>;
  /** Near-synonyms that the plan keeps apart. */
  closeTo: Array<Partner>;
  /** Its measures, strictly; with facets per theme and axis. */
  measures: MeasureConnection;
  /** Partners that share measures with it, by falling count, then by id; at most `first`. */
  coPartners: Array<PartnerCount>;
};


/** An institution, or kind of institution, of the annex's third column. */
export type PartnerLabelArgs = {
  language?: InputMaybe<Language>;
};


/** An institution, or kind of institution, of the annex's third column. */
export type PartnerLabelIsTranslatedArgs = {
  language: Language;
};


/** An institution, or kind of institution, of the annex's third column. */
export type PartnerLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** An institution, or kind of institution, of the annex's third column. */
export type PartnerLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** An institution, or kind of institution, of the annex's third column. */
export type PartnerMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An institution, or kind of institution, of the annex's third column. */
export type PartnerCoPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A place where body and annex of a measure differ. */
export type Discrepancy = Node & {
  __typename?: 'Discrepancy';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** The words of the body; empty when the annex adds words. */
  body: Scalars['String']['output'];
  /** The words of the annex; empty when the annex leaves words out. */
  annex: Scalars['String']['output'];
  /** A few words around the difference. */
  context: Scalars['String']['output'];
  class: DiscrepancyClass;
};


/** A place where body and annex of a measure differ. */
export type DiscrepancyLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A place where body and annex of a measure differ. */
export type DiscrepancyLabelIsTranslatedArgs = {
  language: Language;
};


/** A place where body and annex of a measure differ. */
export type DiscrepancyLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where body and annex of a measure differ. */
export type DiscrepancyLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type DiscrepancyClass =
  /** Changes what is asked. */
  | 'SUBSTANTIVE'
  /** Changes only how it is said. */
  | 'WORDING'
  /** A slip of spelling or typesetting. */
  | 'TYPO';

/** What a measure refers to outside this plan. */
export type CrossReference = Node & {
  __typename?: 'CrossReference';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  text: Scalars['String']['output'];
  /** The document referred to, such as `NCSI`. */
  target: Scalars['String']['output'];
};


/** What a measure refers to outside this plan. */
export type CrossReferenceLabelArgs = {
  language?: InputMaybe<Language>;
};


/** What a measure refers to outside this plan. */
export type CrossReferenceLabelIsTranslatedArgs = {
  language: Language;
};


/** What a measure refers to outside this plan. */
export type CrossReferenceLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** What a measure refers to outside this plan. */
export type CrossReferenceLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An entry of the plan's list of abbreviations. */
export type Abbreviation = Node & {
  __typename?: 'Abbreviation';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  short: Scalars['String']['output'];
  long: Scalars['String']['output'];
};


/** An entry of the plan's list of abbreviations. */
export type AbbreviationLabelArgs = {
  language?: InputMaybe<Language>;
};


/** An entry of the plan's list of abbreviations. */
export type AbbreviationLabelIsTranslatedArgs = {
  language: Language;
};


/** An entry of the plan's list of abbreviations. */
export type AbbreviationLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** An entry of the plan's list of abbreviations. */
export type AbbreviationLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** All conditions hold together; an omitted or empty one does not narrow. Names may be given with or without their kind. */
export type InitiativeFilter = {
  /** Volets by number: it addresses any of them. */
  volets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Police zones by number: any of them. Together with `periods`, one and the same activity is meant: what a zone did
   * in one period and another zone in another is no match.
   */
  zones?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Periods such as `2023-2024`: it was active in any of them. */
  periods?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Communes: it takes place in any of them. */
  communes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Organisations: any of them leads or supports it. */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of them. */
  statuses?: InputMaybe<Array<InitiativeStatus>>;
  /** Measures by code: it pursues any of them. */
  measures?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * French words that its names and description must contain, all of them, whatever their case or accents.
   * A word stands for those that begin with it.
   */
  words?: InputMaybe<Scalars['String']['input']>;
  /** Whether parts and instances of other initiatives are left out. */
  topLevel?: InputMaybe<Scalars['Boolean']['input']>;
  /** Activities and links count only when their basis is one of these, in the conditions and in the facets; all when omitted. */
  basis?: InputMaybe<Array<Basis>>;
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

export type InitiativeConnection = {
  __typename?: 'InitiativeConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<InitiativeEdge>;
  nodes: Array<Initiative>;
  pageInfo: PageInfo;
  /** Counts over all the initiatives that satisfy the filter, not only this page. */
  facets: InitiativeFacets;
};

export type InitiativeEdge = {
  __typename?: 'InitiativeEdge';
  cursor: Scalars['String']['output'];
  node: Initiative;
};

/** How many of the initiatives found have each value; values with none are left out. In natural order. */
export type InitiativeFacets = {
  __typename?: 'InitiativeFacets';
  volets: Array<VoletCount>;
  /** By the zones of their activities and by their own. */
  zones: Array<ZoneCount>;
  periods: Array<PeriodCount>;
  communes: Array<CommuneCount>;
  statuses: Array<StatusCount>;
};

export type StatusCount = {
  __typename?: 'StatusCount';
  status: InitiativeStatus;
  count: Scalars['Int']['output'];
};

export type VoletCount = {
  __typename?: 'VoletCount';
  volet: Volet;
  count: Scalars['Int']['output'];
};

export type ZoneCount = {
  __typename?: 'ZoneCount';
  zone: PoliceZone;
  count: Scalars['Int']['output'];
};

export type PeriodCount = {
  __typename?: 'PeriodCount';
  period: Period;
  count: Scalars['Int']['output'];
};

export type CommuneCount = {
  __typename?: 'CommuneCount';
  commune: Commune;
  count: Scalars['Int']['output'];
};

/** A resolution of the Parliament. */
export type Resolution = Node & {
  __typename?: 'Resolution';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** ISO date. */
  date: Scalars['String']['output'];
  /** What does not add up in the source, in English. */
  note?: Maybe<Scalars['String']['output']>;
  volets: Array<Volet>;
};


/** A resolution of the Parliament. */
export type ResolutionLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A resolution of the Parliament. */
export type ResolutionLabelIsTranslatedArgs = {
  language: Language;
};


/** A resolution of the Parliament. */
export type ResolutionLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A resolution of the Parliament. */
export type ResolutionLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A group of recommendations of the resolution of 18 December 2020. */
export type Volet = Node & {
  __typename?: 'Volet';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  number: Scalars['Int']['output'];
  /** French, as the report writes it. */
  title: Scalars['String']['output'];
  /** Whether the report covers it, or only names it. */
  covered: Scalars['Boolean']['output'];
  /** What the report says of a volet that it does not cover, in English. */
  note?: Maybe<Scalars['String']['output']>;
  /** Initiatives that address it, in natural order. */
  initiatives: InitiativeConnection;
};


/** A group of recommendations of the resolution of 18 December 2020. */
export type VoletLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A group of recommendations of the resolution of 18 December 2020. */
export type VoletLabelIsTranslatedArgs = {
  language: Language;
};


/** A group of recommendations of the resolution of 18 December 2020. */
export type VoletLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of recommendations of the resolution of 18 December 2020. */
export type VoletLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A group of recommendations of the resolution of 18 December 2020. */
export type VoletInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A project, service, event or practice on the ground. */
export type Initiative = Node & {
  __typename?: 'Initiative';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  name: Scalars['String']['output'];
  /** Other names: spellings met in the sources, and shorter or fuller forms of them by which it is asked for. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is, in the report's own French words; null when it only names it. */
  description?: Maybe<Scalars['String']['output']>;
  /** The part of the report it stands in. */
  section?: Maybe<Scalars['String']['output']>;
  /** Who it is for, as stated. */
  audience?: Maybe<Scalars['String']['output']>;
  status: InitiativeStatus;
  /** STATED or CURATED when words of the source say the status; DERIVED from a date, a list or an exception; null when unknown. */
  statusBasis?: Maybe<Basis>;
  /** ISO date, as precise as stated: `2021`, `2021-06`, `2021-06-15`. */
  start?: Maybe<Scalars['String']['output']>;
  /** ISO date, as precise as stated. */
  end?: Maybe<Scalars['String']['output']>;
  /** Kind of item in the annex of the report: as its heading there says. */
  annexHeading?: Maybe<Scalars['String']['output']>;
  /** The name it took later. */
  renamedTo?: Maybe<Scalars['String']['output']>;
  /** ISO date from which it has that name. */
  renamedOn?: Maybe<Scalars['String']['output']>;
  /** What a reader must know of how the source tells it, in English. */
  note?: Maybe<Scalars['String']['output']>;
  /** All bases when none is given. */
  volets: Array<Volet>;
  /** Its own zones and those of its activities, in the order of their numbers; all bases when none is given. */
  zones: Array<PoliceZone>;
  /** All bases when none is given. */
  communes: Array<Commune>;
  /** Where and when it was active, by period and zone; all bases when none is given. */
  activity: Array<Activity>;
  /** Who leads it: organisations, zones or communes. */
  leads: Array<Node>;
  /** Who supports it: organisations, zones or communes. */
  supporters: Array<Node>;
  /** The initiative it is a part of. */
  parent?: Maybe<Initiative>;
  parts: Array<Initiative>;
  /** The initiative it is an instance of: an antenna, of its programme. */
  instanceOf?: Maybe<Initiative>;
  instances: Array<Initiative>;
  /** What it is not to be confused with. */
  distinctFrom: Array<Node>;
  /** Measures that it pursues, by a person's judgement or an algorithm's; all bases when none is given. */
  measures: Array<Measure>;
};


/** A project, service, event or practice on the ground. */
export type InitiativeLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A project, service, event or practice on the ground. */
export type InitiativeLabelIsTranslatedArgs = {
  language: Language;
};


/** A project, service, event or practice on the ground. */
export type InitiativeLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, service, event or practice on the ground. */
export type InitiativeLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A project, service, event or practice on the ground. */
export type InitiativeVoletsArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** A project, service, event or practice on the ground. */
export type InitiativeZonesArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** A project, service, event or practice on the ground. */
export type InitiativeCommunesArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** A project, service, event or practice on the ground. */
export type InitiativeActivityArgs = {
  basis?: InputMaybe<Array<Basis>>;
};


/** A project, service, event or practice on the ground. */
export type InitiativeMeasuresArgs = {
  basis?: InputMaybe<Array<Basis>>;
};

/** That an initiative was active in a period, in one zone where the source names one. */
export type Activity = Node & {
  __typename?: 'Activity';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** The period, such as `2023-2024`. */
  period: Scalars['String']['output'];
  /** The zone; null when the source names none. */
  zone?: Maybe<PoliceZone>;
  /** The words under which the annex lists it for this zone and period; empty when only the volets tell of it. */
  items: Array<Scalars['String']['output']>;
  /** The heading over these items, in French. */
  heading?: Maybe<Scalars['String']['output']>;
  /** ISO date on which it began in this zone, when the source says so of the zone. */
  start?: Maybe<Scalars['String']['output']>;
  /** ISO date on which it ended in this zone, when the source says so of the zone. */
  end?: Maybe<Scalars['String']['output']>;
  initiative: Initiative;
};


/** That an initiative was active in a period, in one zone where the source names one. */
export type ActivityLabelArgs = {
  language?: InputMaybe<Language>;
};


/** That an initiative was active in a period, in one zone where the source names one. */
export type ActivityLabelIsTranslatedArgs = {
  language: Language;
};


/** That an initiative was active in a period, in one zone where the source names one. */
export type ActivityLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** That an initiative was active in a period, in one zone where the source names one. */
export type ActivityLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A police zone of the Region. */
export type PoliceZone = Node & {
  __typename?: 'PoliceZone';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** `5339` to `5344`. */
  number: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Other names met in the sources. */
  aliases: Array<Scalars['String']['output']>;
  communes: Array<Commune>;
  /** Initiatives with an activity in this zone or that take place in it, in natural order. */
  initiatives: InitiativeConnection;
};


/** A police zone of the Region. */
export type PoliceZoneLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A police zone of the Region. */
export type PoliceZoneLabelIsTranslatedArgs = {
  language: Language;
};


/** A police zone of the Region. */
export type PoliceZoneLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A police zone of the Region. */
export type PoliceZoneLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A police zone of the Region. */
export type PoliceZoneInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Commune = Node & {
  __typename?: 'Commune';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  name: Scalars['String']['output'];
  /** The Dutch name. */
  nameNl: Scalars['String']['output'];
  /** Whether it is one of the 19 of the Brussels-Capital Region. */
  inRegion: Scalars['Boolean']['output'];
  zone?: Maybe<PoliceZone>;
  /** Initiatives that take place in it, in natural order. */
  initiatives: InitiativeConnection;
  contracts: Array<Contract>;
};


export type CommuneLabelArgs = {
  language?: InputMaybe<Language>;
};


export type CommuneLabelIsTranslatedArgs = {
  language: Language;
};


export type CommuneLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


export type CommuneLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type CommuneInitiativesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A period of the report, such as 2023-2024. */
export type Period = Node & {
  __typename?: 'Period';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  name: Scalars['String']['output'];
};


/** A period of the report, such as 2023-2024. */
export type PeriodLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A period of the report, such as 2023-2024. */
export type PeriodLabelIsTranslatedArgs = {
  language: Language;
};


/** A period of the report, such as 2023-2024. */
export type PeriodLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A period of the report, such as 2023-2024. */
export type PeriodLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A figure as printed, or computed from printed figures. */
export type Observation = Node & {
  __typename?: 'Observation';
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelIsTranslated: Scalars['Boolean']['output'];
  basis: Basis;
  citations: Array<Citation>;
  links: Array<Link>;
  linkCount: Scalars['Int']['output'];
  observations: Array<Observation>;
  /** What is counted, in the source's words: `demandes`, `signalements` … */
  measured: Scalars['String']['output'];
  value: Scalars['Float']['output'];
  /** `demandes`, `personnes`, `%`, `EUR` … */
  unit: Scalars['String']['output'];
  /** As stated: `2021`, `2023-2024`, `2024-06-17`. */
  period?: Maybe<Scalars['String']['output']>;
  /** `stated` when printed; `computed` when a rule computed it from printed figures. */
  origin: Scalars['String']['output'];
  /** Only of a computed evolution, whose arrow the source lost. */
  direction?: Maybe<Direction>;
  /** What does not add up in the source, in English. */
  note?: Maybe<Scalars['String']['output']>;
  /** What the figure is about. */
  about: Array<Node>;
  commune?: Maybe<Commune>;
  zone?: Maybe<PoliceZone>;
};


/** A figure as printed, or computed from printed figures. */
export type ObservationLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A figure as printed, or computed from printed figures. */
export type ObservationLabelIsTranslatedArgs = {
  language: Language;
};


/** A figure as printed, or computed from printed figures. */
export type ObservationLinksArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** A figure as printed, or computed from printed figures. */
export type ObservationLinkCountArgs = {
  basis?: InputMaybe<Array<Basis>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type Direction =
  | 'RISE'
  | 'FALL'
  | 'NONE';

export type SearchConnection = {
  __typename?: 'SearchConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<SearchEdge>;
  nodes: Array<SearchHit>;
  pageInfo: PageInfo;
  /** The query with its misspelled words put right; null when it is likely as meant. */
  didYouMean?: Maybe<Scalars['String']['output']>;
  /** Counts over all that was found, not only this page. */
  facets: SearchFacets;
};

export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  node: SearchHit;
};

export type SearchHit = {
  __typename?: 'SearchHit';
  /** The higher the better; scores of two queries do not compare. */
  score: Scalars['Float']['output'];
  node: Node;
  /** Why it was found, the strongest reason first. */
  reasons: Array<SearchReason>;
  /** The French words that answer the query. */
  highlights: Array<Highlight>;
};

export type SearchReason = {
  __typename?: 'SearchReason';
  /** `WORD`, `STEM`, `CONCEPT`, `NARROWER`, `BROADER`, `RELATED`, `ABBREVIATION`, `PREFIX` or `FUZZY`. */
  kind: Scalars['String']['output'];
  /** The words asked for and, after an arrow, what they were found through. */
  text: Scalars['String']['output'];
};

export type Highlight = {
  __typename?: 'Highlight';
  /** `title`, `text`, `context` or `names`. */
  field: Scalars['String']['output'];
  /** Passages of the field in French; the words found stand between `<mark>` and `</mark>`. */
  fragments: Array<Scalars['String']['output']>;
};

export type SearchFacets = {
  __typename?: 'SearchFacets';
  /** Whatever kinds were asked for. */
  kinds: Array<KindCount>;
  themes: Array<ThemeCount>;
  axes: Array<AxisCount>;
  zones: Array<ZoneCount>;
};

export type Suggestion = {
  __typename?: 'Suggestion';
  text: Scalars['String']['output'];
  /** Of the text; a name of the sources stays French. */
  language: Language;
  /** `Concept` for a subject of the thesaurus, else the kind of the node. */
  kind: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What stands behind the code of a measure or the number of a zone, in French; null for the others. */
  title?: Maybe<Scalars['String']['output']>;
};

export type Answer = {
  __typename?: 'Answer';
  status: AnswerStatus;
  /** Answers in the language of the question, with the count and how names were taken. */
  sentence: Scalars['String']['output'];
  /** How the question was understood, piece by piece. */
  interpretation: Array<Chip>;
  /** A document over this schema that gives the same nodes; null when the answer has none. */
  graphql?: Maybe<Scalars['String']['output']>;
  /** The list with filters that holds exactly these nodes, where there is one. */
  list?: Maybe<FilteredList>;
  /** How many things were found or counted; null when nothing was. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  nodes: Array<Node>;
  facts: Array<Fact>;
  /** What was looked through, in the language of the answer. */
  searched: Array<Scalars['String']['output']>;
  /** Questions near this one that can be answered. */
  examples: Array<Scalars['String']['output']>;
};

export type AnswerStatus =
  /** Understood. Without nodes, facts and count, the sources say nothing of it. */
  | 'ANSWERED'
  /** More than one thing can be meant; `interpretation` has the choices. */
  | 'AMBIGUOUS'
  | 'NOT_UNDERSTOOD';

/**
 * A list of the explorer with its filters, as an address says them: `/en/measures?axes=reaction`. The export takes the
 * same: `/export/measures.csv?axes=reaction`.
 */
export type FilteredList = {
  __typename?: 'FilteredList';
  /** `Measure` or `Initiative`. */
  kind: Scalars['String']['output'];
  /** `all=communes,associations&axes=reaction`; empty without a filter. */
  parameters: Scalars['String']['output'];
};

/** A piece of a question as it was understood. */
export type Chip = {
  __typename?: 'Chip';
  /** `target`, `partner`, `theme`, `topic`, `period` … */
  kind: Scalars['String']['output'];
  /** Id of the node, or the words themselves. */
  value: Scalars['String']['output'];
  label: Scalars['String']['output'];
  /** By which `ask(edits:)` names it; null for what is no condition, such as the kind of answer. */
  key?: Maybe<Scalars['String']['output']>;
  /** Null while it stands as it was read. */
  edit?: Maybe<ChipChange>;
  /** What stood there before it was replaced. */
  was?: Maybe<Scalars['String']['output']>;
  /** Other readings. */
  alternatives: Array<ChipChoice>;
  /** Things of the same kind that may stand in its place; empty when it can only be removed. */
  exchanges: Array<ChipExchange>;
};

/** A change to a piece of a question as it was understood: `{chip: "theme:theme/1", replacement: "theme/4"}`. */
export type ChipEdit = {
  /** The `key` of a chip. */
  chip: Scalars['String']['input'];
  /** Id of one of its `exchanges`; without it, the chip is removed. */
  replacement?: InputMaybe<Scalars['ID']['input']>;
};

export type ChipChange =
  | 'REMOVED'
  | 'REPLACED';

export type ChipExchange = {
  __typename?: 'ChipExchange';
  value: Scalars['ID']['output'];
  label: Scalars['String']['output'];
};

export type ChipChoice = {
  __typename?: 'ChipChoice';
  value: Scalars['String']['output'];
  label: Scalars['String']['output'];
  /** The question that would mean it. */
  question: Scalars['String']['output'];
};

/** A value that answers a question. */
export type Fact = {
  __typename?: 'Fact';
  label: Scalars['String']['output'];
  /** Numbers in digits with a point, dates as YYYY-MM-DD, `yes` or `no`, names as the source writes them. */
  value: Scalars['String']['output'];
  unit?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Language: Language;
  Basis: Basis;
  Node: ResolverTypeWrapper<StoredNode>;
  Citation: ResolverTypeWrapper<StoredNode<'Passage'>>;
  Link: ResolverTypeWrapper<StoredLink>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Coverage: Coverage;
  Document: ResolverTypeWrapper<StoredNode<'Document'>>;
  SourceLine: ResolverTypeWrapper<SourceLine>;
  Passage: ResolverTypeWrapper<StoredNode<'Passage'>>;
  Dataset: ResolverTypeWrapper<LoadedDataset>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Gap: ResolverTypeWrapper<AskedGap>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ObjectiveFilter: ObjectiveFilter;
  ObjectiveKind: ObjectiveKind;
  ObjectiveConnection: ResolverTypeWrapper<Connection>;
  ObjectiveEdge: ResolverTypeWrapper<Placed>;
  Objective: ResolverTypeWrapper<StoredNode<'GeneralObjective' | 'StrategicObjective' | 'OperationalObjective'>>;
  Contract: ResolverTypeWrapper<StoredNode<'Contract'>>;
  Allocation: ResolverTypeWrapper<StoredNode<'Allocation'>>;
  Sector: ResolverTypeWrapper<StoredNode<'Sector'>>;
  GeneralObjective: ResolverTypeWrapper<StoredNode<'GeneralObjective'>>;
  StrategicObjective: ResolverTypeWrapper<StoredNode<'StrategicObjective'>>;
  OperationalObjective: ResolverTypeWrapper<StoredNode<'OperationalObjective'>>;
  ExpectedResult: ResolverTypeWrapper<StoredNode<'ExpectedResult'>>;
  Indicator: ResolverTypeWrapper<StoredNode<'Indicator'>>;
  ConceptConnection: ResolverTypeWrapper<Connection>;
  ConceptEdge: ResolverTypeWrapper<Placed>;
  NodeConnection: ResolverTypeWrapper<Connection>;
  NodeEdge: ResolverTypeWrapper<Placed>;
  OrganisationConnection: ResolverTypeWrapper<Connection>;
  OrganisationEdge: ResolverTypeWrapper<Placed>;
  Organisation: ResolverTypeWrapper<StoredNode<'Organisation'>>;
  Function: ResolverTypeWrapper<StoredNode<'Function'>>;
  Place: ResolverTypeWrapper<StoredNode<'Place'>>;
  Concept: ResolverTypeWrapper<StoredNode<'Concept'>>;
  GraphFilter: GraphFilter;
  PathEnds: PathEnds;
  Subgraph: ResolverTypeWrapper<GivenGraph>;
  SubgraphNode: ResolverTypeWrapper<DrawnNode>;
  SubgraphEdge: ResolverTypeWrapper<DrawnEdge>;
  HiddenCount: ResolverTypeWrapper<HiddenCount>;
  RelationCount: ResolverTypeWrapper<CountedRelation>;
  Dimension: Dimension;
  MatrixThing: MatrixThing;
  Matrix: ResolverTypeWrapper<Omit<Matrix, 'rows' | 'columns' | 'cells'> & { rows: Array<ResolversTypes['MatrixLine']>, columns: Array<ResolversTypes['MatrixLine']>, cells: Array<ResolversTypes['MatrixCount']> }>;
  MatrixLine: ResolverTypeWrapper<CrossedLine>;
  MatrixCount: ResolverTypeWrapper<CrossedCell>;
  Path: ResolverTypeWrapper<AskedPath>;
  Hop: ResolverTypeWrapper<AskedHop>;
  AxisName: AxisName;
  MeasureFilter: MeasureFilter;
  PartnerFilter: PartnerFilter;
  MeasureConnection: ResolverTypeWrapper<Connection>;
  MeasureEdge: ResolverTypeWrapper<Placed>;
  MeasureFacets: ResolverTypeWrapper<Found>;
  PartnerCount: ResolverTypeWrapper<Omit<PartnerCount, 'partner'> & { partner: ResolversTypes['Partner'] }>;
  ThemeCount: ResolverTypeWrapper<Omit<ThemeCount, 'theme'> & { theme: ResolversTypes['Theme'] }>;
  SubThemeCount: ResolverTypeWrapper<Omit<SubThemeCount, 'subTheme'> & { subTheme: ResolversTypes['SubTheme'] }>;
  AxisCount: ResolverTypeWrapper<Omit<AxisCount, 'axis'> & { axis: ResolversTypes['Axis'] }>;
  MatrixCell: ResolverTypeWrapper<Cell>;
  Plan: ResolverTypeWrapper<StoredNode<'Plan'>>;
  TransversalObjective: ResolverTypeWrapper<StoredNode<'TransversalObjective'>>;
  Theme: ResolverTypeWrapper<StoredNode<'Theme'>>;
  SubTheme: ResolverTypeWrapper<StoredNode<'SubTheme'>>;
  Axis: ResolverTypeWrapper<StoredNode<'Axis'>>;
  Measure: ResolverTypeWrapper<StoredNode<'Measure'>>;
  Action: ResolverTypeWrapper<StoredNode<'Action'>>;
  Partner: ResolverTypeWrapper<StoredNode<'Partner'>>;
  Discrepancy: ResolverTypeWrapper<StoredNode<'Discrepancy'>>;
  DiscrepancyClass: DiscrepancyClass;
  CrossReference: ResolverTypeWrapper<StoredNode<'CrossReference'>>;
  Abbreviation: ResolverTypeWrapper<StoredNode<'Abbreviation'>>;
  InitiativeFilter: InitiativeFilter;
  InitiativeStatus: InitiativeStatus;
  InitiativeConnection: ResolverTypeWrapper<Connection>;
  InitiativeEdge: ResolverTypeWrapper<Placed>;
  InitiativeFacets: ResolverTypeWrapper<Found>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  VoletCount: ResolverTypeWrapper<Omit<VoletCount, 'volet'> & { volet: ResolversTypes['Volet'] }>;
  ZoneCount: ResolverTypeWrapper<Omit<ZoneCount, 'zone'> & { zone: ResolversTypes['PoliceZone'] }>;
  PeriodCount: ResolverTypeWrapper<Omit<PeriodCount, 'period'> & { period: ResolversTypes['Period'] }>;
  CommuneCount: ResolverTypeWrapper<Omit<CommuneCount, 'commune'> & { commune: ResolversTypes['Commune'] }>;
  Resolution: ResolverTypeWrapper<StoredNode<'Resolution'>>;
  Volet: ResolverTypeWrapper<StoredNode<'Volet'>>;
  Initiative: ResolverTypeWrapper<StoredNode<'Initiative'>>;
  Activity: ResolverTypeWrapper<StoredNode<'Activity'>>;
  PoliceZone: ResolverTypeWrapper<StoredNode<'PoliceZone'>>;
  Commune: ResolverTypeWrapper<StoredNode<'Commune'>>;
  Period: ResolverTypeWrapper<StoredNode<'Period'>>;
  Observation: ResolverTypeWrapper<StoredNode<'Observation'>>;
  Direction: Direction;
  SearchConnection: ResolverTypeWrapper<FoundBySearch>;
  SearchEdge: ResolverTypeWrapper<HitEdge>;
  SearchHit: ResolverTypeWrapper<Hit>;
  SearchReason: ResolverTypeWrapper<SearchReason>;
  Highlight: ResolverTypeWrapper<Highlight>;
  SearchFacets: ResolverTypeWrapper<FoundBySearch>;
  Suggestion: ResolverTypeWrapper<Suggested>;
  Answer: ResolverTypeWrapper<GivenAnswer>;
  AnswerStatus: AnswerStatus;
  FilteredList: ResolverTypeWrapper<ListOfAnswer>;
  Chip: ResolverTypeWrapper<ReadChip>;
  ChipEdit: ChipEdit;
  ChipChange: ChipChange;
  ChipExchange: ResolverTypeWrapper<ChipExchange>;
  ChipChoice: ResolverTypeWrapper<ChipChoice>;
  Fact: ResolverTypeWrapper<ToldFact>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Node: StoredNode;
  Citation: StoredNode<'Passage'>;
  Link: StoredLink;
  Float: Scalars['Float']['output'];
  Document: StoredNode<'Document'>;
  SourceLine: SourceLine;
  Passage: StoredNode<'Passage'>;
  Dataset: LoadedDataset;
  KindCount: KindCount;
  Gap: AskedGap;
  PageInfo: PageInfo;
  ObjectiveFilter: ObjectiveFilter;
  ObjectiveConnection: Connection;
  ObjectiveEdge: Placed;
  Objective: StoredNode<'GeneralObjective' | 'StrategicObjective' | 'OperationalObjective'>;
  Contract: StoredNode<'Contract'>;
  Allocation: StoredNode<'Allocation'>;
  Sector: StoredNode<'Sector'>;
  GeneralObjective: StoredNode<'GeneralObjective'>;
  StrategicObjective: StoredNode<'StrategicObjective'>;
  OperationalObjective: StoredNode<'OperationalObjective'>;
  ExpectedResult: StoredNode<'ExpectedResult'>;
  Indicator: StoredNode<'Indicator'>;
  ConceptConnection: Connection;
  ConceptEdge: Placed;
  NodeConnection: Connection;
  NodeEdge: Placed;
  OrganisationConnection: Connection;
  OrganisationEdge: Placed;
  Organisation: StoredNode<'Organisation'>;
  Function: StoredNode<'Function'>;
  Place: StoredNode<'Place'>;
  Concept: StoredNode<'Concept'>;
  GraphFilter: GraphFilter;
  PathEnds: PathEnds;
  Subgraph: GivenGraph;
  SubgraphNode: DrawnNode;
  SubgraphEdge: DrawnEdge;
  HiddenCount: HiddenCount;
  RelationCount: CountedRelation;
  Matrix: Omit<Matrix, 'rows' | 'columns' | 'cells'> & { rows: Array<ResolversParentTypes['MatrixLine']>, columns: Array<ResolversParentTypes['MatrixLine']>, cells: Array<ResolversParentTypes['MatrixCount']> };
  MatrixLine: CrossedLine;
  MatrixCount: CrossedCell;
  Path: AskedPath;
  Hop: AskedHop;
  MeasureFilter: MeasureFilter;
  PartnerFilter: PartnerFilter;
  MeasureConnection: Connection;
  MeasureEdge: Placed;
  MeasureFacets: Found;
  PartnerCount: Omit<PartnerCount, 'partner'> & { partner: ResolversParentTypes['Partner'] };
  ThemeCount: Omit<ThemeCount, 'theme'> & { theme: ResolversParentTypes['Theme'] };
  SubThemeCount: Omit<SubThemeCount, 'subTheme'> & { subTheme: ResolversParentTypes['SubTheme'] };
  AxisCount: Omit<AxisCount, 'axis'> & { axis: ResolversParentTypes['Axis'] };
  MatrixCell: Cell;
  Plan: StoredNode<'Plan'>;
  TransversalObjective: StoredNode<'TransversalObjective'>;
  Theme: StoredNode<'Theme'>;
  SubTheme: StoredNode<'SubTheme'>;
  Axis: StoredNode<'Axis'>;
  Measure: StoredNode<'Measure'>;
  Action: StoredNode<'Action'>;
  Partner: StoredNode<'Partner'>;
  Discrepancy: StoredNode<'Discrepancy'>;
  CrossReference: StoredNode<'CrossReference'>;
  Abbreviation: StoredNode<'Abbreviation'>;
  InitiativeFilter: InitiativeFilter;
  InitiativeConnection: Connection;
  InitiativeEdge: Placed;
  InitiativeFacets: Found;
  StatusCount: StatusCount;
  VoletCount: Omit<VoletCount, 'volet'> & { volet: ResolversParentTypes['Volet'] };
  ZoneCount: Omit<ZoneCount, 'zone'> & { zone: ResolversParentTypes['PoliceZone'] };
  PeriodCount: Omit<PeriodCount, 'period'> & { period: ResolversParentTypes['Period'] };
  CommuneCount: Omit<CommuneCount, 'commune'> & { commune: ResolversParentTypes['Commune'] };
  Resolution: StoredNode<'Resolution'>;
  Volet: StoredNode<'Volet'>;
  Initiative: StoredNode<'Initiative'>;
  Activity: StoredNode<'Activity'>;
  PoliceZone: StoredNode<'PoliceZone'>;
  Commune: StoredNode<'Commune'>;
  Period: StoredNode<'Period'>;
  Observation: StoredNode<'Observation'>;
  SearchConnection: FoundBySearch;
  SearchEdge: HitEdge;
  SearchHit: Hit;
  SearchReason: SearchReason;
  Highlight: Highlight;
  SearchFacets: FoundBySearch;
  Suggestion: Suggested;
  Answer: GivenAnswer;
  FilteredList: ListOfAnswer;
  Chip: ReadChip;
  ChipEdit: ChipEdit;
  ChipExchange: ChipExchange;
  ChipChoice: ChipChoice;
  Fact: ToldFact;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  links?: Resolver<Array<Maybe<ResolversTypes['Link']>>, ParentType, ContextType, RequireFields<QueryLinksArgs, 'ids'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType, Partial<QueryGapsArgs>>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  contracts?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  objectives?: Resolver<ResolversTypes['ObjectiveConnection'], ParentType, ContextType, Partial<QueryObjectivesArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'top'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'id'>>;
  graph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'first'>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'rows' | 'columns'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'maxHops' | 'language'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first' | 'language'>>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'id'>>;
  axes?: Resolver<Array<ResolversTypes['Axis']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'code'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  themePartnerMatrix?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType, Partial<QueryThemePartnerMatrixArgs>>;
  transversalObjectives?: Resolver<Array<ResolversTypes['TransversalObjective']>, ParentType, ContextType>;
  abbreviations?: Resolver<Array<ResolversTypes['Abbreviation']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  volets?: Resolver<Array<ResolversTypes['Volet']>, ParentType, ContextType>;
  volet?: Resolver<Maybe<ResolversTypes['Volet']>, ParentType, ContextType, RequireFields<QueryVoletArgs, 'id'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'id'>>;
  zones?: Resolver<Array<ResolversTypes['PoliceZone']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['PoliceZone']>, ParentType, ContextType, RequireFields<QueryZoneArgs, 'id'>>;
  communes?: Resolver<Array<ResolversTypes['Commune']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType, RequireFields<QueryCommuneArgs, 'id'>>;
  periods?: Resolver<Array<ResolversTypes['Period']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first'>>;
  suggest?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'prefix' | 'first' | 'language'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Document' | 'Passage' | 'Contract' | 'Allocation' | 'Sector' | 'GeneralObjective' | 'StrategicObjective' | 'OperationalObjective' | 'ExpectedResult' | 'Indicator' | 'Organisation' | 'Function' | 'Place' | 'Concept' | 'Plan' | 'TransversalObjective' | 'Theme' | 'SubTheme' | 'Axis' | 'Measure' | 'Action' | 'Partner' | 'Discrepancy' | 'CrossReference' | 'Abbreviation' | 'Resolution' | 'Volet' | 'Initiative' | 'Activity' | 'PoliceZone' | 'Commune' | 'Period' | 'Observation', ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  firstLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkReadsArgs, 'language'>>;
  readsBack?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkReadsBackArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<DocumentLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<DocumentLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<DocumentLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SourceLine']>, ParentType, ContextType, RequireFields<DocumentLinesArgs, 'firstLine' | 'count'>>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<DocumentPassagesArgs, 'firstLine' | 'count'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceLine'] = ResolversParentTypes['SourceLine']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PassageLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<PassageLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<PassageLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PassageLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  firstLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citedBy?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<PassageCitedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapLabelArgs, 'language'>>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  searched?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjectiveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveConnection'] = ResolversParentTypes['ObjectiveConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ObjectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Objective']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ObjectiveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveEdge'] = ResolversParentTypes['ObjectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
};

export type ObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objective'] = ResolversParentTypes['Objective']> = {
  __resolveType: TypeResolveFn<'GeneralObjective' | 'StrategicObjective' | 'OperationalObjective', ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContractLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ContractLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<ContractLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ContractLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['Commune'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  contractKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  councilDecisionOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  representedBy?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['Allocation']>, ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['Sector']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AllocationLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<AllocationLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<AllocationLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<AllocationLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountEUR?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectorLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<SectorLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<SectorLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<SectorLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  repeats?: Resolver<Array<ResolversTypes['Sector']>, ParentType, ContextType>;
  generalObjectives?: Resolver<Array<ResolversTypes['GeneralObjective']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeneralObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeneralObjective'] = ResolversParentTypes['GeneralObjective']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GeneralObjectiveLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<GeneralObjectiveLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<GeneralObjectiveLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<GeneralObjectiveLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType, Partial<GeneralObjectiveMeasuresArgs>>;
  strategicObjectives?: Resolver<Array<ResolversTypes['StrategicObjective']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategicObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicObjective'] = ResolversParentTypes['StrategicObjective']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StrategicObjectiveLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<StrategicObjectiveLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<StrategicObjectiveLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<StrategicObjectiveLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  generalObjective?: Resolver<ResolversTypes['GeneralObjective'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType, Partial<StrategicObjectiveMeasuresArgs>>;
  operationalObjectives?: Resolver<Array<ResolversTypes['OperationalObjective']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ExpectedResult']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationalObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationalObjective'] = ResolversParentTypes['OperationalObjective']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OperationalObjectiveLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<OperationalObjectiveLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<OperationalObjectiveLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<OperationalObjectiveLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategicObjective?: Resolver<ResolversTypes['StrategicObjective'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType, Partial<OperationalObjectiveMeasuresArgs>>;
  results?: Resolver<Array<ResolversTypes['ExpectedResult']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpectedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedResult'] = ResolversParentTypes['ExpectedResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExpectedResultLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ExpectedResultLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<ExpectedResultLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ExpectedResultLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategicObjective?: Resolver<ResolversTypes['StrategicObjective'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<IndicatorLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<IndicatorLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<IndicatorLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategicObjective?: Resolver<ResolversTypes['StrategicObjective'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type NodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeConnection'] = ResolversParentTypes['NodeConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeEdge'] = ResolversParentTypes['NodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganisationLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<OrganisationLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<OrganisationLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<OrganisationLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  organisationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  contracts?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Function'] = ResolversParentTypes['Function']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FunctionLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<FunctionLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<FunctionLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<FunctionLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<PlaceLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<PlaceLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PlaceLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConceptLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ConceptLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<ConceptLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ConceptLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConceptSynonymsArgs, 'language'>>;
  everyday?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConceptEverydayArgs, 'language'>>;
  abbreviations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConceptAbbreviationsArgs, 'language'>>;
  isSubject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  distinctFrom?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  finds?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, Partial<ConceptFindsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SubgraphEdge']>, ParentType, ContextType, RequireFields<SubgraphEdgesArgs, 'first' | 'skip'>>;
  leftOut?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  hidden?: Resolver<Array<ResolversTypes['HiddenCount']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubgraphNodeLabelArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HiddenCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiddenCount'] = ResolversParentTypes['HiddenCount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationCountReadsArgs, 'language'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  counted?: Resolver<ResolversTypes['MatrixThing'], ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['MatrixLine']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['MatrixLine']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['MatrixCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixLine'] = ResolversParentTypes['MatrixLine']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCount'] = ResolversParentTypes['MatrixCount']> = {
  row?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weakestBasis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  excluded?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['MeasureFacets'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeasureFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureFacets'] = ResolversParentTypes['MeasureFacets']> = {
  partners?: Resolver<Array<ResolversTypes['PartnerCount']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  subThemes?: Resolver<Array<ResolversTypes['SubThemeCount']>, ParentType, ContextType>;
  axes?: Resolver<Array<ResolversTypes['AxisCount']>, ParentType, ContextType>;
};

export type PartnerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCount'] = ResolversParentTypes['PartnerCount']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeCount'] = ResolversParentTypes['ThemeCount']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubThemeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubThemeCount'] = ResolversParentTypes['SubThemeCount']> = {
  subTheme?: Resolver<ResolversTypes['SubTheme'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AxisCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AxisCount'] = ResolversParentTypes['AxisCount']> = {
  axis?: Resolver<ResolversTypes['Axis'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlanLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<PlanLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<PlanLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PlanLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransversalObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransversalObjective'] = ResolversParentTypes['TransversalObjective']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TransversalObjectiveLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<TransversalObjectiveLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<TransversalObjectiveLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<TransversalObjectiveLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ThemeLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ThemeLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<ThemeLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ThemeLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ThemeTitleArgs, 'language'>>;
  introduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priorities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subThemes?: Resolver<Array<ResolversTypes['SubTheme']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<ThemeMeasuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubTheme'] = ResolversParentTypes['SubTheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubThemeLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<SubThemeLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<SubThemeLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<SubThemeLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AxisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Axis'] = ResolversParentTypes['Axis']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AxisLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<AxisLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<AxisLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<AxisLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['AxisName'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<AxisMeasuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeasureLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MeasureLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<MeasureLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<MeasureLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasPoints?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bodyText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  annexText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  subTheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  axis?: Resolver<ResolversTypes['Axis'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<MeasurePartnersArgs>>;
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  discrepancies?: Resolver<Array<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  crossReferences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  abbreviations?: Resolver<Array<ResolversTypes['Abbreviation']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActionLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ActionLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<ActionLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ActionLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, Partial<ActionPartnersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartnerLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<PartnerLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<PartnerLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PartnerLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  closeTo?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<PartnerMeasuresArgs, 'includeNarrower'>>;
  coPartners?: Resolver<Array<ResolversTypes['PartnerCount']>, ParentType, ContextType, RequireFields<PartnerCoPartnersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DiscrepancyLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<DiscrepancyLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<DiscrepancyLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<DiscrepancyLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  annex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['DiscrepancyClass'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrossReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossReference'] = ResolversParentTypes['CrossReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CrossReferenceLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<CrossReferenceLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<CrossReferenceLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<CrossReferenceLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbbreviationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Abbreviation'] = ResolversParentTypes['Abbreviation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AbbreviationLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<AbbreviationLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<AbbreviationLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<AbbreviationLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  short?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  long?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['InitiativeFacets'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type InitiativeFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeFacets'] = ResolversParentTypes['InitiativeFacets']> = {
  volets?: Resolver<Array<ResolversTypes['VoletCount']>, ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['ZoneCount']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['PeriodCount']>, ParentType, ContextType>;
  communes?: Resolver<Array<ResolversTypes['CommuneCount']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  status?: Resolver<ResolversTypes['InitiativeStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoletCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoletCount'] = ResolversParentTypes['VoletCount']> = {
  volet?: Resolver<ResolversTypes['Volet'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZoneCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneCount'] = ResolversParentTypes['ZoneCount']> = {
  zone?: Resolver<ResolversTypes['PoliceZone'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodCount'] = ResolversParentTypes['PeriodCount']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommuneCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommuneCount'] = ResolversParentTypes['CommuneCount']> = {
  commune?: Resolver<ResolversTypes['Commune'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResolutionLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ResolutionLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<ResolutionLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ResolutionLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volets?: Resolver<Array<ResolversTypes['Volet']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volet'] = ResolversParentTypes['Volet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VoletLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<VoletLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<VoletLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<VoletLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<VoletInitiativesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<InitiativeLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<InitiativeLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<InitiativeLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InitiativeStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  annexHeading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renamedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renamedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volets?: Resolver<Array<ResolversTypes['Volet']>, ParentType, ContextType, Partial<InitiativeVoletsArgs>>;
  zones?: Resolver<Array<ResolversTypes['PoliceZone']>, ParentType, ContextType, Partial<InitiativeZonesArgs>>;
  communes?: Resolver<Array<ResolversTypes['Commune']>, ParentType, ContextType, Partial<InitiativeCommunesArgs>>;
  activity?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType, Partial<InitiativeActivityArgs>>;
  leads?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  supporters?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  instanceOf?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  instances?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  distinctFrom?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType, Partial<InitiativeMeasuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActivityLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ActivityLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<ActivityLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ActivityLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['PoliceZone']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoliceZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceZone'] = ResolversParentTypes['PoliceZone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PoliceZoneLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<PoliceZoneLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<PoliceZoneLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PoliceZoneLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  communes?: Resolver<Array<ResolversTypes['Commune']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<PoliceZoneInitiativesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CommuneLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<CommuneLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<CommuneLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<CommuneLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameNl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inRegion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['PoliceZone']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<CommuneInitiativesArgs>>;
  contracts?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PeriodLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<PeriodLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<PeriodLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PeriodLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObservationLabelArgs, 'language'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ObservationLabelIsTranslatedArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<ObservationLinksArgs, 'first' | 'skip'>>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ObservationLinkCountArgs>>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['PoliceZone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SearchReason']>, ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
};

export type SearchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReason'] = ResolversParentTypes['SearchReason']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fragments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  axes?: Resolver<Array<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['ZoneCount']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interpretation?: Resolver<Array<ResolversTypes['Chip']>, ParentType, ContextType>;
  graphql?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['FilteredList']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  searched?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FilteredListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilteredList'] = ResolversParentTypes['FilteredList']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chip'] = ResolversParentTypes['Chip']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edit?: Resolver<Maybe<ResolversTypes['ChipChange']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['ChipChoice']>, ParentType, ContextType>;
  exchanges?: Resolver<Array<ResolversTypes['ChipExchange']>, ParentType, ContextType>;
};

export type ChipExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChipExchange'] = ResolversParentTypes['ChipExchange']> = {
  value?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChipChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChipChoice'] = ResolversParentTypes['ChipChoice']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  SourceLine?: SourceLineResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ObjectiveConnection?: ObjectiveConnectionResolvers<ContextType>;
  ObjectiveEdge?: ObjectiveEdgeResolvers<ContextType>;
  Objective?: ObjectiveResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  GeneralObjective?: GeneralObjectiveResolvers<ContextType>;
  StrategicObjective?: StrategicObjectiveResolvers<ContextType>;
  OperationalObjective?: OperationalObjectiveResolvers<ContextType>;
  ExpectedResult?: ExpectedResultResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  NodeConnection?: NodeConnectionResolvers<ContextType>;
  NodeEdge?: NodeEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Function?: FunctionResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  HiddenCount?: HiddenCountResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixLine?: MatrixLineResolvers<ContextType>;
  MatrixCount?: MatrixCountResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureFacets?: MeasureFacetsResolvers<ContextType>;
  PartnerCount?: PartnerCountResolvers<ContextType>;
  ThemeCount?: ThemeCountResolvers<ContextType>;
  SubThemeCount?: SubThemeCountResolvers<ContextType>;
  AxisCount?: AxisCountResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  TransversalObjective?: TransversalObjectiveResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  SubTheme?: SubThemeResolvers<ContextType>;
  Axis?: AxisResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  CrossReference?: CrossReferenceResolvers<ContextType>;
  Abbreviation?: AbbreviationResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeFacets?: InitiativeFacetsResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  VoletCount?: VoletCountResolvers<ContextType>;
  ZoneCount?: ZoneCountResolvers<ContextType>;
  PeriodCount?: PeriodCountResolvers<ContextType>;
  CommuneCount?: CommuneCountResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Volet?: VoletResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  PoliceZone?: PoliceZoneResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchReason?: SearchReasonResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  FilteredList?: FilteredListResolvers<ContextType>;
  Chip?: ChipResolvers<ContextType>;
  ChipExchange?: ChipExchangeResolvers<ContextType>;
  ChipChoice?: ChipChoiceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
};

