/** How many rows, or things that rows have, a thing has. */
import type { EntityKind } from '../../../data/model/entities.ts';
import type { Query } from '../intent.ts';
import type { Kind } from '../meaning.ts';
import { rowsWhere, type Sources, valuesOf } from './select.ts';

/** @returns the number of rows under the conditions that have any of the ids, or of the things of a kind that those rows have */
export function sizeUnder(
  { rows, where }: Query,
  kind: EntityKind,
  ids: readonly string[],
  by: Kind,
  sources: Sources,
): number {
  const own = rowsWhere(rows, where, sources).filter((row) => {
    const values = valuesOf(rows, row, kind, sources);
    return ids.some((id) => values.has(id));
  });
  if (by === rows) return own.length;
  return new Set(own.flatMap((row) => [...sources.world.values(rows, row, by)])).size;
}
