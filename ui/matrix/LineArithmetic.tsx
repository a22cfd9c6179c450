/** Two rows or columns against each other: how much stands in both, and in one only. */
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { PARTS } from './query.ts';
import type { MatrixQuery, Part } from './query.ts';
import { arithmetic, nameOf, thingsOfLine } from './table.ts';
import type { Crossed, Line } from './table.ts';

interface LineArithmeticProps {
  crossed: Crossed;
  query: MatrixQuery;
  change: (next: MatrixQuery) => void;
}

export function LineArithmetic({ crossed, query, change }: LineArithmeticProps) {
  const t = useTranslations('cross');
  const { colon } = useLocale();
  const { first, second } = query;
  const parts = comparedParts(crossed, query);
  const partName = usePartName(crossed, query);
  return (
    <details className="disclosure no-print" open={Boolean(first ?? second) || undefined}>
      <summary>{t('compare')}</summary>
      <div className="row crossing-controls">
        <LineSelect
          name={t('firstLine')}
          value={first}
          crossed={crossed}
          choose={(id) => change({ ...query, first: id, part: null })}
        />
        <LineSelect
          name={t('secondLine')}
          value={second}
          crossed={crossed}
          choose={(id) => change({ ...query, second: id, part: null })}
        />
      </div>
      {parts && (
        <p className="row">
          {PARTS.map((part) => (
            <button
              key={part}
              type="button"
              className="button button--small"
              aria-expanded={query.part === part}
              disabled={parts[part].length === 0}
              onClick={() => change({ ...query, part, row: null, column: null })}
            >
              {partName(part)}
              {colon}
              {parts[part].length}
            </button>
          ))}
        </p>
      )}
    </details>
  );
}

/** The three parts of the comparison; null until two different lines that exist are chosen. */
export function comparedParts(crossed: Crossed, { first, second }: MatrixQuery): Record<Part, string[]> | null {
  const known = (id: string | null) => id !== null && lineOf(crossed, id) !== undefined;
  if (!known(first) || !known(second) || first === second) return null;
  return arithmetic(thingsOfLine(crossed, first!), thingsOfLine(crossed, second!));
}

/** `Only in Unia` */
export function usePartName(crossed: Crossed, { first, second }: MatrixQuery): (part: Part) => string {
  const t = useTranslations('cross');
  const name = (id: string | null) => {
    const line = id === null ? undefined : lineOf(crossed, id);
    return line ? nameOf(line) : '';
  };
  return (part) =>
    part === 'both'
      ? t('both', { first: name(first), second: name(second) })
      : t('only', { name: name(part === 'first' ? first : second) });
}

function lineOf({ rows, columns }: Crossed, id: string): Line | undefined {
  return [...rows, ...columns].find(({ node }) => node.id === id);
}

interface LineSelectProps {
  name: string;
  value: string | null;
  crossed: Crossed;
  choose: (id: string | null) => void;
}

function LineSelect({ name, value, crossed, choose }: LineSelectProps) {
  const t = useTranslations('cross');
  return (
    <label className="crossing-controls__field">
      <span>{name}</span>
      <select className="input" value={value ?? ''} onChange={(event) => choose(event.target.value || null)}>
        <option value="">–</option>
        <optgroup label={t('rows')}>
          <LineOptions lines={crossed.rows} />
        </optgroup>
        <optgroup label={t('columns')}>
          <LineOptions lines={crossed.columns} />
        </optgroup>
      </select>
    </label>
  );
}

function LineOptions({ lines }: { lines: readonly Line[] }) {
  return lines
    .filter(({ total }) => total > 0)
    .map((line) => (
      <option key={line.node.id} value={line.node.id}>
        {nameOf(line)}
      </option>
    ));
}
