/** A question with the changes that a person made to how it was understood, as this browser keeps it. */
import type { ChipEdit } from '../generated/operations.ts';

export interface Question {
  /** A question or words to search for, as they were typed. */
  words: string;
  /** Changes to how the question was understood. */
  edits: readonly ChipEdit[];
}

/** Whether the same is asked, with the same changes in whatever order. */
export function isSame(one: Question, other: Question): boolean {
  return questionKey(one) === questionKey(other);
}

export function questionKey({ words, edits }: Question): string {
  const changes = edits.map(({ chip, replacement }) => JSON.stringify([chip, replacement ?? null]));
  return [words, ...changes.toSorted()].join('\n');
}

/** Words alone are a question as it was read. */
export function readQuestions(stored: unknown): readonly Question[] {
  return Array.isArray(stored) ? stored.flatMap(readQuestion) : [];
}

function readQuestion(stored: unknown): Question[] {
  if (typeof stored === 'string') return [{ words: stored, edits: [] }];
  const { words, edits } = (stored ?? {}) as { words?: unknown; edits?: unknown };
  return typeof words === 'string' ? [{ words, edits: Array.isArray(edits) ? edits.filter(isEdit) : [] }] : [];
}

function isEdit(stored: unknown): stored is ChipEdit {
  const { chip, replacement } = (stored ?? {}) as { chip?: unknown; replacement?: unknown };
  return typeof chip === 'string' && (replacement == null || typeof replacement === 'string');
}
