/** Sees to it that the graph holds the data of the sources when the server starts. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Graph, GraphUnavailable } from '../cypher/graph.ts';
import { query } from '../cypher/queries.ts';
import { BrokenInput, describeProblem } from '../data/model/problems.ts';
import { ingest } from '../ingest/pipeline.ts';

export interface FillOptions {
  /** Told what goes on, line by line. */
  log: (message: string) => void;
  /** Ends the waiting for a database that is away. */
  signal: AbortSignal;
  /** Folder of the project whose sources are read. Default: this one. */
  root?: string;
  /** Milliseconds between two attempts to reach the database. */
  patience?: number;
}

/**
 * Ingests unless the graph holds these data already, and waits for a database that is away. When the sources are
 * broken but the graph holds older data, tells the problems and leaves the older data to be served.
 * @throws BrokenInput when the sources are broken and the graph is empty
 */
export async function fill(graph: Graph, { log, signal, root, patience = 3_000 }: FillOptions): Promise<void> {
  for (let attempt = 1; !signal.aborted; attempt++) {
    try {
      return await fillOnce(graph, log, root);
    } catch (error) {
      if (!(error instanceof GraphUnavailable)) throw error;
      if (attempt === 1) log(`${error.message}\nWaiting for it …`);
      await wait(patience, undefined, { signal }).catch(() => {});
    }
  }
}

async function fillOnce(graph: Graph, log: (message: string) => void, root: string | undefined): Promise<void> {
  await graph.ready(); // before seconds of reading and checking that nothing could be done with
  try {
    const { load } = await ingest(graph, root);
    if (load.status === 'loaded') log(`Loaded ${load.nodes} nodes and ${load.relations} relations (${graph.engine}).`);
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error;
    const [held] = await graph.read(query('dataset/state'));
    if (!held) throw error;
    log(error.problems.map(describeProblem).join('\n'));
    log(`The sources are broken, so the data loaded before goes on being served (version ${String(held['version'])}).`);
  }
}
