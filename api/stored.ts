/** What the graph gives back, as the loader wrote it (see `ingest/load/rows.ts`). */
import type { Basis } from '../data/model/basis.ts';
import type { EntityKind, EntityProperties } from '../data/model/entities.ts';
import type { Coverage, RelationType } from '../data/model/relations.ts';

/** The evidence of a node or a relation; citations are ids of passages. */
export interface StoredEvidence {
  id: string;
  basis: Basis;
  passages: string[];
  reason?: string;
  rule?: string;
  score?: number;
  method?: string;
}

/** A node of one kind (or of any): its evidence, its French label, its natural place, and the properties of its kind. */
export type StoredNode<K extends EntityKind = EntityKind> = {
  [Kind in K]: StoredEvidence & { kind: Kind; label: string; sortKey: string } & EntityProperties[Kind];
}[K];

/** A relation, with the ids of its two ends. */
export interface StoredLink extends StoredEvidence {
  type: RelationType;
  from: string;
  to: string;
  coverage?: Coverage;
  category?: string;
  /** The node it was reached from, if it was reached from one. */
  seenFrom?: string;
}

/** A node at the other end of a relation, and how sure we are of that relation. */
export interface Neighbour {
  basis: Basis;
  node: StoredNode;
}
