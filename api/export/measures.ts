/** The measures that a filter finds as a table, one row each, for spreadsheets. */
import { stringify } from 'csv-stringify/sync';
import { localName } from '../../data/model/identifiers.ts';
import { type Context, createContext, type Services } from '../context.ts';
import type { BasisChoice } from '../loaders.ts';
import { findMeasures } from '../filters/measures.ts';
import type { Language, MeasureFilter } from '../schema/generated.ts';
import type { StoredNode } from '../stored.ts';

/** In the order of the columns. */
const HEADINGS: Record<Language, readonly string[]> = {
  FR: ['code', 'titre', 'thème', 'sous-thème', 'axe', 'partenaires', 'citations', 'permalien'],
  NL: ['code', 'titel', 'thema', 'subthema', 'as', 'partners', 'citaten', 'permalink'],
  EN: ['code', 'title', 'theme', 'sub-theme', 'axis', 'partners', 'citations', 'permalink'],
};

export interface TableOptions {
  filter: MeasureFilter;
  /** Language of headings and labels; titles are in French. Without one, headings are English and labels French. */
  language: Language | null;
  /** Where this server is reached, such as `http://localhost:4000`. */
  origin: string;
}

/**
 * The table as CSV: UTF-8 with a byte order mark, by which Excel knows the encoding; a cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 * @throws GraphQLError BAD_USER_INPUT when the filter names something unknown
 */
export async function measuresCsv(services: Services, { filter, language, origin }: TableOptions): Promise<string> {
  const context = createContext(services);
  const { found, basis } = await findMeasures(filter, context);
  const rows = await Promise.all(
    found.map(({ id }) => row(id, { ...context, language: language ?? 'FR', basis, origin })),
  );
  return stringify([HEADINGS[language ?? 'EN'], ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

interface RowContext extends Context {
  language: Language;
  basis: BasisChoice;
  origin: string;
}

async function row(id: string, { loaders, translations, language, basis, origin }: RowContext): Promise<string[]> {
  const measure = await loaders.nodeThere<'Measure'>(id);
  const [themes, subThemes, axes, partners, passages] = await Promise.all([
    loaders.out(id, 'IN_THEME', 'Theme'),
    loaders.out(id, 'IN_SUB_THEME', 'SubTheme'),
    loaders.out(id, 'ON_AXIS', 'Axis'),
    loaders.out(id, 'INVOLVES', 'Partner', basis),
    loaders.passages(measure),
  ]);
  const labels = (nodes: readonly StoredNode[]) => nodes.map((node) => translations.label(node, language)).join('; ');
  return [
    measure.code,
    measure.title,
    themes.map((theme) => `${theme.number}. ${translations.title(theme, language)}`).join('; '),
    labels(subThemes),
    labels(axes),
    labels(partners),
    passages.map(place).join('; '),
    `${origin}/id/${id}`,
  ];
}

/** Document and lines: `pgsp-2017-2020:120-122`. */
function place({ document, firstLine, lastLine }: StoredNode<'Passage'>): string {
  return `${localName(document)}:${firstLine}${lastLine > firstLine ? `-${lastLine}` : ''}`;
}
