/** Phrases by their words: finds the phrases that begin at a word of a question. */
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

/** What a word of the question may stand under: its stem, and itself where no ending may be taken off. */
export type Keys = readonly string[];

export class Trie {
  readonly #root: Branch = { next: new Map(), meanings: [] };
  readonly #words = new Set<string>();
  readonly #forms = new Set<string>();

  /** All words of the phrases. */
  get words(): ReadonlySet<string> {
    return this.#words;
  }

  /** The words of the phrases as they are written, for those that misspell them. */
  get forms(): ReadonlySet<string> {
    return this.#forms;
  }

  spell(forms: Iterable<string>): void {
    for (const form of forms) this.#forms.add(form);
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

  /** The keys that may follow a first word. */
  after(first: Keys): ReadonlySet<string> {
    return new Set(first.flatMap((key) => [...(this.#root.next.get(key)?.next.keys() ?? [])]));
  }

  /**
   * All phrases that begin at a word.
   * @param words keys of the words of the question, in order
   * @param skippable articles, which may stand inside a phrase without being in it
   */
  matches(words: readonly Keys[], from: number, skippable: (index: number) => boolean): Match[] {
    const found: Match[] = [];
    let branches: Branch[] = [this.#root];
    for (let at = from; at < words.length && branches.length > 0; at++) {
      const next = branches.flatMap((branch) => words[at]!.flatMap((key) => branch.next.get(key) ?? []));
      for (const { meanings } of next) if (meanings.length > 0) found.push({ meanings, length: at - from + 1 });
      branches = at > from && skippable(at) ? [...next, ...branches] : next;
    }
    return found;
  }
}
