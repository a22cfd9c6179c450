/** Chooses the engine from the environment. */
import { openEmbedded } from './embedded.ts';
import type { Graph } from './graph.ts';
import { openNeo4j } from './neo4j.ts';

/** The variables that choose and reach the graph database; `process.env` fits. */
export interface GraphEnvironment {
  /** Bolt address of a Neo4j server; when absent or empty, the embedded engine is used. */
  NEO4J_URI?: string | undefined;
  /** Default: `neo4j`. */
  NEO4J_USER?: string | undefined;
  NEO4J_PASSWORD?: string | undefined;
  NEO4J_DATABASE?: string | undefined;
  /** Folder of the embedded graph; when absent or empty, it lives in memory. */
  GRAPH_DIR?: string | undefined;
}

const BOLT_ADDRESS = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/./;

/**
 * Opens Neo4j when `NEO4J_URI` is set, else the embedded engine.
 * @throws Error when the variables contradict each other or make no sense, GraphUnavailable when the embedded folder cannot be opened
 */
export function openGraph(env: GraphEnvironment): Graph {
  if (!env.NEO4J_URI) return openEmbedded(env.GRAPH_DIR ? { folder: env.GRAPH_DIR } : {});
  if (!env.NEO4J_PASSWORD) throw new Error('NEO4J_URI is set but NEO4J_PASSWORD is not: set it, or unset NEO4J_URI.');
  if (!BOLT_ADDRESS.test(env.NEO4J_URI))
    throw new Error(`NEO4J_URI is ${env.NEO4J_URI}: it must be a Bolt address, such as bolt://localhost:7687.`);
  if (env.GRAPH_DIR) throw new Error('NEO4J_URI and GRAPH_DIR are both set: unset the one that is not meant.');
  return openNeo4j({
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER || 'neo4j',
    password: env.NEO4J_PASSWORD,
    ...(env.NEO4J_DATABASE ? { database: env.NEO4J_DATABASE } : {}),
  });
}
