/** Places for nodes, step by step: communities apart from each other, and ForceAtlas2 within and between them. */
import { UndirectedGraph } from 'graphology';
import module from 'graphology-layout-forceatlas2';
import { communitiesOf } from './communities.ts';

/** Its types tell of a default export; what a bundler gives is the function itself. */
const forceAtlas2 = module as unknown as typeof module.default;

/** A node is its index; `ends` holds two indexes per relation. */
export interface LayoutTask {
  /** x and y of each node. */
  places: Float64Array;
  /** 1 for nodes that must stay; where none must, the places given do not matter. */
  fixed: Uint8Array;
  ends: Uint32Array;
}

export interface LayoutStep {
  /** x and y of each node, to be given away. */
  places: Float64Array;
  /** From 0 to 1. */
  done: number;
}

/** A link between two communities pulls this part of one within: what belongs together comes together first. */
const PULL_BETWEEN = 0.05;
/** Communities are drawn this much smaller around their middle, so that there is room between them. */
const SHRINKING = 0.75;
/** A disc of this radius holds all at first. */
const RADIUS = 1_000;
/** Turning by this angle each time, no two of any number of things lie close. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Steps told of: to draw thousands of nodes anew takes longer than to move them. */
const STEPS = 10;

/** Small drawings settle with many cheap rounds; large ones begin well enough to need few. */
function roundsFor(nodes: number): number {
  return nodes < 1_000 ? 300 : 50;
}

/** The first step is where the work begins, the last one is done. */
export function* settle(task: LayoutTask): Generator<LayoutStep, void> {
  const order = task.fixed.length;
  const communities = communitiesOf(order, task.ends);
  const isNew = !task.fixed.includes(1);
  const drawn = (places: Float64Array) => (isNew ? shrunk(places, communities) : places);
  const first = isNew ? placesByCommunity(communities) : task.places;
  const graph = graphOf({ ...task, places: first }, communities);
  yield { places: drawn(first), done: 0 };
  // Gravity strong enough that what is linked to nothing stays in sight.
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 1,
    barnesHutOptimize: order > 1_000,
    barnesHutTheta: 1.2,
  };
  for (let step = 1; step <= STEPS; step++) {
    forceAtlas2.assign(graph, { iterations: roundsFor(order) / STEPS, settings, getEdgeWeight: 'weight' });
    yield { places: drawn(placesOf(graph)), done: step / STEPS };
  }
}

function graphOf({ places, fixed, ends }: LayoutTask, communities: Uint32Array): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const [index, isFixed] of fixed.entries())
    graph.addNode(index, { x: places[2 * index]!, y: places[2 * index + 1]!, fixed: isFixed === 1 });
  for (let index = 0; index < ends.length; index += 2) {
    const [from, to] = [ends[index]!, ends[index + 1]!];
    const weight = communities[from] === communities[to] ? 1 : PULL_BETWEEN;
    if (from !== to) graph.mergeEdge(from, to, { weight });
  }
  return graph;
}

function placesOf(graph: UndirectedGraph): Float64Array {
  const places = new Float64Array(2 * graph.order);
  graph.forEachNode((key, { x, y }) => places.set([x as number, y as number], 2 * Number(key)));
  return places;
}

/** Communities on a spiral, the largest in the middle, and the nodes of each on a spiral of its own. */
function placesByCommunity(communities: Uint32Array): Float64Array {
  const places = new Float64Array(2 * communities.length);
  let placed = 0;
  for (const [turn, members] of membersOf(communities).entries()) {
    const middle = onSpiral(turn, (placed + members.length / 2) / communities.length, RADIUS);
    const reach = (RADIUS / 2) * Math.sqrt(members.length / communities.length);
    for (const [index, node] of members.entries()) {
      const { x, y } = onSpiral(index, (index + 0.5) / members.length, reach);
      places.set([middle.x + x, middle.y + y], 2 * node);
    }
    placed += members.length;
  }
  return places;
}

function onSpiral(turn: number, share: number, radius: number) {
  const [angle, distance] = [turn * GOLDEN_ANGLE, radius * Math.sqrt(share)];
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** The nodes of each community, the largest first. */
function membersOf(communities: Uint32Array): number[][] {
  const members: number[][] = [];
  for (const [node, community] of communities.entries()) (members[community] ??= []).push(node);
  return members.toSorted((a, b) => b.length - a.length);
}

function shrunk(places: Float64Array, communities: Uint32Array): Float64Array {
  const drawn = new Float64Array(places.length);
  for (const members of membersOf(communities)) {
    for (const axis of [0, 1]) {
      const middle = members.reduce((sum, node) => sum + places[2 * node + axis]!, 0) / members.length;
      for (const node of members) drawn[2 * node + axis] = middle + SHRINKING * (places[2 * node + axis]! - middle);
    }
  }
  return drawn;
}
