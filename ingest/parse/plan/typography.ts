/**
 * Undoes what typesetting and text extraction did to the words of the plan, and nothing else:
 * markup left over from Markdown and HTML, footnote marks, and the blanks that lost bold type left behind.
 */

const FOOTNOTE_MARK = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;

/** Words of a line of the body, without Markdown and footnote marks. */
export function cleanBody(text: string): string {
  return tidySpaces(text.replace(/\*+/g, '').replace(FOOTNOTE_MARK, ''));
}

/** Words of a cell of the annex, without HTML; a paragraph starts a new line. */
export function cleanAnnex(cell: string): string {
  const paragraphs = cell.replace(/<\/?p>/g, '\n').replace(/<[^>]*>/g, ' ');
  return paragraphs
    .split('\n')
    .map((paragraph) => tidySpaces(paragraph.replace(FOOTNOTE_MARK, '')))
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

/** Single spaces; none after an elision (“d' identification”) nor before a comma, where bold type was lost. */
export function tidySpaces(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}['’]) (?=\p{L})/gu, '')
    .replace(/ ,\s*(?=\p{L})/gu, ', ')
    .replace(/ (?=,|\.(?!\.))/g, '')
    .trim();
}

/** Joins a line to the one it was cut from; a hyphen at a cut is the typesetter's, not the author's. */
export function joinCut(above: string, below: string): string {
  return /\p{L}-$/u.test(above) ? above.slice(0, -1) + below : `${above} ${below}`;
}

/**
 * The plan prints its list items inside running text in the annex: “… avec une attention particulière : - à la …”.
 * A dash begins an item after closing punctuation, or, outside parentheses, before a capitalised word;
 * so the dash of “(mutilations génitales féminines - MGF)” does not. A middle dot always begins an item.
 */
export function splitItems(paragraph: string): string[] {
  const starts = [...paragraph.matchAll(/(?:^|\s)[-·]\s+(?=\S)/g)].filter((match) => beginsItem(paragraph, match));
  const pieces: string[] = [];
  let from = 0;
  let marker = '';
  for (const start of starts) {
    pieces.push(marker + paragraph.slice(from, start.index).trim());
    from = start.index + start[0].length;
    marker = '- ';
  }
  pieces.push(marker + paragraph.slice(from).trim());
  return pieces.filter((piece) => piece !== '');
}

function beginsItem(paragraph: string, match: RegExpExecArray): boolean {
  const before = paragraph.slice(0, match.index).trimEnd();
  const after = paragraph.slice(match.index + match[0].length);
  if (before === '' || match[0].includes('·') || /[:;.]$/.test(before)) return true;
  return !isInsideParentheses(before) && /^\p{Lu}\p{Ll}/u.test(after);
}

function isInsideParentheses(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** The lead of a measure: its first line, without code and final punctuation. */
export function leadOf(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/\s*[:;.,]+$/, (end) => (end.includes('...') ? end.trimEnd() : ''));
}
