/** Links that an algorithm finds between what is done and what the plan asks, where no person has judged. */
import { z } from 'zod';
import type { Entity } from '../../data/model/entities.ts';
import type { Problem } from '../../data/model/problems.ts';
import type { Relation } from '../../data/model/relations.ts';
import { buildLexicon } from '../../data/thesaurus/lexicon.ts';
import { buildThesaurus, preferredLabel } from '../../data/thesaurus/thesaurus.ts';
import type { Thesaurus, ThesaurusConcept } from '../../data/thesaurus/thesaurus.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Dataset, Extraction, SourceText } from '../stages.ts';
import { readCorpus } from './matching/corpus.ts';
import { isWord } from './matching/features.ts';
import { METHOD, Matcher } from './matching/matcher.ts';
import type { Match } from './matching/matcher.ts';

export const sampleShape = z.strictObject({
  /** How many pairs each stratum held, and how many of them were drawn. */
  strata: z.record(z.string(), z.strictObject({ population: z.int().positive(), drawn: z.int().positive() })),
  pairs: z.array(
    z.strictObject({
      from: z.string(),
      measure: z.string().regex(/^M\d+\.\d+$/, 'must be the code of a measure'),
      stratum: z.string(),
      half: z.enum(['tuning', 'held-out']),
      judgement: z.enum(['yes', 'partly', 'no']),
      reason: z.string().min(1),
    }),
  ),
});

/** Pairs that a person judged, by which the matches are measured. */
export type MatchedSample = YamlFile<z.infer<typeof sampleShape>>;

const MOST_SHARED_NAMED = 5;

/**
 * @param concepts of a thesaurus without problems
 * @param texts the sources, by document id
 * @param extraction everything parsed and linked so far; a node that a person linked was read against every measure,
 *   so that the algorithm adds nothing to it
 * @param sample a pair that is judged “no” there is not linked
 * @returns MATCHED PURSUES relations, each with its score, what both sides share, and the clauses in which it stands;
 *   a pair of the sample that does not exist is a problem
 */
export function linkMatched(
  concepts: readonly ThesaurusConcept[],
  texts: ReadonlyMap<string, SourceText>,
  extraction: Extraction,
  sample: MatchedSample,
): Extraction {
  const linked = new Set(extraction.relations.flatMap(({ type, from }) => (type === 'PURSUES' ? [from] : [])));
  const refused = new Set(
    sample.data.pairs.flatMap((pair) => (pair.judgement === 'no' ? [`${pair.from} measure/${pair.measure}`] : [])),
  );
  const byId = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const thesaurus = buildThesaurus(concepts);
  const problems = unknownPairs(sample, byId);
  const relations = matcherOf(concepts, texts, extraction)
    .matches()
    .filter(({ from, to }) => !linked.has(from) && !refused.has(`${from} ${to}`))
    .map((match) => relationOf(match, thesaurus, byId));
  return { entities: [], relations, problems, unresolved: [] };
}

/** The algorithm by itself, whatever people judged. */
export function matcherOf(
  concepts: readonly ThesaurusConcept[],
  texts: ReadonlyMap<string, SourceText>,
  { entities, relations }: Pick<Dataset, 'entities' | 'relations'>,
): Matcher {
  const thesaurus = buildThesaurus(concepts);
  const vocabulary = { thesaurus, lexicon: buildLexicon(thesaurus) };
  return new Matcher(readCorpus(vocabulary, texts, entities, relations), thesaurus);
}

function relationOf(match: Match, thesaurus: Thesaurus, byId: ReadonlyMap<string, Entity>): Relation {
  const { from, to, score, shared, citations } = match;
  const names = [...shared.keys()].filter((key) => !isWord(key)).map((key) => nameOf(key, thesaurus, byId));
  const reason = `Both speak of: ${names.slice(0, MOST_SHARED_NAMED).join(', ')}.`;
  return { type: 'PURSUES', from, to, basis: 'MATCHED', score, method: METHOD, reason, citations };
}

/** A shared concept or named thing as a reader knows it, in French. */
function nameOf(key: string, thesaurus: Thesaurus, byId: ReadonlyMap<string, Entity>): string {
  const concept = thesaurus.concepts.get(key);
  return concept ? preferredLabel(concept, 'fr') : (byId.get(key)?.label ?? key);
}

function unknownPairs({ data, file, lineOf }: MatchedSample, byId: ReadonlyMap<string, Entity>): Problem[] {
  return data.pairs.flatMap(({ from, measure, stratum }, at) => [
    ...[from, `measure/${measure}`]
      .filter((id) => !byId.has(id))
      .map((id) => ({
        message: `there is no ${id}`,
        file,
        line: lineOf(['pairs', at]),
        remedy: 'write the id that it has now',
      })),
    ...(data.strata[stratum]
      ? []
      : [{ message: `there is no stratum ${stratum}`, file, line: lineOf(['pairs', at]), remedy: 'name one above' }]),
  ]);
}
