/** Questions that this browser keeps for its reader: those asked lately, and those saved. */
import { openKept, useKept } from '../kept.ts';
import type { Kept } from '../kept.ts';

/** A short list of words, the last put first. */
export interface Shelf {
  kept: Kept<readonly string[]>;
  put(words: string): void;
  drop(words: string): void;
  clear(): void;
}

export const recentQuestions = openShelf('ask.recent', 12);
export const savedQuestions = openShelf('ask.saved', 100);

export function useShelf(shelf: Shelf): readonly string[] {
  return useKept(shelf.kept);
}

/** @param size the most that it holds; what was put first goes first */
function openShelf(key: string, size: number): Shelf {
  const kept = openKept(key, readWords);
  const without = (words: string) => kept.value().filter((other) => other !== words);
  return {
    kept,
    put: (words) => kept.change([words, ...without(words)].slice(0, size)),
    drop: (words) => kept.change(without(words)),
    clear: () => kept.change([]),
  };
}

function readWords(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((words) => typeof words === 'string') : [];
}
