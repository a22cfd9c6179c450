/** A question as a structured query: what is asked for, of which rows, under which conditions. */
import type { EntityKind } from '../../data/model/entities.ts';
import type { Kind, KindMeaning } from './meaning.ts';

/** What is filtered and counted; every other kind is reached from one of these. */
export type RowKind =
  | 'Measure'
  | 'Action'
  | 'Initiative'
  | 'Objective'
  | 'GeneralObjective'
  | 'StrategicObjective'
  | 'OperationalObjective'
  | 'ExpectedResult'
  | 'Indicator'
  | 'Contract'
  | 'Document'
  | 'Commune'
  | 'Volet';

/** One thing that a condition names; any of the ids will do for it. */
export interface Member {
  ids: readonly string[];
  /** As the question calls it. */
  text: string;
}

export type Comparator = '>=' | '<=' | '>' | '<' | '=';

/** What the text of a row must speak of: any of the phrases. */
export interface Topic {
  text: string;
  /** French stems, see `phraseStems`. */
  phrases: readonly string[];
  /** Nodes that a document or a contract may mention instead. */
  mentions?: readonly string[];
  /** Of the thesaurus, when it is one of its concepts. */
  concept?: string;
  /** Whether it is those for whom something is done: names and audiences tell, and no other text. */
  isAudience?: boolean;
}

export type Flag =
  | 'signed'
  | 'unsigned'
  | 'in-region'
  | 'no-threshold'
  | 'active'
  | 'planned'
  | 'closed'
  | 'empty'
  | 'filled'
  | 'threshold'
  | 'yes-no'
  | 'top-level'
  | 'uncovered'
  | 'covered'
  | 'figure'
  | 'no-figure';

export type Condition =
  /** Related to all members of one of the lists, and to none of `none`; with `only`, to nothing else of the kind. */
  | {
      on: 'relation';
      kind: EntityKind;
      anyOf: readonly (readonly Member[])[];
      none: readonly Member[];
      only: boolean;
      role?: 'leads' | 'supports';
    }
  | { on: 'topic'; topics: readonly Topic[]; negative: boolean }
  /** How many things of a kind it is related to; of these only, where some are meant. */
  | { on: 'count'; kind: EntityKind; comparator: Comparator; value: number; among?: readonly string[] }
  /** Active in one of the zones (any when empty) in the periods: in all or in any of them, and not in `notIn`. */
  | {
      on: 'activity';
      zones: readonly Member[];
      periods: readonly string[];
      /** That the question names instead of periods. */
      years?: readonly number[];
      every: boolean;
      notIn: readonly string[];
      /** Only what the annex lists under a heading that begins so. */
      heading?: string;
      /** Also what the volets alone tell of, and not the annex's list for a zone and period. */
      unlisted?: true;
    }
  /** Refers to one of these things, which is of its own kind: a measure to another one; `back`: one of them refers to it. */
  | { on: 'reference'; members: readonly Member[]; back?: true }
  /** Years of a contract. */
  | { on: 'year'; year: number }
  /** Began in a year, in a month or on a day, or before or after it: `2023`, `2023-10`, `2024-06-17`. */
  | { on: 'begun'; date: string; comparator: Comparator }
  /** Went on for a while, and ended in a year, in a month or on a day. */
  | { on: 'ended'; date: string }
  /** The threshold of an indicator. */
  | { on: 'value'; comparator: Comparator; value: number }
  | { on: 'subset'; subset: KindMeaning }
  | { on: 'flag'; flag: Flag };

/** Things of one kind, each of which must be shared. */
export interface Shared {
  kind: EntityKind;
  members: readonly Member[];
}

/** Rows under conditions, and the kind of thing that is told of them. */
export interface Query {
  target: Kind;
  subset?: KindMeaning;
  rows: RowKind;
  where: readonly Condition[];
  /** Only these of the target, when the question names its candidates. */
  among: readonly Member[];
  /** Those of the target that no row under the conditions has. */
  absent: boolean;
  /** Only those of the target whose every row is under the conditions. */
  exclusive: boolean;
  /** Not these of the rows: those that the question compares with. */
  besides: readonly string[];
  /** Conditions of rows that none of the target may have: “but not in theme 3”. */
  except: readonly Condition[];
  /** Those of the target that all of these have: `in common`. */
  shared: readonly Shared[];
  /** Which relations lead from rows to the target, when the question says so. */
  role?: 'leads' | 'supports';
  /** How many rows, or things of another kind, each of the target must have. */
  having?: { of: Kind; comparator: Comparator; value: number };
}

export type Source = 'observation' | 'money';

export interface FigureQuery {
  /** What is counted, in the words of the sources; empty when the question does not say. */
  measured: readonly string[];
  /** Other words of the sources for it. */
  terms: readonly string[];
  /** What is counted besides: “requests and reports”. */
  alsoMeasured: readonly { measured: readonly string[]; terms: readonly string[] }[];
  /** As the question says it. */
  text: string;
  subjects: readonly Member[];
  /** Whether only figures about the subjects themselves are meant, and what else is said must stand beside them. */
  isPrinted?: boolean;
  /** Years and periods: `2022`, `2022-2023`. */
  periods: readonly string[];
  topics: readonly Topic[];
  /** Subjects that only tell near figures apart. */
  hints: readonly Topic[];
  operation: 'value' | 'total' | 'difference' | 'percentage' | 'share' | 'average' | 'most' | 'least';
  /** Whether a fall is asked for, so that it is told as a positive number. */
  falls: boolean;
  /** Whether each subject is told: “per antenna”. */
  each: boolean;
  /** Whether the answer is the period of the highest or lowest figure. */
  asksPeriod: boolean;
}

/** Properties that can be asked for by name. */
export type AttributeField =
  'years' | 'publisher' | 'title' | 'long' | 'audience' | 'decree' | 'signedAt' | 'number' | 'itself';

export type DateField = 'start' | 'end' | 'span' | 'signed' | 'decided' | 'renamed' | 'inForce' | 'date';

/** What a ranking may go by that is not counted: a date, a threshold, the place in the plan. */
export type OrderedBy = 'date' | 'value' | 'order';

export function isCounted(by: Kind | OrderedBy): by is Kind {
  return by !== 'date' && by !== 'value' && by !== 'order';
}

export type Intent =
  | { form: 'list'; query: Query }
  | { form: 'count'; query: Query }
  /** Whether there are such rows, or so many of them; or whether all of them are under `every`. */
  | {
      form: 'yesno';
      query: Query;
      every: readonly Condition[];
      count?: { comparator: Comparator; value: number };
      /** Whether it is asked of all things of the target. */
      isWhole?: boolean;
    }
  | { form: 'share'; query: Query; part: readonly Condition[] }
  | { form: 'group'; query: Query; by: EntityKind; ids: readonly string[]; difference: boolean }
  /** By number of rows or things of a kind, by date, or as the plan numbers them; the `limit` first ones or the `place`-th, equals together. */
  | { form: 'rank'; query: Query; most: boolean; by: Kind | OrderedBy; limit: number; place?: number }
  /** Whether one thing has more rows, or things of a kind, than another. */
  | { form: 'outnumber'; query: Query; kind: EntityKind; first: Member; second: Member; by: Kind; isMore: boolean }
  /** Of things of one kind for each of another. */
  | { form: 'average'; query: Query; of: EntityKind; per: EntityKind }
  | { form: 'attribute'; subjects: readonly Member[]; field: AttributeField }
  | { form: 'same'; first: Member; second: Member }
  | { form: 'figure'; figure: FigureQuery; target?: Kind; subset?: KindMeaning }
  /** `within` are years, months and periods: what happened then of the subject, or of its parts. */
  | {
      form: 'date';
      subjects: readonly Member[];
      field: DateField;
      zones: readonly string[];
      within: readonly string[];
      /** Which of several is meant: the latest, the earliest, each of them, or the only one. */
      pick?: 'latest' | 'earliest' | 'each';
    };

/** Why a question cannot be turned into an intent. */
export type Failure =
  /** `choices` are ids. */
  | { failed: 'ambiguous'; text: string; choices: readonly string[] }
  | { failed: 'unknown'; words: readonly string[] }
  | { failed: 'nothing asked' }
  /** A subject alone, as one types into a search: measures, initiatives or figures may be wanted. */
  | { failed: 'subject'; text: string }
  /** A verb that says of bodies what no relation of the graph says: who finances, recruits, evaluates. */
  | { failed: 'no such deed'; text: string }
  | { failed: 'prediction' }
  /** Understood, but the sources hold no such thing at all: the budget of a measure, a measure M11.3. */
  | { failed: 'not held'; what: 'money' | 'code' | 'person' | 'lead'; text: string };

export function isFailure(outcome: Intent | Failure): outcome is Failure {
  return 'failed' in outcome;
}
