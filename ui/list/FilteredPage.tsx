/** A list that is narrowed by an address: its sentence as heading, its filters beside it, its results. */
import type { ErrorLike } from '@apollo/client';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Page } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { useMedia } from '../components/useMedia.ts';
import { ViewActions } from '../components/ViewActions.tsx';
import { ConditionChips } from './ConditionChips.tsx';
import type { Removable } from './ConditionChips.tsx';
import './FilteredPage.css';

export interface ListAnswer<Data> {
  data: Data | undefined;
  error: ErrorLike | undefined;
  retry: () => unknown;
  /** Another list was asked for, and the former one is still on screen. */
  updating: boolean;
}

interface FilteredPageProps<Data> {
  /** What is listed: `Measures`. */
  name: string;
  /** On the button that opens the filters of a phone. */
  filterName: string;
  /** The list told in words; undefined until its length is known. */
  told: string | undefined;
  conditions: readonly Removable[];
  clearPath: string;
  filters: ReactNode;
  answer: ListAnswer<Data>;
  children: (data: Data) => ReactNode;
}

export function FilteredPage<Data>(props: FilteredPageProps<Data>) {
  const t = useTranslations('list');
  const { name, filterName, told, conditions, clearPath, filters, answer, children } = props;
  // The sentence above takes more lines than the name: what stands below comes with it, so that nothing is pushed down.
  if (!answer.data && !answer.error) {
    return (
      <Page title={name} sentence>
        <Skeleton lines={12} height={4.5} />
      </Page>
    );
  }
  return (
    <Page
      title={told ? t('title', { name, told }) : name}
      heading={told ?? name}
      sentence
      actions={<ViewActions title={told ?? name} />}
    >
      <output className="visually-hidden">{answer.updating ? '' : told}</output>
      <div className="filtered">
        <Filters name={filterName} count={conditions.length}>
          {filters}
        </Filters>
        <div className="filtered__results" aria-busy={answer.updating}>
          <ConditionChips conditions={conditions} clearPath={clearPath} />
          <QueryState {...answer} skeleton={null}>
            {children}
          </QueryState>
        </div>
      </div>
    </Page>
  );
}

/** Beside the list where there is room; otherwise above it, closed. */
export function Filters({ name, count, children }: { name: string; count: number; children: ReactNode }) {
  const t = useTranslations('list');
  const wide = useMedia('(min-width: 60rem)');
  if (wide) {
    return (
      <aside className="filters no-print" aria-label={t('filters')}>
        {children}
      </aside>
    );
  }
  return (
    <details className="filters no-print">
      <summary className="button">
        {name} {count > 0 && `(${count})`}
      </summary>
      {children}
    </details>
  );
}
