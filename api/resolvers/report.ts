/** The report: volets, initiatives, where and when they were active, figures. */
import type { EntityKind } from '../../data/model/entities.ts';
import { completeId, localName } from '../../data/model/identifiers.ts';
import type { Found } from '../filters/found.ts';
import { findInitiatives } from '../filters/initiatives.ts';
import type { BasisChoice, Loaders } from '../loaders.ts';
import type {
  ActivityResolvers,
  CommuneResolvers,
  Direction,
  InitiativeFacetsResolvers,
  InitiativeResolvers,
  InitiativeStatus,
  ObservationResolvers,
  PoliceZoneResolvers,
  QueryResolvers,
  ResolutionResolvers,
  VoletResolvers,
} from '../schema/generated.ts';
import type { StoredNode } from '../stored.ts';
import { connection, connectionFields, foundIn } from './connections.ts';
import { byLabel, inNaturalOrder } from './order.ts';

export const reportQueries = {
  resolution: async (_, _arguments, { loaders }) => (await loaders.ofKind('Resolution'))[0] ?? null,
  volets: (_, _arguments, { loaders }) => loaders.ofKind('Volet'),
  volet: (_, { id }, { loaders }) => loaders.nodeOfKind('Volet', completeId('Volet', id)),
  initiatives: async (_, { filter, ...page }, context) => connection(await findInitiatives(filter, context), page),
  initiative: (_, { id }, { loaders }) => loaders.nodeOfKind('Initiative', completeId('Initiative', id)),
  zones: (_, _arguments, { loaders }) => loaders.ofKind('PoliceZone'),
  zone: (_, { id }, { loaders }) => loaders.nodeOfKind('PoliceZone', completeId('PoliceZone', id)),
  communes: async (_, _arguments, { loaders }) => byLabel(await loaders.ofKind('Commune')),
  commune: (_, { id }, { loaders }) => loaders.nodeOfKind('Commune', completeId('Commune', id)),
  periods: (_, _arguments, { loaders }) => loaders.ofKind('Period'),
} satisfies QueryResolvers;

const { connectionTo, edge } = connectionFields<'Initiative'>();

export const InitiativeEdge = edge;

export const InitiativeConnection = { ...connectionTo, facets: (found: Found) => found };

export const InitiativeFacets: InitiativeFacetsResolvers = {
  volets: async (found, _, { loaders }) => {
    const counts = await loaders.facet(idsOf(found), 'ADDRESSES', 'Volet', found.basis);
    return counts
      .map(({ node, count }) => ({ volet: node, count }))
      .toSorted((a, b) => a.volet.number - b.volet.number);
  },
  zones: async (found, _, { loaders }) =>
    (await loaders.zoneFacet(idsOf(found), found)).map(({ node, count }) => ({ zone: node, count })),
  periods: async (found, _, { loaders }) =>
    (await loaders.periodFacet(idsOf(found), found)).map(({ node, count }) => ({ period: node, count })),
  communes: async (found, _, { loaders }) => {
    const counts = await loaders.facet(idsOf(found), 'IN_COMMUNE', 'Commune', found.basis);
    return counts
      .map(({ node, count }) => ({ commune: node, count }))
      .toSorted((a, b) => (a.commune.sortKey < b.commune.sortKey ? -1 : 1));
  },
  statuses: async ({ found }, _, { loaders }) => {
    const initiatives = await Promise.all(found.map(({ id }) => loaders.nodeThere<'Initiative'>(id)));
    return tally(initiatives.map(statusOf)).map(([status, count]) => ({ status, count }));
  },
};

export const Resolution: ResolutionResolvers = {
  volets: ({ id }, _, { loaders }) => loaders.in(id, 'PART_OF', 'Volet'),
};

export const Volet: VoletResolvers = {
  initiatives: async ({ id }, page, { loaders }) =>
    connection(foundIn(await loaders.in(id, 'ADDRESSES', 'Initiative')), page),
};

export const Initiative: InitiativeResolvers = {
  name: ({ name, label }) => name ?? label,
  aliases: ({ aliases }) => aliases ?? [],
  status: statusOf,
  volets: ({ id }, { basis }, { loaders }) => loaders.out(id, 'ADDRESSES', 'Volet', basis),
  zones: ({ id }, { basis }, { loaders }) => zonesOf(id, basis, loaders),
  communes: ({ id }, { basis }, { loaders }) => loaders.out(id, 'IN_COMMUNE', 'Commune', basis),
  activity: ({ id }, { basis }, { loaders }) => activityOf(id, basis, loaders),
  leads: ({ id }, _, { loaders }) => backers(id, 'LED_BY', loaders),
  supporters: ({ id }, _, { loaders }) => backers(id, 'SUPPORTED_BY', loaders),
  parent: async ({ id }, _, { loaders }) => (await loaders.out(id, 'PART_OF', 'Initiative'))[0] ?? null,
  parts: ({ id }, _, { loaders }) => loaders.in(id, 'PART_OF', 'Initiative'),
  instanceOf: async ({ id }, _, { loaders }) => (await loaders.out(id, 'INSTANCE_OF', 'Initiative'))[0] ?? null,
  instances: ({ id }, _, { loaders }) => loaders.in(id, 'INSTANCE_OF', 'Initiative'),
  distinctFrom: async ({ id }, _, { loaders }) => {
    const kinds = ['Initiative', 'Organisation', 'Function'] as const;
    const both = kinds.flatMap((kind) => [
      loaders.out(id, 'DISTINCT_FROM', kind),
      loaders.in(id, 'DISTINCT_FROM', kind),
    ]);
    return inNaturalOrder((await Promise.all<StoredNode[]>(both)).flat());
  },
  measures: ({ id }, { basis }, { loaders }) => loaders.out(id, 'PURSUES', 'Measure', basis),
};

export const Activity: ActivityResolvers = {
  items: ({ items }) => items ?? [],
  zone: async ({ id }, _, { loaders }) => (await loaders.out(id, 'IN_ZONE', 'PoliceZone'))[0] ?? null,
  initiative: async ({ id }, _, { loaders }) => (await loaders.in(id, 'HAS_ACTIVITY', 'Initiative'))[0]!,
};

export const PoliceZone: PoliceZoneResolvers = {
  number: ({ id }) => localName(id),
  name: ({ name, label }) => name ?? label,
  aliases: ({ aliases }) => aliases ?? [],
  communes: ({ id }, _, { loaders }) => loaders.in(id, 'COVERED_BY', 'Commune'),
  initiatives: async ({ id }, page, { loaders }) => {
    const activities = await loaders.in(id, 'IN_ZONE', 'Activity');
    const active = activities.map((activity) => loaders.in(activity.id, 'HAS_ACTIVITY', 'Initiative'));
    const lists = await Promise.all([...active, loaders.in(id, 'IN_ZONE', 'Initiative')]);
    return connection(foundIn(inNaturalOrder(lists.flat())), page);
  },
};

export const Commune: CommuneResolvers = {
  zone: async ({ id }, _, { loaders }) => (await loaders.out(id, 'COVERED_BY', 'PoliceZone'))[0] ?? null,
  initiatives: async ({ id }, page, { loaders }) =>
    connection(foundIn(await loaders.in(id, 'IN_COMMUNE', 'Initiative')), page),
  contracts: ({ id }, _, { loaders }) => loaders.in(id, 'CONCERNS', 'Contract'),
};

export const Observation: ObservationResolvers = {
  direction: ({ direction }) => (direction?.toUpperCase() ?? null) as Direction | null,
  about: ({ id }, _, { loaders }) => loaders.outAny(id, 'ABOUT'),
  commune: async ({ id }, _, { loaders }) => (await loaders.out(id, 'IN_COMMUNE', 'Commune'))[0] ?? null,
  zone: async ({ id }, _, { loaders }) => (await loaders.out(id, 'IN_ZONE', 'PoliceZone'))[0] ?? null,
};

/** What only one document names in passing has no status of its own. */
export function statusOf({ status }: StoredNode<'Initiative'>): InitiativeStatus {
  return (status ?? 'unknown').toUpperCase().replaceAll(' ', '_') as InitiativeStatus;
}

/** Its own zones and those of its activities, in the order of their numbers. */
export async function zonesOf(id: string, basis: BasisChoice, loaders: Loaders): Promise<StoredNode<'PoliceZone'>[]> {
  const activities = await activityOf(id, basis, loaders);
  const places = [id, ...activities.map((activity) => activity.id)];
  return inNaturalOrder(
    (await Promise.all(places.map((place) => loaders.out(place, 'IN_ZONE', 'PoliceZone', basis)))).flat(),
  );
}

/** By period, then by zone. */
export async function activityOf(id: string, basis: BasisChoice, loaders: Loaders): Promise<StoredNode<'Activity'>[]> {
  const activities = await loaders.out(id, 'HAS_ACTIVITY', 'Activity');
  const place = ({ period, zone }: StoredNode<'Activity'>) => `${period} ${zone ?? ''}`;
  return activities
    .filter((activity) => !basis || basis.includes(activity.basis))
    .toSorted((a, b) => place(a).localeCompare(place(b)));
}

/** Who leads or supports an initiative: organisations first, then zones, then communes. */
export async function backers(
  id: string,
  type: 'LED_BY' | 'SUPPORTED_BY',
  loaders: Loaders,
  basis?: BasisChoice,
): Promise<StoredNode[]> {
  const kinds = ['Organisation', 'PoliceZone', 'Commune'] as const satisfies EntityKind[];
  return (await Promise.all<StoredNode[]>(kinds.map((kind) => loaders.out(id, type, kind, basis)))).flat();
}

function idsOf({ found }: Found): string[] {
  return found.map(({ id }) => id);
}

/** How often each value occurs, by falling count, then by value. */
function tally<T extends string>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
