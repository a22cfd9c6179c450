/** Turns the exact characters of a source into lines that a person can read. The exact text stays at hand. */

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The readable lines of a quotation: HTML tags become line breaks or nothing, table cells are
 * told apart by ` | `, and Markdown emphasis and footnote marks go. No word is added or lost.
 */
export function readableLines(quote: string): string[] {
  return withoutMarkup(quote)
    .split('\n')
    .map((line) =>
      line
        .replace(/[ \u00a0]+/g, ' ')
        .replace(/^(?: ?\| ?)+|(?: ?\| ?)+$/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

function withoutMarkup(quote: string): string {
  return quote
    .replace(/<\/?(?:p|ul|ol|li|br|div|tr|table|tbody|thead)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\t/g, ' | ')
    .replace(/^#{1,6} +/gm, '')
    .replace(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g, '')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '');
}
