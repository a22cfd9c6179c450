/** The thesaurus as a structure: concepts with their words in three languages, and how they are related. */
import type { LanguageCode } from '../language/fold.ts';

/**
 * - `PREFERRED`: the name of the concept in that language, one per language;
 * - `SYNONYM`: another word for it;
 * - `EVERYDAY`: how people say it in their own words; read in queries, never in a source;
 * - `ABBREVIATION`: in capitals (SAC, GAS, VIF).
 */
export type LabelKind = 'PREFERRED' | 'SYNONYM' | 'EVERYDAY' | 'ABBREVIATION';

export interface Label {
  text: string;
  kind: LabelKind;
}

export interface ThesaurusConcept {
  /** `concept/vol-a-la-tire`. */
  id: string;
  /** The preferred label stands first in each language. */
  labels: Readonly<Record<LanguageCode, readonly Label[]>>;
  /** Ids of the concepts it is a part or a kind of. */
  broader: readonly string[];
  related: readonly string[];
  /** What it is taken for and is not. */
  distinct: readonly { id: string; reason: string }[];
  /** False for ways of acting (to support, to create), which queries hold but no text is about. */
  isSubject: boolean;
}

/** The concepts by id, with the inverse of `broader` and `related` in both directions. */
export interface Thesaurus {
  concepts: ReadonlyMap<string, ThesaurusConcept>;
  narrower: ReadonlyMap<string, readonly string[]>;
  related: ReadonlyMap<string, readonly string[]>;
}

/** @param list concepts whose references all exist (the lint and the loader see to it) */
export function buildThesaurus(list: Iterable<ThesaurusConcept>): Thesaurus {
  const concepts = new Map([...list].map((concept) => [concept.id, concept]));
  const narrower = new Map<string, string[]>();
  const related = new Map<string, Set<string>>();
  for (const concept of concepts.values()) {
    for (const broader of concept.broader) narrower.set(broader, [...(narrower.get(broader) ?? []), concept.id]);
    for (const other of concept.related) {
      related.set(concept.id, (related.get(concept.id) ?? new Set()).add(other));
      related.set(other, (related.get(other) ?? new Set()).add(concept.id));
    }
  }
  return { concepts, narrower, related: new Map([...related].map(([id, others]) => [id, [...others]])) };
}

/** The preferred label of a concept in a language. */
export function preferredLabel(concept: ThesaurusConcept, language: LanguageCode): string {
  return concept.labels[language][0]?.text ?? concept.id;
}

/** Concepts one, two, three … steps down (or up) from one, each at its shortest distance; itself at 0. */
export function reach(
  id: string,
  neighbours: (id: string) => readonly string[],
  maxSteps: number,
): ReadonlyMap<string, number> {
  const steps = new Map([[id, 0]]);
  let frontier = [id];
  for (let step = 1; step <= maxSteps && frontier.length > 0; step++) {
    frontier = frontier.flatMap(neighbours).filter((next) => !steps.has(next));
    for (const next of frontier) steps.set(next, step);
  }
  return steps;
}
