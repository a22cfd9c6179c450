/** A number of the matrix as it is shown: bare, or as a share. */
import { useFormatter } from 'use-intl';

/** @returns how to write a count; with a whole, as a percentage of it */
export function useFigure(): (count: number, whole: number | null) => string {
  const format = useFormatter();
  return (count, whole) =>
    whole === null || whole === 0
      ? format.number(count)
      : format.number(count / whole, { style: 'percent', maximumFractionDigits: 0 });
}
