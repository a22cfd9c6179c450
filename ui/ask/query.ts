/**
 * What is asked in the one box, and how the address says it:
 * `/en/ask?q=street+harassment&kinds=Measure&themes=1,4&axes=reaction&zones=5339`.
 * The certainty switch stands beside it, as on every page.
 */
import type { AxisName } from '../generated/operations.ts';
import type { Locale } from '../i18n/messages.ts';
import { readList, writeParameters } from '../list/address.ts';
import { AXES } from '../measures/query.ts';

export interface AskQuery {
  /** A question or words to search for, as they were typed. */
  words: string;
  /** What narrows the search; the answer to a question is not narrowed by them. */
  kinds: readonly string[];
  themes: readonly string[];
  axes: readonly AxisName[];
  zones: readonly string[];
}

/** The longest question that the API takes. */
export const LONGEST = 500;

export function readAsk(parameters: URLSearchParams): AskQuery {
  const axes = readList(parameters, 'axes').map((axis) => axis.toUpperCase());
  return {
    words: (parameters.get('q') ?? '').trim().slice(0, LONGEST),
    kinds: readList(parameters, 'kinds'),
    themes: readList(parameters, 'themes'),
    axes: AXES.filter((axis) => axes.includes(axis)),
    zones: readList(parameters, 'zones'),
  };
}

/** Where words are asked and searched for, not narrowed by anything. */
export function askPath(locale: Locale, words: string): string {
  return narrowedPath(locale, { words, kinds: [], themes: [], axes: [], zones: [] });
}

export function narrowedPath(locale: Locale, { words, kinds, themes, axes, zones }: AskQuery): string {
  const parameters = writeParameters([
    ['q', words],
    ['kinds', kinds.join()],
    ['themes', themes.join()],
    ['axes', axes.join().toLowerCase()],
    ['zones', zones.join()],
  ]);
  return `/${locale}/ask${parameters ? `?${parameters}` : ''}`;
}
