/** Brings what several parsers and linkers found into one extraction: one node an id, one relation a pair and type. */
import { BASES } from '../../data/model/basis.ts';
import type { Citation, Evidence } from '../../data/model/basis.ts';
import type { Entity } from '../../data/model/entities.ts';
import { relationId } from '../../data/model/identifiers.ts';
import type { Problem } from '../../data/model/problems.ts';
import type { Relation } from '../../data/model/relations.ts';
import type { Extraction } from '../stages.ts';

/**
 * A thing that several documents name is one node with a citation for each occurrence. The first extraction that
 * knows a property decides it; lists (aliases) are united. The surer basis wins, with its reason or rule.
 */
export function unite(extractions: readonly Extraction[]): Extraction {
  const entities = new Map<string, Entity>();
  const relations = new Map<string, Relation>();
  const problems: Problem[] = extractions.flatMap((extraction) => extraction.problems);
  for (const extraction of extractions) {
    for (const entity of extraction.entities) {
      const known = entities.get(entity.id);
      if (known && known.kind !== entity.kind) problems.push(kindConflict(known, entity));
      entities.set(entity.id, known ? uniteEntities(known, entity) : entity);
    }
    for (const relation of extraction.relations) {
      const id = relationId(relation.from, relation.type, relation.to);
      const known = relations.get(id);
      relations.set(id, known ? { ...known, ...uniteEvidence(known, relation) } : relation);
    }
  }
  return {
    entities: [...entities.values()],
    relations: [...relations.values()],
    problems,
    unresolved: extractions.flatMap((extraction) => extraction.unresolved),
  };
}

function uniteEntities(known: Entity, more: Entity): Entity {
  const properties = uniteProperties(known.properties, more.properties);
  return { ...known, ...uniteEvidence(known, more), properties } as Entity;
}

function uniteProperties(known: object, more: object): object {
  const united: Record<string, unknown> = { ...more, ...known };
  for (const [key, value] of Object.entries(more)) {
    const before = united[key];
    if (Array.isArray(value) && Array.isArray(before)) united[key] = [...new Set([...before, ...value])];
  }
  return united;
}

/** The citations of both, and the words of the surer one. */
function uniteEvidence(known: Evidence, more: Evidence): Evidence {
  const surer = BASES.indexOf(more.basis) < BASES.indexOf(known.basis) ? more : known;
  const { basis, reason, rule, score, method } = surer;
  return {
    basis,
    citations: uniteCitations([...known.citations, ...more.citations]),
    ...(reason === undefined ? {} : { reason }),
    ...(rule === undefined ? {} : { rule }),
    ...(score === undefined ? {} : { score }),
    ...(method === undefined ? {} : { method }),
  };
}

function uniteCitations(citations: readonly Citation[]): Citation[] {
  const key = (citation: Citation) =>
    JSON.stringify([citation.document, citation.firstLine, citation.lastLine, citation.quote]);
  return [...new Map(citations.map((citation) => [key(citation), citation])).values()];
}

function kindConflict(known: Entity, other: Entity): Problem {
  return {
    message: `the id ${known.id} is used for a ${known.kind} (“${known.label}”) and for a ${other.kind} (“${other.label}”)`,
    file: other.citations[0]?.document ?? known.id,
    remedy: 'give one of them another id',
  };
}
