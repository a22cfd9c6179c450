/** The outline around the tiles of a zone, whatever their arrangement. */
import { INSET, SIDE } from './tiles.ts';
import type { Cell } from './tiles.ts';

const has = (cells: readonly Cell[], column: number, row: number) =>
  cells.some((cell) => cell.column === column && cell.row === row);

/** One side of the outline, from corner to corner of the grid, the inside at its right hand. */
interface Edge {
  from: Cell;
  to: Cell;
}

function edgesOf(cells: readonly Cell[]): Edge[] {
  return cells.flatMap(({ column, row }) => {
    const corner = (x: number, y: number): Cell => ({ column: column + x, row: row + y });
    const sides: [open: boolean, edge: Edge][] = [
      [!has(cells, column, row - 1), { from: corner(0, 0), to: corner(1, 0) }],
      [!has(cells, column + 1, row), { from: corner(1, 0), to: corner(1, 1) }],
      [!has(cells, column, row + 1), { from: corner(1, 1), to: corner(0, 1) }],
      [!has(cells, column - 1, row), { from: corner(0, 1), to: corner(0, 0) }],
    ];
    return sides.flatMap(([open, edge]) => (open ? [edge] : []));
  });
}

/** Follows the sides into closed rings of corners. */
function ringsOf(edges: readonly Edge[]): Cell[][] {
  const left = [...edges];
  const rings: Cell[][] = [];
  for (let first = left.shift(); first; first = left.shift()) {
    const ring: Cell[] = [];
    for (let edge: Edge | undefined = first; edge;) {
      ring.push(edge.from);
      const { column, row } = edge.to;
      const at = left.findIndex(({ from }) => from.column === column && from.row === row);
      edge = at < 0 ? undefined : left.splice(at, 1)[0];
    }
    rings.push(ring);
  }
  return rings;
}

/** The outline around tiles, a little inside their own sides, as the `d` of an SVG path. */
export function outline(cells: readonly Cell[], inset = INSET): string {
  const rings = ringsOf(edgesOf(cells)).map((ring) => {
    const corners = ring.filter((corner, index) => turns(ring.at(index - 1), corner, ring[(index + 1) % ring.length]));
    const points = corners.map((corner, index) =>
      inwards(corners.at(index - 1), corner, corners[(index + 1) % corners.length], inset),
    );
    return `M${points.join('L')}Z`;
  });
  return rings.join('');
}

function turns(before: Cell | undefined, at: Cell, after: Cell | undefined): boolean {
  return !(
    (before?.column === at.column && at.column === after?.column) ||
    (before?.row === at.row && at.row === after?.row)
  );
}

/** The point of a corner, moved to the right of both its sides, which is the inside. */
function inwards(before: Cell | undefined, at: Cell, after: Cell | undefined, inset: number): string {
  if (!before || !after) throw new Error(`the corner at ${at.column}, ${at.row} has one side only`);
  const right = (a: Cell, b: Cell) => [Math.sign(a.row - b.row), Math.sign(b.column - a.column)] as const;
  const [x1, y1] = right(before, at);
  const [x2, y2] = right(at, after);
  return `${at.column * SIDE + (x1 + x2) * inset} ${at.row * SIDE + (y1 + y2) * inset}`;
}
