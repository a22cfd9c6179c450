/** Which nodes belong together, by their links alone: the method of Louvain, without chance. */

/** For each node, those it is linked to and how strongly; its own links within count once, under itself. */
type Links = readonly ReadonlyMap<number, number>[];

/** Sweeps over all nodes on one level; by then hardly any still moves. */
const MOST_SWEEPS = 20;

/**
 * @param order number of nodes; a node is its index
 * @param ends two indexes per link
 * @returns for each node the number of its community, from 0 and without holes
 */
export function communitiesOf(order: number, ends: Uint32Array): Uint32Array {
  const communities = Uint32Array.from({ length: order }, (_, node) => node);
  for (let links = linksOf(order, ends); ;) {
    const { community, count } = numbered(joined(links));
    communities.forEach((of, node) => (communities[node] = community[of]!));
    if (count === links.length) return communities;
    links = between(links, community, count);
  }
}

function linksOf(order: number, ends: Uint32Array): Links {
  const links = Array.from({ length: order }, () => new Map<number, number>());
  for (let index = 0; index < ends.length; index += 2) {
    const [from, to] = [ends[index]!, ends[index + 1]!];
    add(links[from]!, to, 1);
    if (from !== to) add(links[to]!, from, 1);
  }
  return links;
}

function add(counts: Map<number, number>, key: number, value: number): void {
  counts.set(key, (counts.get(key) ?? 0) + value);
}

/** Each node moves to the community beside it that gains most by it, until none moves. */
function joined(links: Links): Uint32Array {
  const degrees = links.map(degreeOf);
  const all = degrees.reduce((sum, degree) => sum + degree, 0);
  const community = Uint32Array.from(links, (_, node) => node);
  const totals = Float64Array.from(degrees);
  for (let sweep = 0, moved = true; moved && sweep < MOST_SWEEPS; sweep++) {
    moved = false;
    for (const [node, near] of links.entries()) {
      const own = community[node]!;
      totals[own]! -= degrees[node]!;
      const best = bestFor(own, strengths(node, near, community), (other) => (totals[other]! * degrees[node]!) / all);
      totals[best]! += degrees[node]!;
      community[node] = best;
      moved ||= best !== own;
    }
  }
  return community;
}

function degreeOf(near: ReadonlyMap<number, number>, node: number): number {
  let degree = near.get(node) ?? 0;
  for (const strength of near.values()) degree += strength;
  return degree;
}

/** How strongly a node is linked to each community beside it. */
function strengths(node: number, near: ReadonlyMap<number, number>, community: Uint32Array): Map<number, number> {
  const beside = new Map<number, number>();
  for (const [other, strength] of near) if (other !== node) add(beside, community[other]!, strength);
  return beside;
}

/** The community with most links beyond what chance would give; its own where none is better. */
function bestFor(own: number, beside: ReadonlyMap<number, number>, expected: (community: number) => number): number {
  let best = own;
  let most = (beside.get(own) ?? 0) - expected(own);
  for (const [other, strength] of beside) {
    const gain = strength - expected(other);
    if (gain > most + 1e-9) [best, most] = [other, gain];
  }
  return best;
}

function numbered(names: Uint32Array): { community: Uint32Array; count: number } {
  const numbers = new Map<number, number>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return { community: names.map((name) => numbers.get(name)!), count: numbers.size };
}

/** The communities as nodes of a smaller graph. */
function between(links: Links, community: Uint32Array, count: number): Links {
  const merged = Array.from({ length: count }, () => new Map<number, number>());
  for (const [node, near] of links.entries())
    for (const [other, strength] of near) {
      const [from, to] = [community[node]!, community[other]!];
      // A link inside a community is met from both of its ends.
      add(merged[from]!, to, from === to && node !== other ? strength / 2 : strength);
    }
  return merged;
}
