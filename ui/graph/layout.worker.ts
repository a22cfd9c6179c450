/** ForceAtlas2 away from the page: it answers after every few rounds, so that the drawing can follow. */
import { UndirectedGraph } from 'graphology';
import module from 'graphology-layout-forceatlas2';

/** Its types tell of a default export; what a bundler gives is the function itself. */
const forceAtlas2 = module as unknown as typeof module.default;

/** A node is its index; `ends` holds two indexes per relation. */
export interface LayoutTask {
  /** x and y of each node. */
  places: Float64Array;
  /** 1 for nodes that must stay. */
  fixed: Uint8Array;
  ends: Uint32Array;
  rounds: number;
}

export interface LayoutStep {
  places: Float64Array;
  /** From 0 to 1. */
  done: number;
}

/** Rounds between two answers: to draw thousands of nodes anew takes longer than to move them. */
function roundsAtOnce(nodes: number): number {
  return Math.max(10, Math.ceil(nodes / 50));
}

function graphOf({ places, fixed, ends }: LayoutTask): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const [index, isFixed] of fixed.entries())
    graph.addNode(index, { x: places[2 * index]!, y: places[2 * index + 1]!, fixed: isFixed === 1 });
  for (let index = 0; index < ends.length; index += 2)
    if (ends[index] !== ends[index + 1]) graph.mergeEdge(ends[index], ends[index + 1]);
  return graph;
}

function placesOf(graph: UndirectedGraph): Float64Array {
  const places = new Float64Array(2 * graph.order);
  graph.forEachNode((key, { x, y }) => places.set([x as number, y as number], 2 * Number(key)));
  return places;
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const graph = graphOf(data);
  // Gravity strong enough that what is linked to nothing stays in sight.
  const settings = { ...forceAtlas2.inferSettings(graph), gravity: 0.5, barnesHutOptimize: graph.order > 1_000 };
  const rounds = roundsAtOnce(graph.order);
  for (let round = 0; round < data.rounds; round += rounds) {
    forceAtlas2.assign(graph, { iterations: rounds, settings });
    const step: LayoutStep = { places: placesOf(graph), done: Math.min(1, (round + rounds) / data.rounds) };
    self.postMessage(step, { transfer: [step.places.buffer] });
  }
});
