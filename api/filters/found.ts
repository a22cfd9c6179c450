/** What a filter finds: things in their natural places, before any page is cut or any node is read. */
import type { Row } from '../../cypher/graph.ts';
import type { BasisChoice } from '../loaders.ts';

/** A node in its natural place. */
export interface Placed {
  id: string;
  sortKey: string;
}

/** All that was found, in natural order, and which links count in what is said of it. */
export interface Found {
  found: readonly Placed[];
  basis: BasisChoice;
  /** Which activities are meant, when initiatives were found by these: the facets count no others. */
  activity?: AskedActivity;
}

/** Numbers of zones, and periods; all when null. */
export interface AskedActivity {
  zones: readonly string[] | null;
  periods: readonly string[] | null;
}

/** Rows with the columns `id` and `sortKey`. */
export function foundOf(rows: readonly Row[], basis: BasisChoice): Found {
  return { found: rows.map(({ id, sortKey }) => ({ id: id as string, sortKey: sortKey as string })), basis };
}

/** A list of conditions; an empty one narrows nothing, as if it were not there. */
export function orNull<T>(list: readonly T[] | null | undefined): T[] | null {
  return list?.length ? [...list] : null;
}
