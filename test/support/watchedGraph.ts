/** A graph that counts what is asked of it, and can be made slow, broken or unreachable. */
import { type Graph, GraphUnavailable, type Row } from '../../cypher/graph.ts';

export interface WatchedGraph extends Graph {
  /** Reads since the start, or since it was set to 0. */
  reads: number;
  /** What happens before each read; nothing at first. */
  trouble: () => Promise<void> | void;
}

/** Watches a graph; closing it closes the graph. */
export function watch(graph: Graph): WatchedGraph {
  const watched: WatchedGraph = {
    engine: graph.engine,
    reads: 0,
    trouble: () => {},
    read: async (cypher, parameters): Promise<Row[]> => {
      watched.reads++;
      await watched.trouble();
      return graph.read(cypher, parameters);
    },
    write: (work) => graph.write(work),
    ready: async () => {
      await watched.trouble();
      await graph.ready();
    },
    close: () => graph.close(),
  };
  return watched;
}

/** The trouble of a database that is away. */
export function away(): never {
  throw new GraphUnavailable('Neo4j at bolt://localhost:1 cannot be reached: check NEO4J_URI.');
}
