/** All words and phrases that a question may be made of, with what they mean, in three languages. */
import { fold, LANGUAGES, type LanguageCode } from '../../../data/language/fold.ts';
import { stem } from '../../../data/language/stem.ts';
import { STOP_WORDS } from '../../../data/language/stopwords.ts';
import type { EntityKind } from '../../../data/model/entities.ts';
import { kindOfId } from '../../../data/model/identifiers.ts';
import type { StoredNode } from '../../stored.ts';
import type { Translations } from '../../translations.ts';
import type { Knowledge } from '../knowledge.ts';
import { ROLES, type Meaning, type Operator, type Role } from '../meaning.ts';
import { wordsOf } from '../reading/words.ts';
import type { Texts } from '../texts.ts';
import { NAMED_KINDS, namesOf } from './names.ts';
import { Trie } from './trie.ts';
import { inLanguages, type Vocabulary } from './vocabulary.ts';

/** Articles and prepositions, which a name may have or lack: “antenne de Peterbos”. */
const ARTICLES: Record<LanguageCode, ReadonlySet<string>> = {
  fr: new Set('le la les l un une de du des d a au aux en dans sur pour et'.split(' ')),
  nl: new Set('de het een van der den voor in op te ten ter en'.split(' ')),
  en: new Set('the a an of for in on to and'.split(' ')),
};

export interface Lexicon {
  /** Operators by their very words (“commun” is none of “communes”), only in the language of the question. */
  operators: Record<LanguageCode, Trie>;
  /** The longer operators by their stems, for inflections that no one wrote down. */
  inflected: Record<LanguageCode, Trie>;
  /** Kinds and what is counted, by stems, only in the language of the question. */
  grammar: Record<LanguageCode, Trie>;
  /** Names of things and subjects: in any language. */
  names: Record<LanguageCode, Trie>;
  /** The part of a word that only carries the sentence, if it is one. */
  fillerRole(word: string, language: LanguageCode): Role | undefined;
  /** The same for a form of such a word that no one wrote down: “associerait”, “relied”. */
  fillerFormRole(word: string, language: LanguageCode): Role | undefined;
  isArticle(word: string, language: LanguageCode): boolean;
  /** Whether it is a word of the language that only looks like a misspelling of one of ours. */
  isOrdinary(word: string, language: LanguageCode): boolean;
}

export function buildLexicon(
  knowledge: Knowledge,
  texts: Texts,
  vocabulary: Vocabulary,
  translations: Translations,
): Lexicon {
  const names = nameTries(knowledge, texts, vocabulary, translations);
  const roles = mapLanguages((language) => rolesOf(vocabulary.filler[language]));
  const forms = mapLanguages((language) => formRoles(roles[language], language));
  const ordinary = mapLanguages((language) => new Set(vocabulary.ordinary[language]));
  return {
    operators: operatorTries(vocabulary, (word) => word),
    inflected: operatorTries(vocabulary, keyOf, LONG),
    grammar: grammarTries(vocabulary),
    names,
    fillerRole: (word, language) => (STOP_WORDS[language].has(word) ? 'small' : roles[language].get(word)),
    fillerFormRole: (word, language) => (isLong(word) ? forms[language].get(keyOf(word, language)) : undefined),
    isArticle: (word, language) => ARTICLES[language].has(word),
    isOrdinary: (word, language) => ordinary[language].has(word),
  };
}

function rolesOf(words: Record<Role, readonly string[]>): ReadonlyMap<string, Role> {
  return new Map(ROLES.flatMap((role) => words[role].map((word) => [word, role])));
}

/** By stem; where words of several roles share one, a verb says the most. “mainly” judges nothing, as “main” does. */
function formRoles(roles: ReadonlyMap<string, Role>, language: LanguageCode): ReadonlyMap<string, Role> {
  const long = [...roles].filter(([word, role]) => isLong(word) && role !== 'judging');
  const ranked = long.toSorted(([, a], [, b]) => ROLES.indexOf(a) - ROLES.indexOf(b));
  return new Map(ranked.map(([word, role]) => [keyOf(word, language), role]));
}

function mapLanguages<T>(of: (language: LanguageCode) => T): Record<LanguageCode, T> {
  return { fr: of('fr'), nl: of('nl'), en: of('en') };
}

/** Shorter words have endings that tell them apart. */
function isLong(word: string): boolean {
  return word.length >= 6;
}

/** The key under which a word stands in the tries of a language. */
export function keyOf(word: string, language: LanguageCode): string {
  return /\d/.test(word) ? word : stem(word, language);
}

/** Shorter words must be meant as they are: “commun” is none of “communes”. */
const LONG = 7;

function operatorTries(
  { operators }: Vocabulary,
  key: (word: string, language: LanguageCode) => string,
  shortest = 0,
): Record<LanguageCode, Trie> {
  const tries = emptyTries();
  for (const [name, entry] of Object.entries(operators))
    for (const [language, terms] of inLanguages(entry))
      for (const term of terms) {
        const words = wordsOf(term).map(({ word }) => word);
        if (shortest > 0 && (words.length > 1 || words[0]!.length < shortest)) continue;
        tries[language].spell(words);
        tries[language].add(
          words.map((word) => key(word, language)),
          { is: 'operator', operator: name as Operator },
        );
      }
  return tries;
}

function grammarTries({ kinds, measured }: Vocabulary): Record<LanguageCode, Trie> {
  const tries = emptyTries();
  const add = (entry: Record<LanguageCode, string[]>, meaning: Meaning) => {
    for (const [language, terms] of inLanguages(entry))
      for (const term of terms) {
        tries[language].add(keysOf(term, language), meaning);
        tries[language].spell(formsOf(term));
      }
  };
  for (const { kind, subset, where, ...terms } of kinds)
    add(terms, { is: 'kind', kind, french: terms.fr, ...(subset && { subset }), ...(where && { where }) });
  for (const { measured: name, counts, ...terms } of measured)
    add(terms, { is: 'measured', measured: name, terms: counts ?? [name, ...terms.fr] });
  return tries;
}

/** Kinds of which a single common word is no name by itself: “Formation” is a volet, “Alias” a body, “Centre” an antenna. */
const PARTIAL: ReadonlySet<EntityKind> = new Set([
  'Initiative',
  'Organisation',
  'Function',
  'Place',
  'Volet',
  'Sector',
  'TransversalObjective',
]);

/** The things of one kind that share a name. */
interface Sharers {
  language: LanguageCode;
  keys: string[];
  ids: Set<string>;
  isInner: boolean;
  isDerived: boolean;
}

function nameTries(
  knowledge: Knowledge,
  texts: Texts,
  { names, initiatives, annex, bodies, operators }: Vocabulary,
  translations: Translations,
): Record<LanguageCode, Trie> {
  const tries = emptyTries();
  const sharers = new Map<string, Sharers>();
  const share = (language: LanguageCode, phrase: string, id: string, isInner = false, isDerived = false) => {
    const keys = nameKeys(phrase, language);
    tries[language].spell(formsOf(phrase));
    const slot = `${language} ${kindOfId(id)} ${keys.join(' ')}`;
    const known = sharers.get(slot);
    if (known && known.isDerived !== isDerived) {
      if (!isDerived) sharers.set(slot, { language, keys, ids: new Set([id]), isInner, isDerived });
      return;
    }
    const ids = known?.ids ?? new Set();
    sharers.set(slot, { language, keys, ids: ids.add(id), isInner: (known?.isInner ?? true) && isInner, isDerived });
  };
  for (const kind of NAMED_KINDS)
    for (const node of knowledge.ofKind(kind))
      for (const { language, phrase, isInner, isDerived } of namesOf(node as unknown as StoredNode, translations))
        share(language, phrase, node.id, isInner, isDerived);
  for (const entry of [...names, ...initiatives, ...annex, ...bodies]) {
    for (const [language, terms] of inLanguages(entry))
      for (const term of terms) {
        if ('choices' in entry) {
          tries[language].add(nameKeys(term, language), { is: 'choice', ids: entry.choices });
          tries[language].spell(formsOf(term));
        } else if (knowledge.node(entry.id)) share(language, term, entry.id);
      }
  }
  for (const { language, keys, ids, isInner } of sharers.values()) {
    const kind = kindOfId([...ids][0]!)!;
    const partial = PARTIAL.has(kind) && keys.length === 1 && texts.isCommon(keys[0]!);
    tries[language].add(keys, {
      is: 'node',
      kind,
      ids: [...ids],
      ...(partial && { partial }),
      ...(isInner && { isInner }),
    });
  }
  addConcepts(tries, knowledge, operators);
  return tries;
}

/** “who pays” is a way to search for a subject; in a question, “who” asks. */
const WHO: ReadonlySet<string> = new Set(['qui', 'wie', 'who']);

/** “how many” is a way to search for figures too: in a question, it asks for a number, in whatever language. */
const COUNTING: readonly Operator[] = ['how-many', 'how-much'];

function addConcepts(
  tries: Record<LanguageCode, Trie>,
  knowledge: Knowledge,
  operators: Vocabulary['operators'],
): void {
  const asking = new Set(
    COUNTING.flatMap((name) => LANGUAGES.flatMap((language) => operators[name][language])).map((term) => fold(term)),
  );
  for (const concept of knowledge.ofKind('Concept')) {
    const terms: Record<LanguageCode, string[]> = {
      fr: [concept.labelFr, ...concept.synonymsFr, ...concept.abbreviationsFr, ...concept.everydayFr],
      nl: [concept.labelNl, ...concept.synonymsNl, ...concept.abbreviationsNl, ...concept.everydayNl],
      en: [concept.labelEn, ...concept.synonymsEn, ...concept.abbreviationsEn, ...concept.everydayEn],
    };
    for (const [language, list] of inLanguages(terms))
      for (const term of new Set(list.map((each) => fold(each)))) {
        if (WHO.has(term.split(' ')[0]!) || asking.has(term)) continue;
        tries[language].add(nameKeys(term, language), { is: 'concept', id: concept.id });
        tries[language].spell(formsOf(term));
      }
  }
}

function emptyTries(): Record<LanguageCode, Trie> {
  return mapLanguages(() => new Trie());
}

function keysOf(phrase: string, language: LanguageCode): string[] {
  return wordsOf(phrase).map(({ word }) => keyOf(word, language));
}

/** The words of a phrase as they are written, but for acronyms: one letter more or less makes another one. */
function formsOf(phrase: string): string[] {
  return wordsOf(phrase).flatMap(({ word, written }) => (isAcronym(written) ? [] : word));
}

/** The keys of a name without its articles and marks, unless nothing is left. */
function nameKeys(phrase: string, language: LanguageCode): string[] {
  const words = wordsOf(phrase);
  const telling = words.filter(({ word }) => /[\p{L}\p{N}]/u.test(word) && !ARTICLES[language].has(word));
  const kept = telling.length > 0 ? telling : words;
  return kept.map(({ word, written }) => (isAcronym(written) ? exactKey(word) : keyOf(word, language)));
}

/** CORES has no ending to take off. */
function isAcronym(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase() && /\p{L}/u.test(written);
}

function exactKey(word: string): string {
  return `=${word}`;
}

/** What a word of a question may stand under in the tries of names. */
export function keysOfWord(word: string, language: LanguageCode): string[] {
  return [keyOf(word, language), exactKey(word)];
}

/** Whether a name holds a word. */
export function isNameWord(word: string, language: LanguageCode, { names }: Lexicon): boolean {
  return keysOfWord(word, language).some((key) => names[language].words.has(key));
}
