/** The figures of the report as observations: what was counted, how many, when and where. */
import type { Citation } from '../../../data/model/basis.ts';
import { entityId, localName, slug } from '../../../data/model/identifiers.ts';
import type { ObservationProperties } from '../../../data/model/report.ts';
import type { RunningText } from '../span.ts';
import type { ReportCuration } from './curation.ts';
import type { Gathering } from './gathering.ts';
import { Prover } from './prover.ts';

/** A figure, what it is about and where it holds. */
export interface Figure {
  about: string;
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
  /** The words, beside those of the figure, that tie it to its zone, commune and period. */
  surroundings(figure: Figure): Citation[];
}

/** Adds the figures of `observations.yaml`, once each number is found in its quote. */
export function readObservations(
  running: RunningText,
  file: ReportCuration['observations'],
  context: FigureContext,
): void {
  const { gathering } = context;
  const prover = new Prover(running, file);
  file.data.forEach(({ about, measured, value, unit, printed, period, zone, commune, note, ...proof }, index) => {
    const citations = prover.cite([index], proof);
    if (citations.length > 0 && !isPrinted(value, printed, citations))
      prover.refuse(
        [index, 'value'],
        `${printed ?? value} does not stand in the quote`,
        'quote the words of the figure; where they are not digits, give them as `printed`',
      );
    if (!gathering.has(about)) prover.refuse([index, 'about'], `${about} does not exist`, 'mend the id');
    addFigure(
      {
        about,
        ...(zone === undefined ? {} : { zone }),
        ...(commune === undefined ? {} : { commune }),
        citations,
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
  gathering.problems.push(...prover.problems);
}

/** Digits may be grouped by points or blanks; words are given as `printed`. */
function isPrinted(value: number, printed: string | undefined, citations: readonly Citation[]): boolean {
  const quote = citations.map((citation) => citation.quote.replace(/[\s\uFFFD]+/g, ' ')).join(' ');
  if (printed !== undefined) return quote.includes(printed);
  const numbers = quote.replace(/(\d)[. \u202f](?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.');
  return new RegExp(`(?<!\\d)${value}(?!\\d)`).test(numbers);
}

/** Adds the node of a figure and its relations. */
export function addFigure(figure: Figure, context: FigureContext, from: { file: string; line: number }): void {
  const { gathering, periods } = context;
  const { about, zone, commune, properties, citations, rule } = figure;
  const { measured, period } = properties;
  const where = period && (/^[\d/-]+$/.test(period) ? period.replace('/', '..') : slug(period));
  const id = entityId('Observation', [localName(about), slug(measured), ...(where ? [where] : [])].join('/'));
  const evidence =
    rule === undefined ? ({ basis: 'STATED', citations } as const) : ({ basis: 'DERIVED', citations, rule } as const);
  gathering.add({ id, kind: 'Observation', label: labelOf(figure), ...evidence, properties }, from.file, from.line);
  if (!gathering.has(id)) return;
  gathering.relate(id, 'ABOUT', about, evidence);
  const placed = { ...evidence, citations: [...citations, ...context.surroundings(figure)] };
  if (zone !== undefined) gathering.relate(id, 'IN_ZONE', entityId('PoliceZone', zone), placed);
  if (commune !== undefined) gathering.relate(id, 'IN_COMMUNE', entityId('Commune', commune), placed);
  if (period !== undefined && periods.includes(period))
    gathering.relate(id, 'DURING', entityId('Period', period), placed);
}

/** `11 553 demandes traitées (2021)`, `5 rencontres (par an, ZP 5342)`. */
function labelOf({ zone, properties }: Figure): string {
  const { measured, value, unit, period } = properties;
  const number = value.toLocaleString('fr-BE', { maximumFractionDigits: 1 });
  const what = slug(measured).startsWith(slug(unit)) && unit !== '%' ? measured : `${unit} : ${measured}`;
  const when = [period, zone && `ZP ${zone}`].filter(Boolean).join(', ');
  return `${number} ${what}${when === '' ? '' : ` (${when})`}`;
}
