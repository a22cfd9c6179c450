/** The measures that a filter finds as a table, one row each, for spreadsheets. */
import { createContext, type Services } from '../context.ts';
import { findMeasures } from '../filters/measures.ts';
import type { Language, MeasureFilter } from '../schema/generated.ts';
import { labelsOf, placesOf, type RowContext, type TableOptions, toCsv } from './table.ts';

/** In the order of the columns. */
const HEADINGS: Record<Language, readonly string[]> = {
  FR: ['code', 'titre', 'thème', 'sous-thème', 'axe', 'partenaires', 'citations', 'permalien'],
  NL: ['code', 'titel', 'thema', 'subthema', 'as', 'partners', 'citaten', 'permalink'],
  EN: ['code', 'title', 'theme', 'sub-theme', 'axis', 'partners', 'citations', 'permalink'],
};

/**
 * The table as CSV.
 * @throws GraphQLError BAD_USER_INPUT when the filter names something unknown
 */
export async function measuresCsv(services: Services, options: TableOptions<MeasureFilter>): Promise<string> {
  const { filter, language, separator, origin } = options;
  const context = createContext(services);
  const { found, basis } = await findMeasures(filter, context);
  const rows = await Promise.all(
    found.map(({ id }) => row(id, { ...context, language: language ?? 'FR', basis, origin })),
  );
  return toCsv([HEADINGS[language ?? 'EN'], ...rows], separator);
}

async function row(id: string, context: RowContext): Promise<string[]> {
  const { loaders, translations, language, basis, origin } = context;
  const measure = await loaders.nodeThere<'Measure'>(id);
  const [themes, subThemes, axes, partners, passages] = await Promise.all([
    loaders.out(id, 'IN_THEME', 'Theme'),
    loaders.out(id, 'IN_SUB_THEME', 'SubTheme'),
    loaders.out(id, 'ON_AXIS', 'Axis'),
    loaders.out(id, 'INVOLVES', 'Partner', basis),
    loaders.passages(measure),
  ]);
  return [
    measure.code,
    measure.title,
    themes.map((theme) => `${theme.number}. ${translations.title(theme, language)}`).join('; '),
    labelsOf(subThemes, context),
    labelsOf(axes, context),
    labelsOf(partners, context),
    placesOf(passages),
    `${origin}/id/${id}`,
  ];
}
