/** The shape of what a person decided about a contract whose tables the text extraction flattened. */
import { z } from 'zod';
import type { YamlFile } from '../../read/yaml.ts';

const pieceShape = z.strictObject({ line: z.int().positive(), quote: z.string().min(1) });

const cellShape = pieceShape.extend({
  /** The rest of the cell, after a page break. */
  rest: pieceShape.optional(),
  /** The words mended, where the page cut one in two; the same letters as the quote. */
  text: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
});

const tableShape = z.strictObject({
  /** Line of the table's header. */
  line: z.int().positive(),
  rows: z
    .array(
      z.strictObject({
        objective: cellShape,
        results: z.array(cellShape).default([]),
        indicators: z.array(cellShape).default([]),
      }),
    )
    .min(1),
});

const organisationShape = z.strictObject({
  id: z.string().regex(/^organisation\/[a-z0-9-]+$/, 'must look like organisation/scapi'),
  label: z.string().min(1),
  aliases: z.array(z.string().min(1)),
});

export const contractTablesShape = z.strictObject({
  document: z.string().startsWith('document/'),
  services: z.array(z.strictObject({ printed: z.string().min(1), organisations: z.array(organisationShape).min(1) })),
  tables: z.array(tableShape),
});

type Curation = z.infer<typeof contractTablesShape>;
/** The curation file of one contract. */
export type ContractCuration = YamlFile<Curation>;
export type CuratedCell = z.infer<typeof cellShape>;
export type CuratedTable = z.infer<typeof tableShape>;
export type CuratedService = Curation['services'][number];
