/** Which documents speak of which concept, and how much. */
import type { Occurrence } from '../../data/thesaurus/lexicon.ts';
import { reach } from '../../data/thesaurus/thesaurus.ts';
import type { Thesaurus } from '../../data/thesaurus/thesaurus.ts';
import type { Analyses } from './analyses.ts';
import type { SearchDocument } from './documents.ts';
import { RANKING } from './ranking.ts';

/** The documents that name a concept, by position, with how often, weighed by field. */
export interface Posting {
  documents: Uint32Array;
  frequencies: Float32Array;
}

export class ConceptIndex {
  private readonly postings: ReadonlyMap<string, Posting>;
  private readonly knownAncestors = new Map<string, ReadonlyMap<string, number>>();

  constructor(
    documents: readonly SearchDocument[],
    private readonly thesaurus: Thesaurus,
    private readonly analyses: Analyses,
  ) {
    const lists = new Map<string, [number, number][]>();
    documents.forEach((document, position) => {
      for (const [concept, frequency] of this.frequencies(document)) {
        const list = lists.get(concept);
        if (list) list.push([position, frequency]);
        else lists.set(concept, [[position, frequency]]);
      }
    });
    this.postings = new Map([...lists].map(([concept, list]) => [concept, posting(list)]));
  }

  posting(concept: string): Posting | undefined {
    return this.postings.get(concept);
  }

  private frequencies(document: SearchDocument): Map<string, number> {
    const totals = new Map<string, number>();
    for (const field of ['title', 'text', 'context'] as const) {
      const found = this.analyses.of(document)[field].concepts;
      for (const { entry, nested, start, end } of found) {
        if (nested && this.isPartOfOuter(entry.concept, start, end, found)) continue;
        const weight = RANKING.field[field] * (nested ? RANKING.nested : 1);
        totals.set(entry.concept, (totals.get(entry.concept) ?? 0) + weight);
      }
    }
    return totals;
  }

  /**
   * `violence` inside `violence conjugale` says nothing that the narrower concept does not; an `école de police` is
   * no `école`, as the thesaurus says.
   */
  private isPartOfOuter(concept: string, start: number, end: number, found: readonly Occurrence[]): boolean {
    return found.some(
      (outer) =>
        !outer.nested &&
        outer.start <= start &&
        outer.end >= end &&
        (outer.entry.concept === concept ||
          this.ancestors(outer.entry.concept).has(concept) ||
          this.areDistinct(outer.entry.concept, concept)),
    );
  }

  private areDistinct(one: string, other: string): boolean {
    return this.thesaurus.concepts.get(one)?.distinct.some(({ id }) => id === other) ?? false;
  }

  private ancestors(concept: string): ReadonlyMap<string, number> {
    const before = this.knownAncestors.get(concept);
    if (before) return before;
    const found = reach(concept, (id) => this.thesaurus.concepts.get(id)?.broader ?? [], 3);
    this.knownAncestors.set(concept, found);
    return found;
  }
}

function posting(list: readonly [number, number][]): Posting {
  return {
    documents: Uint32Array.from(list, ([position]) => position),
    frequencies: Float32Array.from(list, ([, frequency]) => frequency),
  };
}
