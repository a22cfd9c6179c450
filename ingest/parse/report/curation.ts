/**
 * The shapes of `data/curation/report/*.yaml`: what a person read in the report's prose, each fact with its lines
 * and exact words. A fact with a `reason` is a judgement; one without is what the text says.
 */
import { z } from 'zod';
import type { YamlFile } from '../../read/yaml.ts';
import type { CuratedObservations } from '../observations.ts';
import { fact, lines, localId, nodeId, passageShape, proof, text, zoneNumber } from '../proof.ts';

const periodName = z.string().regex(/^\d{4}-\d{4}$/, 'must look like 2022-2023');
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}-\d{2})?$/, 'must be an ISO date such as 2021, 2021-06 or 2021-06-15');

export const initiativesShape = z.array(
  z.strictObject({
    id: localId,
    name: text,
    aliases: z.array(text).default([]),
    title: z.strictObject(proof),
    /** What the description is cut from: from these words to those. */
    text: z.array(passageShape).default([]),
    /** Where else the report speaks of it. */
    also: z.array(z.strictObject(proof)).default([]),
    volet: z.int().min(1).max(7).optional(),
    section: text.optional(),
    note: text.optional(),
    audience: z.strictObject({ value: text, ...fact }).optional(),
    start: z.strictObject({ date, ...fact }).optional(),
    end: z.strictObject({ date, ...fact }).optional(),
    status: z
      .strictObject({ value: z.enum(['active', 'planned', 'in preparation', 'closed', 'took place']), ...fact })
      .optional(),
    renamed: z.strictObject({ to: text, on: date, ...fact }).optional(),
    zones: z.array(z.strictObject({ zone: zoneNumber, ...fact })).default([]),
    communes: z.array(z.strictObject({ commune: localId, ...fact })).default([]),
    everyZone: z.strictObject(proof).optional(),
    everyCommune: z.strictObject(proof).optional(),
    lead: z.array(z.strictObject({ body: nodeId, ...fact })).default([]),
    partners: z.array(z.strictObject({ body: nodeId, category: text.optional(), ...fact })).default([]),
    places: z.array(z.strictObject({ place: localId, ...fact })).default([]),
    partOf: z.array(z.strictObject({ initiative: localId, ...fact })).default([]),
    instanceOf: z.array(z.strictObject({ initiative: localId, ...fact })).default([]),
    mentions: z.array(z.strictObject({ node: nodeId, ...fact })).default([]),
    plans: z.array(z.strictObject({ plan: localId, ...fact })).default([]),
    references: z.array(z.strictObject({ reference: localId, ...fact })).default([]),
    activity: z
      .array(
        z.strictObject({
          zone: zoneNumber.optional(),
          periods: z.array(periodName).min(1),
          start: date.optional(),
          end: date.optional(),
          /** How the period follows from what is quoted; the activity is then DERIVED. */
          rule: text.optional(),
          ...fact,
        }),
      )
      .default([]),
  }),
);

export const frameworkShape = z.strictObject({
  resolution: z.strictObject({
    id: localId,
    label: text,
    date,
    note: text.optional(),
    proofs: z.array(z.strictObject(proof)).min(1),
  }),
  volets: z.array(
    z.strictObject({
      number: z.int().min(1).max(7),
      title: text,
      covered: z.boolean(),
      rule: text.optional(),
      note: text.optional(),
      proofs: z.array(z.strictObject(proof)).min(1),
      sections: z.array(z.strictObject({ section: text, ...proof })),
    }),
  ),
  /** Up to when the report tells. */
  coverage: z.strictObject(proof),
  plans: z.array(z.strictObject({ edition: periodName, label: text, proofs: z.array(z.strictObject(proof)).min(1) })),
  periods: z.array(z.strictObject({ name: periodName, ...proof })),
  zones: z.array(
    z.strictObject({
      number: zoneNumber,
      name: text,
      aliases: z.array(text),
      communes: z.array(localId).min(1),
      proofs: z.array(z.strictObject(proof)).min(1),
    }),
  ),
  communes: z.array(z.strictObject({ id: localId, name: text, nameNl: text, aliases: z.array(text), ...proof })),
});

const named = { id: localId, label: text, aliases: z.array(text), reason: text.optional(), ...proof };
export const organisationsShape = z.array(
  z.strictObject({ ...named, kind: text.optional(), partOf: localId.optional() }),
);
export const functionsShape = z.array(z.strictObject(named));
export const placesShape = z.array(z.strictObject({ ...named, commune: localId.optional() }));
export const referencesShape = z.array(z.strictObject({ id: localId, text, target: text, ...proof }));

export const tablesShape = z.array(
  z.strictObject({
    lines,
    measured: text,
    unit: text,
    commune: localId,
    announced: z.strictObject(proof),
    note: text.optional(),
  }),
);

export const blocksShape = z.strictObject({
  first: z.int().positive(),
  last: z.int().positive(),
  blocks: z.array(
    z.strictObject({
      zone: zoneNumber,
      lines: z.array(lines).min(1),
      heading: z.strictObject(proof),
      reason: text,
      /** True when the block stands under the heading of another zone. */
      displaced: z.boolean().default(false),
    }),
  ),
  outside: z.array(z.strictObject(proof)),
});

const pairShape = z.strictObject({ pair: z.tuple([text, text]), reason: text });
export const identityShape = z.strictObject({
  same: z.array(
    z.strictObject({
      initiative: localId,
      items: z.array(z.strictObject({ text, zone: zoneNumber.optional() })).min(1),
      reason: text,
    }),
  ),
  different: z.array(pairShape),
  unsure: z.array(pairShape),
});

/** Everything that people decided about the report. */
export interface ReportCuration {
  framework: YamlFile<z.infer<typeof frameworkShape>>;
  organisations: YamlFile<z.infer<typeof organisationsShape>>;
  functions: YamlFile<z.infer<typeof functionsShape>>;
  places: YamlFile<z.infer<typeof placesShape>>;
  references: YamlFile<z.infer<typeof referencesShape>>;
  initiatives: YamlFile<z.infer<typeof initiativesShape>>[];
  observations: CuratedObservations;
  tables: YamlFile<z.infer<typeof tablesShape>>;
  blocks: YamlFile<z.infer<typeof blocksShape>>;
  identity: YamlFile<z.infer<typeof identityShape>>;
}

export type CuratedInitiative = z.infer<typeof initiativesShape>[number];
export type CuratedBlocks = z.infer<typeof blocksShape>;
export type CuratedTable = z.infer<typeof tablesShape>[number];
