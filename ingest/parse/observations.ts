/** The figures that a source prints as observations: what was counted, how many, of what, when and where. */
import { z } from 'zod';
import type { Citation } from '../../data/model/basis.ts';
import { entityId, localName, slug } from '../../data/model/identifiers.ts';
import type { ObservationProperties } from '../../data/model/report.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Gathering } from './gathering.ts';
import { localId, nodeId, proof, text, zoneNumber } from './proof.ts';
import { Prover } from './prover.ts';
import type { RunningText } from './span.ts';

export const observationsShape = z.array(
  z.strictObject({
    /** What the figure is said of: one id, or several of which the first gives it its name. */
    about: z.union([nodeId.transform((id) => [id]), z.array(nodeId).min(1)]),
    measured: text,
    value: z.number(),
    unit: text,
    /** The source's words for the number, where it is not in digits. */
    printed: text.optional(),
    period: text.optional(),
    zone: zoneNumber.optional(),
    commune: localId.optional(),
    note: text.optional(),
    ...proof,
    /** Words elsewhere that say of what. */
    with: z.strictObject(proof).optional(),
  }),
);

/** A file of figures: `data/curation/report/observations.yaml` or that of the plan. */
export type CuratedObservations = YamlFile<z.infer<typeof observationsShape>>;

/** A figure, what it is about and where it holds. */
export interface Figure {
  /** At least one; the first gives the figure its id. */
  about: readonly string[];
  zone?: string;
  commune?: string;
  properties: ObservationProperties;
  citations: Citation[];
  /** How it was computed; absent when it is printed. */
  rule?: string;
}

/** What adding a figure needs beside the figure. */
export interface FigureContext {
  gathering: Gathering;
  periods: readonly string[];
  /** Whether there is a node of this id, which a figure may then be about. */
  exists(id: string): boolean;
  /** The words, beside those of the figure, that tie it to its zone, commune and period. */
  surroundings(figure: Figure): Citation[];
}

/** Adds the figures of a file, once each number is found in its quote. */
export function readObservations(running: RunningText, file: CuratedObservations, context: FigureContext): void {
  const prover = new Prover(running, file);
  file.data.forEach(({ about, measured, value, unit, printed, period, zone, commune, note, ...words }, index) => {
    const citations = prover.cite([index], words);
    if (citations.length > 0 && !isPrinted(value, printed, citations))
      prover.refuse(
        [index, 'value'],
        `${printed ?? value} does not stand in the quote`,
        'quote the words of the figure; where they are not digits, give them as `printed`',
      );
    for (const id of about.filter((each) => !context.exists(each)))
      prover.refuse([index, 'about'], `${id} does not exist`, 'mend the id');
    const beside = words.with ? prover.cite([index, 'with'], words.with) : [];
    addFigure(
      {
        about,
        ...(zone === undefined ? {} : { zone }),
        ...(commune === undefined ? {} : { commune }),
        citations: [...citations, ...beside],
        properties: {
          measured,
          value,
          unit,
          ...(period === undefined ? {} : { period }),
          origin: 'stated',
          ...(note === undefined ? {} : { note }),
        },
      },
      context,
      { file: file.file, line: file.lineOf([index]) },
    );
  });
  context.gathering.problems.push(...prover.problems);
}

/** Digits may be grouped by points or blanks and followed by “millions”; words are given as `printed`. */
function isPrinted(value: number, printed: string | undefined, citations: readonly Citation[]): boolean {
  const quote = citations.map((citation) => citation.quote.replace(/[\s\uFFFD]+/g, ' ')).join(' ');
  if (printed !== undefined) return quote.includes(printed);
  const numbers = quote
    .replace(/(\d)[. \u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/(\d+(?:\.\d+)?) millions?/g, (_, millions: string) => String(Math.round(Number(millions) * 1e6)));
  return new RegExp(`(?<!\\d)${value}(?!\\d)`).test(numbers);
}

/** Adds the node of a figure and its relations. */
export function addFigure(figure: Figure, context: FigureContext, from: { file: string; line: number }): void {
  const { gathering, periods } = context;
  const { about, zone, commune, properties, citations, rule } = figure;
  const { measured, period } = properties;
  const where = period && (/^[\d/-]+$/.test(period) ? period.replace('/', '..') : slug(period));
  const id = entityId('Observation', [nameOf(about), slug(measured), ...(where ? [where] : [])].join('/'));
  const evidence =
    rule === undefined ? ({ basis: 'STATED', citations } as const) : ({ basis: 'DERIVED', citations, rule } as const);
  gathering.add({ id, kind: 'Observation', label: labelOf(figure), ...evidence, properties }, from.file, from.line);
  if (!gathering.has(id)) return;
  for (const subject of about) gathering.relate(id, 'ABOUT', subject, evidence);
  const placed = { ...evidence, citations: [...citations, ...context.surroundings(figure)] };
  if (zone !== undefined) gathering.relate(id, 'IN_ZONE', entityId('PoliceZone', zone), placed);
  if (commune !== undefined) gathering.relate(id, 'IN_COMMUNE', entityId('Commune', commune), placed);
  if (period !== undefined && periods.includes(period))
    gathering.relate(id, 'DURING', entityId('Period', period), placed);
}

/** The part of the id that names what a figure is about; a number alone names nothing: `theme-5`. */
function nameOf([subject = '']: readonly string[]): string {
  return /^\d+$/.test(localName(subject)) ? subject.replace('/', '-') : localName(subject);
}

/** `11 553 demandes traitées (2021)`, `5 rencontres (par an, ZP 5342)`. */
function labelOf({ zone, properties }: Figure): string {
  const { measured, value, unit, period } = properties;
  const number = value.toLocaleString('fr-BE', { maximumFractionDigits: 1 });
  const what = slug(measured).startsWith(slug(unit)) && unit !== '%' ? measured : `${unit} : ${measured}`;
  const when = [period, zone && `ZP ${zone}`].filter(Boolean).join(', ');
  return `${number} ${what}${when === '' ? '' : ` (${when})`}`;
}
