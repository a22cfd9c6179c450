/** How a curation file points at the words of a source, and the names that its entries use. */
import { z } from 'zod';

export const text = z.string().min(1);
export const localId = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case words joined by hyphens');
export const zoneNumber = z.string().regex(/^53(39|4[0-4])$/, 'must be a police zone, 5339 to 5344, between quotes');
export const nodeId = z.string().regex(/^[a-z-]+\/\S+$/, 'must be an id with its kind, such as organisation/jes');

/** `175` or `175-208`, lines of a source, both included. */
export const lines = z
  .union([z.int().positive(), z.string().regex(/^\d+-\d+$/, 'must be a line or lines such as 175-208')])
  .transform((at): [number, number] => {
    const [first = 0, last = first] = String(at).split('-').map(Number);
    return [first, last];
  });

/** Where a fact stands, and its words there. */
export const proof = { at: lines, quote: text };
/**
 * A fact that stands in the title of its initiative needs no words of its own. `with` are words elsewhere that say who,
 * where or when is meant: “la police locale”, a list under a sentence that names zone and period.
 */
export const fact = {
  at: lines.optional(),
  quote: text.optional(),
  with: z.strictObject(proof).optional(),
  reason: text.optional(),
};

export const passageShape = z.strictObject({ at: lines, from: text, to: text });

/** The words that prove something. */
export type Proof = z.infer<z.ZodObject<typeof proof>>;
/** A fact that may lean on the title of its initiative. */
export type Fact = z.infer<z.ZodObject<typeof fact>>;
/** A part of a text, from some words to others. */
export type PassageOfText = z.infer<typeof passageShape>;
