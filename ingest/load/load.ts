/** The last step of ingestion: the whole dataset into the graph, in one transaction. */
import { createHash } from 'node:crypto';
import type { Graph, Parameters, Transaction } from '../../cypher/graph.ts';
import { query, type QueryName, schemaStatements } from '../../cypher/queries.ts';
import type { Entity } from '../../data/model/entities.ts';
import type { Relation } from '../../data/model/relations.ts';
import type { Dataset } from '../stages.ts';
import { passagesOf } from './passages.ts';
import { nodeRow, relationRow } from './rows.ts';

export interface LoadReport {
  /** `unchanged` when the graph held exactly this dataset already; nothing was written then. */
  status: 'loaded' | 'unchanged';
  /** Nodes of the dataset, passages included. */
  nodes: number;
  relations: number;
}

/** Told after each batch how many of the nodes and relations are written. */
export type LoadProgress = (done: number, total: number) => void;

/** Rows written by one query. */
interface Step {
  query: QueryName;
  rows: Parameters[];
}

/** Large enough that round trips cost nothing, small enough for progress to move and messages to stay small. */
const BATCH_SIZE = 1_000;

/**
 * Replaces what the graph holds by the dataset: all of it or nothing. Loading the same dataset again changes nothing.
 * @throws GraphUnavailable when the database cannot be reached; Error when a relation's end or a document is missing
 *   or an id occurs twice. The graph then holds what it held before.
 */
export async function load(graph: Graph, dataset: Dataset, progress: LoadProgress = () => {}): Promise<LoadReport> {
  const { nodes, relations } = steps(dataset);
  const counts = { nodes: rowCount(nodes), relations: rowCount(relations) };
  const fingerprint = fingerprintOf(dataset.version, [...nodes, ...relations]);
  if ((await heldFingerprint(graph)) === fingerprint) return { status: 'unchanged', ...counts };

  for (const statement of schemaStatements(graph.engine)) {
    await graph.write((transaction) => transaction.run(statement));
  }
  await graph.write(async (transaction) => {
    await transaction.run(query('load/delete'));
    await writeSteps(transaction, [...nodes, ...relations], progress);
    await transaction.run(query('load/dataset'), { properties: { version: dataset.version, fingerprint, ...counts } });
  });
  return { status: 'loaded', ...counts };
}

/** What to write, nodes before relations, one step per kind and per type. */
function steps({ entities, relations }: Dataset): { nodes: Step[]; relations: Step[] } {
  const { passages, inDocument } = passagesOf([...entities, ...relations].flatMap(({ citations }) => citations));
  const nodes = [...entities, ...passages];
  const edges = [...relations, ...inDocument];
  refuseLooseEnds(nodes, edges);
  return {
    nodes: grouped(nodes, ({ kind }) => `load/nodes/${kind}`, nodeRow),
    relations: grouped(edges, ({ type }) => `load/relations/${type}`, relationRow),
  };
}

function grouped<T>(items: T[], queryFor: (item: T) => QueryName, rowOf: (item: T) => Parameters): Step[] {
  const groups = new Map<QueryName, Parameters[]>();
  for (const item of items) {
    const name = queryFor(item);
    groups
      .set(name, groups.get(name) ?? [])
      .get(name)!
      .push(rowOf(item));
  }
  return [...groups].map(([name, rows]) => ({ query: name, rows }));
}

/**
 * A digest of what is written and of the queries that write it: a new version of this code
 * loads an unchanged dataset anew when it would keep it in another form.
 */
function fingerprintOf(version: string, all: Step[]): string {
  const hash = createHash('sha256').update(version);
  for (const step of all) hash.update(query(step.query)).update(JSON.stringify(step.rows));
  return hash.digest('hex');
}

async function heldFingerprint(graph: Graph): Promise<unknown> {
  const [state] = await graph.read(query('dataset/state'));
  return state?.['fingerprint'];
}

async function writeSteps(transaction: Transaction, all: Step[], progress: LoadProgress): Promise<void> {
  const total = rowCount(all);
  let done = 0;
  for (const { query: name, rows } of all) {
    for (let start = 0; start < rows.length; start += BATCH_SIZE) {
      const batch = rows.slice(start, start + BATCH_SIZE);
      await writeBatch(transaction, name, batch);
      progress((done += batch.length), total);
    }
  }
}

async function writeBatch(transaction: Transaction, name: QueryName, rows: Parameters[]): Promise<void> {
  const [answer] = await transaction.run(query(name), { rows });
  if (answer?.['written'] === rows.length) return;
  throw new Error(`${name} wrote ${String(answer?.['written'])} of ${rows.length} rows; nothing is kept`);
}

/** A relation whose end is not in the dataset would match nothing and be lost without a word. */
function refuseLooseEnds(nodes: Entity[], relations: Relation[]): void {
  const known = new Set(nodes.map(({ id }) => id));
  const loose = relations.filter(({ from, to }) => !known.has(from) || !known.has(to));
  if (loose.length === 0) return;
  const shown = loose.slice(0, 10).map(({ from, type, to }) => `${from} -[${type}]-> ${to}`);
  throw new Error(`${loose.length} relations have an end that is not in the dataset, such as ${shown.join(', ')}`);
}

function rowCount(all: Step[]): number {
  return all.reduce((sum, { rows }) => sum + rows.length, 0);
}
