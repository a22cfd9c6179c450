/** `/health/live` and `/health/ready`: for whatever keeps the service running; and the gate that opens when it is. */
import type { ServerResponse } from 'node:http';
import { type Graph, GraphUnavailable } from '../../cypher/graph.ts';
import { query } from '../../cypher/queries.ts';
import { sendJson } from './respond.ts';

const NOT_YET = 'The graph holds no data yet: it is being filled. Try again in a few seconds.';

const FRESH = { 'Cache-Control': 'no-store' };

/** The process answers. */
export function sendLive(response: ServerResponse): void {
  sendJson(response, 200, { status: 'live' }, FRESH);
}

/** The graph answers and holds data; 503 with the reason when not. */
export async function sendReady(graph: Graph, response: ServerResponse): Promise<void> {
  const state = await stateOf(graph);
  sendJson(response, state.status === 'ready' ? 200 : 503, { ...state, engine: graph.engine }, FRESH);
}

/**
 * Whether there is anything to serve; asked of the graph until there is. An empty graph would answer
 * "no measure does" where the truth is "not yet read".
 */
export function createGate(graph: Graph): () => Promise<boolean> {
  let open = false;
  return async () => {
    open ||= (await graph.read(query('dataset/state'))).length > 0;
    return open;
  };
}

/** Answers that there is nothing to serve from just now, in a form that GraphQL clients and others understand. */
export function sendUnavailable(response: ServerResponse, reason: string = NOT_YET): void {
  const error = { message: reason, extensions: { code: 'GRAPH_UNAVAILABLE' } };
  sendJson(response, 503, { error: reason, errors: [error] }, { ...FRESH, 'Retry-After': 5 });
}

async function stateOf(graph: Graph): Promise<{ status: string; version?: unknown; reason?: string }> {
  try {
    const [state] = await graph.read(query('dataset/state'));
    if (state) return { status: 'ready', version: state['version'] };
    return { status: 'empty', reason: NOT_YET };
  } catch (error) {
    if (!(error instanceof GraphUnavailable)) throw error;
    return { status: 'unavailable', reason: error.message };
  }
}
