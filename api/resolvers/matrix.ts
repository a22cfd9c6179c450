/** Two dimensions crossed. */
import type { Cell } from '../matrix/count.ts';
import { crossDimensions } from '../matrix/matrix.ts';
import type { MatrixCountResolvers, QueryResolvers } from '../schema/generated.ts';

export const matrixQueries = {
  matrix: (_, { rows, columns, basis }, context) => crossDimensions(rows, columns, basis, context),
} satisfies QueryResolvers;

/** Numbers in ids by their size: M1.2 before M1.10. */
const NATURAL = new Intl.Collator('en', { numeric: true });

export const MatrixCount: MatrixCountResolvers = {
  count: ({ things }: Cell) => things.size,
  things: ({ things }: Cell) => [...things].toSorted(NATURAL.compare),
};
