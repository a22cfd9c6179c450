/** The words of the report, cleaned of what the page did to them: broken lines, cut words, lost bullets. */

/** What the text extraction left of a bullet: the replacement character, or only the figure space before it. */
const BULLET = /^[ \u2007]*\uFFFD+[\s\uFFFD]*|^ ?\u2007\s*/;

/** Hyphens at the end of a line that belong to the word; all others before a small letter cut a word in two. */
const KEEPS_HYPHEN = /(?:^|[\s(])(?:co|socio|rendez|procès|Studie)-$/i;

/** A dash that closes what a dash glued to its first word opened: `-dont l’objectif … mutuelles-`. */
const CLOSES_ASIDE = /(?:^|\s)-\p{L}[^-]*(?:\p{L}-\p{L}[^-]*)*-$/u;

/** The first half of a name that a line break parted at its point: `equal.brussels`. */
const PARTED_NAME = /(?:^|[\s(’])(?:equal|safe)\.$/i;

/** The number of a note, glued to the word that it explains: `NEETS3`. */
const NOTE_NUMBER = /(?<=\p{L}{3})[1-9](?=[\s.,;:]|$)/gu;

/** A blank that the page put into a compound name: `Watermael- Boitsfort`. */
const PARTED_COMPOUND = /(?<=\p{L}-) (?=\p{Lu}\p{L})/gu;

/** Whether a line begins with a bullet, also where its glyph was lost. */
export function hasBullet(line: string): boolean {
  return BULLET.test(line);
}

export function withoutBullet(line: string): string {
  return line.replace(BULLET, '');
}

/** Joins the lines of a sentence: one blank between words, words cut at the end of a line made whole. */
export function joinLines(lines: readonly string[]): string {
  return lines.map(tidy).filter(Boolean).reduce(join, '');
}

/** A passage in lines of its own for its bullets (`- `) and numbers, its sentences joined. */
export function cleanPassage(passage: string): string {
  const paragraphs: string[] = [];
  for (const line of passage.split('\n')) {
    const item = hasBullet(line) ? `- ${withoutBullet(line)}` : line.replace(/^(\d\.) \uFFFD/, '$1 ');
    const opens = hasBullet(line) || /^\d\. \uFFFD/.test(line) || paragraphs.length === 0;
    if (opens) paragraphs.push(tidy(item));
    else paragraphs.push(join(paragraphs.pop() ?? '', tidy(item)));
  }
  return paragraphs.filter(Boolean).join('\n');
}

function tidy(line: string): string {
  return line
    .replace(/\uFFFD/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(NOTE_NUMBER, '')
    .replace(PARTED_COMPOUND, '')
    .trim();
}

function join(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  if (above.endsWith('/') || (PARTED_NAME.test(above) && below.startsWith('brussels'))) return above + below;
  if (!/[\p{L}\d]-$/u.test(above) || CLOSES_ASIDE.test(above)) return `${above} ${below}`;
  const cutsWord = /^\p{Ll}/u.test(below) && !KEEPS_HYPHEN.test(above);
  return cutsWord ? above.slice(0, -1) + below : above + below;
}
