/** `/health/live` and `/health/ready`: for whatever keeps the service running. */
import type { ServerResponse } from 'node:http';
import { type Graph, GraphUnavailable } from '../../cypher/graph.ts';
import { query } from '../../cypher/queries.ts';
import { sendJson } from './respond.ts';

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

async function stateOf(graph: Graph): Promise<{ status: string; version?: unknown; reason?: string }> {
  try {
    const [state] = await graph.read(query('dataset/state'));
    if (state) return { status: 'ready', version: state['version'] };
    return { status: 'empty', reason: 'The graph holds no data yet; it is filled when the server starts.' };
  } catch (error) {
    if (!(error instanceof GraphUnavailable)) throw error;
    return { status: 'unavailable', reason: error.message };
  }
}
