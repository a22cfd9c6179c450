/** What is shown of the matrix as rows of text, to be taken along. */
import { wholeOf } from './table.ts';
import type { Crossed, Line } from './table.ts';
import type { Shown } from './query.ts';

export interface Sheet {
  title: string;
  /** The first row has the names of the columns, the first cell of each other row its name; nothing counted is ''. */
  rows: string[][];
  /** What is counted in each cell behind the names, by which it is shaded; 0 for totals, which are not shaded. */
  counts: number[][];
  /** The most that a cell counts. */
  largest: number;
}

interface Words {
  title: string;
  corner: string;
  total: string;
  nameOf: (line: Line) => string;
  figure: (count: number, whole: number | null) => string;
}

export function toSheet(
  crossed: Crossed,
  rows: readonly Line[],
  columns: readonly Line[],
  show: Shown,
  { title, corner, total, nameOf, figure }: Words,
): Sheet {
  const all = crossed.total;
  const text = (count: number, row: number, column: number) =>
    count === 0 ? '' : figure(count, wholeOf(show, { row, column, all }));
  const counts = rows.map(({ node }) => columns.map((column) => crossed.thingsAt(node.id, column.node.id).length));
  return {
    title,
    rows: [
      [corner, total, ...columns.map(nameOf)],
      ...rows.map((row, at) => [
        nameOf(row),
        text(row.total, row.total, all),
        ...columns.map((column, index) => text(counts[at]![index]!, row.total, column.total)),
      ]),
      [total, text(all, all, all), ...columns.map((column) => text(column.total, all, column.total))],
    ],
    largest: crossed.largest,
    counts: [...counts.map((cells) => [0, ...cells]), [0, ...columns.map(() => 0)]],
  };
}
