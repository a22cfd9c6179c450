/**
 * One listener for all buttons of the table, which tell what they are for: to sort by something, to pin a line, to open
 * the list of a cell. A large matrix has thousands.
 */
import type { MouseEvent } from 'react';
import { toggled } from '../list/address.ts';
import type { MatrixQuery } from './query.ts';

export function useClicks(query: MatrixQuery, change: (next: MatrixQuery) => void) {
  const onClick = ({ target }: MouseEvent<HTMLTableElement>) => {
    const button = (target as Element).closest('button');
    if (button) change(afterClick(query, button.dataset));
  };
  return { onClick };
}

function afterClick(query: MatrixQuery, { sort, pin, row, column }: DOMStringMap): MatrixQuery {
  if (sort !== undefined) return { ...query, sort };
  if (pin !== undefined) return { ...query, pins: toggled(query.pins, pin) };
  return { ...query, row: row ?? null, column: column ?? null, part: null };
}
