/** The default engine: a graph database inside this process; nothing to install, nothing to start. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import grafeo from '@grafeo-db/js';
import { type Graph, GraphUnavailable, type Parameters, type Row, type Transaction, type Value } from './graph.ts';

const { GrafeoDB } = grafeo;
type Database = InstanceType<typeof GrafeoDB>;
type Result = Awaited<ReturnType<Database['executeCypher']>>;

export interface EmbeddedOptions {
  /** Folder that keeps the graph between runs; without it the graph lives in memory. */
  folder?: string;
  /** For tests: rows come in random order wherever a query asks for none. Default: false. */
  shuffleUnordered?: boolean;
}

/**
 * Opens an embedded graph, empty or as the folder holds it.
 * @throws GraphUnavailable when the folder cannot be opened, for instance because another process has it open
 */
export function openEmbedded({ folder, shuffleUnordered = false }: EmbeddedOptions = {}): Graph {
  const database = openDatabase(folder, shuffleUnordered);
  return {
    engine: 'embedded',
    read: (cypher, parameters) => readOnly(database, cypher, parameters),
    write: (work) => inTransaction(database, work),
    ready: async () => void (await readOnly(database, 'RETURN 1 AS one')),
    close: async () => database.close(),
  };
}

function openDatabase(folder: string | undefined, shuffleUnordered: boolean): Database {
  if (folder === undefined) return GrafeoDB.create(undefined, { shuffleUnordered });
  try {
    mkdirSync(folder, { recursive: true });
    return GrafeoDB.create(join(folder, 'graph.grafeo'), { shuffleUnordered });
  } catch (cause) {
    throw new GraphUnavailable(
      `The graph in ${resolve(folder)} cannot be opened: ${(cause as Error).message}. ` +
        'Check that no other process has it open and that the folder may be written to (GRAPH_DIR).',
      { cause },
    );
  }
}

/** The engine has no read transactions of its own, so each read is rolled back, and a statement that wrote is refused. */
async function readOnly(database: Database, cypher: string, parameters: Parameters = {}): Promise<Row[]> {
  const transaction = database.beginTransaction();
  try {
    const result = await transaction.executeCypher(cypher, parameters);
    if (wrote(result)) throw new Error(`A read transaction may not write: ${cypher}`);
    return plainRows(result);
  } finally {
    transaction.rollback();
  }
}

function wrote(result: Result): boolean {
  return Object.values(result.counters).some((count) => count > 0);
}

async function inTransaction<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = database.beginTransaction();
  const run: Transaction['run'] = async (cypher, parameters = {}) =>
    plainRows(await transaction.executeCypher(cypher, parameters));
  try {
    const answer = await work({ run });
    transaction.commit();
    return answer;
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

function plainRows(result: Result): Row[] {
  return result.toArray().map((row) => plain(row) as Row);
}

/** A node or a relation becomes its properties; the engine adds keys of its own, all with a leading underscore. */
function plain(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as Value;
  const ownKeys = '_id' in value ? (key: string) => !key.startsWith('_') : () => true;
  const entries = Object.entries(value).filter(([key]) => ownKeys(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}
