/** What a question is answered with; the shape of the type `Answer` of the public contract. */
import type { StoredNode } from '../stored.ts';
import type { FilteredList } from './answer/list.ts';

export type AnswerStatus = 'ANSWERED' | 'AMBIGUOUS' | 'NOT_UNDERSTOOD';

export interface Answer {
  status: AnswerStatus;
  /** In the language of the question, with the count. */
  sentence: string;
  /** How the question was understood, piece by piece. */
  interpretation: Chip[];
  /** A document over the public schema that gives the same nodes; null when there are none. */
  graphql: string | null;
  /** The list whose filters say the same; it may hold more or fewer nodes. */
  list: FilteredList | null;
  /** How many things were counted; null when nothing was. */
  totalCount: number | null;
  nodes: StoredNode[];
  facts: Fact[];
  /** What was looked through, in the language of the question. */
  searched: string[];
  /** Questions near this one that can be answered. */
  examples: string[];
}

export interface Chip {
  /** `target`, `partner`, `theme`, `topic`, `period` … */
  kind: string;
  /** Id of the node, or the words themselves. */
  value: string;
  label: string;
  /** By which it is edited; null when it is no condition. */
  key: string | null;
  edit: 'REMOVED' | 'REPLACED' | null;
  /** What stood there before it was replaced. */
  was: string | null;
  alternatives: ChipChoice[];
  /** What may stand in its place; empty when nothing may. */
  exchanges: ChipExchange[];
}

/** Another thing of the kind. */
export interface ChipExchange {
  value: string;
  label: string;
}

/** Another reading, with the question that would mean it. */
export interface ChipChoice {
  value: string;
  label: string;
  question: string;
}

export interface Fact {
  label: string;
  value: string;
  unit: string | null;
  citations: StoredNode<'Passage'>[];
}
