/** Questions that this browser keeps for its reader: those asked lately, and those saved. They go nowhere else. */
import { useSyncExternalStore } from 'react';

/** A short list of words in the browser's own storage, the last put first. */
export interface Shelf {
  words(): readonly string[];
  put(words: string): void;
  drop(words: string): void;
  clear(): void;
  /** Tells when the list changes; returns how to stop telling. */
  listen(changed: () => void): () => void;
}

export const recentQuestions = openShelf('ask.recent', 12);
export const savedQuestions = openShelf('ask.saved', 100);

export function useShelf(shelf: Shelf): readonly string[] {
  return useSyncExternalStore(shelf.listen, shelf.words);
}

/** @param size the most that it holds; what was put first goes first */
function openShelf(key: string, size: number): Shelf {
  let kept = read(key);
  const listeners = new Set<() => void>();
  const keep = (next: readonly string[]) => {
    kept = next;
    write(key, next);
    listeners.forEach((changed) => changed());
  };
  return {
    words: () => kept,
    put: (words) => keep([words, ...kept.filter((other) => other !== words)].slice(0, size)),
    drop: (words) => keep(kept.filter((other) => other !== words)),
    clear: () => keep([]),
    listen(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}

/** Storage may be shut (private browsing) or hold what another version wrote; then nothing is kept. */
function read(key: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((words) => typeof words === 'string') : [];
  } catch {
    return [];
  }
}

function write(key: string, words: readonly string[]): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(words));
  } catch {
    // Without storage they are kept until the page is closed.
  }
}
