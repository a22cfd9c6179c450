/** Police zones that a question names by their communes: “the Anderlecht/Saint-Gilles/Forest zone”, “la zone d'Uccle”. */
import type { Tile } from '../meaning.ts';
import type { World } from '../world.ts';
import { isOperator, kindOf } from './sketch.ts';

export function withZones(tiles: readonly Tile[], world: World): Tile[] {
  const result: Tile[] = [];
  for (let at = 0; at < tiles.length;) {
    const length = Math.max(listLength(tiles, at, world), phraseLength(tiles, at, world));
    const zone = length > 1 ? zoneOf(tiles.slice(at, at + length), world) : undefined;
    if (zone) result.push(merged(tiles.slice(at, at + length), zone));
    else result.push(tiles[at]!);
    at += zone ? length : 1;
  }
  return result;
}

function communeOf({ meanings }: Tile): string | undefined {
  const node = meanings.find((meaning) => meaning.is === 'node' && meaning.kind === 'Commune');
  return node?.is === 'node' && node.ids.length === 1 ? node.ids[0] : undefined;
}

/** Alone, “Brussels” is the Region; between strokes it is the town, as its neighbours are. */
function isCommune(tile: Tile | undefined): boolean {
  return tile !== undefined && tile.meanings[0]!.is !== 'filler' && communeOf(tile) !== undefined;
}

/** The zone that covers every commune of some tiles. */
function zoneOf(tiles: readonly Tile[], { knowledge }: World): string | undefined {
  const communes = tiles.flatMap((tile) => communeOf(tile) ?? []);
  const zones = communes.map((commune) => knowledge.walk(commune, ['>COVERED_BY']));
  return zones[0]?.find((zone) => zones.every((each) => each.includes(zone)));
}

/** Communes with strokes between them, and the word “zone” after or before. */
function listLength(tiles: readonly Tile[], at: number, world: World): number {
  const start = kindOf(tiles[at]!)?.kind === 'PoliceZone' ? at + 1 : at;
  let end = start;
  while (tiles[end] && communeOf(tiles[end]!) && zoneOf(tiles.slice(start, end + 1), world)) {
    if (!STROKES.has(tiles[end + 1]?.words[0] ?? '')) {
      end += 1;
      break;
    }
    end += 2;
  }
  if (end - start < 3) return 0;
  const after = tiles[end];
  return (after && kindOf(after)?.kind === 'PoliceZone' ? end + 1 : end) - at;
}

/** “zone d'Uccle”, “Uccle zone”; “which zone …” asks for one instead. */
function phraseLength(tiles: readonly Tile[], at: number, world: World): number {
  const isZone = (tile: Tile | undefined) => tile !== undefined && kindOf(tile)?.kind === 'PoliceZone';
  const before = tiles[at - 1];
  if (isZone(tiles[at]) && !(before && isOperator(before, 'which'))) {
    const next = tiles[at + 1] && tiles[at + 1]!.words.every((word) => ARTICLES.has(word)) ? at + 2 : at + 1;
    if (isCommune(tiles[next]) && zoneOf([tiles[next]!], world)) return next + 1 - at;
  }
  return isCommune(tiles[at]) && isZone(tiles[at + 1]) && tiles[at + 1]!.words.length > 0 ? 2 : 0;
}

const STROKES: ReadonlySet<string> = new Set(['/', '-']);
const ARTICLES: ReadonlySet<string> = new Set(['de', 'd', 'of', 'van', 'in', 'a', 'the']);

function merged(tiles: readonly Tile[], zone: string): Tile {
  return {
    text: tiles.map(({ text }) => text).join(' '),
    words: tiles.flatMap(({ words }) => words),
    start: tiles[0]!.start,
    end: tiles.at(-1)!.end,
    meanings: [{ is: 'node', kind: 'PoliceZone', ids: [zone] }],
  };
}
