/** What may be meant by the first letters typed. */
import { fold, LANGUAGES } from '../../data/language/fold.ts';
import type { LanguageCode } from '../../data/language/fold.ts';
import type { Label, Thesaurus } from '../../data/thesaurus/thesaurus.ts';
import type { Name } from './names.ts';

export interface Suggestion {
  /** To be searched for: the name of a thing, or a word for a subject. */
  text: string;
  /** Of the text; names of the sources stay French. */
  language: LanguageCode;
  /** `Concept` for a subject, else the kind of the thing. */
  kind: string;
  id: string;
  /** What stands behind a code, in French. */
  title?: string;
}

interface Key {
  /** The folded text from the beginning of one of its words. */
  from: string;
  /** Whether that word is the first. */
  isStart: boolean;
  suggestion: Suggestion;
  rank: number;
}

/** A suggestion with what may be typed for it, and how likely it is what is looked for, from 0. */
interface Candidate {
  suggestion: Suggestion;
  spellings: readonly string[];
  rank: number;
}

/** The name of a subject comes before its other words, and an abbreviation, which is short anyway, between them. */
const LABEL_RANK: Record<Label['kind'], number> = { PREFERRED: 1, ABBREVIATION: 0.7, SYNONYM: 0.5, EVERYDAY: 0 };

/** The name of a thing stands among the subjects that find some. */
const NAME_RANK = Math.log(6);

/** There are few of these and much belongs to them: whoever begins their name most likely means them. */
const WELL_KNOWN_RANK = Math.log(60);
const WELL_KNOWN: ReadonlySet<string> = new Set(['Partner', 'Theme', 'SubTheme', 'Commune', 'PoliceZone', 'Measure']);

export class Suggester {
  private readonly keys: Readonly<Record<LanguageCode, readonly Key[]>>;
  /** Subjects in whatever language, for who types in another than that of the explorer. */
  private readonly others: readonly Key[];

  /** @param finds how many documents a concept finds: a subject without any is seldom looked for */
  constructor(thesaurus: Thesaurus, names: readonly Name[], finds: (concept: string) => number) {
    const subjects = (language: LanguageCode) => conceptSuggestions(thesaurus, language, finds);
    const keysIn = (language: LanguageCode) => sorted([...subjects(language), ...nameSuggestions(names, language)]);
    this.keys = { fr: keysIn('fr'), nl: keysIn('nl'), en: keysIn('en') };
    this.others = sorted(LANGUAGES.flatMap(subjects));
  }

  /**
   * Subjects and names with a word that begins so: what is typed in full first, then those that begin so themselves,
   * then those that find most; one for each thing and for each text.
   * @param language in which subjects are named, unless none of them begins so
   */
  suggest(letters: string, limit: number, language: LanguageCode): Suggestion[] {
    const folded = fold(letters).trimStart();
    if (folded === '') return [];
    const own = beginningWith(folded, this.keys[language]);
    const found = own.length > 0 ? own : beginningWith(folded, this.others);
    const isWhole = ({ from, isStart }: Key) => isStart && from === folded;
    found.sort(
      (a, b) =>
        Number(isWhole(b)) - Number(isWhole(a)) ||
        Number(b.isStart) - Number(a.isStart) ||
        b.rank - a.rank ||
        a.from.length - b.from.length,
    );
    return eachOnce(found.map(({ suggestion }) => suggestion)).slice(0, limit);
  }
}

/** A thing and the subject named after it are one question; the thing tells more. */
function eachOnce(suggestions: readonly Suggestion[]): Suggestion[] {
  const ids = new Set<string>();
  const byText = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    if (ids.has(suggestion.id)) continue;
    ids.add(suggestion.id);
    const text = fold(suggestion.text);
    const before = byText.get(text);
    if (!before || (before.kind === 'Concept' && suggestion.kind !== 'Concept')) byText.set(text, suggestion);
  }
  return [...byText.values()];
}

function beginningWith(letters: string, keys: readonly Key[]): Key[] {
  return keys.slice(firstFrom(letters, keys), firstFrom(`${letters}\uffff`, keys));
}

/** Position of the first key that does not come before these letters. */
function firstFrom(letters: string, keys: readonly Key[]): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle]?.from ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

function conceptSuggestions(
  thesaurus: Thesaurus,
  language: LanguageCode,
  finds: (concept: string) => number,
): Candidate[] {
  return [...thesaurus.concepts.values()].flatMap(({ id, labels, isSubject }) =>
    labels[language]
      .filter(({ kind }) => kind !== 'EVERYDAY')
      .map(({ text, kind }) => ({
        suggestion: { text, language, kind: 'Concept', id },
        spellings: [text],
        rank: isSubject ? LABEL_RANK[kind] * Math.log(2 + finds(id)) : 0,
      })),
  );
}

/** Whoever types the French name of a thing is offered the name that the explorer gives it. */
function nameSuggestions(names: readonly Name[], language: LanguageCode): Candidate[] {
  return names.map(({ id, kind, texts, spellings, title }) => ({
    suggestion: {
      text: texts[language] ?? texts.fr,
      language: texts[language] ? language : 'fr',
      kind,
      id,
      ...(title !== undefined && { title }),
    },
    spellings: [...new Set([texts[language] ?? texts.fr, texts.fr, ...spellings])],
    rank: WELL_KNOWN.has(kind) ? WELL_KNOWN_RANK : NAME_RANK,
  }));
}

function sorted(candidates: readonly Candidate[]): Key[] {
  return candidates.flatMap(keysOf).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function keysOf({ suggestion, spellings, rank }: Candidate): Key[] {
  return spellings.map(fold).flatMap((folded) =>
    [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => ({
      from: folded.slice(index),
      isStart: index === 0,
      suggestion,
      rank,
    })),
  );
}
