/** Nodes and relations as the graph keeps them: flat properties, evidence included. */
import type { Evidence } from '../../data/model/basis.ts';
import type { Entity } from '../../data/model/entities.ts';
import { relationId } from '../../data/model/identifiers.ts';
import type { Relation } from '../../data/model/relations.ts';
import type { Parameters, Value } from '../../cypher/graph.ts';
import { passageId } from './passages.ts';
import { sortKey } from './sortKey.ts';

/** The properties of a node: those of its kind, then what every node has. */
export function nodeRow(entity: Entity): Parameters {
  const { id, kind, label, properties } = entity;
  return present(id, { ...properties, id, kind, label, sortKey: sortKey(id), ...evidence(entity) });
}

/** The two ends of a relation and its properties. */
export function relationRow(relation: Relation): Parameters {
  const { from, type, to, coverage, category, position } = relation;
  const id = relationId(from, type, to);
  return { from, to, properties: present(id, { id, ...evidence(relation), coverage, category, position }) };
}

/** The citations become ids of passages, each once. */
function evidence({ basis, citations, reason, rule, score, method }: Evidence): Record<string, unknown> {
  return { basis, passages: [...new Set(citations.map(passageId))], reason, rule, score, method };
}

/**
 * Drops absent properties; a graph database holds scalars and lists of scalars only.
 * @throws TypeError naming the node or relation and the property that is neither
 */
function present(id: string, properties: Record<string, unknown>): Parameters {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined && value !== null);
  for (const [name, value] of entries) {
    const items = Array.isArray(value) ? value : [value];
    if (items.some((item) => typeof item === 'object'))
      throw new TypeError(`Property ${name} of ${id} must be a text, a number, a truth value or a list of these`);
  }
  return Object.fromEntries(entries) as Record<string, Value>;
}
