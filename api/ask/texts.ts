/** The French texts of nodes, folded and stemmed, for conditions on what they speak of. */
import { stem } from '../../data/language/stem.ts';
import { STOP_WORDS } from '../../data/language/stopwords.ts';
import { tokens } from '../../data/language/tokens.ts';
import type { EntityKind } from '../../data/model/entities.ts';
import type { StoredNode } from '../stored.ts';
import type { Knowledge } from './knowledge.ts';

/** Kinds whose nodes can be asked for by what they speak of. */
export const TEXT_KINDS = [
  'Measure',
  'Action',
  'Initiative',
  'GeneralObjective',
  'StrategicObjective',
  'OperationalObjective',
  'ExpectedResult',
  'Indicator',
  'Volet',
] as const satisfies EntityKind[];

/** Says nothing of the subject, except “sans” (sans-abri) and “personnes”: “personnes âgées” are not all of some age. */
function isEmptyWord(word: string): boolean {
  return STOP_WORDS.fr.has(word) && !TELLING.has(word);
}

const TELLING: ReadonlySet<string> = new Set(['sans', 'personne', 'personnes']);

export class Texts {
  /** By id: the stems of the text, each between blanks. */
  readonly #stems = new Map<string, string>();
  /** The same of the names alone. */
  readonly #names = new Map<string, string>();
  /** The same of the names and of those for whom it is. */
  readonly #audiences = new Map<string, string>();
  /** Stems, and the words themselves. */
  readonly #words = new Set<string>();
  readonly #surface = new Set<string>();
  /** Stems met in lower case, so no mere names. */
  readonly #common = new Set<string>();

  constructor(knowledge: Knowledge) {
    for (const kind of TEXT_KINDS)
      for (const node of knowledge.ofKind(kind)) this.#add(node.id, textOf(node as unknown as StoredNode));
    for (const { id, name, aliases, audience = '' } of knowledge.ofKind('Initiative')) {
      const names = [name, ...aliases].join(' | ');
      this.#names.set(id, ` ${phraseStems(names)} `);
      this.#audiences.set(id, ` ${phraseStems(`${names} | ${audience}`)} `);
    }
    for (const contract of knowledge.ofKind('Contract')) this.#add(contract.id, partsText(knowledge, contract.id));
    for (const document of knowledge.ofKind('Document')) this.#add(document.id, passagesText(knowledge, document.id));
  }

  /** Whether any text has the word, given as a French stem. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Whether any text has the very word, folded: a word of another language must be the same in French. */
  hasWord(word: string): boolean {
    return this.#surface.has(word);
  }

  /** Whether the word, given as a French stem, stands in some text in lower case: it is no mere name. */
  isCommon(word: string): boolean {
    return this.#common.has(word);
  }

  /** Whether the text of a node holds one of the phrases, given as French stems. */
  speaksOf(id: string, phrases: readonly string[]): boolean {
    const text = this.#stems.get(id);
    return text !== undefined && phrases.some((phrase) => holds(text, phrase));
  }

  /** Whether the text of a node holds all words of one of the phrases, wherever they stand. */
  hasWordsOf(id: string, phrases: readonly string[]): boolean {
    const text = this.#stems.get(id);
    return text !== undefined && phrases.some((each) => each.split(' ').every((word) => text.includes(` ${word} `)));
  }

  /** Whether a name of a node holds one of the phrases. */
  isNamed(id: string, phrases: readonly string[]): boolean {
    const names = this.#names.get(id);
    return names !== undefined && phrases.some((phrase) => names.includes(` ${phrase} `));
  }

  /** Whether a name of an initiative, or those for whom it is, hold one of the phrases. */
  isMeantFor(id: string, phrases: readonly string[]): boolean {
    const text = this.#audiences.get(id);
    return text !== undefined && phrases.some((phrase) => holds(text, phrase));
  }

  #add(id: string, text: string): void {
    const stems: string[] = [];
    for (const { word, written } of tokens(text)) {
      if (isEmptyWord(word)) continue;
      const stemmed = stem(word, 'fr');
      stems.push(isAcronym(written) ? acronym(word) : stemmed);
      this.#words.add(stemmed);
      this.#surface.add(word);
      if (written === written.toLowerCase()) this.#common.add(stemmed);
    }
    this.#stems.set(id, ` ${stems.join(' ')} `);
  }
}

/** Whether a phrase stands in a text, its words in order and at most so many others between two of them. */
function holds(text: string, phrase: string): boolean {
  if (text.includes(` ${phrase} `)) return true;
  const words = phrase.split(' ');
  if (words.length < 2 || !words.every((word) => text.includes(` ${word} `))) return false;
  return new RegExp(` ${words.map(escaped).join(`(?: \\S+){0,${BETWEEN}} `)} `).test(text);
}

const BETWEEN = 2;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** SAC is no “sac”: acronyms keep to themselves, in texts and in what is looked for. */
function isAcronym(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase() && /\p{L}/u.test(written);
}

function acronym(word: string): string {
  return `=${word}`;
}

/** What a word of a question, in whatever case, may be in a text. */
export function typedPhrases(words: readonly string[]): string[] {
  const phrase = phraseStems(words.join(' '));
  return words.length === 1 ? [phrase, acronym(words[0]!)] : [phrase];
}

/** The stems of a French phrase as {@link Texts.speaksOf} looks for them; empty when it has stop words only. */
export function phraseStems(phrase: string): string {
  return tokens(phrase)
    .filter(({ word }) => !isEmptyWord(word))
    .map(({ word, written }) => (isAcronym(written) ? acronym(word) : stem(word, 'fr')))
    .join(' ');
}

/** What a node says: its names and its texts. */
function textOf(node: StoredNode): string {
  const { label, title, text, bodyText, annexText, name, aliases, description, audience } = node as unknown as Record<
    string,
    string | string[] | undefined
  >;
  const parts = [label, title, text, bodyText, annexText, name, aliases, description, audience].flat();
  return parts.filter((part) => part !== undefined).join(' | ');
}

function partsText(knowledge: Knowledge, contract: string): string {
  const parts: string[] = [];
  const open = [contract];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = knowledge.node(id);
    if (node) parts.push(textOf(node));
    open.push(...knowledge.links(id, '<PART_OF').map(({ from }) => from));
  }
  return parts.join(' | ');
}

function passagesText(knowledge: Knowledge, document: string): string {
  const passages = knowledge.links(document, '<IN_DOCUMENT').map(({ from }) => knowledge.node(from));
  return passages.map((passage) => (passage as unknown as StoredNode<'Passage'>).quote).join(' | ');
}
