/** What the tables for spreadsheets have in common. */
import { stringify } from 'csv-stringify/sync';
import { localName } from '../../data/model/identifiers.ts';
import type { Context } from '../context.ts';
import type { BasisChoice } from '../loaders.ts';
import type { Language } from '../schema/generated.ts';
import type { StoredNode } from '../stored.ts';

export interface TableOptions<Filter> {
  filter: Filter;
  /** Language of headings and labels; titles are in French. Without one, headings are English and labels French. */
  language: Language | null;
  /** Between two cells of a row. */
  separator: Separator;
  /** Where this server is reached, such as `http://localhost:4000`. */
  origin: string;
}

/** The comma of the standard, or the semicolon that Excel expects where numbers have a decimal comma, as in Belgium. */
export type Separator = ',' | ';';

/** What a row is made with. */
export interface RowContext extends Context {
  language: Language;
  basis: BasisChoice;
  origin: string;
}

/**
 * Rows as CSV: UTF-8 with a byte order mark, by which Excel knows the encoding; a cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
export function toCsv(rows: readonly (readonly string[])[], delimiter: Separator): string {
  return stringify([...rows], { bom: true, delimiter, escape_formulas: true, record_delimiter: 'windows' });
}

/** Several nodes in one cell. */
export function labelsOf(nodes: readonly StoredNode[], { translations, language }: RowContext): string {
  return nodes.map((node) => translations.label(node, language)).join('; ');
}

/** Documents and lines in one cell: `pgsp-2017-2020:120-122; …`. */
export function placesOf(passages: readonly StoredNode<'Passage'>[]): string {
  return passages.map(place).join('; ');
}

function place({ document, firstLine, lastLine }: StoredNode<'Passage'>): string {
  return `${localName(document)}:${firstLine}${lastLine > firstLine ? `-${lastLine}` : ''}`;
}
