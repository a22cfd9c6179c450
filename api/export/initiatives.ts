/** The initiatives that a filter finds as a table, one row each, for spreadsheets. */
import { localName } from '../../data/model/identifiers.ts';
import { createContext, type Services } from '../context.ts';
import { findInitiatives } from '../filters/initiatives.ts';
import { activityOf, backers, statusOf, zonesOf } from '../resolvers/report.ts';
import type { InitiativeFilter, Language } from '../schema/generated.ts';
import type { StoredNode } from '../stored.ts';
import { labelsOf, placesOf, type RowContext, type TableOptions, toCsv } from './table.ts';

/** In the order of the columns. */
const HEADINGS: Record<Language, readonly string[]> = {
  FR: [
    'identifiant',
    'nom',
    'statut',
    'début',
    'fin',
    'volets',
    'zones',
    'communes',
    'activité (certitude)',
    'porteurs',
    'soutiens',
    'mesures',
    'citations',
    'permalien',
  ],
  NL: [
    'identificatie',
    'naam',
    'status',
    'begin',
    'einde',
    'luiken',
    'zones',
    'gemeenten',
    'activiteit (zekerheid)',
    'dragers',
    'ondersteuners',
    'maatregelen',
    'citaten',
    'permalink',
  ],
  EN: [
    'id',
    'name',
    'status',
    'start',
    'end',
    'volets',
    'zones',
    'communes',
    'activity (certainty)',
    'leads',
    'supporters',
    'measures',
    'citations',
    'permalink',
  ],
};

/**
 * The table as CSV.
 * @throws GraphQLError BAD_USER_INPUT when the filter names something unknown
 */
export async function initiativesCsv(services: Services, options: TableOptions<InitiativeFilter>): Promise<string> {
  const { filter, language, separator, origin } = options;
  const context = createContext(services);
  const { found, basis } = await findInitiatives(filter, context);
  const rows = await Promise.all(
    found.map(({ id }) => row(id, { ...context, language: language ?? 'FR', basis, origin })),
  );
  return toCsv([HEADINGS[language ?? 'EN'], ...rows], separator);
}

async function row(id: string, context: RowContext): Promise<string[]> {
  const { loaders, basis, origin } = context;
  const initiative = await loaders.nodeThere<'Initiative'>(id);
  const [volets, zones, communes, activity, leads, supporters, measures, passages] = await Promise.all([
    loaders.out(id, 'ADDRESSES', 'Volet', basis),
    zonesOf(id, basis, loaders),
    loaders.out(id, 'IN_COMMUNE', 'Commune', basis),
    activityOf(id, basis, loaders),
    backers(id, 'LED_BY', loaders, basis),
    backers(id, 'SUPPORTED_BY', loaders, basis),
    loaders.out(id, 'PURSUES', 'Measure', basis),
    loaders.passages(initiative),
  ]);
  return [
    localName(id),
    initiative.label,
    statusOf(initiative).toLowerCase().replaceAll('_', ' '),
    initiative.start ?? '',
    initiative.end ?? '',
    localNames(volets),
    localNames(zones),
    labelsOf(communes, context),
    activity.map(told).join('; '),
    labelsOf(leads, context),
    labelsOf(supporters, context),
    localNames(measures),
    placesOf(passages),
    `${origin}/id/${id}`,
  ];
}

function localNames(nodes: readonly StoredNode[]): string {
  return nodes.map(({ id }) => localName(id)).join('; ');
}

/** `5339 2023-2024 (DERIVED)`. */
function told({ zone, period, basis }: StoredNode<'Activity'>): string {
  return [zone, period, `(${basis})`].filter(Boolean).join(' ');
}
