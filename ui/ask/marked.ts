/** Passages in which the words found are marked. Only the two markers are read; all else is text. */

export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** Cuts `la <mark>violence</mark> urbaine` into its parts; a marker without its pair marks up to the end. */
export function markedParts(passage: string): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let marked = false;
  for (const piece of passage.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') marked = piece === '<mark>';
    else if (piece !== '') parts.push({ text: piece, marked });
  }
  return parts;
}

/** Names stand one after the other with points between them, also where there is none. */
export function withoutEmptyNames(passage: string): string {
  return passage.replace(/^[\s.;]+/, '').replace(/(?:\s*\.){2,}\s*/g, ' … ');
}
