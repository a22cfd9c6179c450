/** Figures side by side, since only the ratios of one run on one machine mean anything. */

/** Names of the figures and their values, in the order in which they are printed. */
export type Figures = Map<string, number>;

/**
 * Prints one row a figure and one column a contestant; with two contestants, also how many times the first the second
 * takes. What a contestant does not do stays empty.
 */
export function printTable(contestants: ReadonlyMap<string, Figures>): void {
  const [first, second] = [...contestants.keys()];
  const columns = [...contestants.values()];
  const rows = [...columns[0]!.keys()].map((name) => {
    const values = columns.map((figures) => figures.get(name));
    const [one, other] = values;
    const ratio = one && other ? [`× ${(other / one).toFixed(2)}`] : second ? [''] : [];
    return [name, ...values.map(written), ...ratio];
  });
  const head = ['', ...contestants.keys(), ...(second ? [`${second} / ${first}`] : [])];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  for (const row of [head, ...rows])
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  '),
    );
}

function written(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(value < 100 ? 2 : 0);
}
