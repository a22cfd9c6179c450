/** Which measures the words of an initiative or objective are most like, and why. */
import type { Citation } from '../../../data/model/basis.ts';
import { reach } from '../../../data/thesaurus/thesaurus.ts';
import type { Thesaurus } from '../../../data/thesaurus/thesaurus.ts';
import type { Corpus, Text } from './corpus.ts';
import { citeFeatures, strongest } from './evidence.ts';
import { isWord } from './features.ts';
import { VectorIndex, sharedWeights } from './similarity.ts';
import type { Vector } from './similarity.ts';

/** The name under which its links tell how they were found. */
export const METHOD = 'tf-idf cosine of words, concepts and names, discounted outside the nearest theme';

/**
 * How alike two texts must be. The figures were chosen on the tuning half of `data/curation/matched-sample.yaml`;
 * `npm run quality` prints what they give on the other half.
 */
export const SELECTION = {
  /** Below this, what two texts share is mostly words and no subject. */
  leastScore: 0.28,
  /** A measure that is far less like than the first is rarely meant. */
  leastShareOfFirst: 0.75,
  mostPerNode: 2,
  /** How much of the likeness must come from a subject or a name. */
  leastSubject: 0.05,
} as const;

/**
 * Heads of the thesaurus of which measures of every theme speak: means, actors and places, and what the whole plan is
 * about. Two texts that share nothing else (a campaign, a reception desk) share no subject.
 */
const COMMON_HEADS: ReadonlySet<string> = new Set(
  [
    ['action-publique', 'gestion-publique', 'communication', 'formation', 'recherche', 'donnees', 'technologie'],
    ['acteur-de-terrain', 'metier-de-la-prevention', 'public-cible', 'territoire', 'economie', 'emploi'],
    ['police', 'prevention', 'securite', 'criminalite', 'justice', 'droit', 'education', 'culture'],
  ].flatMap((names) => names.map((name) => `concept/${name}`)),
);

/** A node and a measure, compared. */
export interface Candidate {
  from: string;
  to: string;
  /** 0 to 1. */
  score: number;
}

/** A pair that is alike enough, and why. */
export interface Match extends Candidate {
  /** The features that make up most of the likeness, with what each adds to it, the strongest first. */
  shared: ReadonlyMap<string, number>;
  /** The clauses of both sides in which these stand. */
  citations: Citation[];
}

export class Matcher {
  private readonly sources: ReadonlyMap<string, Text>;
  private readonly index: VectorIndex;
  private readonly domains: VectorIndex;

  constructor(
    private readonly corpus: Corpus,
    private readonly thesaurus: Thesaurus,
  ) {
    this.sources = new Map(corpus.sources.map((text) => [text.subject.id, text]));
    this.index = new VectorIndex(corpus.targets.map(({ vector }) => vector));
    this.domains = new VectorIndex(corpus.domains.map(({ centre }) => centre));
  }

  /** All measures for a node, the most alike first; equal ones in the order of their ids. */
  candidates(from: string): Candidate[] {
    const source = this.sources.get(from);
    if (!source) return [];
    const nearness = this.nearness(source.vector);
    return [...this.nearestTargets(source.vector)]
      .map(([to, { cosine }]) => ({ from, to, score: round(cosine * (nearness.get(to) ?? 0)) }))
      .sort((a, b) => b.score - a.score || (a.to < b.to ? -1 : 1));
  }

  /** The pairs that are alike enough, in the order of the nodes' ids. */
  matches(): Match[] {
    return [...this.sources.keys()].flatMap((from) => this.matchesOf(from));
  }

  private matchesOf(from: string): Match[] {
    const candidates = this.candidates(from).slice(0, SELECTION.mostPerNode);
    const first = candidates[0]?.score ?? 0;
    return candidates
      .filter(({ score }) => score >= SELECTION.leastScore && score >= SELECTION.leastShareOfFirst * first)
      .map((candidate) => this.explained(candidate))
      .filter(({ shared }) => this.subjectShare(shared) >= SELECTION.leastSubject);
  }

  private explained(candidate: Candidate): Match {
    const source = this.sources.get(candidate.from);
    const target = source && this.nearestTargets(source.vector).get(candidate.to)?.target;
    if (!source || !target) return { ...candidate, shared: new Map(), citations: [] };
    const shared = strongest(sharedWeights(source.vector, target.vector));
    const citations = [source, target].flatMap((text) => citeFeatures(text.subject, text.features, shared));
    return { ...candidate, shared, citations };
  }

  /** Each measure with whichever of its texts, whole or one item, is most like the vector. */
  private nearestTargets(vector: Vector): Map<string, { target: Text; cosine: number }> {
    const cosines = this.index.cosines(vector);
    const nearest = new Map<string, { target: Text; cosine: number }>();
    this.corpus.targets.forEach((target, at) => {
      const cosine = cosines[at] ?? 0;
      const known = nearest.get(target.subject.id);
      if (!known || cosine > known.cosine) nearest.set(target.subject.id, { target, cosine });
    });
    return nearest;
  }

  /** How near the vector is to the theme of each measure: 1 for the nearest theme, 0 for one that shares nothing. */
  private nearness(vector: Vector): Map<string, number> {
    const cosines = this.domains.cosines(vector);
    const most = Math.max(...cosines);
    return new Map(
      this.corpus.domains.flatMap(({ measures }, at) =>
        measures.map((measure): [string, number] => [measure, most === 0 ? 0 : (cosines[at] ?? 0) / most]),
      ),
    );
  }

  /** The part of the likeness, 0 to 1, that subjects and names make up. */
  private subjectShare(shared: ReadonlyMap<string, number>): number {
    const sum = (weights: Iterable<[string, number]>) => [...weights].reduce((total, [, weight]) => total + weight, 0);
    const all = sum(shared);
    return all === 0 ? 0 : sum([...shared].filter(([key]) => this.isSubject(key))) / all;
  }

  private isSubject(key: string): boolean {
    if (isWord(key)) return false;
    const { concepts } = this.thesaurus;
    const heads = reach(key, (id) => concepts.get(id)?.broader ?? [], Infinity);
    return ![...heads.keys()].some((id) => COMMON_HEADS.has(id));
  }
}

/** To the third decimal: sums in another order must give the same score. */
function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
