/** Words that a question explains in brackets: “sleep merchants (marchands de sommeil)”. */
import type { Meaning, Tile } from '../meaning.ts';
import { isIdle } from './sketch.ts';

/** Leaves out what stands before brackets that name it again, where only the brackets name a thing or a subject for sure. */
export function withGlosses(tiles: readonly Tile[]): Tile[] {
  const open = tiles.findIndex(({ text }) => text === '(');
  const close = tiles.findIndex(({ text }, at) => at > open && text === ')');
  if (open < 0 || close < 0 || !isGloss(tiles.slice(open + 1, close))) return [...tiles];
  const start = tiles.findLastIndex((tile, at) => at < open && !isExplained(tile)) + 1;
  const explained = tiles.slice(start, open);
  const isLoose = explained.some((tile) => !isIdle(tile)) && !explained.some(isNamed);
  return isLoose ? [...tiles.slice(0, start), ...tiles.slice(open)] : [...tiles];
}

const NAMING: ReadonlySet<Meaning['is']> = new Set(['node', 'concept', 'word']);

/** Names and nothing else: “(and the associations)” says more than what stands before. */
function isGloss(inside: readonly Tile[]): boolean {
  const telling = inside.filter((tile) => !isIdle(tile));
  return (
    telling.length > 0 && telling.every(({ meanings: [first] }) => first!.is === 'node' || first!.is === 'concept')
  );
}

function isNamed({ meanings: [first] }: Tile): boolean {
  return first!.is === 'node';
}

/** Part of a noun phrase, back to the preposition or article that introduces it. */
function isExplained(tile: Tile): boolean {
  if (tile.words.some((word) => INTRODUCING.has(word))) return false;
  const [first] = tile.meanings;
  return NAMING.has(first!.is) || first!.is === 'unknown' || first!.is === 'measured' || first!.is === 'filler';
}

const INTRODUCING: ReadonlySet<string> = new Set(
  'the le la les l sur contre avec on about against with for to over rond tegen voor met inzake het'.split(' '),
);
