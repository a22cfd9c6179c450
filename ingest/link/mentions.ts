/**
 * Finds the programmes, functions, bodies, tools and places that `data/curation/mentions.yaml` names, in all sources:
 * one node each with a citation for each occurrence, and a MENTIONS relation from whatever cites the words around it.
 */
import { z } from 'zod';
import type { Citation, Evidence } from '../../data/model/basis.ts';
import type { Entity, EntityKind } from '../../data/model/entities.ts';
import { kindOfId } from '../../data/model/identifiers.ts';
import type { Problem } from '../../data/model/problems.ts';
import type { Relation } from '../../data/model/relations.ts';
import { runningText, spanOf } from '../parse/span.ts';
import type { RunningText, Span } from '../parse/span.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Extraction, SourceText } from '../stages.ts';
import { citeOccurrence, findName } from './occurrences.ts';
import type { Occurrence } from './occurrences.ts';

const entryShape = z.strictObject({
  id: z.string().refine((id) => kindOfId(id) !== null, 'must begin with the prefix of a kind, such as organisation/'),
  label: z.string().min(1),
  organisationKind: z.string().min(1).optional(),
  /** As the sources write them; `(…)` is optional, an acronym is met only in capitals. */
  names: z.array(z.string().min(1)).default([]),
  /** Names that a person judged to be this thing's: the source does not say so there. */
  judgedNames: z.array(z.strictObject({ name: z.string().min(1), reason: z.string().min(1) })).default([]),
  /** True when the names mean this thing only as written: “Midi”, not “midi”. */
  exactCase: z.boolean().default(false),
  /** Documents in which the names mean this thing; all when absent. */
  in: z.array(z.string().startsWith('document/')).optional(),
  distinctFrom: z.array(z.strictObject({ id: z.string(), reason: z.string().min(1) })).default([]),
  /** The partner of the plan's annex that is the same body. */
  sameAs: z.strictObject({ id: z.string().startsWith('partner/'), reason: z.string().min(1) }).optional(),
});

export const mentionsShape = z.array(entryShape);
export type MentionCuration = YamlFile<z.infer<typeof mentionsShape>>;
type Entry = MentionCuration['data'][number];

/** An occurrence of a name of an entry, and what makes it so. */
interface Mention extends Occurrence {
  entry: Entry;
  evidence: Pick<Evidence, 'basis' | 'reason'>;
}

/** The kinds whose words are read for mentions. */
const READ_FOR_MENTIONS: ReadonlySet<EntityKind> = new Set([
  'TransversalObjective',
  'Theme',
  'SubTheme',
  'Measure',
  'Action',
  'Initiative',
  'GeneralObjective',
  'StrategicObjective',
  'OperationalObjective',
  'ExpectedResult',
  'Indicator',
]);

/**
 * @param texts the sources, by document id
 * @param extracted what the parsers found: whose citations are searched, and which nodes are known already;
 *   only when it has no problem is a name that occurs nowhere an error
 */
export function linkMentions(
  curation: MentionCuration,
  texts: ReadonlyMap<string, SourceText>,
  extracted: Extraction,
): Extraction {
  const runnings = [...texts.values()].map(runningText);
  const problems: Problem[] = [];
  const found = curation.data.flatMap((entry, index) => mentionsOf(entry, index, runnings, curation, problems));
  const mentions = withoutInner(found, instancesIn(extracted.relations));
  const entities = curation.data.flatMap((entry) => namedEntity(entry, mentions, extracted.entities));
  const joined = new Set(extracted.relations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  return {
    entities,
    relations: [
      ...mentionRelations(mentions, extracted.entities, runnings).filter(
        ({ from, to }) => !joined.has(`${from} ${to}`),
      ),
      ...kinships(curation, [...entities, ...extracted.entities], problems),
    ],
    problems: extracted.problems.length === 0 ? problems : [],
    unresolved: [],
  };
}

/** The occurrences of an entry's names; a name that occurs nowhere is a problem. */
function mentionsOf(
  entry: Entry,
  index: number,
  runnings: readonly RunningText[],
  { file, lineOf }: MentionCuration,
  problems: Problem[],
): Mention[] {
  const searched = runnings.filter(({ source }) => entry.in?.includes(source.id) ?? true);
  const named = [
    ...entry.names.map((name) => ({ name, evidence: { basis: 'STATED' as const } })),
    ...entry.judgedNames.map(({ name, reason }) => ({ name, evidence: { basis: 'CURATED' as const, reason } })),
  ];
  return named.flatMap(({ name, evidence }) => {
    const mentions = searched
      .flatMap((running) => findName(running, name, entry.exactCase))
      .map((at) => ({ ...at, entry, evidence }));
    if (mentions.length === 0)
      problems.push({
        message: `${entry.id}: “${name}” occurs in no source`,
        file,
        line: lineOf([index, 'id']),
        remedy: 'mend the name or take it out',
      });
    return mentions;
  });
}

/** Which things are instances of which, as `instance whole`. */
function instancesIn(relations: readonly Relation[]): ReadonlySet<string> {
  return new Set(relations.filter(({ type }) => type === 'INSTANCE_OF').map(({ from, to }) => `${from} ${to}`));
}

/**
 * The longest name wins among things of a kind: “campus de safe.brussels” is no mention of safe.brussels; but
 * “Réseau des Fonctionnaires sanctionneurs” is one of the function too, and “antenne LISA Nord”, an instance of LISA,
 * one of LISA. Nothing is met twice.
 */
function withoutInner(mentions: readonly Mention[], instances: ReadonlySet<string>): Mention[] {
  const kept: Mention[] = [];
  const byLength = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start));
  const hides = (longer: Mention, mention: Mention) =>
    sameKind(longer, mention) && covers(longer, mention) && !instances.has(`${longer.entry.id} ${mention.entry.id}`);
  for (const mention of byLength) if (!kept.some((longer) => hides(longer, mention))) kept.push(mention);
  return kept.sort((a, b) => a.running.source.id.localeCompare(b.running.source.id) || a.start - b.start);
}

function sameKind(a: Mention, b: Mention): boolean {
  return a.running === b.running && kindOfId(a.entry.id) === kindOfId(b.entry.id);
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The node of an entry, with its spellings and the occurrences that it does not cite yet; nothing when it occurs nowhere. */
function namedEntity(entry: Entry, mentions: readonly Mention[], known: readonly Entity[]): Entity[] {
  const own = mentions.filter((mention) => mention.entry === entry);
  if (own.length === 0) return [];
  const parsed = known.find(({ id }) => id === entry.id);
  const label = parsed?.label ?? entry.label;
  const spellings = new Map(own.map(({ spelling }) => [fold(spelling), spelling]));
  spellings.delete(fold(label));
  const aliases = [...spellings.values()];
  const properties = parsed ? { ...parsed.properties, aliases } : newProperties(entry, aliases);
  const citations = own
    .filter((mention) => !parsed?.citations.some((citation) => isCited(mention, citation)))
    .map((mention) => citeOccurrence(mention));
  return [{ id: entry.id, kind: kindOfId(entry.id), label, basis: 'STATED', citations, properties }] as Entity[];
}

function isCited(mention: Mention, citation: Citation): boolean {
  const span = citation.document === mention.running.source.id ? spanOf(mention.running, citation) : null;
  return span !== null && covers(span, mention);
}

function newProperties({ id, label, organisationKind }: Entry, aliases: string[]): object {
  if (kindOfId(id) === 'Initiative') return { name: label, aliases, status: 'unknown' };
  return { aliases, ...(organisationKind !== undefined && { organisationKind }) };
}

/** Case, accents and apostrophes do not make another spelling. */
function fold(spelling: string): string {
  return spelling.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

/** One relation for each node in whose citations a name stands. */
function mentionRelations(
  mentions: readonly Mention[],
  entities: readonly Entity[],
  runnings: readonly RunningText[],
): Relation[] {
  const runningOf = new Map(runnings.map((running) => [running.source.id, running]));
  const passages = entities
    .filter(({ kind }) => READ_FOR_MENTIONS.has(kind))
    .flatMap(({ id, citations }) =>
      citations.flatMap((citation) => {
        const running = runningOf.get(citation.document);
        const span = running && spanOf(running, citation);
        return span ? [{ id, running, ...span }] : [];
      }),
    );
  return mentions.flatMap((mention) =>
    passages
      .filter((passage) => passage.running === mention.running && covers(passage, mention))
      .filter(({ id }) => id !== mention.entry.id)
      .map((passage) => ({
        ...mention.evidence,
        type: 'MENTIONS',
        from: passage.id,
        to: mention.entry.id,
        citations: [citeOccurrence(mention, passage)],
      })),
  );
}

/** What is not to be confused, and what is the same body as a partner of the plan. */
function kinships(
  { data, file, lineOf }: MentionCuration,
  entities: readonly Entity[],
  problems: Problem[],
): Relation[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return data.flatMap((entry, index) => {
    const { distinctFrom, sameAs } = entry;
    const claims = [
      ...distinctFrom.map((claim) => ({ ...claim, type: 'DISTINCT_FROM' as const })),
      ...(sameAs ? [{ ...sameAs, type: 'SAME_AS' as const }] : []),
    ];
    return claims.flatMap(({ id: to, reason, type }) => {
      const ends = [byId.get(entry.id), byId.get(to)].flatMap((end) => end ?? []);
      if (ends.length < 2) {
        const message = `${entry.id} ${type} ${to}: one of them is not in the graph`;
        problems.push({ message, file, line: lineOf([index, 'id']), remedy: 'mend the id' });
        return [];
      }
      const citations = ends.flatMap(({ citations: [first] }) => first ?? []);
      return [{ type, from: entry.id, to, basis: 'CURATED' as const, reason, citations }];
    });
  });
}
