/** The graph as questions look into it: every node and relation in memory, read once per version of the data. */
import type { Graph } from '../../cypher/graph.ts';
import { query } from '../../cypher/queries.ts';
import type { Basis } from '../../data/model/basis.ts';
import type { EntityKind } from '../../data/model/entities.ts';
import { ID_PREFIX } from '../../data/model/identifiers.ts';
import type { RelationType } from '../../data/model/relations.ts';
import { linkOf } from '../loaders.ts';
import type { StoredLink, StoredNode } from '../stored.ts';

/** One step along relations of a type: from a node to what it points to (`>`), or to what points to it (`<`). */
export type Step = `${'>' | '<'}${RelationType}`;

export class Knowledge {
  readonly #all: WholeGraph;
  readonly #nodes: ReadonlyMap<string, StoredNode>;
  readonly #byKind = new Map<EntityKind, StoredNode[]>();
  readonly #links = new Map<string, StoredLink[]>();

  /**
   * @param nodes in natural order; lists of nodes keep it
   * @param links those that an algorithm found are left out, unless they are asked for: an answer rests on what is stated,
   *   derived or judged
   * @param bases of the nodes that are listed and of the links that are followed; without it, all but what is matched
   */
  constructor(nodes: readonly StoredNode[], links: readonly StoredLink[], bases?: readonly Basis[]) {
    this.#all = { nodes, links };
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    const counts = (basis: Basis) => (bases ? bases.includes(basis) : basis !== 'MATCHED');
    for (const node of nodes) if (!bases || counts(node.basis)) append(this.#byKind, node.kind, node);
    const isThere = (id: string) => !bases || counts(this.#nodes.get(id)?.basis ?? 'STATED');
    for (const link of links) {
      if (!counts(link.basis) || !isThere(link.from) || !isThere(link.to)) continue;
      append(this.#links, `${link.from}>${link.type}`, link);
      append(this.#links, `${link.to}<${link.type}`, link);
    }
  }

  /** The same graph with what rests on some bases only; every node can still be named. */
  restingOn(bases: readonly Basis[]): Knowledge {
    return new Knowledge(this.#all.nodes, this.#all.links, bases);
  }

  node(id: string): StoredNode | undefined {
    return this.#nodes.get(id);
  }

  /** The nodes of a kind, in natural order. */
  ofKind<K extends EntityKind>(kind: K): readonly StoredNode<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as StoredNode<K>[];
  }

  /** The relations of a node along one step. */
  links(id: string, step: Step): readonly StoredLink[] {
    return this.#links.get(id + step) ?? [];
  }

  /** Ids at the other end of several steps in a row, each once. */
  walk(id: string, steps: readonly Step[]): string[] {
    let reached = [id];
    for (const step of steps) {
      const ends = reached.flatMap((from) => this.links(from, step).map((link) => otherEnd(link, step)));
      reached = [...new Set(ends)];
    }
    return reached;
  }

  /** The passages that a node cites. */
  citations(id: string): StoredNode<'Passage'>[] {
    const passages = this.node(id)?.passages ?? [];
    return passages.map((passage) => this.node(passage) as unknown as StoredNode<'Passage'>);
  }
}

function otherEnd(link: StoredLink, step: Step): string {
  return step.startsWith('>') ? link.to : link.from;
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Every node, in natural order, and every relation. */
export interface WholeGraph {
  nodes: readonly StoredNode[];
  links: readonly StoredLink[];
}

/**
 * Reads the whole graph, in two round trips.
 * @throws GraphUnavailable when the database cannot be reached
 */
export async function readWholeGraph(graph: Graph): Promise<WholeGraph> {
  const [nodes, links] = await Promise.all([
    graph.read(query('node/of-kinds'), { ids: Object.keys(ID_PREFIX) }),
    graph.read(query('node/all-links')),
  ]);
  return { nodes: nodes.map(({ node }) => node as unknown as StoredNode), links: links.map(linkOf) };
}

/** Reads the whole graph for questions; see {@link readWholeGraph}. */
export async function readKnowledge(graph: Graph): Promise<Knowledge> {
  const { nodes, links } = await readWholeGraph(graph);
  return new Knowledge(nodes, links);
}
