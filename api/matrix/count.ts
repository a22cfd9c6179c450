/** Counting at the crossings of two classifications; sets, so that every total counts a thing once. */

/** That a thing has a value; `occasion` is the activity by which, where there is one. */
export interface Membership {
  thing: string;
  value: string;
  occasion?: string;
}

/** One crossing that counts something. */
export interface Cell {
  row: string;
  column: string;
  things: Set<string>;
}

/** Which things have which row and column; where both sides know the occasion, by one and the same. */
export function cross(rows: readonly Membership[], columns: readonly Membership[]): Cell[] {
  const occasional = [...rows, ...columns].every(({ occasion }) => occasion !== undefined);
  const meeting = ({ thing, occasion }: Membership) => (occasional ? occasion! : thing);
  const columnsOf = grouped(columns, meeting);
  const cells = new Map<string, Cell>();
  for (const row of rows)
    for (const column of columnsOf.get(meeting(row)) ?? []) {
      const key = `${row.value} ${column.value}`;
      const cell = cells.get(key) ?? { row: row.value, column: column.value, things: new Set() };
      cell.things.add(row.thing);
      cells.set(key, cell);
    }
  return [...cells.values()];
}

/** How many different things some cells hold together. */
export function different(cells: readonly Cell[] = []): number {
  return new Set(cells.flatMap(({ things }) => [...things])).size;
}

/** From things to the values of what they lead to: initiatives to the themes of the measures that they pursue. */
export function composed(first: readonly Membership[], second: readonly Membership[]): Membership[] {
  const further = grouped(second, ({ thing }) => thing);
  return first.flatMap(({ thing, value }) => (further.get(value) ?? []).map((next) => ({ thing, value: next.value })));
}

/** The same pairs, read from the other end. */
export function reversed(memberships: readonly Membership[]): Membership[] {
  return memberships.map(({ thing, value }) => ({ thing: value, value: thing }));
}

/** Items by a key, each list in the order in which its items came. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
