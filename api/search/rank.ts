/** Gives each document its score for a query. */
import type { Thesaurus } from '../../data/thesaurus/thesaurus.ts';
import type { ConceptIndex } from './conceptIndex.ts';
import type { SearchDocument } from './documents.ts';
import { expand } from './expand.ts';
import type { Interpretation, Unit } from './interpret.ts';
import { RANKING } from './ranking.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stemsOf } from './wordIndex.ts';
import type { WordIndex } from './wordIndex.ts';

/** The concept of all whom something may be for. */
export const AUDIENCE = 'concept/public-cible';

export interface Ranked {
  position: number;
  score: number;
}

export class Ranker {
  /** How many mentions it takes in each document: 1 at middling length. */
  private readonly lengthNorms: Float32Array;
  private readonly kindWeights: Float32Array;

  constructor(
    documents: readonly SearchDocument[],
    private readonly thesaurus: Thesaurus,
    private readonly concepts: ConceptIndex,
    private readonly words: WordIndex,
    private readonly vocabulary: Vocabulary,
  ) {
    this.lengthNorms = lengthNorms(documents);
    this.kindWeights = Float32Array.from(documents, kindWeight);
  }

  /** @returns the documents that answer the query, best first */
  rank(interpretation: Interpretation): Ranked[] {
    const scores = new Float32Array(this.lengthNorms.length);
    for (const unit of interpretation.units) this.addConcepts(unit, interpretation, scores);
    const found = this.words.scores(interpretation);
    for (const { position, score } of found) scores[position] = at(scores, position) + RANKING.words * score;
    for (const phrase of phrasesOf(interpretation)) this.addVerbatim(phrase, interpretation, found, scores);
    return this.sorted(scores);
  }

  /**
   * Each concept that may answer makes the document a little more likely to: mentions of one concept saturate, and
   * several concepts add up like independent chances, so that many side remarks never make a main subject.
   */
  private addConcepts(unit: Unit, interpretation: Interpretation, scores: Float32Array): void {
    const chances = new Float32Array(scores.length);
    const isSame = new Uint8Array(scores.length);
    let sameThing = 0;
    for (const { concept, weight } of expand(unit, this.thesaurus).values()) {
      const posting = this.concepts.posting(concept);
      if (!posting) continue;
      for (let index = 0; index < posting.documents.length; index++) {
        const position = at(posting.documents, index);
        const mentions = at(posting.frequencies, index);
        const share = mentions / (mentions + RANKING.saturation * at(this.lengthNorms, position));
        chances[position] = 1 - (1 - at(chances, position)) * (1 - weight * share);
        if (weight < RANKING.sameThing || isSame[position]) continue;
        isSame[position] = 1;
        sameThing++;
      }
    }
    const documents = unit.concepts.length > 0 ? sameThing : this.documentsWith(unit, interpretation);
    const worth = this.rarity(documents) * this.unitWeight(unit, interpretation);
    for (let position = 0; position < scores.length; position++)
      if (chances[position]) scores[position] = at(scores, position) + worth * at(chances, position);
  }

  /** A document that holds all the words of a name, or of the query, says that very thing. */
  private addVerbatim(
    phrase: readonly number[],
    { words }: Interpretation,
    found: ReturnType<WordIndex['scores']>,
    scores: Float32Array,
  ): void {
    const asked = phrase.flatMap((index) => words[index] ?? []).map(stemsOf);
    const verbatim = found.filter(({ stems }) =>
      asked.every((readings) => readings.some((one) => stems.includes(one))),
    );
    const worth = RANKING.verbatim * this.rarity(verbatim.length);
    for (const { position } of verbatim) scores[position] = at(scores, position) + worth;
  }

  /** How surely the words of a unit are what the query is about. */
  private unitWeight({ words, concepts }: Unit, { units }: Interpretation): number {
    const broaderThan = (concept: string) => this.thesaurus.concepts.get(concept)?.broader ?? [];
    const isAudience = concepts.some(({ entry }) => broaderThan(entry.concept).includes(AUDIENCE));
    return (words.length > 1 ? RANKING.severalWords : 1) * (isAudience && units.length > 1 ? RANKING.audience : 1);
  }

  private documentsWith(unit: Unit, { words }: Interpretation): number {
    const read = unit.words.map((index) => words[index]).filter((word) => word !== undefined);
    const stems = read.flatMap(stemsOf);
    return Math.max(0, ...stems.map((one) => this.vocabulary.documentsWith(one)));
  }

  /** The rarer a thing is in the corpus, the more it tells documents apart. */
  private rarity(documents: number): number {
    return Math.log(1 + (this.lengthNorms.length + 1) / (documents + 1));
  }

  private sorted(scores: Float32Array): Ranked[] {
    const ranked: Ranked[] = [];
    let best = 0;
    for (let position = 0; position < scores.length; position++) {
      const score = at(scores, position) * at(this.kindWeights, position);
      if (score <= 0) continue;
      if (score > best) best = score;
      ranked.push({ position, score });
    }
    return ranked
      .filter(({ score }) => score >= RANKING.floor * best)
      .sort((a, b) => b.score - a.score || a.position - b.position);
  }
}

/** The names of several words, and the whole query when it asks for several things, as positions in its words. */
function phrasesOf({ units }: Interpretation): (readonly number[])[] {
  const names = units.map(({ words }) => words).filter((words) => words.length > 1);
  return units.length > 1 ? [...names, [...new Set(units.flatMap(({ words }) => words))]] : names;
}

function at(array: Float32Array | Uint32Array, index: number): number {
  return array[index] ?? 0;
}

function lengthNorms(documents: readonly SearchDocument[]): Float32Array {
  return Float32Array.from(documents, ({ text }) => {
    const length = text.split(/\s+/).length / RANKING.middlingLength;
    return 1 - RANKING.length + RANKING.length * length;
  });
}

function kindWeight({ kind, text }: SearchDocument): number {
  return (RANKING.kind[kind] ?? RANKING.otherKinds) * (text === '' ? RANKING.withoutText : 1);
}
