/** The table of the matrix: sticky heads, shaded cells with their number, arrow keys from cell to cell. */
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { heat, heatClass } from '../components/heat.ts';
import { Link } from '../components/Link.tsx';
import { NodeName } from '../components/NodeLink.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './Matrix.css';
import './MatrixTable.css';
import { TOTAL } from './query.ts';
import type { MatrixQuery } from './query.ts';
import { nameOf, wholeOf } from './table.ts';
import type { Crossed, Line } from './table.ts';
import { useArrows } from './useArrows.ts';
import { useClicks } from './useClicks.ts';
import { useFigure } from './useFigure.ts';

interface MatrixTableProps {
  crossed: Crossed;
  rows: readonly Line[];
  columns: readonly Line[];
  query: MatrixQuery;
  /** What is counted, as a sentence. */
  caption: string;
  change: (next: MatrixQuery) => void;
}

/** So many columns are named upwards, for want of width. */
const MANY_COLUMNS = 8;

export function MatrixTable({ change, ...props }: MatrixTableProps) {
  const t = useTranslations('cross');
  const { rows, columns, query, caption } = props;
  const arrows = useArrows();
  const clicks = useClicks(query, change);
  const entry = rows.find(({ total }) => total > 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className="matrix crossing" aria-label={t('region')} tabIndex={0}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens to the buttons inside */}
      <table className={columns.length > MANY_COLUMNS ? 'crossing--many' : undefined} {...arrows} {...clicks}>
        <caption className="visually-hidden">{caption}</caption>
        <Head {...props} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.node.id} row={row} isEntry={row === entry} {...props} />
          ))}
        </tbody>
        <Foot {...props} />
      </table>
    </section>
  );
}

type PartProps = Omit<MatrixTableProps, 'change'>;

function Head({ query, columns }: PartProps) {
  const t = useTranslations('cross');
  const kind = useTranslations('cross.dimension');
  const sorted = (sort: string) => (query.sort === sort ? ('descending' as const) : undefined);
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix__corner">
          {kind(query.rows)}
        </th>
        <th scope="col" aria-sort={sorted('total')}>
          <button type="button" className="crossing__sort" data-sort="total">
            {t('total')}
          </button>
        </th>
        {columns.map((column) => (
          <ColumnHead key={column.node.id} column={column} query={query} aria-sort={sorted(column.node.id)} />
        ))}
      </tr>
    </thead>
  );
}

interface ColumnHeadProps {
  column: Line;
  query: MatrixQuery;
  'aria-sort': 'descending' | undefined;
}

function ColumnHead({ column, query, ...sorted }: ColumnHeadProps) {
  const { id } = column.node;
  return (
    <th scope="col" className={query.pins.includes(id) ? 'crossing__pinned' : undefined} {...sorted}>
      <span className="crossing__column">
        <button type="button" className="crossing__sort" data-sort={id}>
          <NodeName node={column.node} />
        </button>
        <Pin line={column} query={query} says="pinColumn" signs={['◁', '◀']} />
      </span>
    </th>
  );
}

interface PinProps {
  line: Line;
  query: MatrixQuery;
  says: 'pin' | 'pinColumn';
  /** Loose and pinned; they point to where what is pinned goes. */
  signs: readonly [loose: string, pinned: string];
}

function Pin({ line, query, says, signs: [loose, pinned] }: PinProps) {
  const t = useTranslations('cross');
  const { id } = line.node;
  const isPinned = query.pins.includes(id);
  const name = t(says, { name: nameOf(line) });
  return (
    <button
      type="button"
      className="crossing__pin no-print"
      aria-pressed={isPinned}
      aria-label={name}
      title={name}
      data-pin={id}
    >
      <span aria-hidden>{isPinned ? pinned : loose}</span>
    </button>
  );
}

function Row({ row, isEntry, crossed, columns, query }: PartProps & { row: Line; isEntry: boolean }) {
  const { locale } = useLocale();
  const { id } = row.node;
  const name = nameOf(row);
  const opened = query.row === id && !query.part;
  return (
    <tr className={query.pins.includes(id) ? 'crossing__pinned' : undefined}>
      <th scope="row">
        <span className="crossing__row">
          <Link to={nodePath(locale, id)}>
            <NodeName node={row.node} />
          </Link>
          <Pin line={row} query={query} says="pin" signs={['△', '▲']} />
        </span>
      </th>
      <Cell
        total
        isEntry={isEntry}
        count={row.total}
        whole={wholeOf(query.show, { row: row.total, column: crossed.total, all: crossed.total })}
        name={name}
        row={id}
        isOpen={opened && query.column === null}
      />
      {columns.map((column) => {
        const count = crossed.thingsAt(id, column.node.id).length;
        return (
          <Cell
            key={column.node.id}
            count={count}
            step={heat(count, crossed.largest)}
            whole={wholeOf(query.show, { row: row.total, column: column.total, all: crossed.total })}
            name={`${name} × ${nameOf(column)}`}
            row={id}
            column={column.node.id}
            isOpen={opened && query.column === column.node.id}
          />
        );
      })}
    </tr>
  );
}

function Foot({ crossed: { total }, columns, query }: PartProps) {
  const t = useTranslations('cross');
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('total')}</th>
        <Cell
          total
          count={total}
          whole={wholeOf(query.show, { row: total, column: total, all: total })}
          name={t('total')}
          row={TOTAL}
          isOpen={query.row === TOTAL && !query.part}
        />
        {columns.map((column) => (
          <Cell
            key={column.node.id}
            total
            count={column.total}
            whole={wholeOf(query.show, { row: total, column: column.total, all: total })}
            name={nameOf(column)}
            column={column.node.id}
            isOpen={query.column === column.node.id && !query.row && !query.part}
          />
        ))}
      </tr>
    </tfoot>
  );
}

interface CellProps {
  count: number;
  /** What the count is divided by; null to show it bare. */
  whole: number | null;
  /** Of the row and the column, read aloud with the count. */
  name: string;
  /** Ids of the row and the column whose list it opens. */
  row?: string;
  column?: string;
  isOpen: boolean;
  total?: boolean;
  /** Where the Tab key enters the numbers. */
  isEntry?: boolean;
  step?: number;
}

/** Kept as drawn while it says the same: there may be thousands. */
const Cell = memo(function Cell({ count, whole, name, row, column, isOpen, total, isEntry, step = 0 }: CellProps) {
  const t = useTranslations('cross');
  const figure = useFigure();
  if (count === 0) {
    return (
      <td className="matrix__none" aria-label={t('none')}>
        ·
      </td>
    );
  }
  const shown = figure(count, whole);
  return (
    <td className={total ? 'matrix__total' : `matrix__cell ${heatClass(step)}`}>
      <button
        type="button"
        className="crossing__cell"
        tabIndex={isEntry ? 0 : -1}
        aria-label={t('cell', { shown, name })}
        aria-expanded={isOpen}
        data-row={row}
        data-column={column}
      >
        {shown}
      </button>
    </td>
  );
});
