/** The peer in a page of its own: sigma with its usual settings, and ForceAtlas2 run where it is called. */
import { MultiDirectedGraph } from 'graphology';
import module from 'graphology-layout-forceatlas2';
import { Sigma } from 'sigma';
import type { sampleAnswer } from './sample.ts';

/** Its types tell of a default export; what a bundler gives is the function itself. */
const forceAtlas2 = module as unknown as typeof module.default;

/** @returns what draws it, for as long as the page is open */
export function draw({ nodes, edges }: ReturnType<typeof sampleAnswer>, rounds: number): Sigma {
  const graph = new MultiDirectedGraph();
  for (const [index, { id, label, degree }] of nodes.entries())
    graph.addNode(id, { label, size: 2 + Math.sqrt(degree), x: Math.cos(index), y: Math.sin(index) });
  for (const { id, from, to } of edges) graph.addDirectedEdgeWithKey(id, from, to);
  forceAtlas2.assign(graph, { iterations: rounds, settings: forceAtlas2.inferSettings(graph) });
  return new Sigma(graph as never, document.querySelector<HTMLElement>('#drawing')!);
}
