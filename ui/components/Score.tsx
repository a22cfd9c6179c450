/** How sure an algorithm was of a link, from 0 to 1; nothing where none was used. */
import { useFormatter } from 'use-intl';

export function Score({ value }: { value: number | null }) {
  const format = useFormatter();
  if (value === null) return null;
  return <span className="number">{format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</span>;
}
