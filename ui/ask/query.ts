/**
 * What is asked in the one box, and how the address says it:
 * `/en/ask?q=street+harassment&kinds=Measure&themes=1,4&axes=reaction&zones=5339`.
 * What a person changed in how it was understood stands there too, once per piece:
 * `&without=partner:partner/associations&instead=theme:theme/1~theme/4`.
 * The certainty switch stands beside it, as on every page.
 */
import type { AxisName, ChipEdit } from '../generated/operations.ts';
import type { Locale } from '../i18n/messages.ts';
import { addressOf, readList } from '../list/address.ts';
import { AXES } from '../measures/query.ts';
import type { Question } from './question.ts';

export interface AskQuery extends Question {
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
    edits: readEdits(parameters),
  };
}

/** Between a piece and what stands in its place; no id has it. */
const INSTEAD = '~';

function readEdits(parameters: URLSearchParams): ChipEdit[] {
  const replaced = parameters.getAll('instead').map((value): ChipEdit => {
    const at = value.lastIndexOf(INSTEAD);
    return { chip: value.slice(0, at), replacement: value.slice(at + 1) };
  });
  return [...parameters.getAll('without').map((chip): ChipEdit => ({ chip })), ...replaced];
}

/** The changes with a piece changed anew; unchanged again without a change. */
export function withEdit(edits: readonly ChipEdit[], chip: string, change?: Omit<ChipEdit, 'chip'>): ChipEdit[] {
  const others = edits.filter((edit) => edit.chip !== chip);
  return change ? [...others, { chip, ...change }] : others;
}

/** Where words are asked and searched for, not narrowed by anything. */
export function askPath(locale: Locale, words: string, edits: readonly ChipEdit[] = []): string {
  return narrowedPath(locale, { words, kinds: [], themes: [], axes: [], zones: [], edits });
}

export function narrowedPath(locale: Locale, { words, kinds, themes, axes, zones, edits }: AskQuery): string {
  return addressOf(`/${locale}/ask`, [
    ['q', words],
    ['kinds', kinds.join()],
    ['themes', themes.join()],
    ['axes', axes.join().toLowerCase()],
    ['zones', zones.join()],
    ...edits.map(({ chip, replacement }): [string, string] =>
      replacement ? ['instead', chip + INSTEAD + replacement] : ['without', chip],
    ),
  ]);
}
