/** A graph of the size that the drawing promises to bear, the same in each run. */
import type { SubgraphEdge, SubgraphNode } from '../../../api/schema/generated.ts';
import { randomNumbers } from '../random.ts';

export const NODES = 5_000;
export const EDGES = 20_000;
/** Nodes that belong together, such as those of a theme or a zone. */
const GROUPS = 40;
/** Share of the links that stay within a group. */
const WITHIN = 0.8;

const KINDS = ['Measure', 'Partner', 'Initiative', 'Theme', 'PoliceZone'];
const BASES = ['STATED', 'DERIVED', 'CURATED', 'MATCHED'] as const;

/** Two indexes of nodes a link; in each group a few nodes have most of the links, as partners and zones have. */
export function sampleEnds(): Uint32Array {
  const next = randomNumbers(42);
  const anyNode = () => Math.floor(next() * NODES);
  const ends = Array.from({ length: EDGES }, () => {
    const from = anyNode();
    const inGroup = Math.floor(next() ** 2 * (NODES / GROUPS)) * GROUPS + (from % GROUPS);
    return [from, next() < WITHIN ? inGroup : anyNode()];
  });
  return Uint32Array.from(ends.flat());
}

/** As the API answers to the explorer. */
export function sampleAnswer() {
  const id = (index: number) => `measure/X${index}`;
  const ends = sampleEnds();
  const degrees = new Uint32Array(NODES);
  for (const end of ends) degrees[end]!++;
  const nodes = Array.from(degrees, (degree, index) => ({
    id: id(index),
    kind: KINDS[index % KINDS.length]!,
    label: `Thing ${index}`,
    original: `Thing ${index}`,
    basis: 'STATED' as const,
    theme: (index % 10) + 1,
    degree,
  })) satisfies (Omit<SubgraphNode, '__typename'> & { original: string })[];
  const edges = Array.from({ length: EDGES }, (_, index) => ({
    id: `link/${index}`,
    type: 'INVOLVES',
    basis: BASES[index % BASES.length]!,
    from: id(ends[2 * index]!),
    to: id(ends[2 * index + 1]!),
  })) satisfies Omit<SubgraphEdge, '__typename'>[];
  return { nodes, edges };
}
