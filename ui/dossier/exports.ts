/** A dossier as Markdown, and as a table for spreadsheets. */

/** An item with what is known of it now. */
export interface Told {
  kind: string;
  title: string;
  note: string;
  /** How sure it is, in words; empty for a view. */
  certainty: string;
  /** Readable words of the source that prove it; empty when there are none. */
  quote: string;
  /** Its citation as a sentence, with document, lines, data version and permalink. */
  citation: string;
  permalink: string;
}

export function toMarkdown(title: string, items: readonly Told[]): string {
  return `${[`# ${escapeMarkdown(oneLine(title))}`, ...items.map(inMarkdown)].join('\n\n')}\n`;
}

function inMarkdown({ kind, title, note, certainty, quote, citation, permalink }: Told, index: number): string {
  const name = `## ${index + 1}. ${escapeMarkdown(oneLine(title))}`;
  const facts = `[${kind}](<${permalink}>)${certainty && ` · ${certainty}`}`;
  const proof = quote && prefixed('> ', escapeMarkdown(quote));
  return [name, facts, note && escapeMarkdown(note), proof, escapeMarkdown(citation)].filter(Boolean).join('\n\n');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const prefixed = (prefix: string, text: string) => text.replace(/^/gm, prefix);

/** Signs that Markdown would take for its own; a number or a dash at the start of a line would make a list. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/(?<!https?:\S*)[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');
}

/** @param headings the name of each column */
export function toTable(headings: Told, items: readonly Told[]): string[][] {
  const columns = Object.keys(headings) as (keyof Told)[];
  return [columns.map((column) => headings[column]), ...items.map((item) => columns.map((column) => item[column]))];
}
