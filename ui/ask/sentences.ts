/** How an answer is cut for the page: what it says first heads it. */
import type { Locale } from '../i18n/messages.ts';

/** The first sentence of an answer and the others, which say how it was taken and where it stands. */
export function toldIn(locale: Locale, answer: string): [first: string, rest: string] {
  const [{ segment: first } = { segment: answer }] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(
    answer,
  );
  return [first.trim(), answer.slice(first.length).trim()];
}
