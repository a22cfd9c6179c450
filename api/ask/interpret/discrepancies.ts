/** Where the two texts of a measure differ: a question that sets the body of the plan against its annex. */
import type { KindMeaning, Tile } from '../meaning.ts';
import type { World } from '../world.ts';
import { isOperator, kindOf } from './sketch.ts';

const BODY = /^(?:corps|body|hoofdtekst|textes?|tekst|texts?)$/;
const ANNEX = /^(?:annexes?|tableau|annex|bijlage|tabel|table)$/;
const DIFFER = /^(?:diff|diverg|verschil|afwijk|ecart|contradi|tegenspr|inconsist|disagree|autre|ander)/;
const SAME = /^(?:identi|meme|same|gelijk|hetzelfde|zelfde|concord|overeen|conform|coincid|agree|match)/;
const SUBSTANTIVE = /^(?:fond|substan|inhoudelijk|wezenlijk)/;

/**
 * Makes one meaning of the words that compare body and annex, wherever they stand: the places where the two differ, and only
 * those that change what is asked where the question says so.
 */
export function withDiscrepancies(tiles: readonly Tile[], world: World): Tile[] {
  const named = tiles.findIndex((tile) => kindOf(tile)?.kind === 'Discrepancy');
  const says = (pattern: RegExp) => tiles.findIndex(({ words }) => words.some((word) => pattern.test(word)));
  const at = named >= 0 ? named : Math.max(says(DIFFER), says(SAME));
  if (at < 0 || (named < 0 && (says(BODY) < 0 || says(ANNEX) < 0))) return [...tiles];
  const isDenied = tiles.some((tile) => isOperator(tile, 'not'));
  const isSame = named < 0 && at === says(SAME);
  const discrepancy = { ...tiles[at]!, meanings: [meaning(says(SUBSTANTIVE) >= 0, world)] };
  return tiles.flatMap((tile, index): Tile[] => {
    if (index === at) return isSame && !isDenied ? [denial(tile), discrepancy] : [discrepancy];
    const isExact = named < 0 && isOperator(tile, 'exactly');
    const isPart = isExact || tile.words.some((word) => [BODY, ANNEX, SUBSTANTIVE].some((each) => each.test(word)));
    return isPart || (isSame && isOperator(tile, 'not')) ? [{ ...tile, meanings: [{ is: 'filler' }] }] : [tile];
  });
}

function meaning(isSubstantive: boolean, { knowledge }: World): KindMeaning {
  if (!isSubstantive) return { is: 'kind', kind: 'Discrepancy' };
  const all = knowledge.ofKind('Discrepancy').filter(({ discrepancyClass }) => discrepancyClass === 'substantive');
  return { is: 'kind', kind: 'Discrepancy', where: { among: all.map(({ id }) => id) } };
}

function denial(tile: Tile): Tile {
  return { ...tile, meanings: [{ is: 'operator', operator: 'not' }] };
}
