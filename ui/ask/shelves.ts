/** Questions that this browser keeps for its reader: those asked lately, and those saved. */
import { openKept, useKept } from '../kept.ts';
import type { Kept } from '../kept.ts';
import { isSame, readQuestions } from './question.ts';
import type { Question } from './question.ts';

/** A short list of questions, the last put first. */
export interface Shelf {
  kept: Kept<readonly Question[]>;
  put(question: Question): void;
  drop(question: Question): void;
  clear(): void;
}

/** A question asked lately stands there once, as its reading was last changed. */
export const recentQuestions = openShelf('ask.recent', 12, (one, other) => one.words === other.words);
export const savedQuestions = openShelf('ask.saved', 100, isSame);

export function useShelf(shelf: Shelf): readonly Question[] {
  return useKept(shelf.kept);
}

/**
 * @param size the most that it holds; what was put first goes first
 * @param isOne whether a question takes the place of another
 */
function openShelf(key: string, size: number, isOne: (one: Question, other: Question) => boolean): Shelf {
  const kept = openKept(key, readQuestions);
  const without = (question: Question) => kept.value().filter((other) => !isOne(question, other));
  return {
    kept,
    put: ({ words, edits }) => kept.change([{ words, edits }, ...without({ words, edits })].slice(0, size)),
    drop: (question) => kept.change(without(question)),
    clear: () => kept.change([]),
  };
}
