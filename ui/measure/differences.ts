/** Word differences between the two versions of a measure. */
import { diffWordsWithSpace } from 'diff';
import type { Segment } from '../components/blocks.ts';

/** Words of the body that stand for words of the annex, or the other way round; either may be empty. */
interface Change {
  body: string;
  annex: string;
}

/**
 * Both texts as one run of segments: without those only in the annex it is the body, character
 * for character, and the other way round.
 */
export function compareTexts(body: string, annex: string): Segment[] {
  return changes(body, annex).flatMap((part) => (typeof part === 'string' ? [{ text: part }] : toSegments(part)));
}

/** Words in both texts as they are, and between them what differs; changes parted by blanks only are one. */
function changes(body: string, annex: string): (string | Change)[] {
  const parts: (string | Change)[] = [];
  for (const { value, removed, added } of diffWordsWithSpace(body, annex)) {
    const change = { body: added ? '' : value, annex: removed ? '' : value };
    if (removed || added) add(parts, change);
    else parts.push(value);
  }
  return parts;
}

function add(parts: (string | Change)[], change: Change): void {
  const [before, last] = parts.slice(-2);
  if (typeof last === 'object') parts.splice(-1, 1, joined(last, change));
  else if (typeof before === 'object' && last?.trim() === '' && !last.includes('\n')) {
    parts.splice(-2, 2, joined(joined(before, { body: last, annex: last }), change));
  } else parts.push(change);
}

const joined = (a: Change, b: Change): Change => ({ body: a.body + b.body, annex: a.annex + b.annex });

/** Differences of blanks, line breaks and the form of apostrophes are kept but not marked. */
function toSegments({ body, annex }: Change): Segment[] {
  const marked = plain(body) !== plain(annex);
  const segments: Segment[] = [
    { text: body, only: 'body', marked },
    { text: annex, only: 'annex', marked },
  ];
  return segments.filter(({ text }) => text !== '');
}

const plain = (text: string) => text.replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** How many places differ in words: words replaced by others are one place. */
export function countDifferences(segments: readonly Segment[]): number {
  return segments.filter(({ only, marked }, index) => {
    const replaces = only === 'annex' && segments[index - 1]?.only === 'body';
    return marked && !replaces;
  }).length;
}
