/** Which measures, initiatives or objectives have which value of a dimension, as the graph tells it. */
import type { Graph, Parameters } from '../../cypher/graph.ts';
import { query, type QueryName } from '../../cypher/queries.ts';
import type { EntityKind } from '../../data/model/entities.ts';
import type { Basis } from '../../data/model/basis.ts';
import type { RelationType } from '../../data/model/relations.ts';
import type { BasisChoice } from '../loaders.ts';
import type { MatrixThing } from '../schema/generated.ts';
import { composed, type Membership, reversed } from './count.ts';
import { type DimensionShape, THING_KINDS } from './dimensions.ts';

/** Reads under one choice of certainty. */
export class MembershipReader {
  readonly #graph: Graph;
  readonly #basis: Basis[] | null;

  constructor(graph: Graph, basis: BasisChoice) {
    this.#graph = graph;
    this.#basis = basis ? [...basis] : null;
  }

  /** The values of things; those of measures and of what pursues them are also reached through PURSUES. */
  async valuesOf(things: MatrixThing, dimension: DimensionShape): Promise<Membership[]> {
    const { classifies } = dimension;
    if (classifies.includes(things)) return this.#own(things, dimension);
    const middle = classifies[0]!;
    const [pursuits, own] = await Promise.all([
      this.#pursuits(things === 'MEASURES' ? middle : things),
      this.#own(middle, dimension),
    ]);
    return composed(things === 'MEASURES' ? reversed(pursuits) : pursuits, own);
  }

  /** The values of what a dimension classifies by itself. */
  #own(things: MatrixThing, { kind, way }: DimensionShape): Promise<Membership[]> {
    const kinds = [...THING_KINDS[things]];
    const basis = this.#basis;
    switch (way.by) {
      case 'zones':
      case 'periods':
        return this.#read(`matrix/${way.by}`, { basis });
      case 'contracts':
        return this.#read('matrix/contracts', { kinds });
      case 'link':
        return this.#linked(kinds, way.type, kind, way.arranged ? null : basis);
    }
  }

  #pursuits(things: MatrixThing): Promise<Membership[]> {
    return this.#linked([...THING_KINDS[things]], 'PURSUES', 'Measure', this.#basis);
  }

  #linked(kinds: EntityKind[], type: RelationType, to: EntityKind, basis: Basis[] | null): Promise<Membership[]> {
    return this.#read('matrix/linked', { kinds, type, to, basis });
  }

  async #read(name: QueryName, parameters: Parameters): Promise<Membership[]> {
    return (await this.#graph.read(query(name), parameters)) as unknown as Membership[];
  }
}
