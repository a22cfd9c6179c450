/**
 * The tables of the antennas: counts by year, and evolutions whose arrows the text extraction lost. The evolution is
 * computed anew from the counts, with its direction; where the printed percentage differs, the figure says so.
 */
import type { Citation } from '../../../data/model/basis.ts';
import { citeLines } from '../citation.ts';
import type { RunningText } from '../span.ts';
import type { CuratedTable, ReportCuration } from './curation.ts';
import { addFigure } from '../observations.ts';
import type { Figure, FigureContext } from '../observations.ts';
import { Prover } from '../prover.ts';

/** A row as printed. */
interface Row {
  antenna: string;
  /** The line over the row that names the antenna. */
  heading: Citation[];
  year: string;
  count: number;
  /** As printed, with a decimal comma: `57,5`; absent in the first year. */
  percentage?: string;
  citation: Citation;
}

const ANTENNA = /^\s*(Antenne \p{Lu}\p{L}+)\s*$/u;
const ROW = /^\s*(\d{4}) ([\d.]+)\s+(?:-|([\d,]+)\s*%)\s*$/;

/**
 * Adds the figures of each table.
 * @param initiativeNamed the id of the initiative that has this name or alias
 */
export function readTables(
  running: RunningText,
  file: ReportCuration['tables'],
  context: FigureContext,
  initiativeNamed: (name: string) => string | undefined,
): void {
  const prover = new Prover(running, file);
  file.data.forEach((table, index) => {
    const announced = prover.cite([index, 'announced'], table.announced);
    const rows = rowsOf(running, table);
    if (rows.length === 0) prover.refuse([index, 'lines'], 'no row of a table stands in these lines', 'mend the lines');
    rows.forEach((row, at) => {
      const about = initiativeNamed(row.antenna);
      if (about === undefined)
        return prover.refuse([index], `no initiative is called ${row.antenna}`, 'add the name to its aliases');
      const before = rows[at - 1];
      const figures = [
        countFigure(table, row, about, announced),
        ...(before?.antenna === row.antenna ? evolutionFigures(table, before, row, about, announced) : []),
      ];
      for (const figure of figures) addFigure(figure, context, { file: file.file, line: file.lineOf([index]) });
    });
  });
  context.gathering.problems.push(...prover.problems);
}

function rowsOf({ source }: RunningText, { lines: [first, last] }: CuratedTable): Row[] {
  const rows: Row[] = [];
  let antenna = '';
  let heading: Citation[] = [];
  for (let line = first; line <= last; line++) {
    const text = source.lines[line - 1] ?? '';
    const named = ANTENNA.exec(text)?.[1];
    if (named !== undefined) [antenna, heading] = [named, [citeLines(source, line)]];
    const [, year, count, percentage] = ROW.exec(text) ?? [];
    if (year === undefined || count === undefined) continue;
    rows.push({
      antenna,
      heading,
      year,
      count: Number(count.replaceAll('.', '')),
      ...(percentage === undefined ? {} : { percentage }),
      citation: citeLines(source, line),
    });
  }
  return rows;
}

function countFigure(
  { measured, unit, commune, note }: CuratedTable,
  row: Row,
  about: string,
  announced: Citation[],
): Figure {
  return {
    about: [about],
    commune,
    citations: [row.citation, ...row.heading, ...announced],
    properties: { measured, value: row.count, unit, period: row.year, origin: 'stated', ...(note ? { note } : {}) },
  };
}

/** The percentage as printed, and the evolution as the counts give it. */
function evolutionFigures(
  { measured, commune }: CuratedTable,
  before: Row,
  row: Row,
  about: string,
  announced: Citation[],
): Figure[] {
  const printed = row.percentage;
  const change = ((row.count - before.count) / before.count) * 100;
  const computed: Figure = {
    about: [about],
    commune,
    citations: [before.citation, row.citation, ...row.heading, ...announced],
    rule: `Evolution from ${before.year} to ${row.year}: (${row.count} − ${before.count}) ÷ ${before.count}, in per cent, rounded to one decimal.`,
    properties: {
      measured: `évolution des ${measured}`,
      value: Math.round(change * 10) / 10,
      unit: '%',
      period: row.year,
      origin: 'computed',
      direction: change === 0 ? 'none' : change > 0 ? 'rise' : 'fall',
      ...(printed === undefined ? {} : { note: comparison(printed, change) }),
    },
  };
  if (printed === undefined) return [computed];
  const asPrinted: Figure = {
    about: [about],
    commune,
    citations: [row.citation, ...row.heading, ...announced],
    properties: {
      measured: `évolution imprimée des ${measured}`,
      value: Number(printed.replace(',', '.')),
      unit: '%',
      period: row.year,
      origin: 'stated',
      note: `The arrow that told its direction is lost. ${comparison(printed, change)}`,
    },
  };
  return [asPrinted, computed];
}

/** What the printed percentage says and what the counts say, compared at the precision that is printed. */
function comparison(printed: string, change: number): string {
  const decimals = printed.split(',')[1]?.length ?? 0;
  const size = Math.abs(change).toFixed(decimals).replace('.', ',');
  const direction = change < 0 ? 'a fall' : change > 0 ? 'a rise' : 'no change';
  const verdict =
    size === printed
      ? `the counts give ${direction} of ${size}%`
      : `the counts give ${direction} of ${size}%, which disagrees`;
  return `The source prints ${printed}%; ${verdict}.`;
}
