/**
 * The communes of the Region as tiles: one each, roughly where it lies, north up. Only these places are ours;
 * which commune is in which zone, the graph says, and the outlines are drawn from it.
 */

/** Column from the west and row from the north, from 0. */
export interface Cell {
  column: number;
  row: number;
}

/** One row of the Region a line, from west to east. */
export const ROWS: readonly (readonly string[])[] = [
  ['ganshoren', 'jette', '', 'evere', ''],
  ['berchem-sainte-agathe', 'koekelberg', 'saint-josse-ten-noode', 'schaerbeek', 'woluwe-saint-lambert'],
  ['', 'molenbeek-saint-jean', 'bruxelles', 'etterbeek', 'woluwe-saint-pierre'],
  ['anderlecht', 'saint-gilles', 'ixelles', 'auderghem', ''],
  ['', 'forest', 'uccle', 'watermael-boitsfort', ''],
];

export const COLUMNS = 5;

/** The cell of each commune of the Region, by its local id. */
export const CELLS: ReadonlyMap<string, Cell> = new Map(
  ROWS.flatMap((names, row) =>
    names.flatMap((name, column): [string, Cell][] => (name ? [[name, { column, row }]] : [])),
  ),
);

/** Side of a tile, in units of the drawing. */
export const SIDE = 100;
/** Between a tile and the outline of its zone; between two outlines lies twice as much. */
export const INSET = 4;

const near = (a: Cell, b: Cell) => Math.abs(a.column - b.column) + Math.abs(a.row - b.row) === 1;

/**
 * Where the number of a whole zone is written: astride two tiles side by side, or else one above the other,
 * so that it is not taken for the number of either. A zone of one tile has it in its middle.
 */
export function middleOf(cells: readonly Cell[]): Cell {
  const pairs = cells.flatMap((a) => cells.filter((b) => near(a, b)).map((b) => [a, b] as const));
  const [a, b] = pairs.find(([one, other]) => one.row === other.row) ?? pairs[0] ?? [cells[0], cells[0]];
  if (!a || !b) throw new Error('a zone without communes has no place on the map');
  return { column: (a.column + b.column) / 2, row: (a.row + b.row) / 2 };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest in a direction, straight ahead before aside; undefined at the edge. */
export function next<T extends Cell>(all: readonly T[], from: Cell, direction: Direction): T | undefined {
  const ahead = (to: Cell) => {
    const [x, y] = [to.column - from.column, to.row - from.row];
    return { left: -x, right: x, up: -y, down: y }[direction];
  };
  const aside = (to: Cell) =>
    direction === 'left' || direction === 'right' ? Math.abs(to.row - from.row) : Math.abs(to.column - from.column);
  const far = (to: Cell) => ahead(to) + 2 * aside(to);
  const [nearest] = all
    .filter((to) => ahead(to) > 0 && aside(to) <= ahead(to))
    .toSorted((a, b) => far(a) - far(b) || a.row - b.row || a.column - b.column);
  return nearest;
}

/** Characters of a line of a name in a tile. */
const LINE = 10;

/** A name in lines that fit a tile, broken after its hyphens: `Woluwe-`, `Saint-`, `Pierre`. */
export function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const part of name.match(/[^-\s]+-?\s?/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.trim().length <= LINE) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}
