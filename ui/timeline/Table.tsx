/** A table of the timeline, which scrolls by itself where it is wider than the page. */
import type { ReactNode } from 'react';
import './Timeline.css';

interface TableProps {
  caption: string;
  heads: readonly string[];
  /** Its rows. */
  children: ReactNode;
}

export function Table({ caption, heads, children }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="timeline-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className="timeline-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
