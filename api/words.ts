/**
 * The words of nodes, for filters by words. Cypher cannot fold accents alike on both engines, so the texts are
 * folded here, once per version of the data: a few hundred kilobytes, read again when the version changes.
 */
import type { Graph } from '../cypher/graph.ts';
import { query } from '../cypher/queries.ts';
import type { EntityKind } from '../data/model/entities.ts';
import type { StoredNode } from './stored.ts';

/** The texts of a node that are searched, per kind. */
const TEXTS = {
  Measure: ({ bodyText, annexText }) => [bodyText, annexText],
  Initiative: ({ label, name, aliases, description }) => [label, name, ...(aliases ?? []), description],
  Organisation: ({ label, aliases }) => [label, ...(aliases ?? [])],
  Concept: (concept) =>
    [
      [concept.labelFr, concept.labelNl, concept.labelEn],
      [concept.synonymsFr, concept.synonymsNl, concept.synonymsEn].flat(),
      [concept.everydayFr, concept.everydayNl, concept.everydayEn].flat(),
      [concept.abbreviationsFr, concept.abbreviationsNl, concept.abbreviationsEn].flat(),
    ].flat(),
  GeneralObjective: ({ text }) => [text],
  StrategicObjective: ({ text }) => [text],
  OperationalObjective: ({ text }) => [text],
} satisfies { [K in EntityKind]?: (node: StoredNode<K>) => (string | undefined)[] };

type SearchedKind = keyof typeof TEXTS;

/** The words of each node, by id, each after a space: ` la prevention de la recidive`. */
type FoldedTexts = Map<string, string>;

export class FoldedWords {
  readonly #graph: Graph;
  #version: unknown;
  readonly #held = new Map<SearchedKind, FoldedTexts>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /**
   * Ids of the nodes of some kinds whose texts together hold, for every word asked for, a word that begins with it;
   * null when no word is asked for, which narrows nothing.
   */
  async matching(kinds: readonly SearchedKind[], asked: string | null | undefined): Promise<string[] | null> {
    const words = wordsOf(asked ?? '');
    if (words.length === 0) return null;
    await this.#forgetOldVersion();
    const texts = (await Promise.all(kinds.map((kind) => this.#texts(kind)))).flatMap((held) => [...held]);
    return texts.filter(([, text]) => words.every((word) => text.includes(` ${word}`))).map(([id]) => id);
  }

  async #forgetOldVersion(): Promise<void> {
    const [state] = await this.#graph.read(query('dataset/state'));
    if (state?.['version'] !== this.#version) this.#held.clear();
    this.#version = state?.['version'];
  }

  async #texts(kind: SearchedKind): Promise<FoldedTexts> {
    const held = this.#held.get(kind);
    if (held) return held;
    const rows = await this.#graph.read(query('node/of-kinds'), { ids: [kind] });
    const texts = new Map(rows.map(({ node }) => folded(kind, node as unknown as StoredNode)));
    this.#held.set(kind, texts);
    return texts;
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

function folded(kind: SearchedKind, node: StoredNode): [string, string] {
  const texts = TEXTS[kind](node as never);
  return [node.id, ` ${wordsOf(texts.filter(Boolean).join(' ')).join(' ')}`];
}
