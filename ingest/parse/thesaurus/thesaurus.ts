/**
 * The thesaurus as nodes and relations.
 *
 * A concept is a person's judgement about the field, so it is CURATED; what it cites is where the sources speak of
 * it: the first passage of each document that holds one of its French names. Most of the field is wider than five
 * documents: a concept that none of them names cites the passages of the nearest narrower concept that they name,
 * else of the nearest broader one, and its reason says so.
 */
import type { Citation } from '../../../data/model/basis.ts';
import type { Entity } from '../../../data/model/entities.ts';
import type { Relation, RelationType } from '../../../data/model/relations.ts';
import { buildLexicon, findConcepts } from '../../../data/thesaurus/lexicon.ts';
import { buildThesaurus, preferredLabel, reach } from '../../../data/thesaurus/thesaurus.ts';
import type { LabelKind, Thesaurus, ThesaurusConcept } from '../../../data/thesaurus/thesaurus.ts';
import type { LanguageCode } from '../../../data/language/fold.ts';
import type { ThesaurusEntry } from '../../read/thesaurus.ts';
import type { Extraction, SourceText } from '../../stages.ts';
import { citeSpan, runningText } from '../span.ts';
import { lintThesaurus } from './lint.ts';

/** @returns the concepts with their relations; a thesaurus that fails its lint gives problems and nothing else */
export function parseThesaurus(entries: readonly ThesaurusEntry[], texts: ReadonlyMap<string, SourceText>): Extraction {
  const problems = lintThesaurus(entries);
  if (problems.length > 0) return { entities: [], relations: [], problems, unresolved: [] };
  const thesaurus = buildThesaurus(entries.map(({ concept }) => concept));
  const byId = new Map(entries.map((entry) => [entry.concept.id, entry]));
  const mentions = firstMentions(thesaurus, texts);
  const proofs = new Map(entries.map(({ concept }) => [concept.id, proofOf(concept, thesaurus, mentions)]));
  return {
    entities: entries.map((entry) => conceptEntity(entry, proofs)),
    relations: entries.flatMap((entry) => conceptRelations(entry, byId, proofs)),
    problems: [],
    unresolved: [],
  };
}

interface Proof {
  citations: Citation[];
  reason: string;
}

/** The first passage of each document that names a concept. */
function firstMentions(thesaurus: Thesaurus, texts: ReadonlyMap<string, SourceText>): Map<string, Citation[]> {
  const lexicon = buildLexicon(thesaurus);
  const mentions = new Map<string, Citation[]>();
  for (const source of texts.values()) {
    const running = runningText(source);
    const seen = new Set<string>();
    for (const { entry, start, end } of findConcepts(running.text, 'fr', lexicon)) {
      if (seen.has(entry.concept)) continue;
      seen.add(entry.concept);
      mentions.set(entry.concept, [...(mentions.get(entry.concept) ?? []), citeSpan(running, { start, end })]);
    }
  }
  return mentions;
}

function proofOf({ id }: ThesaurusConcept, thesaurus: Thesaurus, mentions: ReadonlyMap<string, Citation[]>): Proof {
  const own = mentions.get(id);
  if (own) return { citations: own, reason: 'a subject of the field; cited is where each document first names it' };
  const near = nearestNamed(id, thesaurus, mentions);
  const name = near?.concept ? preferredLabel(near.concept, 'fr') : '';
  return {
    citations: near?.citations ?? [],
    reason: `a subject of the field that the documents do not name; cited is where they name “${name}”, ${near?.side} in the thesaurus`,
  };
}

function nearestNamed(id: string, thesaurus: Thesaurus, mentions: ReadonlyMap<string, Citation[]>) {
  const sides = [
    { side: 'narrower', next: (from: string) => thesaurus.narrower.get(from) ?? [] },
    { side: 'broader', next: (from: string) => thesaurus.concepts.get(from)?.broader ?? [] },
    { side: 'related', next: (from: string) => thesaurus.related.get(from) ?? [] },
  ];
  for (const { side, next } of sides)
    for (const other of reach(id, next, thesaurus.concepts.size).keys()) {
      const citations = mentions.get(other);
      if (citations) return { side, concept: thesaurus.concepts.get(other), citations };
    }
  return undefined;
}

function conceptEntity({ concept }: ThesaurusEntry, proofs: ReadonlyMap<string, Proof>): Entity<'Concept'> {
  const texts = (language: LanguageCode, kind: LabelKind) =>
    concept.labels[language].filter((label) => label.kind === kind).map(({ text }) => text);
  return {
    id: concept.id,
    kind: 'Concept',
    label: preferredLabel(concept, 'fr'),
    basis: 'CURATED',
    ...(proofs.get(concept.id) ?? { citations: [], reason: '' }),
    properties: {
      labelFr: preferredLabel(concept, 'fr'),
      labelNl: preferredLabel(concept, 'nl'),
      labelEn: preferredLabel(concept, 'en'),
      synonymsFr: texts('fr', 'SYNONYM'),
      synonymsNl: texts('nl', 'SYNONYM'),
      synonymsEn: texts('en', 'SYNONYM'),
      everydayFr: texts('fr', 'EVERYDAY'),
      everydayNl: texts('nl', 'EVERYDAY'),
      everydayEn: texts('en', 'EVERYDAY'),
      abbreviationsFr: texts('fr', 'ABBREVIATION'),
      abbreviationsNl: texts('nl', 'ABBREVIATION'),
      abbreviationsEn: texts('en', 'ABBREVIATION'),
      isSubject: concept.isSubject,
    },
  };
}

function conceptRelations(
  entry: ThesaurusEntry,
  entries: ReadonlyMap<string, ThesaurusEntry>,
  proofs: ReadonlyMap<string, Proof>,
): Relation[] {
  const { concept, file, line } = entry;
  const relate = (type: RelationType, to: string, reason: string): Relation => ({
    type,
    from: concept.id,
    to,
    basis: 'CURATED',
    reason: `${reason} (${file}:${line})`,
    citations: [concept.id, to].flatMap((id) => proofs.get(id)?.citations.slice(0, 1) ?? []),
  });
  return [
    ...concept.broader.map((to) => relate('NARROWER_THAN', to, 'a kind or a part of it')),
    ...relatedOnce(concept, entries).map((to) => relate('RELATED_TO', to, 'the two are often dealt with together')),
    ...concept.distinct.map(({ id, reason }) => relate('DISTINCT_FROM', id, reason)),
  ];
}

/** Two concepts are related both ways; the relation is written once, whichever of them says so. */
function relatedOnce({ id, related }: ThesaurusConcept, entries: ReadonlyMap<string, ThesaurusEntry>): string[] {
  return related.filter((other) => id < other || !entries.get(other)?.concept.related.includes(id));
}
