/** Chapters of the federal framework note that a question names: “chapitre 4.3”, “hoofdstuk 4.3”. */
import type { Tile } from '../meaning.ts';
import type { World } from '../world.ts';
import { meaningOf } from './sketch.ts';

/** Gives a number that a word such as “chapter” introduces the meaning of the references to it, not of a measure. */
export function withChapters(tiles: readonly Tile[], { knowledge }: World): Tile[] {
  return tiles.map((tile, at) => {
    const isIntroduced = CHAPTER_WORDS.has(tiles[at - 1]?.words.at(-1) ?? '');
    if (!isIntroduced || meaningOf(tile, 'node')?.kind !== 'Measure' || /^m/i.test(tile.text)) return tile;
    const chapter = tile.text.replace(',', '.');
    const references = knowledge.ofKind('CrossReference').filter(({ label }) => label.endsWith(` ${chapter}`));
    const ids = references.map(({ id }) => id);
    return ids.length === 0 ? tile : { ...tile, meanings: [{ is: 'node', kind: 'CrossReference', ids }] };
  });
}

const CHAPTER_WORDS: ReadonlySet<string> = new Set(
  'chapitre chapter hoofdstuk point punt section sectie paragraphe paragraaf paragraph ncsi kadernota'.split(' '),
);
