/** Things that a question names by kind and number: “themes 1 and 4”, “volets 2 à 4”. */
import type { EntityKind } from '../../../data/model/entities.ts';
import type { Kind, Tile } from '../meaning.ts';
import { kindOf, meaningOf } from './sketch.ts';

const NUMBERED: ReadonlySet<Kind> = new Set(['Theme', 'Volet', 'TransversalObjective', 'PoliceZone']);
const PREFIX: Partial<Record<Kind, string>> = {
  Theme: 'theme',
  Volet: 'volet',
  TransversalObjective: 'transversal-objective',
};
const RANGE: ReadonlySet<string> = new Set(['a', 'to', 'tot', 'through', 't', 'm', '-']);
const LINKING: ReadonlySet<string> = new Set(['et', 'ou', 'en', 'of', 'and', 'or', ',', '/', '+', ...RANGE]);

/**
 * Gives numbers after a numbered kind the meaning of the things that they number.
 * @param exists whether there is a node with an id
 */
export function withNumbered(tiles: readonly Tile[], exists: (id: string) => boolean): Tile[] {
  const result: Tile[] = [];
  let kind: Kind | undefined;
  let range = false;
  let last = 0;
  for (const tile of tiles) {
    const number = meaningOf(tile, 'number')?.value;
    if (kind && number !== undefined) {
      const numbers = range ? between(last, number) : [number];
      result.push(...numbers.map((each) => numbered(tile, kind!, each, exists)));
      last = number;
      range = false;
      continue;
    }
    const own = kindOf(tile)?.kind;
    if (own) kind = NUMBERED.has(own) && PREFIX[own] ? own : undefined;
    else if (kind && tile.words.some((word) => RANGE.has(word)) && last > 0) range = true;
    else if (kind && !LINKING.has(tile.words[0]!)) kind = undefined;
    if (own) last = 0;
    if (!range) result.push(tile);
  }
  return result;
}

function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => first + 1 + at);
}

function numbered(tile: Tile, kind: Kind, number: number, exists: (id: string) => boolean): Tile {
  const id = `${PREFIX[kind]}/${number}`;
  const text = String(number);
  if (exists(id)) return { ...tile, text, meanings: [{ is: 'node', kind: kind as EntityKind, ids: [id] }] };
  return { ...tile, text, meanings: [{ is: 'nothing', kind: kind as EntityKind, name: text }] };
}
