/** How the links came about, and how far those that an algorithm found may be trusted. */
import { BASES } from '../../data/model/basis.ts';
import type { Basis } from '../../data/model/basis.ts';
import type { Relation } from '../../data/model/relations.ts';
import type { MatchedSample } from '../link/matched.ts';
import type { Matcher } from '../link/matching/matcher.ts';
import type { Dataset } from '../stages.ts';
import { proportion, weightedProportion } from './proportion.ts';
import type { Proportion } from './proportion.ts';

export interface LinkingFigures {
  /** All relations of the graph, and those that link what is done to what the plan asks. */
  perBasis: Record<Basis, { all: number; pursues: number }>;
  /** Pairs that the algorithm finds by itself, before a person's judgement goes first. */
  found: number;
  sample: Record<'tuning' | 'held-out', SampleFigures>;
  curated: CuratedFigures;
}

/** What the algorithm finds, against what a person judged of a half of the sample. */
export interface SampleFigures {
  /** Of the pairs of the sample that it finds, those judged “yes”, and those judged “yes” or “partly”. */
  precision: Proportion;
  lenientPrecision: Proportion;
  /** The same of nodes that no person linked: what a reader who meets a MATCHED link may expect. */
  leftPrecision: Proportion;
  leftLenientPrecision: Proportion;
  /** Of the pairs judged “yes”, those that it finds: in the sample, and as the sample stands for all pairs. */
  recall: Proportion;
  weightedRecall: Proportion;
}

/** What the algorithm finds, against the links that people judged from reading. */
export interface CuratedFigures {
  /** Of these links, those that it finds, and those whose measure is its first choice or among its first three. */
  found: Proportion;
  first: Proportion;
  firstThree: Proportion;
  /** Of what it finds for nodes that people linked, those that people linked too. */
  agreed: Proportion;
}

export function linkingFigures({ relations }: Dataset, sample: MatchedSample, matcher: Matcher): LinkingFigures {
  const found = new Set(matcher.matches().map(({ from, to }) => `${from} ${to}`));
  const ofBasis = (basis: Basis) => relations.filter((relation) => relation.basis === basis);
  const counts = BASES.map((basis) => {
    const all = ofBasis(basis);
    return [basis, { all: all.length, pursues: all.filter(({ type }) => type === 'PURSUES').length }];
  });
  const linked = new Set(ofBasis('CURATED').flatMap(({ type, from }) => (type === 'PURSUES' ? [from] : [])));
  const figures = (half: string) => sampleFigures(half, sample, found, linked);
  return {
    perBasis: Object.fromEntries(counts) as LinkingFigures['perBasis'],
    found: found.size,
    sample: { tuning: figures('tuning'), 'held-out': figures('held-out') },
    curated: curatedFigures(relations, found, matcher),
  };
}

function sampleFigures(
  half: string,
  { data }: MatchedSample,
  found: ReadonlySet<string>,
  linked: ReadonlySet<string>,
): SampleFigures {
  const pairs = data.pairs
    .filter((pair) => pair.half === half)
    .map((pair) => {
      const stratum = data.strata[pair.stratum];
      const weight = stratum ? stratum.population / stratum.drawn : 0;
      return { ...pair, weight, counts: found.has(`${pair.from} measure/${pair.measure}`) };
    });
  const hits = pairs.filter(({ counts }) => counts);
  const left = hits.filter(({ from }) => !linked.has(from));
  const right = pairs.filter(({ judgement }) => judgement === 'yes');
  return {
    precision: shareOf(hits, isYes),
    lenientPrecision: shareOf(hits, isNotNo),
    leftPrecision: shareOf(left, isYes),
    leftLenientPrecision: shareOf(left, isNotNo),
    recall: shareOf(right, ({ counts }) => counts),
    weightedRecall: weightedProportion(right),
  };
}

type Judged = Pick<MatchedSample['data']['pairs'][number], 'judgement'>;
const isYes = ({ judgement }: Judged) => judgement === 'yes';
const isNotNo = ({ judgement }: Judged) => judgement !== 'no';

function shareOf<T>(all: readonly T[], counts: (one: T) => boolean): Proportion {
  return proportion(all.filter(counts).length, all.length);
}

/** Links that only repeat another's judgement are left out: they would count the same text several times. */
function curatedFigures(relations: readonly Relation[], found: ReadonlySet<string>, matcher: Matcher): CuratedFigures {
  const heirs = new Set(relations.filter(({ type }) => /^(?:REPEATS|INSTANCE_OF)$/.test(type)).map(({ from }) => from));
  const curated = relations.filter(
    ({ type, basis, from }) => type === 'PURSUES' && basis === 'CURATED' && !heirs.has(from),
  );
  const ranks = curated.flatMap(({ from, to }) => {
    const place = matcher.candidates(from).findIndex((candidate) => candidate.to === to);
    return place < 0 ? [] : [{ place, isFound: found.has(`${from} ${to}`) }];
  });
  const linked = new Set(curated.map(({ from }) => from));
  const theirs = [...found].filter((pair) => linked.has(pair.slice(0, pair.indexOf(' '))));
  const pairs = new Set(curated.map(({ from, to }) => `${from} ${to}`));
  return {
    found: shareOf(ranks, ({ isFound }) => isFound),
    first: shareOf(ranks, ({ place }) => place === 0),
    firstThree: shareOf(ranks, ({ place }) => place < 3),
    agreed: proportion(theirs.filter((pair) => pairs.has(pair)).length, theirs.length),
  };
}
