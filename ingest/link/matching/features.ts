/** What a text speaks of: its words, the concepts of the thesaurus and the named things, each with where it stands. */
import { stem } from '../../../data/language/stem.ts';
import { STOP_WORDS } from '../../../data/language/stopwords.ts';
import { tokens } from '../../../data/language/tokens.ts';
import { findConcepts } from '../../../data/thesaurus/lexicon.ts';
import type { Lexicon } from '../../../data/thesaurus/lexicon.ts';
import { reach } from '../../../data/thesaurus/thesaurus.ts';
import type { Thesaurus } from '../../../data/thesaurus/thesaurus.ts';
import type { Passage, Subject } from './subjects.ts';

export interface Feature {
  /** `word:victim`, `concept/vol-a-la-tire` or the id of a named thing. */
  key: string;
  /** How often it is met; a broader concept, or one inside a longer one, counts for less than once. */
  frequency: number;
  /** Every place where it stands, in the order of the passages. */
  places: Passage[];
}

export type Features = ReadonlyMap<string, Feature>;

/** The vocabulary in which texts are read. */
export interface Vocabulary {
  thesaurus: Thesaurus;
  lexicon: Lexicon;
}

/** A kind of the thing is nearly the thing: how much a concept counts for the one a step broader. */
const BROADER_WEIGHT = 0.5;
const MOST_STEPS = 2;
/** A concept inside a longer one (`victimes` in `aide aux victimes`). */
const NESTED_WEIGHT = 0.5;
const SHORTEST_WORD = 3;

/** @returns the features of a node's words, each with all its places */
export function featuresOf({ passages, headings, named }: Subject, vocabulary: Vocabulary): Features {
  const features = new FeatureSet();
  for (const passage of [...passages, ...headings]) {
    const text = readable(passage);
    addWords(features, passage, text);
    addConcepts(features, passage, text, vocabulary);
  }
  for (const { id, ...place } of named) features.add(id, 1, place);
  return features.all;
}

export function isWord(key: string): boolean {
  return key.startsWith('word:');
}

/** The words of a passage; markup and addresses become blanks, so that every word keeps its place. */
function readable({ running, start, end }: Passage): string {
  return running.text.slice(start, end).replace(/<[^>]*>|[*_\uFFFD]|https?:\S+/g, (mark) => ' '.repeat(mark.length));
}

function addWords(features: FeatureSet, passage: Passage, text: string): void {
  for (const { word, start, end } of tokens(text)) {
    if (word.length < SHORTEST_WORD || /\d/.test(word) || STOP_WORDS.fr.has(word)) continue;
    features.add(`word:${stem(word, 'fr')}`, 1, part(passage, start, end));
  }
}

function addConcepts(features: FeatureSet, passage: Passage, text: string, { thesaurus, lexicon }: Vocabulary): void {
  const { concepts } = thesaurus;
  for (const { entry, start, end, nested } of findConcepts(text, 'fr', lexicon)) {
    if (!concepts.get(entry.concept)?.isSubject) continue;
    const weight = nested ? NESTED_WEIGHT : 1;
    for (const [concept, steps] of reach(entry.concept, (id) => concepts.get(id)?.broader ?? [], MOST_STEPS))
      features.add(concept, weight * BROADER_WEIGHT ** steps, part(passage, start, end));
  }
}

/** The words between two offsets of a passage. */
function part({ running, start }: Passage, from: number, to: number): Passage {
  return { running, start: start + from, end: start + to };
}

/** Gathers features while texts are read. */
class FeatureSet {
  readonly all = new Map<string, Feature>();

  add(key: string, weight: number, place: Passage): void {
    const feature = this.all.get(key) ?? { key, frequency: 0, places: [] };
    feature.frequency += weight;
    feature.places.push(place);
    this.all.set(key, feature);
  }
}
