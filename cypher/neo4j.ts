/** The engine for production: a Neo4j 5 server, reached over Bolt. */
import neo4j, { type Config, type Driver, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver';
import { type Graph, GraphUnavailable, type Parameters, type Row, type Transaction, type Value } from './graph.ts';

export interface Neo4jOptions {
  /** Such as `bolt://localhost:7687` or `neo4j+s://host`. */
  uri: string;
  user: string;
  password: string;
  /** Name of the database; the server's default one when absent. */
  database?: string;
}

/** Patience in milliseconds: short enough for a page to tell its reader that the database is away. */
const CONFIG: Config = {
  disableLosslessIntegers: true,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 5_000,
  maxTransactionRetryTime: 1_000,
  // A connection that has idled this long is tried before use, so that a restarted server costs no failed request.
  connectionLivenessCheckTimeout: 5_000,
};

/** No query of the product takes longer than a fraction of this; what does is stopped on the server. */
const READ_TIMEOUT_MS = 15_000;

/**
 * Opens a graph on a Neo4j server. Nothing is contacted until the first statement, so this succeeds
 * while the server is down; each statement connects anew when need be, so service resumes by itself.
 */
export function openNeo4j({ uri, user, password, database }: Neo4jOptions): Graph {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), CONFIG);
  const session = <T>(work: (session: Session) => Promise<T>) => inSession(driver, uri, database, work);
  const read: Graph['read'] = (cypher, parameters) =>
    session((open) =>
      open.executeRead((transaction) => rows(transaction, cypher, parameters), { timeout: READ_TIMEOUT_MS }),
    );
  return {
    engine: 'neo4j',
    read,
    write: (work) => session((open) => open.executeWrite((transaction) => work(statements(transaction)))),
    ready: async () => void (await read('RETURN 1 AS one')),
    close: () => driver.close(),
  };
}

async function inSession<T>(
  driver: Driver,
  uri: string,
  database: string | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session(database === undefined ? {} : { database });
  try {
    return await work(session);
  } catch (error) {
    throw translated(error, uri);
  } finally {
    // A session on a lost connection cannot be closed in good order; the answer or error above matters more.
    await session.close().catch(() => undefined);
  }
}

function statements(transaction: ManagedTransaction): Transaction {
  return { run: (cypher, parameters) => rows(transaction, cypher, parameters) };
}

async function rows(transaction: ManagedTransaction, cypher: string, parameters: Parameters = {}): Promise<Row[]> {
  const result = await transaction.run(cypher, driverValue(parameters) as Record<string, unknown>);
  return result.records.map((record) => plain(record.toObject()) as Row);
}

/** JavaScript has one number type; SKIP, LIMIT and integer properties need the driver's integers. */
function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(driverValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, driverValue(item)]));
}

/** A node or a relation becomes its properties, a path its nodes and edges, a date its ISO text. */
function plain(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as Value;
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  if (neo4j.isPath(value)) {
    const start = plain(value.start);
    const nodes = [start, ...value.segments.map((segment) => plain(segment.end))];
    return { nodes, edges: value.segments.map((segment) => plain(segment.relationship)) };
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

/** What to check, by the beginning of the driver's or the server's error code. */
const REMEDIES: readonly [code: string, remedy: string][] = [
  ['ServiceUnavailable', 'Check that the server runs and that NEO4J_URI names its Bolt address.'],
  ['SessionExpired', 'Check that the server runs and that NEO4J_URI names its Bolt address.'],
  ['Neo.ClientError.Security', 'Check NEO4J_USER and NEO4J_PASSWORD.'],
  ['Neo.ClientError.Database', 'Check NEO4J_DATABASE.'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'The server is starting or stopping; try again in a moment.'],
  ['Neo.TransientError.Database', 'The server is starting or stopping; try again in a moment.'],
];

/** The driver gives this error no code of its own. */
const POOL_TIMEOUT = 'Connection acquisition timed out';

function translated(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = error.message.startsWith(POOL_TIMEOUT) ? 'ServiceUnavailable' : error.code;
  const remedy = REMEDIES.find(([beginning]) => code.startsWith(beginning))?.[1];
  if (remedy === undefined) return error;
  return new GraphUnavailable(`Neo4j at ${uri} cannot be reached: ${error.message} ${remedy}`, { cause: error });
}
