/** The contracts and their cascade, from sector to indicator. */
import type { EntityKind } from '../../data/model/entities.ts';
import { completeId } from '../../data/model/identifiers.ts';
import type { Context } from '../context.ts';
import { findObjectives } from '../filters/objectives.ts';
import type { BasisChoice, Loaders } from '../loaders.ts';
import type {
  AllocationResolvers,
  ContractResolvers,
  ExpectedResultResolvers,
  GeneralObjectiveResolvers,
  IndicatorResolvers,
  OperationalObjectiveResolvers,
  QueryResolvers,
  SectorResolvers,
  StrategicObjectiveResolvers,
} from '../schema/generated.ts';
import type { StoredNode } from '../stored.ts';
import { connection, connectionFields } from './connections.ts';
import { byPosition, inNaturalOrder } from './order.ts';

export const contractQueries = {
  contracts: (_, _arguments, { loaders }) => loaders.ofKind('Contract'),
  contract: (_, { id }, { loaders }) => loaders.nodeOfKind('Contract', completeId('Contract', id)),
  objectives: async (_, { filter, ...page }, context) => connection(await findObjectives(filter, context), page),
} satisfies QueryResolvers;

/** An objective of any of the three levels. */
type ObjectiveKinds = 'GeneralObjective' | 'StrategicObjective' | 'OperationalObjective';

export const { connectionTo: ObjectiveConnection, edge: ObjectiveEdge } = connectionFields<ObjectiveKinds>();

/** What the three levels have in common; they inherit it. */
export const Objective = {
  __resolveType: ({ kind }: StoredNode) => kind,
  contract: ({ id }: StoredNode, _: unknown, { loaders }: Context) => whole(id, 'Contract', loaders),
  sector: ({ id }: StoredNode, _: unknown, { loaders }: Context) => whole(id, 'Sector', loaders),
  measures: ({ id }: StoredNode, { basis }: { basis?: BasisChoice }, { loaders }: Context) =>
    loaders.out(id, 'PURSUES', 'Measure', basis),
};

export const Contract: ContractResolvers = {
  commune: async ({ id }, _, { loaders }) => (await loaders.out(id, 'CONCERNS', 'Commune'))[0]!,
  parties: ({ id }, _, { loaders }) => loaders.out(id, 'HAS_PARTY', 'Organisation'),
  representedBy: async ({ id }, _, { loaders }) => {
    const kinds = ['Function', 'Organisation'] as const;
    return (await Promise.all(kinds.map((kind) => loaders.out(id, 'REPRESENTED_BY', kind)))).flat();
  },
  allocations: ({ id }, _, { loaders }) => loaders.in(id, 'PART_OF', 'Allocation'),
  sectors: async ({ id }, _, { loaders }) => byPosition(await loaders.in(id, 'PART_OF', 'Sector')),
};

export const Allocation: AllocationResolvers = {
  contract: ({ id }, _, { loaders }) => whole(id, 'Contract', loaders),
};

export const Sector: SectorResolvers = {
  contract: ({ id }, _, { loaders }) => whole(id, 'Contract', loaders),
  repeats: async ({ id }, _, { loaders }) => {
    const both = [loaders.out(id, 'REPEATS', 'Sector'), loaders.in(id, 'REPEATS', 'Sector')];
    return inNaturalOrder((await Promise.all(both)).flat());
  },
  generalObjectives: async ({ id }, _, { loaders }) => byPosition(await loaders.in(id, 'PART_OF', 'GeneralObjective')),
};

export const GeneralObjective: GeneralObjectiveResolvers = {
  strategicObjectives: async ({ id }, _, { loaders }) =>
    byPosition(await loaders.in(id, 'PART_OF', 'StrategicObjective')),
};

export const StrategicObjective: StrategicObjectiveResolvers = {
  generalObjective: ({ id }, _, { loaders }) => whole(id, 'GeneralObjective', loaders),
  operationalObjectives: async ({ id }, _, { loaders }) =>
    byPosition(await loaders.in(id, 'PART_OF', 'OperationalObjective')),
  results: async ({ id }, _, { loaders }) => byPosition(await loaders.in(id, 'PART_OF', 'ExpectedResult')),
  indicators: async ({ id }, _, { loaders }) => byPosition(await loaders.in(id, 'PART_OF', 'Indicator')),
};

export const OperationalObjective: OperationalObjectiveResolvers = {
  strategicObjective: ({ id }, _, { loaders }) => whole(id, 'StrategicObjective', loaders),
  results: async ({ id }, _, { loaders }) => byPosition(await loaders.in(id, 'EXPECTED_FROM', 'ExpectedResult')),
  indicators: async ({ id }, _, { loaders }) => byPosition(await loaders.in(id, 'MEASURES', 'Indicator')),
};

export const ExpectedResult: ExpectedResultResolvers = {
  strategicObjective: ({ id }, _, { loaders }) => whole(id, 'StrategicObjective', loaders),
};

export const Indicator: IndicatorResolvers = {
  strategicObjective: ({ id }, _, { loaders }) => whole(id, 'StrategicObjective', loaders),
};

const LEVELS = ['StrategicObjective', 'GeneralObjective', 'Sector', 'Contract'] as const satisfies EntityKind[];

/** The node of a kind that another is part of, at whatever level above. */
async function whole<K extends (typeof LEVELS)[number]>(id: string, kind: K, loaders: Loaders): Promise<StoredNode<K>> {
  const above = (await Promise.all(LEVELS.map((level) => loaders.out(id, 'PART_OF', level)))).flat();
  const next = above[0];
  if (!next) throw new Error(`${id} is part of no ${kind}`);
  return next.kind === kind ? (next as unknown as StoredNode<K>) : whole(next.id, kind, loaders);
}
