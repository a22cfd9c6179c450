/** Verifies the tables that a person rebuilt: every cell stands in the source, every word of a table is cited. */
import type { Problem } from '../../../data/model/problems.ts';
import type { ContractCuration, CuratedCell, CuratedTable } from './curation.ts';
import type { SourceText } from '../../stages.ts';
import { citeSpan, spanOf } from '../span.ts';
import type { RunningText, Span } from '../span.ts';
import type { PrintedCell, PrintedOperational } from './cascade.ts';
import { joinLines } from './text.ts';
import type { Printed } from './text.ts';

/** The rows of one table; positions count on from the tables above it in the same strategic objective. */
export interface RebuiltTable {
  operationals: PrintedOperational[];
  results: PrintedCell[];
  indicators: PrintedCell[];
}

/** What verifying needs: the source, the file that is verified, and where to put what is wrong. */
export interface Verification {
  running: RunningText;
  curation: ContractCuration;
  problems: Problem[];
}

const BULLET = /^(?:-|\d+\.)\s*/;

/**
 * @param headerLine line of the table's header
 * @param bodyLines lines with words under it
 * @param rowsAbove number of rows of the tables above it in the same strategic objective
 */
export function rebuildTable(
  verification: Verification,
  headerLine: number,
  bodyLines: readonly number[],
  rowsAbove: number,
): RebuiltTable {
  const { curation, problems } = verification;
  const index = curation.data.tables.findIndex(({ line }) => line === headerLine);
  const table = curation.data.tables[index];
  if (!table) {
    problems.push(missingTable(verification, headerLine));
    return { operationals: [], results: [], indicators: [] };
  }
  const line = curation.lineOf(['tables', index, 'line']);
  problems.push(...uncitedWords(verification, table, bodyLines, line));
  const cells = (part: 'results' | 'indicators') =>
    table.rows.flatMap((row, at) =>
      row[part].map((cell, place) => ({
        ...verifiedCell(verification, cell, ['tables', index, 'rows', at, part, place]),
        rows: [rowsAbove + at + 1],
      })),
    );
  return {
    operationals: table.rows.map(({ objective }, at) =>
      verifiedCell(verification, objective, ['tables', index, 'rows', at, 'objective']),
    ),
    results: cells('results'),
    indicators: cells('indicators'),
  };
}

function missingTable({ running, curation }: Verification, headerLine: number): Problem {
  return {
    message: `the table under line ${headerLine} of ${running.source.path} is not rebuilt`,
    file: curation.file,
    remedy: `add a table with line: ${headerLine} and its rows`,
  };
}

/** The cell's words, cited; a cell that does not stand where it says is a problem. */
function verifiedCell({ running, curation, problems }: Verification, cell: CuratedCell, path: PropertyKey[]): Printed {
  const file = curation.file;
  const spans = piecesOf(cell).map((piece) => spanOf(running, wholeLines(running.source, piece)));
  const line = curation.lineOf([...path, 'quote']);
  if (spans.includes(null)) problems.push(misquoted(running.source, cell, file, line));
  const words = joinLines(
    piecesOf(cell)
      .flatMap(({ quote }) => quote.split('\n'))
      .map((part, at) => (at === 0 ? part.replace(BULLET, '') : part)),
  );
  if (cell.text !== undefined && letters(cell.text) !== letters(words))
    problems.push({
      message: `“${cell.text}” has other letters than its quote`,
      file,
      line,
      remedy: 'mend only where the page cut a word',
    });
  return {
    text: cell.text ?? words,
    citations: spans.flatMap((span) => (span ? [citeSpan(running, span)] : [])),
    ...(cell.note !== undefined && { note: cell.note }),
  };
}

function piecesOf(cell: CuratedCell): { line: number; quote: string }[] {
  return cell.rest ? [cell, cell.rest] : [cell];
}

function wholeLines(source: SourceText, { line, quote }: { line: number; quote: string }) {
  return { document: source.id, firstLine: line, lastLine: line + quote.split('\n').length - 1, quote };
}

function misquoted(source: SourceText, { line, quote }: CuratedCell, file: string, at: number): Problem {
  const printed = source.lines.slice(line - 1, line - 1 + quote.split('\n').length).join('\n');
  return {
    message: `the quote at line ${line} does not stand in ${source.path}`,
    file,
    line: at,
    remedy: `copy the source's characters: ${JSON.stringify(printed)}`,
  };
}

function letters(text: string): string {
  return text.replace(/[\s-]/g, '');
}

/** Each character of the table's lines that is not blank must stand in exactly one cell. */
function uncitedWords(
  { running, curation }: Verification,
  table: CuratedTable,
  bodyLines: readonly number[],
  line: number,
): Problem[] {
  const cited = table.rows
    .flatMap(({ objective, results, indicators }) => [objective, ...results, ...indicators])
    .flatMap(piecesOf)
    .flatMap((piece) => spanOf(running, wholeLines(running.source, piece)) ?? []);
  return bodyLines.flatMap((bodyLine) => {
    const start = running.lineStarts[bodyLine - 1] ?? 0;
    const words = running.source.lines[bodyLine - 1] ?? '';
    if ([...words].every((word, at) => word.trim() === '' || timesCited(cited, start + at) === 1)) return [];
    return {
      message: `line ${bodyLine} of ${running.source.path} (“${words.trim()}”) is not cited once by the rebuilt table`,
      file: curation.file,
      line,
      remedy: 'give every word of the table to exactly one cell',
    };
  });
}

function timesCited(cited: readonly Span[], offset: number): number {
  return cited.filter(({ start, end }) => start <= offset && offset < end).length;
}
