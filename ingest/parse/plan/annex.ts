/**
 * The annex of the plan: a table of axis, measure and partners, one row a line, columns set apart by tabs.
 *
 * Traps: rows that a page break cut (the rest of M6.11 has no partners, the rest of M5.3 repeats them);
 * a row that ends one measure and holds the whole of the next (M4.2 and M4.3); rows of their own for parts
 * of a measure, with partners of their own (M3.1, M5.2 …).
 */
import type { Problem } from '../../../data/model/problems.ts';
import type { SourceText } from '../../stages.ts';
import { AXES } from './body.ts';
import type { AxisLabel } from './body.ts';
import { cleanAnnex, splitItems, tidySpaces } from './typography.ts';

/** A piece of a measure's text in one row, with that row's partners. */
export interface AnnexPart {
  line: number;
  /** Exact characters of the row that hold the text. */
  quote: string;
  /** Cleaned lines: lead or paragraph, and items that begin with `- `. */
  textLines: string[];
  /** The third column, exactly; null when the row has none. */
  partnerCell: string | null;
}

export interface AnnexMeasure {
  code: string;
  theme: number;
  axis: AxisLabel | null;
  subTheme: string | null;
  parts: AnnexPart[];
}

export interface Annex {
  /** Theme titles as the table prints them, by number, with their line. */
  themes: Map<number, { title: string; line: number }>;
  /** Sub-theme titles with their line, by theme number. */
  subThemes: { theme: number; title: string; line: number }[];
  measures: AnnexMeasure[];
  problems: Problem[];
}

const THEME_ROW = /^(\d+)\. ([^\t]+)\t*$/;
const MEASURE_CODE = /M\d+\.\d+(?= : )/g;

/** Reads the table from `firstLine` to `lastLine`. */
export function readAnnex(source: SourceText, firstLine: number, lastLine: number): Annex {
  const reader = new AnnexReader(source);
  for (let line = firstLine; line <= lastLine; line++) {
    const raw = source.lines[line - 1] ?? '';
    if (raw.trim() !== '') reader.takeRow(raw, line);
  }
  return reader.annex;
}

class AnnexReader {
  readonly annex: Annex = { themes: new Map(), subThemes: [], measures: [], problems: [] };
  private readonly source: SourceText;
  private theme = 0;
  private subTheme: string | null = null;
  private axis: AxisLabel | null = null;

  constructor(source: SourceText) {
    this.source = source;
  }

  takeRow(raw: string, line: number): void {
    const theme = THEME_ROW.exec(raw);
    const [first = '', text = '', partners = ''] = raw.split('\t');
    if (theme?.[1] && theme[2]) this.openTheme(Number(theme[1]), tidySpaces(theme[2]), line);
    else if (text.trim() === '') this.openSubTheme(first.trim(), line);
    else if (text.trim() !== 'Mesures') {
      this.openAxis(first.trim(), line);
      this.takeMeasures(text, partners.trim() === '' ? null : partners.trim(), line);
    }
  }

  private openTheme(number: number, title: string, line: number): void {
    this.theme = number;
    this.subTheme = null;
    this.axis = null;
    this.annex.themes.set(number, { title, line });
  }

  private openSubTheme(title: string, line: number): void {
    this.subTheme = title;
    this.axis = null;
    this.annex.subThemes.push({ theme: this.theme, title, line });
  }

  private openAxis(cell: string, line: number): void {
    if (cell === '') return;
    const axis = AXES.find((label) => label === cell);
    if (axis) this.axis = axis;
    else
      this.problem(
        line,
        `“${cell}” stands where the axis is expected`,
        `write one of ${AXES.join(', ')}, or leave it empty`,
      );
  }

  /** A row holds the rest of the measure before it, or new measures, or both; its partners are those of the last. */
  private takeMeasures(text: string, partnerCell: string | null, line: number): void {
    const starts = [...text.matchAll(MEASURE_CODE)].filter((match) => !isInsideWords(text, match.index));
    const before = text.slice(0, starts[0]?.index ?? text.length);
    if (cleanAnnex(before) !== '') this.continueMeasure(before, starts.length > 0 ? null : partnerCell, line);
    starts.forEach((start, index) => {
      const end = starts[index + 1]?.index ?? text.length;
      const isLast = index === starts.length - 1;
      this.openMeasure(start[0], text.slice(start.index, end), isLast ? partnerCell : null, line);
    });
  }

  private openMeasure(code: string, quote: string, partnerCell: string | null, line: number): void {
    if (this.annex.measures.some((measure) => measure.code === code))
      this.problem(
        line,
        `measure ${code} stands twice in the annex`,
        'give the second one its own code, or join the two rows',
      );
    if (!code.startsWith(`M${this.theme}.`))
      this.problem(
        line,
        `measure ${code} stands under theme ${this.theme}`,
        'correct the code, or the heading of the theme',
      );
    if (this.axis === null)
      this.problem(
        line,
        `measure ${code} has no axis in the annex`,
        'fill the first column of the first row of each axis',
      );
    const part = annexPart(quote, quote.replace(/^M\d+\.\d+ : /, ''), partnerCell, line);
    this.annex.measures.push({ code, theme: this.theme, axis: this.axis, subTheme: this.subTheme, parts: [part] });
  }

  private continueMeasure(quote: string, partnerCell: string | null, line: number): void {
    const measure = this.annex.measures.at(-1);
    if (!measure) return this.problem(line, 'this row belongs to no measure', 'begin it with a code such as “M1.1 : ”');
    const isCut = partnerCell === null || (this.followsPageBreak(line) && partnerCell === lastCell(measure.parts));
    measure.parts.push(annexPart(quote, quote, isCut ? null : partnerCell, line));
  }

  /** A page break left a blank line in the table; a row that goes on after it may repeat the partners. */
  private followsPageBreak(line: number): boolean {
    return this.source.lines[line - 2]?.trim() === '';
  }

  private problem(line: number, message: string, remedy: string): void {
    this.annex.problems.push({ message, file: this.source.path, line, remedy });
  }
}

/** A code inside a sentence (“cf. M10.4”) opens no measure; a row or a sentence ends before one that does. */
function isInsideWords(text: string, index: number): boolean {
  return !/(?:^|[;.>])\s*$/.test(text.slice(0, index));
}

function lastCell(parts: readonly AnnexPart[]): string | null {
  return parts.findLast((part) => part.partnerCell !== null)?.partnerCell ?? null;
}

function annexPart(quote: string, words: string, partnerCell: string | null, line: number): AnnexPart {
  const textLines = cleanAnnex(words).split('\n').flatMap(splitItems);
  return { line, quote: trimMarkup(quote), textLines, partnerCell };
}

/** Leaves tags that open or close around the text out of the quote. */
function trimMarkup(quote: string): string {
  return quote.replace(/^(?:\s|<[^>]*>)+/, '').replace(/(?:\s|<[^>]*>)+$/, '');
}
