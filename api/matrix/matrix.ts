/** Any two dimensions crossed: what is counted, read from the graph in as many queries however much there is. */
import type { RelationType } from '../../data/model/relations.ts';
import type { Context } from '../context.ts';
import type { BasisChoice } from '../loaders.ts';
import type { Dimension, MatrixThing } from '../schema/generated.ts';
import type { StoredNode } from '../stored.ts';
import { type Cell, cross, different, grouped } from './count.ts';
import { countedBy, DIMENSIONS, followed } from './dimensions.ts';
import { MembershipReader } from './memberships.ts';

export interface Line {
  node: StoredNode;
  total: number;
}

export interface Crossed {
  counted: MatrixThing;
  through: RelationType[];
  rows: Line[];
  columns: Line[];
  cells: Cell[];
  total: number;
}

/** @throws GraphQLError BAD_USER_INPUT for a dimension with itself */
export async function crossDimensions(
  rows: Dimension,
  columns: Dimension,
  basis: BasisChoice,
  { graph, loaders }: Context,
): Promise<Crossed> {
  const counted = countedBy(rows, columns);
  const reader = new MembershipReader(graph, basis);
  const [rowNodes, columnNodes, rowValues, columnValues] = await Promise.all([
    loaders.ofKind(DIMENSIONS[rows].kind),
    loaders.ofKind(DIMENSIONS[columns].kind),
    reader.valuesOf(counted, DIMENSIONS[rows]),
    reader.valuesOf(counted, DIMENSIONS[columns]),
  ]);
  const cells = inOrder(cross(rowValues, columnValues), [...rowNodes, ...columnNodes]);
  return {
    counted,
    through: followed(counted, rows, columns),
    rows: linesOf(rowNodes, cells, 'row'),
    columns: linesOf(columnNodes, cells, 'column'),
    cells,
    total: different(cells),
  };
}

function linesOf(nodes: readonly StoredNode[], cells: readonly Cell[], side: 'row' | 'column'): Line[] {
  const cellsOf = grouped(cells, (cell) => cell[side]);
  return nodes.map((node) => ({ node, total: different(cellsOf.get(node.id)) }));
}

/** Row by row, in the order of the nodes. */
function inOrder(cells: readonly Cell[], nodes: readonly StoredNode[]): Cell[] {
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const placeOf = (id: string) => place.get(id)!;
  return cells.toSorted((a, b) => placeOf(a.row) - placeOf(b.row) || placeOf(a.column) - placeOf(b.column));
}
