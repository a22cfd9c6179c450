/** Recognises the subjects of the thesaurus in what the documents say, and cites the words it recognised. */
import type { Citation } from '../../data/model/basis.ts';
import type { Entity, EntityKind } from '../../data/model/entities.ts';
import type { Relation } from '../../data/model/relations.ts';
import { buildLexicon, findConcepts, groupBy } from '../../data/thesaurus/lexicon.ts';
import type { Lexicon } from '../../data/thesaurus/lexicon.ts';
import { buildThesaurus } from '../../data/thesaurus/thesaurus.ts';
import type { ThesaurusConcept } from '../../data/thesaurus/thesaurus.ts';
import { citeSpan, runningText, spanOf } from '../parse/span.ts';
import type { RunningText } from '../parse/span.ts';
import type { Extraction, SourceText } from '../stages.ts';

const METHOD = 'thesaurus names, longest match up to number and gender';

/** What has a subject of its own; the rest is about one of these. */
const WITH_SUBJECTS: ReadonlySet<EntityKind> = new Set([
  'Measure',
  'Action',
  'Theme',
  'TransversalObjective',
  'Volet',
  'Initiative',
  'GeneralObjective',
  'StrategicObjective',
  'OperationalObjective',
]);

/** More than this is no longer what a text is about. */
const MOST_SUBJECTS = 10;
/** As many places as a reader needs to judge the link. */
const MOST_CITATIONS = 2;
/** A single mention in a text of so many words says half as much as in a short one. */
const WORDS_OF_A_SENTENCE = 60;

interface Subject {
  concept: string;
  /** 0 to 1: how much of the text is about it. */
  score: number;
  citations: Citation[];
}

/**
 * @param concepts of a thesaurus without problems
 * @param extraction everything parsed and linked so far
 * @returns a HAS_SUBJECT relation for each of the concepts that a text is most about
 */
export function linkConcepts(
  concepts: readonly ThesaurusConcept[],
  texts: ReadonlyMap<string, SourceText>,
  extraction: Extraction,
): Extraction {
  const lexicon = buildLexicon(buildThesaurus(concepts));
  const subjects = new Set(concepts.filter(({ isSubject }) => isSubject).map(({ id }) => id));
  const running = new Map([...texts.values()].map((source) => [source.id, runningText(source)]));
  const found = extraction.entities
    .filter(({ kind }) => WITH_SUBJECTS.has(kind))
    .map((entity) => ({ entity, subjects: subjectsOf(entity, lexicon, subjects, running) }));
  const rarity = rarityOf(found.map((one) => one.subjects));
  const relations = found.flatMap(({ entity, subjects: all }) =>
    [...all]
      .sort((a, b) => b.score * rarity(b.concept) - a.score * rarity(a.concept) || (a.concept < b.concept ? -1 : 1))
      .slice(0, MOST_SUBJECTS)
      .map((subject) => hasSubject(entity, subject)),
  );
  return { entities: [], relations, problems: [], unresolved: [] };
}

function subjectsOf(
  { citations }: Entity,
  lexicon: Lexicon,
  subjects: ReadonlySet<string>,
  running: ReadonlyMap<string, RunningText>,
): Subject[] {
  const places = citations.flatMap((citation) => placesIn(citation, lexicon, running));
  const words = citations.reduce((sum, { quote }) => sum + quote.split(/\s+/).length, 0);
  const byConcept = groupBy(
    places.filter(({ concept }) => subjects.has(concept)),
    ({ concept }) => concept,
  );
  return [...byConcept].map(([concept, found]) => ({
    concept,
    score: Math.round((100 * found.length) / (found.length + Math.max(0.5, words / WORDS_OF_A_SENTENCE))) / 100,
    citations: found.slice(0, MOST_CITATIONS).map(({ citation }) => citation),
  }));
}

/** The concepts named in a cited passage, but not those inside a longer one. */
function placesIn(citation: Citation, lexicon: Lexicon, running: ReadonlyMap<string, RunningText>) {
  const text = running.get(citation.document);
  const span = text && spanOf(text, citation);
  if (!text || !span) return [];
  return findConcepts(citation.quote, 'fr', lexicon)
    .filter(({ nested }) => !nested)
    .map(({ entry, start, end }) => ({
      concept: entry.concept,
      citation: citeSpan(text, { start: span.start + start, end: span.start + end }),
    }));
}

/** A concept of few texts tells more about each of them than one of many. */
function rarityOf(all: readonly (readonly Subject[])[]): (concept: string) => number {
  const counts = new Map<string, number>();
  for (const subjects of all) for (const { concept } of subjects) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return (concept) => Math.log(1 + all.length / (counts.get(concept) ?? 1));
}

function hasSubject({ id }: Entity, { concept, score, citations }: Subject): Relation {
  return { type: 'HAS_SUBJECT', from: id, to: concept, basis: 'MATCHED', score, method: METHOD, citations };
}
