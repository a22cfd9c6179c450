/** Values with their counts as bars; each leads to the list behind its number. */
import type { ReactNode } from 'react';
import './CountList.css';
import { Link } from './Link.tsx';

export interface CountedValue {
  key: string;
  name: ReactNode;
  count: number;
  /** The list behind the number. */
  to: string;
  /** The number read aloud: `7 measures`. */
  says: string;
}

export function CountList({ values }: { values: readonly CountedValue[] }) {
  const largest = Math.max(1, ...values.map(({ count }) => count));
  return (
    <ul className="count-list">
      {values.map(({ key, name, count, to, says }) => (
        <li key={key}>
          <span className="count-list__name">{name}</span>
          <Link to={to} className="count-list__count">
            <span className="number">{says}</span>
          </Link>
          <span className="count-list__bar" style={{ width: `${(100 * count) / largest}%` }} aria-hidden />
        </li>
      ))}
    </ul>
  );
}
