/** What this browser keeps for its reader between visits. It goes nowhere else. */
import { useSyncExternalStore } from 'react';

/** A value in the browser's own storage, the same for all of a page and for all open pages. */
export interface Kept<Value> {
  value(): Value;
  change(next: Value): void;
  /** Whether the browser had no room for the last change, or keeps nothing: it then lasts until the page is closed. */
  refused(): boolean;
  /** Tells when the value changes; returns how to stop telling. */
  listen(changed: () => void): () => void;
}

/** @param read what is made of what is stored, which another version or another hand may have written */
export function openKept<Value>(key: string, read: (stored: unknown) => Value): Kept<Value> {
  let value = read(stored(key));
  let refused = false;
  const listeners = new Set<() => void>();
  const tell = (next: Value) => {
    value = next;
    listeners.forEach((changed) => changed());
  };
  // Another page of the explorer has changed it.
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) tell(read(stored(key)));
  });
  return {
    value: () => value,
    refused: () => refused,
    change(next) {
      refused = !write(key, next);
      tell(next);
    },
    listen(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}

export function useKept<Value>(kept: Kept<Value>): Value {
  return useSyncExternalStore(kept.listen, kept.value);
}

/** Null when there is nothing, or nothing that can be read: storage may be shut, as in private browsing. */
function stored(key: string): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): boolean {
  try {
    window.localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
