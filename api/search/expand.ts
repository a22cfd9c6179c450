/** From the concepts a query names to all that may answer it. */
import { reach } from '../../data/thesaurus/thesaurus.ts';
import type { Thesaurus } from '../../data/thesaurus/thesaurus.ts';
import type { NamedConcept, Unit } from './interpret.ts';
import { RANKING } from './ranking.ts';

/** How a concept came to be searched for: it is the one named, a kind of it, what it is a kind of, or near it. */
export type Kinship = 'CONCEPT' | 'NARROWER' | 'BROADER' | 'RELATED';

export interface Expansion {
  concept: string;
  /** 0 to 1. */
  weight: number;
  kinship: Kinship;
  named: NamedConcept;
}

/** @returns each concept once, by the way that gives it most weight */
export function expand(unit: Unit, thesaurus: Thesaurus): Map<string, Expansion> {
  const found = new Map<string, Expansion>();
  const add = (concept: string, weight: number, kinship: Kinship, named: NamedConcept): void => {
    if (weight > (found.get(concept)?.weight ?? 0)) found.set(concept, { concept, weight, kinship, named });
  };
  const below = (id: string) => thesaurus.narrower.get(id) ?? [];
  const above = (id: string) => thesaurus.concepts.get(id)?.broader ?? [];
  for (const named of unit.concepts) {
    const { quality } = named;
    const start = named.entry.concept;
    for (const [id, steps] of reach(start, below, RANKING.narrower.length - 1))
      add(id, quality * (RANKING.narrower[steps] ?? 0), steps === 0 ? 'CONCEPT' : 'NARROWER', named);
    for (const [id, steps] of reach(start, above, RANKING.broader.length - 1))
      if (steps > 0) add(id, quality * (RANKING.broader[steps] ?? 0), 'BROADER', named);
    for (const id of thesaurus.related.get(start) ?? []) add(id, quality * RANKING.related, 'RELATED', named);
  }
  return found;
}
