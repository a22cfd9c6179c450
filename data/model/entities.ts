/** Every kind of node of the graph, with the shape of its properties. */
import type { Evidence } from './basis.ts';
import type { ContractEntities } from './contract.ts';
import type { CorpusEntities } from './corpus.ts';
import type { PlanEntities } from './plan.ts';
import type { ReportEntities } from './report.ts';

export type EntityProperties = CorpusEntities & PlanEntities & ReportEntities & ContractEntities;

/** The kind of a node; also its label in the graph and its type name in GraphQL. */
export type EntityKind = keyof EntityProperties;

/** A node: what it is, what it is called in French, how sure we are, and what else is known. */
export type Entity<K extends EntityKind = EntityKind> = {
  [Kind in K]: Evidence & {
    id: string;
    kind: Kind;
    /** In French, as the source writes it. */
    label: string;
    properties: EntityProperties[Kind];
  };
}[K];
