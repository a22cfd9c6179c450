/** A dataset, or a part of it, as YAML that a person can read against the source. */
import { stringify } from 'yaml';
import type { Citation } from '../../data/model/basis.ts';
import type { Entity, EntityKind } from '../../data/model/entities.ts';
import type { Relation } from '../../data/model/relations.ts';
import type { Dataset } from '../../ingest/stages.ts';

/**
 * The nodes of some kinds with what leads out of them, in the order of their ids.
 * Quotes are left out: validation has checked them, and they would double the file.
 * @param document only what this document says: citations of others, and nodes it does not cite, are left out
 */
export function goldenOf(dataset: Dataset, document: string, kinds: readonly EntityKind[]): string {
  const cited = dataset.entities.filter((entity) => kinds.includes(entity.kind) && linesOf(entity.citations, document));
  const relations = groupByFrom(dataset.relations.filter((relation) => linesOf(relation.citations, document)));
  return stringify(
    cited.sort(byId).map((entity) => golden(entity, relations.get(entity.id) ?? [], document)),
    { lineWidth: 0 },
  );
}

function golden(entity: Entity, relations: Relation[], document: string): object {
  return {
    id: entity.id,
    label: entity.label,
    ...(entity.basis === 'STATED' ? {} : { basis: entity.basis }),
    lines: linesOf(entity.citations, document),
    ...entity.properties,
    relations: relations.map(({ type, to, basis }) => `${type} ${to}${basis === 'STATED' ? '' : ` (${basis})`}`).sort(),
  };
}

function groupByFrom(relations: readonly Relation[]): Map<string, Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) groups.set(relation.from, [...(groups.get(relation.from) ?? []), relation]);
  return groups;
}

function linesOf(citations: readonly Citation[], document: string): string {
  return citations
    .filter((citation) => citation.document === document)
    .map(({ firstLine, lastLine }) => (firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`))
    .join(', ');
}

function byId(a: Entity, b: Entity): number {
  return a.id < b.id ? -1 : 1;
}
