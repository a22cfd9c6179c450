/** The parsed contracts, read once, and ways to look into them by id. */
import type { Entity, EntityKind } from '../../data/model/entities.ts';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { parseContracts } from '../../ingest/parse/contracts/contracts.ts';
import { contractTablesShape } from '../../ingest/parse/contracts/curation.ts';
import { readSources } from '../../ingest/read/sources.ts';
import { readYaml } from '../../ingest/read/yaml.ts';

export const texts = readSources(PROJECT_ROOT).texts;
export const tables = readYaml(
  PROJECT_ROOT,
  'data/curation/contracts/molenbeek-saint-jean-2023.yaml',
  contractTablesShape,
);
export const contracts = parseContracts(texts, tables);

/** The nodes of a kind in one contract, in the order of the document. */
export function ofContract<K extends EntityKind>(kind: K, contract: string): Entity<K>[] {
  const found = contracts.entities.filter((entity) => entity.kind === kind && entity.id.includes(contract));
  return found as Entity<K>[];
}

/** A node by its id; fails when there is none. */
export function nodeOf<K extends EntityKind>(kind: K, id: string): Entity<K> {
  const found = contracts.entities.find((entity) => entity.kind === kind && entity.id === id);
  if (!found) throw new Error(`no ${kind} has the id ${id}`);
  return found as Entity<K>;
}

/** Ends of the relations of a type that lead out of a node. */
export function targets(from: string, type: string): string[] {
  return contracts.relations.filter((relation) => relation.from === from && relation.type === type).map(({ to }) => to);
}
