/**
 * The words of measures, for the filter `words`. Cypher cannot fold accents alike on both engines, so the texts
 * are folded here, once per version of the data: a few hundred kilobytes, read again when the version changes.
 */
import type { Graph } from '../../cypher/graph.ts';
import { query } from '../../cypher/queries.ts';

/** The words of each measure, by id, each after a space: ` la prevention de la recidive`. */
type FoldedTexts = Map<string, string>;

export class MeasureWords {
  readonly #graph: Graph;
  #held: { version: unknown; texts: FoldedTexts } | null = null;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Ids of the measures whose two texts together hold, for every word asked for, a word that begins with it. */
  async matching(words: readonly string[]): Promise<string[]> {
    const texts = await this.#texts();
    return [...texts].filter(([, text]) => words.every((word) => text.includes(` ${word}`))).map(([id]) => id);
  }

  async #texts(): Promise<FoldedTexts> {
    const [state] = await this.#graph.read(query('dataset/state'));
    const version = state?.['version'];
    if (this.#held?.version !== version) this.#held = { version, texts: await this.#read() };
    return this.#held!.texts;
  }

  async #read(): Promise<FoldedTexts> {
    const rows = await this.#graph.read(query('measure/texts'));
    return new Map(rows.map(({ id, bodyText, annexText }) => [id as string, folded(`${bodyText} ${annexText}`)]));
  }
}

/**
 * The words of a text without case, accents, ligatures or punctuation, so without elisions either:
 * `L’échange d'Œuvres` gives `l`, `echange`, `d`, `oeuvres`.
 */
export function wordsOf(text: string): string[] {
  const plain = text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function folded(text: string): string {
  return ` ${wordsOf(text).join(' ')}`;
}
