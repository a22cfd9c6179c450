/** Turns the exact characters of a source into lines that a person can read. The exact text stays at hand. */

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The readable lines of a quotation: HTML tags become line breaks or nothing, table cells are
 * told apart by ` | `, Markdown emphasis and footnote marks go, and sentences that the page's
 * width had cut are joined again. No word is added or lost.
 */
export function readableLines(quote: string): string[] {
  const lines = withoutMarkup(quote)
    .split('\n')
    .map((line) =>
      line
        .replace(/[ \u00a0]+/g, ' ')
        .replace(/^(?: ?\| ?)+|(?: ?\| ?)+$/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
  return lines.reduce<string[]>(joinCut, []);
}

/** A line that goes on in small letters, or after a hyphen, belongs to the one before it, unless that one had ended. */
function joinCut(joined: string[], line: string): string[] {
  const last = joined.at(-1);
  if (last?.endsWith('-')) return [...joined.slice(0, -1), last + line];
  const goesOn = last !== undefined && !/[.:;!?]$/.test(last) && /^\p{Ll}/u.test(line);
  return goesOn ? [...joined.slice(0, -1), `${last} ${line}`] : [...joined, line];
}

function withoutMarkup(quote: string): string {
  return (
    quote
      .replace(/<\/?(?:p|ul|ol|li|br|div|tr|table|tbody|thead)\b[^<>]*>/gi, '\n')
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
      .replace(/\t/g, ' | ')
      .replace(/^#{1,6} +/gm, '')
      .replace(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g, '')
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '')
      // Bullets of fonts that the extraction did not know.
      .replace(/[\uE000-\uF8FF\uFFFD]/g, '•')
  );
}
