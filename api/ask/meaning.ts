/** What a run of words of a question may mean. */
import type { EntityKind } from '../../data/model/entities.ts';

/** What can be asked for: a kind of node, or any objective of a contract. */
export type Kind = EntityKind | 'Objective';

export const OPERATORS = [
  'which',
  'who',
  'where',
  'which-ones',
  'how-many',
  'how-much',
  'share',
  'when',
  'since',
  'until',
  'lasts',
  'and',
  'or',
  'any-of',
  'not',
  'but',
  'with',
  'only',
  'both',
  'common',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'exactly',
  'most',
  'least',
  'more',
  'fewer',
  'by',
  'compare',
  'difference',
  'change',
  'fall',
  'total',
  'average',
  'new',
  'continued',
  'stopped',
  'planned',
  'closed',
  'empty',
  'threshold',
  'yes-no',
  'all',
  'refers',
  'pursues',
  'covers',
  'leads',
  'supports',
  'signed',
  'starts',
  'ends',
  'renamed',
  'decided',
  'will',
  'judge',
  'means',
  'audience',
  'decree',
  'same',
  'latest',
  'earliest',
  'including',
  'widely',
  'title',
  'years',
  'publishes',
  'specific',
  'daily',
  'active',
] as const;

export type Operator = (typeof OPERATORS)[number];

/** The parts of words that carry a sentence; `data/ask/filler.yaml` says what each is. */
export const ROLES = ['small', 'nouns', 'adjectives', 'judging', 'takingPart', 'verbs'] as const;

export type Role = (typeof ROLES)[number];

/** The kind of thing asked for; `subset` names a part of the kind, kept together by `where`. */
export interface KindMeaning {
  is: 'kind';
  kind: Kind;
  subset?: string;
  /** The French words for it, as a source may print them. */
  french?: readonly string[];
  /** Whether the word is of another language than the question. */
  isForeign?: boolean;
  /** The nodes of the subset: instances or parts of this one, those with this noun in a name, bodies of this sort, or just these. */
  where?: { instanceOf?: string; partOf?: string; named?: string; sort?: string; among?: readonly string[] };
}

/** One thing of the graph, or several that share the name. */
export interface NodeMeaning {
  is: 'node';
  kind: EntityKind;
  ids: readonly string[];
  /** Whether these are only some of the words of a longer name. */
  partial?: boolean;
  /** Whether the words only stand in brackets inside a longer name. */
  isInner?: boolean;
}

export type Meaning =
  | KindMeaning
  | NodeMeaning
  /** Several things of which one must be chosen. */
  | { is: 'choice'; ids: readonly string[] }
  | { is: 'operator'; operator: Operator }
  | { is: 'concept'; id: string }
  /** What a figure counts, in the words of the sources; `money` for the amounts of the contracts. */
  | { is: 'measured'; measured: string; terms: readonly string[] }
  | { is: 'number'; value: number }
  | { is: 'year'; year: number }
  /** Looks like the code of a measure or the number of a zone, and is none. */
  | { is: 'nothing'; kind: EntityKind; name: string }
  /** Words that the texts may hold. */
  | { is: 'word' }
  | { is: 'mark'; mark: string }
  /** Without a role where it carries this very sentence only. */
  | { is: 'filler'; role?: Role }
  | { is: 'unknown' };

/** A run of words of the question with all that it may mean, the likeliest first. */
export interface Tile {
  text: string;
  /** Folded words. */
  words: readonly string[];
  start: number;
  end: number;
  meanings: readonly Meaning[];
  /** The part that the first of several words has by itself: “accompagne les victimes”. */
  head?: Role;
  /** What was read instead of what was typed. */
  readAs?: string;
}
