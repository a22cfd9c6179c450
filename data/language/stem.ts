/**
 * Light stemmers of our own. They bring together number, gender and the commonest endings, and leave derivation
 * (form-ation, form-er) to the thesaurus: a strong stemmer would bring `police` and `policy`, or `forme` and
 * `formation` together. Rules are applied until none does anything, so a stem is its own stem.
 */
import type { LanguageCode } from './fold.ts';

/** An ending, what takes its place, and how many letters must be left before it. */
type Rule = readonly [ending: string, instead: string, before: number];

/** Words whose ending is no inflection, or that would fall together with another word. */
const KEPT: Record<LanguageCode, ReadonlySet<string>> = {
  fr: new Set([
    'armee',
    'bus',
    'campus',
    'acces',
    'proces',
    'exces',
    'cours',
    'corps',
    'temps',
    'secours',
    'pays',
    'commune',
    'vente',
    'porte',
    'jugee',
    'supporter',
    'cafe',
    'traite',
    'violent',
    'courant',
    'commercant',
    'present',
    'montant',
    'habitant',
    'passant',
  ]),
  nl: new Set(['gas', 'bus', 'metro', 'dans', 'les', 'plaats', 'politie', 'fiets', 'drugs', 'justitie']),
  en: new Set([
    'news',
    'bus',
    'gas',
    'drug',
    'crisis',
    'police',
    'being',
    'thing',
    'king',
    'need',
    'speed',
    'seed',
    'training',
    'trainee',
    'parking',
    'meeting',
    'building',
    'housing',
    'bombing',
  ]),
};

const RULES: Record<LanguageCode, readonly Rule[]> = {
  fr: [
    ['eaux', 'eau', 1],
    ['aux', 'al', 2],
    ['oux', 'ou', 2],
    ['eux', 'eu', 1],
    ['ences', 'ence', 2],
    ['s', '', 3],
    ['x', '', 3],
    ['euse', 'eur', 2],
    ['trice', 'teur', 2],
    ['ive', 'if', 2],
    ['iere', 'ier', 2],
    ['ienne', 'ien', 2],
    ['elle', 'el', 3],
    ['onne', 'on', 3],
    ['ee', '', 4],
    ['er', '', 4],
    ['issent', 'ir', 3],
    ['aient', '', 4],
    ['ent', '', 4],
    ['ant', '', 4],
    ['e', '', 3],
  ],
  nl: [
    ['heden', 'heid', 2],
    ["'s", '', 2],
    ['tjes', 'tje', 3],
    ['eren', 'er', 3],
    ['en', '', 3],
    ['s', '', 3],
    ['e', '', 3],
  ],
  en: [
    ["'s", '', 2],
    ['sses', 'ss', 1],
    ['ies', 'y', 2],
    ['ied', 'y', 2],
    ['ves', 'f', 2],
    ['s', '', 3],
    ['ing', '', 4],
    ['ed', '', 4],
    ['e', '', 4],
  ],
};

/** Stems already found: a language has few words that are used often. */
const known: Record<LanguageCode, Map<string, string>> = { fr: new Map(), nl: new Map(), en: new Map() };
const MOST_KNOWN = 50_000;

/** @param word folded; @returns its stem in that language */
export function stem(word: string, language: LanguageCode): string {
  const stems = known[language];
  const before = stems.get(word);
  if (before !== undefined) return before;
  const found = findStem(word, language);
  if (stems.size >= MOST_KNOWN) stems.clear();
  stems.set(word, found);
  return found;
}

function findStem(word: string, language: LanguageCode): string {
  if (word.length < 4 || KEPT[language].has(word) || /\d/.test(word)) return word;
  let current = word;
  for (;;) {
    const next = step(current, language);
    if (next === current || KEPT[language].has(next)) return next;
    current = next;
  }
}

function step(word: string, language: LanguageCode): string {
  for (const [ending, instead, before] of RULES[language]) {
    if (!word.endsWith(ending) || word.length - ending.length < before) continue;
    if (ending === 's' && /[su]s$|is$/.test(word)) continue;
    return tidy(word.slice(0, word.length - ending.length) + instead, language, ending === 'e' || ending === 'en');
  }
  return word;
}

/** A doubled consonant at the end is only a matter of spelling before an ending; so is a single vowel in Dutch. */
function tidy(word: string, language: LanguageCode, cut: boolean): string {
  const single = word.length > 4 ? word.replace(/([bdfgklmnprt])\1$/, '$1') : word;
  if (language !== 'nl') return single;
  const long = cut && single === word ? longVowel(word) : single;
  return long.replace(/z$/, 's').replace(/v$/, 'f');
}

/** Dutch writes a long vowel once in an open syllable, twice in a closed one: dakloz-e, dakloos. */
function longVowel(word: string): string {
  return word
    .replace(/(?<=[^aeiouy])([aou])([bdfgklmnprstvz])$/, '$1$1$2')
    .replace(/(?<=[^aeiouy])e([dgkpstvz])$/, 'ee$1');
}
