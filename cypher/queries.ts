/** Every Cypher text of the product, read once at start from the `.cypher` files beside this module. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../data/model/entities.ts';
import { ID_PREFIX } from '../data/model/identifiers.ts';
import { RELATIONS, type RelationType } from '../data/model/relations.ts';
import { PROJECT_ROOT } from '../data/model/root.ts';
import type { Graph } from './graph.ts';

/** The reading queries: to add one, add `cypher/<name>.cypher` and its name here. */
export const QUERY_NAMES = [
  'dataset/counts',
  'dataset/state',
  'document/cited-by',
  'document/passages',
  'gap/counted',
  'gap/empty-objectives',
  'gap/initiatives-without-figure',
  'gap/measures-without-initiative',
  'gap/measures-without-objective',
  'gap/measures-without-partner',
  'gap/partners-in-one-measure',
  'graph/beside',
  'graph/edges',
  'graph/nodes',
  'graph/of-kinds',
  'initiative/find',
  'initiative/period-facet',
  'initiative/zone-facet',
  'matrix/contracts',
  'matrix/linked',
  'matrix/periods',
  'matrix/zones',
  'measure/find',
  'measure/neighbours',
  'node/all-links',
  'node/by-ids',
  'node/facet',
  'node/links-by-ids',
  'node/link-counts',
  'node/links',
  'node/of-kinds',
  'node/related-in',
  'node/related-out',
  'objective/find',
  'partner/co-partners',
  'partner/narrower',
  'path/expand',
  'path/hubs',
  'theme/partner-matrix',
] as const;

/** The writing queries; one file per kind of node and per type of relation, since labels cannot be parameters. */
const LOAD_NAMES = ['load/delete', 'load/dataset'] as const;
const KINDS = Object.keys(ID_PREFIX) as EntityKind[];
const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];

export type QueryName =
  | (typeof QUERY_NAMES)[number]
  | (typeof LOAD_NAMES)[number]
  | `load/nodes/${EntityKind}`
  | `load/relations/${RelationType}`;

const FOLDER = join(PROJECT_ROOT, 'cypher');
const SCHEMA_FOLDER = 'schema';
const EXTENSION = '.cypher';

const ALL_NAMES: readonly QueryName[] = [
  ...QUERY_NAMES,
  ...LOAD_NAMES,
  ...KINDS.map((kind) => `load/nodes/${kind}` as const),
  ...RELATION_TYPES.map((type) => `load/relations/${type}` as const),
];

const TEXTS = readQueries(FOLDER, ALL_NAMES);

/** The Cypher text of a query, comments included, as its file holds it. */
export function query(name: QueryName): string {
  return TEXTS.get(name)!;
}

/** The statements that create the constraints and indexes of an engine; a schema file holds several, each ended by `;`. */
export function schemaStatements(engine: Graph['engine']): string[] {
  const folder = join(FOLDER, SCHEMA_FOLDER, engine);
  const texts = cypherFiles(folder).map((name) => read(folder, name));
  return texts.flatMap((text) => text.split(/;\s*$/m)).filter((statement) => statement.trim() !== '');
}

/**
 * Reads `<folder>/<name>.cypher` for every name.
 * @throws Error that names every listed file that is missing and every file that is not listed
 */
export function readQueries(folder: string, names: readonly string[]): Map<string, string> {
  const files = cypherFiles(folder).filter((name) => !name.startsWith(`${SCHEMA_FOLDER}/`));
  const missing = names.filter((name) => !files.includes(name));
  const unlisted = files.filter((name) => !names.includes(name));
  const faults = [
    ...missing.map((name) => `${name}${EXTENSION} is listed in cypher/queries.ts but missing: add the file`),
    ...unlisted.map((name) => `${name}${EXTENSION} is not listed in cypher/queries.ts: list it or delete it`),
  ];
  if (faults.length > 0) throw new Error(`In ${folder}:\n  ${faults.join('\n  ')}`);
  return new Map(names.map((name) => [name, read(folder, name)]));
}

/** Names of the `.cypher` files below a folder, `/` between folders, without extension, sorted. */
function cypherFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(EXTENSION))
    .map((path) => path.slice(0, -EXTENSION.length).replaceAll('\\', '/'))
    .toSorted();
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name + EXTENSION), 'utf8');
}
