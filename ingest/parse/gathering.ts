/** Where the parts of a parser put what they find: one node an id, one relation a pair and type. */
import { BASES } from '../../data/model/basis.ts';
import type { Citation, Evidence } from '../../data/model/basis.ts';
import type { Entity } from '../../data/model/entities.ts';
import { relationId } from '../../data/model/identifiers.ts';
import type { Problem } from '../../data/model/problems.ts';
import type { Relation, RelationType } from '../../data/model/relations.ts';
import type { Extraction } from '../stages.ts';
import type { Proven } from './prover.ts';

export class Gathering {
  readonly problems: Problem[] = [];
  readonly unresolved: string[] = [];
  private readonly entities = new Map<string, Entity>();
  private readonly relations = new Map<string, Relation>();

  /** Adds a node; a second one of the same id is a problem of the file that brings it. */
  add(entity: Entity, file: string, line?: number): void {
    if (this.entities.has(entity.id))
      this.problems.push({
        message: `the id ${entity.id} is given twice`,
        file,
        ...(line === undefined ? {} : { line }),
        remedy: 'unite the two entries, or give one another id',
      });
    else if (entity.citations.length > 0) this.entities.set(entity.id, entity);
  }

  has(id: string): boolean {
    return this.entities.has(id);
  }

  /** Adds a relation that something proves; said twice alike, it keeps the citations of both, else the surer. */
  relate(
    from: string,
    type: RelationType,
    to: string,
    { basis, citations, reason, rule }: Proven & { rule?: string },
    more: Pick<Relation, 'category' | 'position'> = {},
  ): void {
    if (citations.length === 0) return;
    const key = relationId(from, type, to);
    const known = this.relations.get(key);
    const because = { ...(reason === undefined ? {} : { reason }), ...(rule === undefined ? {} : { rule }) };
    const relation: Relation = { type, from, to, basis, citations: uniqueCitations(citations), ...because, ...more };
    this.relations.set(key, known ? unite(known, relation) : relation);
  }

  extraction(): Extraction {
    return {
      entities: [...this.entities.values()],
      relations: [...this.relations.values()],
      problems: this.problems,
      unresolved: this.unresolved,
    };
  }
}

/** The more certain of two evidences of one thing; the first when they are equal. */
export function surer<T extends Evidence>(known: T, more: T): T {
  return BASES.indexOf(more.basis) < BASES.indexOf(known.basis) ? more : known;
}

/** Each citation once, in the order given. */
export function uniqueCitations(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [`${citation.firstLine} ${citation.quote}`, citation])).values()];
}

function unite(known: Relation, more: Relation): Relation {
  const best = surer(known, more);
  if (known.basis !== more.basis || known.rule !== more.rule) return best;
  return { ...best, citations: uniqueCitations([...known.citations, ...more.citations]) };
}
