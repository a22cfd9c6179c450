/** What is crossed, shown and sorted, and which rows are kept. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Dimension } from '../generated/operations.ts';
import { DIMENSIONS, SHOWN, transposed, withDimension } from './query.ts';
import type { MatrixQuery, Shown } from './query.ts';
import './MatrixControls.css';

interface MatrixControlsProps {
  query: MatrixQuery;
  change: (next: MatrixQuery) => void;
}

export function MatrixControls({ query, change }: MatrixControlsProps) {
  const t = useTranslations('cross');
  const shown = useTranslations('cross.shown');
  return (
    <div className="row crossing-controls no-print">
      <DimensionField side="rows" query={query} change={change} />
      <button type="button" className="button" onClick={() => change(transposed(query))}>
        <span aria-hidden>⇄</span> {t('transpose')}
      </button>
      <DimensionField side="columns" query={query} change={change} />
      <label className="crossing-controls__field">
        <span>{t('show')}</span>
        <select
          className="input"
          value={query.show}
          onChange={(event) => change({ ...query, show: event.target.value as Shown })}
        >
          {SHOWN.map((show) => (
            <option key={show} value={show}>
              {shown(show)}
            </option>
          ))}
        </select>
      </label>
      <SortField query={query} change={change} />
      <WordsFilter key={query.words} query={query} change={change} />
      <label className="crossing-controls__check">
        <input type="checkbox" checked={!query.empty} onChange={() => change({ ...query, empty: !query.empty })} />
        {t('hideEmpty')}
      </label>
    </div>
  );
}

function DimensionField({ side, query, change }: MatrixControlsProps & { side: 'rows' | 'columns' }) {
  const t = useTranslations('cross');
  const names = useTranslations('cross.dimension');
  return (
    <label className="crossing-controls__field">
      <span>{t(side)}</span>
      <select
        className="input"
        value={query[side]}
        onChange={(event) => change(withDimension(query, side, event.target.value as Dimension))}
      >
        {DIMENSIONS.map((dimension) => (
          <option key={dimension} value={dimension}>
            {names(dimension)}
          </option>
        ))}
      </select>
    </label>
  );
}

const SORTS = ['total', 'label', 'source'] as const;

/** A column is chosen by its head; here it is only told. */
function SortField({ query, change }: MatrixControlsProps) {
  const t = useTranslations('cross');
  const sorts = useTranslations('cross.sort');
  const byColumn = !SORTS.some((sort) => sort === query.sort);
  return (
    <label className="crossing-controls__field">
      <span>{t('sortBy')}</span>
      <select className="input" value={query.sort} onChange={(event) => change({ ...query, sort: event.target.value })}>
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {sorts(sort)}
          </option>
        ))}
        {byColumn && <option value={query.sort}>{sorts('column')}</option>}
      </select>
    </label>
  );
}

/** Asked for when the reader is done typing. */
function WordsFilter({ query, change }: MatrixControlsProps) {
  const t = useTranslations('cross');
  const [words, setWords] = useState(query.words);
  const apply = () => {
    if (words.trim() !== query.words) change({ ...query, words: words.trim() });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <label className="crossing-controls__field">
        <span>{t('filter')}</span>
        <input
          type="search"
          className="input"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onBlur={apply}
        />
      </label>
    </form>
  );
}
