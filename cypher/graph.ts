/** The one interface to a graph database; `embedded.ts` and `neo4j.ts` are its two engines. */

/** A plain value: no driver types cross this boundary; integers are numbers. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** A row of an answer, by column name. */
export type Row = Record<string, Value>;

export type Parameters = Record<string, Value>;

/** Runs statements inside one write transaction. */
export interface Transaction {
  run(cypher: string, parameters?: Parameters): Promise<Row[]>;
}

export interface Graph {
  /** `embedded` or `neo4j`. */
  readonly engine: string;

  /**
   * Runs one reading statement in a read transaction.
   * @throws GraphUnavailable when the database cannot be reached
   */
  read(cypher: string, parameters?: Parameters): Promise<Row[]>;

  /**
   * Runs `work` in one write transaction: all of it is kept, or none.
   * @throws GraphUnavailable when the database cannot be reached
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;

  /** Resolves when a trivial read succeeds. @throws GraphUnavailable */
  ready(): Promise<void>;

  close(): Promise<void>;
}

/** The database cannot be reached; the message says which one and what to check. */
export class GraphUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GraphUnavailable';
  }
}
