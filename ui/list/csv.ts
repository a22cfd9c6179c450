/** Rows as CSV that spreadsheets read, for tables that are made in the browser; as the server writes its own. */

import { save } from '../export/save.ts';

/** UTF-8 with a byte order mark; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function toCsv(rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string {
  const lines = rows.map((row) => row.map((cell) => quoted(unarmed(cell), separator)).join(separator));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

const unarmed = (cell: string) => (/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell);

function quoted(cell: string, separator: string): string {
  const plain = !cell.includes(separator) && !/["\r\n]/.test(cell) && cell.trim() === cell;
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** Has the browser save a text as a file. */
export function download(name: string, type: 'text/csv' | 'text/markdown', text: string): void {
  save(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
