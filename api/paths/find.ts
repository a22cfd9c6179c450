/**
 * Paths between two nodes, found from both ends at once: each round asks the graph for the relations of the smaller
 * frontier, so the number of round trips follows the length of the path and never the size of the graph.
 */
import { BASES, type Basis } from '../../data/model/basis.ts';
import type { StoredLink } from '../stored.ts';

/** A relation as it leads away from a node. */
export interface Step {
  from: string;
  to: string;
  link: StoredLink;
}

/** The relations of some nodes that may count as links. */
export type Expand = (ids: readonly string[]) => Promise<Step[]>;

export interface FoundPath {
  steps: Step[];
  weakestBasis: Basis;
}

export interface Found {
  /** Shorter before longer, a MATCHED link counting as two; among equals surer before less sure, and few mentions first. */
  paths: FoundPath[];
  /** Ids of the nodes that were met but not passed through. */
  excluded: string[];
}

/** Enough to choose the best few from, and a bound on the work of an answer. */
const MOST_PATHS = 200;

/**
 * @param expand gives the relations of a set of nodes
 * @param isHub whether a node joins too much to be passed through; the two ends may be hubs
 * @param maxHops longest path to look for
 */
export async function findPaths(
  ends: { from: string; to: string },
  expand: Expand,
  isHub: (id: string) => boolean,
  maxHops: number,
): Promise<Found> {
  const excluded = new Set<string>();
  const mayPass = ({ to }: Step) => {
    const passable = to === ends.from || to === ends.to || !isHub(to);
    if (!passable) excluded.add(to);
    return passable;
  };
  const start = new Front(ends.from, mayPass);
  const goal = new Front(ends.to, mayPass);
  for (let hops = 0; hops < maxHops; hops++) {
    const smaller = start.size <= goal.size ? start : goal;
    if (smaller.size === 0) break;
    await smaller.grow(expand);
  }
  const paths = join(start, goal, ends, maxHops);
  return { paths: paths.map(told).sort(byWeightAndCertainty), excluded: [...excluded] };
}

/** The relations known around one end, grown a hop at a time. */
class Front {
  readonly stepsFrom = new Map<string, Step[]>();
  private readonly mayPass: (step: Step) => boolean;
  private edge: string[];
  private readonly seen: Set<string>;

  constructor(end: string, mayPass: (step: Step) => boolean) {
    this.edge = [end];
    this.seen = new Set([end]);
    this.mayPass = mayPass;
  }

  get size(): number {
    return this.edge.length;
  }

  async grow(expand: Expand): Promise<void> {
    const steps = await expand(this.edge);
    const next = new Set<string>();
    for (const step of steps.filter(this.mayPass)) {
      this.stepsFrom.set(step.from, [...(this.stepsFrom.get(step.from) ?? []), step]);
      if (!this.seen.has(step.to)) next.add(step.to);
    }
    for (const id of next) this.seen.add(id);
    this.edge = [...next];
  }
}

/** Every path without a loop over the relations that either side knows, breadth first, up to a bound. */
function join(start: Front, goal: Front, ends: { from: string; to: string }, maxHops: number): Step[][] {
  const around = union(start.stepsFrom, reversed(goal.stepsFrom));
  const distance = distancesTo(ends.to, around);
  const complete: Step[][] = [];
  let open: Step[][] = [[]];
  for (let hops = 1; hops <= maxHops && open.length > 0 && complete.length < MOST_PATHS; hops++) {
    const longer: Step[][] = [];
    for (const path of open) {
      const here = path.at(-1)?.to ?? ends.from;
      const visited = new Set([ends.from, ...path.map((step) => step.to)]);
      for (const step of around.get(here) ?? []) {
        const left = distance.get(step.to);
        if (visited.has(step.to) || left === undefined || hops + left > maxHops) continue;
        (step.to === ends.to ? complete : longer).push([...path, step]);
      }
    }
    open = longer.slice(0, MOST_PATHS * 10);
  }
  return complete.slice(0, MOST_PATHS);
}

/** The same relations walked from their other ends. */
function reversed(stepsFrom: ReadonlyMap<string, Step[]>): Map<string, Step[]> {
  return byStart([...stepsFrom.values()].flat().map(({ from, to, link }) => ({ from: to, to: from, link })));
}

/** A relation that both sides met is one step. */
function union(left: ReadonlyMap<string, Step[]>, right: ReadonlyMap<string, Step[]>): Map<string, Step[]> {
  const steps = [...left.values(), ...right.values()].flat();
  return byStart([...new Map(steps.map((step) => [`${step.from} ${step.link.id}`, step])).values()]);
}

function byStart(steps: readonly Step[]): Map<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const group = groups.get(step.from);
    if (group) group.push(step);
    else groups.set(step.from, [step]);
  }
  return groups;
}

/** How many hops each node is from a goal, so that no path is followed that cannot arrive in time. */
function distancesTo(goal: string, around: ReadonlyMap<string, Step[]>): Map<string, number> {
  const distance = new Map([[goal, 0]]);
  const into = reversed(around);
  for (let edge = [goal], hops = 1; edge.length > 0; hops++) {
    const next: string[] = [];
    for (const step of edge.flatMap((id) => into.get(id) ?? [])) {
      if (distance.has(step.to)) continue;
      distance.set(step.to, hops);
      next.push(step.to);
    }
    edge = next;
  }
  return distance;
}

function told(steps: Step[]): FoundPath {
  const weakest = Math.max(...steps.map(({ link }) => BASES.indexOf(link.basis)));
  return { steps, weakestBasis: BASES[weakest] ?? 'MATCHED' };
}

/** A link that an algorithm found counts as two: two sure hops explain more than one guess. */
function weight({ steps }: FoundPath): number {
  return steps.length + steps.filter(({ link }) => link.basis === 'MATCHED').length;
}

/** To name a thing says less of it than to be a part of it, to lead it or to pursue it. */
function mentions({ steps }: FoundPath): number {
  return steps.filter(({ link }) => link.type === 'MENTIONS').length;
}

function byWeightAndCertainty(a: FoundPath, b: FoundPath): number {
  const certainty = (path: FoundPath) => BASES.indexOf(path.weakestBasis);
  const words = (path: FoundPath) => path.steps.map(({ link }) => link.id).join(' ');
  return (
    weight(a) - weight(b) || certainty(a) - certainty(b) || mentions(a) - mentions(b) || (words(a) < words(b) ? -1 : 1)
  );
}
