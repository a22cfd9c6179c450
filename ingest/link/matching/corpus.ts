/** The texts that are compared, read once: the nodes that may pursue a measure, the measures, and their themes. */
import type { Entity, EntityKind } from '../../../data/model/entities.ts';
import type { Relation } from '../../../data/model/relations.ts';
import { runningText } from '../../parse/span.ts';
import type { SourceText } from '../../stages.ts';
import { featuresOf } from './features.ts';
import type { Features, Vocabulary } from './features.ts';
import { Weighing, centre } from './similarity.ts';
import type { Vector } from './similarity.ts';
import { Subjects, itemSubjects } from './subjects.ts';
import type { Subject } from './subjects.ts';

export interface Text {
  subject: Subject;
  features: Features;
  vector: Vector;
}

export interface Corpus {
  /** Initiatives and objectives, in the order of their ids. */
  sources: readonly Text[];
  /** Measures in the order of their ids, each whole and then once for each item of its lists. */
  targets: readonly Text[];
  /** The measures of each sub-theme, or theme without sub-themes, and the middle of their words. */
  domains: readonly { measures: readonly string[]; centre: Vector }[];
}

/** The words of the measures are those of the plan, the words of the nodes those of the other documents. */
const PLAN = 'document/pgsp-2017-2020';

/** Kinds that may pursue a measure. */
const SOURCE_KINDS: ReadonlySet<EntityKind> = new Set([
  'Initiative',
  'GeneralObjective',
  'StrategicObjective',
  'OperationalObjective',
]);

export function readCorpus(
  vocabulary: Vocabulary,
  texts: ReadonlyMap<string, SourceText>,
  entities: readonly Entity[],
  relations: readonly Relation[],
): Corpus {
  const runningOf = new Map([...texts].map(([id, text]) => [id, runningText(text)]));
  const subjects = new Subjects(entities, relations, runningOf);
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const read = (subject: Subject) => ({ subject, features: featuresOf(subject, vocabulary) });
  const sources = sorted
    .filter(canPursue)
    .map((entity) => subjects.of(entity, (document) => document !== PLAN))
    .filter(({ passages }) => passages.length > 0)
    .map(read);
  const measures = sorted.filter(({ kind }) => kind === 'Measure');
  const wholes = measures.map((entity) => read(subjects.of(entity, (document) => document === PLAN)));
  const weighing = new Weighing([...sources, ...wholes].map(({ features }) => features));
  const weighed = (text: Omit<Text, 'vector'>): Text => ({ ...text, vector: weighing.vector(text.features) });
  return {
    sources: sources.map(weighed),
    targets: wholes.flatMap((whole) => [whole, ...itemSubjects(whole.subject).map(read)]).map(weighed),
    domains: domainsOf(relations, wholes.map(weighed)),
  };
}

/** Empty objectives of the template say nothing that could be compared. */
function canPursue(entity: Entity): boolean {
  return SOURCE_KINDS.has(entity.kind) && !(entity.kind === 'StrategicObjective' && entity.properties.empty);
}

function domainsOf(relations: readonly Relation[], measures: readonly Text[]): Corpus['domains'] {
  const domainOf = new Map<string, string>();
  for (const type of ['IN_THEME', 'IN_SUB_THEME'])
    for (const relation of relations) if (relation.type === type) domainOf.set(relation.from, relation.to);
  const domains = new Map<string, Text[]>();
  for (const measure of measures) {
    const domain = domainOf.get(measure.subject.id) ?? '';
    domains.set(domain, [...(domains.get(domain) ?? []), measure]);
  }
  return [...domains.values()].map((inside) => ({
    measures: inside.map(({ subject }) => subject.id),
    centre: centre(inside.map(({ vector }) => vector)),
  }));
}
