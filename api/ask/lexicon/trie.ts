/** Phrases by their words: finds the longest phrases that begin at a word. */
import type { Meaning } from '../meaning.ts';

interface Branch {
  next: Map<string, Branch>;
  meanings: Meaning[];
}

export interface Match {
  meanings: Meaning[];
  /** Number of words taken, articles in between included. */
  length: number;
}

export class Trie {
  readonly #root: Branch = { next: new Map(), meanings: [] };
  readonly #words = new Set<string>();

  /** The first words and all other words of the phrases. */
  get words(): ReadonlySet<string> {
    return this.#words;
  }

  add(words: readonly string[], meaning: Meaning): void {
    if (words.length === 0) return;
    let branch = this.#root;
    for (const word of words) {
      this.#words.add(word);
      let next = branch.next.get(word);
      if (!next) branch.next.set(word, (next = { next: new Map(), meanings: [] }));
      branch = next;
    }
    branch.meanings.push(meaning);
  }

  /**
   * All phrases that begin at a word, the longest first.
   * @param words keys of the words of the question, in order
   * @param skippable articles, which may stand inside a phrase without being in it
   */
  matches(words: readonly string[], from: number, skippable: (index: number) => boolean): Match[] {
    const found: Match[] = [];
    let branch: Branch | undefined = this.#root;
    for (let at = from; at < words.length && branch; at++) {
      const next: Branch | undefined = branch.next.get(words[at]!);
      if (!next && at > from && skippable(at)) continue;
      branch = next;
      if (branch && branch.meanings.length > 0) found.unshift({ meanings: branch.meanings, length: at - from + 1 });
    }
    return found;
  }
}
