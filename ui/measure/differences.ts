/** Word differences between the two versions of a measure. */
import { diffWordsWithSpace } from 'diff';
import type { Segment } from '../components/blocks.ts';

/**
 * Both texts as one run of segments: leaving out those only in the annex gives the body, character
 * for character, and the other way round. Differences of blanks and line breaks are not marked.
 */
export function compareTexts(body: string, annex: string): Segment[] {
  return diffWordsWithSpace(body, annex).map(({ value, removed, added }) => ({
    text: value,
    ...(removed && { only: 'body' as const }),
    ...(added && { only: 'annex' as const }),
  }));
}

/** Whether a segment is a difference that a reader should see. */
export function isMarked({ text, only }: Segment): boolean {
  return only !== undefined && text.trim() !== '';
}

/** How many places differ in words: words replaced by others are one place. */
export function countDifferences(segments: readonly Segment[]): number {
  const visible = segments.filter(({ text, only }) => only === undefined || text.trim() !== '');
  return visible.filter((segment, index) => {
    const before = visible[index - 1];
    return segment.only !== undefined && (before === undefined || before.only === undefined);
  }).length;
}
