/** The layout that the explorer's worker runs, beside ForceAtlas2 as its documentation advises. */
import { UndirectedGraph } from 'graphology';
import module from 'graphology-layout-forceatlas2';
import { settle } from '../../../ui/graph/settle.ts';
import { randomNumbers } from '../random.ts';
import type { Figures } from '../table.ts';
import { NODES, sampleEnds } from './sample.ts';

/** Its types tell of a default export; what Node gives is the function itself. */
const forceAtlas2 = module as unknown as typeof module.default;

/** As many as the explorer runs: what differs is where they begin, and how exact each is. */
export const PEER_ROUNDS = 50;

export function benchLayouts(): Map<string, Figures> {
  return new Map([
    ['explorer', figuresOf(ours)],
    ['ForceAtlas2', figuresOf(peer)],
  ]);
}

function figuresOf(layOut: (ends: Uint32Array) => Float64Array): Figures {
  const ends = sampleEnds();
  const started = performance.now();
  const places = layOut(ends);
  const took = performance.now() - started;
  return new Map([
    ['layout (ms)', took],
    ['length of a link, with 1 for any two nodes', lengthOfLinks(places, ends)],
  ]);
}

function ours(ends: Uint32Array): Float64Array {
  const task = { places: new Float64Array(2 * NODES), fixed: new Uint8Array(NODES), ends };
  return [...settle(task)].at(-1)!.places;
}

function peer(ends: Uint32Array): Float64Array {
  const graph = randomlyPlaced(ends);
  forceAtlas2.assign(graph, { iterations: PEER_ROUNDS, settings: forceAtlas2.inferSettings(graph) });
  return Float64Array.from(graph.mapNodes((_, { x, y }) => [x as number, y as number]).flat());
}

function randomlyPlaced(ends: Uint32Array): UndirectedGraph {
  const next = randomNumbers(7);
  const graph = new UndirectedGraph();
  for (let node = 0; node < NODES; node++) graph.addNode(node, { x: next(), y: next() });
  for (let index = 0; index < ends.length; index += 2)
    if (ends[index] !== ends[index + 1]) graph.mergeEdge(ends[index], ends[index + 1]);
  return graph;
}

/** Mean length of a link over the mean distance of two nodes: the smaller, the nearer is what belongs together. */
function lengthOfLinks(places: Float64Array, ends: Uint32Array): number {
  const next = randomNumbers(1);
  const distance = (one: number, other: number) =>
    Math.hypot(places[2 * one]! - places[2 * other]!, places[2 * one + 1]! - places[2 * other + 1]!);
  let [links, any] = [0, 0];
  for (let index = 0; index < ends.length; index += 2) {
    links += distance(ends[index]!, ends[index + 1]!);
    any += distance(Math.floor(next() * NODES), Math.floor(next() * NODES));
  }
  return links / any;
}
