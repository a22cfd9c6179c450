/** Asks the worker for places, and tells each step. */
import type { LoadedGraph } from './model.ts';
import type { Places } from './places.ts';
import { firstPlaces } from './places.ts';
import type { LayoutStep, LayoutTask } from './settle.ts';

/**
 * @param kept nodes that stay where they are
 * @param follow is told the places, and how much is done, from 0 to 1
 * @returns stops the work
 */
export function layOut(graph: LoadedGraph, kept: Places, follow: (places: Places, done: number) => void): () => void {
  const first = firstPlaces(graph, kept);
  if (graph.nodes.every(({ id }) => kept.has(id))) {
    follow(first, 1);
    return () => undefined;
  }
  if (graph.nodes.some(({ id }) => kept.has(id))) follow(first, 0);
  const worker = new Worker(new URL('layout.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data: { places, done } }: MessageEvent<LayoutStep>) => {
    follow(
      new Map(graph.nodes.map(({ id }, index) => [id, { x: places[2 * index]!, y: places[2 * index + 1]! }])),
      done,
    );
    if (done === 1) worker.terminate();
  });
  const task = taskOf(graph, first, kept);
  worker.postMessage(task, [task.places.buffer, task.fixed.buffer, task.ends.buffer]);
  return () => worker.terminate();
}

function taskOf({ nodes, edges }: LoadedGraph, first: Places, kept: Places): LayoutTask {
  const index = new Map(nodes.map(({ id }, position) => [id, position]));
  return {
    places: Float64Array.from(nodes.flatMap(({ id }) => [first.get(id)!.x, first.get(id)!.y])),
    fixed: Uint8Array.from(nodes, ({ id }) => (kept.has(id) ? 1 : 0)),
    ends: Uint32Array.from(edges.flatMap(({ from, to }) => [index.get(from)!, index.get(to)!])),
  };
}
