/** The table of the matrix: sticky heads, shaded cells with their number, arrow keys from cell to cell. */
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { heat } from '../components/heat.ts';
import { Link } from '../components/Link.tsx';
import '../components/Matrix.css';
import { NodeName } from '../components/NodeLink.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { toggled } from '../list/address.ts';
import { nodePath } from '../paths.ts';
import './MatrixTable.css';
import type { MatrixQuery } from './query.ts';
import { nameOf, wholeOf } from './table.ts';
import type { Crossed, Line } from './table.ts';
import { useArrows } from './useArrows.ts';
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

export function MatrixTable(props: MatrixTableProps) {
  const t = useTranslations('cross');
  const { rows, columns, caption } = props;
  const arrows = useArrows();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className="matrix crossing" aria-label={t('region')} tabIndex={0}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves between the buttons inside */}
      <table className={columns.length > MANY_COLUMNS ? 'crossing--many' : undefined} {...arrows}>
        <caption className="visually-hidden">{caption}</caption>
        <Head {...props} />
        <tbody>
          {rows.map((row, index) => (
            <Row key={row.node.id} row={row} isFirst={index === 0} {...props} />
          ))}
        </tbody>
        <Foot {...props} />
      </table>
    </section>
  );
}

function Head({ query, change, columns }: MatrixTableProps) {
  const t = useTranslations('cross');
  const kind = useTranslations('cross.dimension');
  const sortBy = (sort: string) => () => change({ ...query, sort });
  const sorted = (sort: string) => (query.sort === sort ? ('descending' as const) : undefined);
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix__corner">
          {kind(query.rows)}
        </th>
        <th scope="col" aria-sort={sorted('total')}>
          <button type="button" className="crossing__sort" onClick={sortBy('total')}>
            {t('total')}
          </button>
        </th>
        {columns.map(({ node }) => (
          <th key={node.id} scope="col" aria-sort={sorted(node.id)}>
            <button type="button" className="crossing__sort" onClick={sortBy(node.id)}>
              <NodeName node={node} />
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ row, isFirst, crossed, columns, query, change }: MatrixTableProps & { row: Line; isFirst: boolean }) {
  const t = useTranslations('cross');
  const { locale } = useLocale();
  const { id } = row.node;
  const name = nameOf(row);
  const pinned = query.pins.includes(id);
  const openAt = (column: string | null) => () => change({ ...query, row: id, column, part: null });
  const isOpen = (column: string | null) => query.row === id && query.column === column && !query.part;
  return (
    <tr className={pinned ? 'crossing__pinned' : undefined}>
      <th scope="row">
        <span className="crossing__row">
          <Link to={nodePath(locale, id)}>
            <NodeName node={row.node} />
          </Link>
          <button
            type="button"
            className="crossing__pin no-print"
            aria-pressed={pinned}
            aria-label={t('pin', { name })}
            title={t('pin', { name })}
            onClick={() => change({ ...query, pins: toggled(query.pins, id) })}
          >
            <span aria-hidden>{pinned ? '▲' : '△'}</span>
          </button>
        </span>
      </th>
      <Cell
        total
        isEntry={isFirst}
        count={row.total}
        whole={wholeOf(query.show, { row: row.total, column: crossed.total, all: crossed.total })}
        name={name}
        isOpen={isOpen(null)}
        open={openAt(null)}
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
            isOpen={isOpen(column.node.id)}
            open={openAt(column.node.id)}
          />
        );
      })}
    </tr>
  );
}

function Foot({ crossed, columns, query, change }: MatrixTableProps) {
  const t = useTranslations('cross');
  const { total } = crossed;
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('total')}</th>
        <Cell
          total
          count={total}
          whole={wholeOf(query.show, { row: total, column: total, all: total })}
          name={t('total')}
          isOpen={false}
        />
        {columns.map((column) => (
          <Cell
            key={column.node.id}
            total
            count={column.total}
            whole={wholeOf(query.show, { row: total, column: column.total, all: total })}
            name={nameOf(column)}
            isOpen={query.column === column.node.id && !query.row && !query.part}
            open={() => change({ ...query, row: null, column: column.node.id, part: null })}
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
  isOpen: boolean;
  open?: () => void;
  total?: boolean;
  /** Where the Tab key enters the numbers. */
  isEntry?: boolean;
  step?: number;
}

const Cell = memo(function Cell({ count, whole, name, isOpen, open, total, isEntry, step = 0 }: CellProps) {
  const t = useTranslations('cross');
  const figure = useFigure();
  if (count === 0) {
    return (
      <td className="matrix__none">
        <span aria-hidden>·</span>
        <span className="visually-hidden">{t('none')}</span>
      </td>
    );
  }
  const shown = figure(count, whole);
  return (
    <td className={total ? 'matrix__total' : `matrix__cell matrix__cell--${step}`}>
      {open ? (
        <button
          type="button"
          className="crossing__cell"
          tabIndex={isEntry ? 0 : -1}
          aria-label={t('cell', { shown, name })}
          aria-expanded={isOpen}
          onClick={open}
        >
          {shown}
        </button>
      ) : (
        shown
      )}
    </td>
  );
});
