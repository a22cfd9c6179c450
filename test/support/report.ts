/** The report as parsed, and its parser over a text with some lines changed. */
import type { Entity, EntityKind } from '../../data/model/entities.ts';
import type { Relation, RelationType } from '../../data/model/relations.ts';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { parseReport } from '../../ingest/parse/report/report.ts';
import { readReportCuration } from '../../ingest/read/report.ts';
import { readSources } from '../../ingest/read/sources.ts';
import type { Extraction, SourceText } from '../../ingest/stages.ts';

export const REPORT = 'document/rapport-citoyens-police-2023-2024';

export const source = readSources(PROJECT_ROOT).texts.get(REPORT) as SourceText;
export const curation = readReportCuration(PROJECT_ROOT);
export const report = parseReport(source, curation);

/** A line of the report, from 1. */
export function line(number: number): string {
  return source.lines[number - 1] ?? '';
}

/** What the parser makes of the report when some of its lines read otherwise. */
export function parseWith(changes: Readonly<Record<number, string>>): Extraction {
  const lines = source.lines.map((text, index) => changes[index + 1] ?? text);
  return parseReport({ ...source, lines }, curation);
}

/** The node of an id, of the kind expected. */
export function node<K extends EntityKind>(kind: K, id: string, { entities }: Extraction = report): Entity<K> {
  const found = entities.find((entity) => entity.id === id);
  if (found?.kind !== kind) throw new Error(`${id} is ${found ? `a ${found.kind}` : 'not in the report'}`);
  return found as Entity<K>;
}

/** The nodes of a kind, in the order of the report's parser. */
export function nodesOf<K extends EntityKind>(kind: K, { entities }: Extraction = report): Entity<K>[] {
  return entities.filter((entity) => entity.kind === kind) as Entity<K>[];
}

/** The relations of a type that lead out of a node. */
export function relationsFrom(from: string, type: RelationType, { relations }: Extraction = report): Relation[] {
  return relations.filter((relation) => relation.from === from && relation.type === type);
}

/** Where those relations lead, in order. */
export function targets(from: string, type: RelationType, extraction: Extraction = report): string[] {
  return relationsFrom(from, type, extraction)
    .map(({ to }) => to)
    .sort();
}

/** `5339/2023-2024 DERIVED` for each activity of an initiative, in order. */
export function activitiesOf(initiative: string, extraction: Extraction = report): string[] {
  return relationsFrom(`initiative/${initiative}`, 'HAS_ACTIVITY', extraction)
    .map(({ to, basis }) => `${to.replace(`activity/${initiative}/`, '')} ${basis}`)
    .sort();
}

/** The initiatives that were active in a zone in a period. */
export function activeIn(zone: string, period: string, extraction: Extraction = report): string[] {
  return extraction.entities
    .filter((entity) => entity.kind === 'Activity')
    .filter(({ properties }) => properties.zone === zone && properties.period === period)
    .map(({ id }) => id.split('/')[1] ?? '')
    .sort();
}
