/** Any two dimensions crossed: how much stands where, which, and what two lines share. */
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { carried } from '../certainty/certainty.ts';
import { useCertainty } from '../certainty/useCertainty.ts';
import { Page } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { MatrixPageDocument } from '../generated/documents/MatrixPage.ts';
import type { MatrixPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { GraphqlQuery } from '../list/GraphqlQuery.tsx';
import { useAddressed } from '../list/useAddressed.ts';
import { comparedParts, LineArithmetic, usePartName } from '../matrix/LineArithmetic.tsx';
import { listPath } from '../matrix/listPath.ts';
import { MatrixControls } from '../matrix/MatrixControls.tsx';
import { MatrixExports } from '../matrix/MatrixExports.tsx';
import { MatrixTable } from '../matrix/MatrixTable.tsx';
import { matrixPath, readQuery, toGraphQL, TOTAL } from '../matrix/query.ts';
import type { MatrixQuery } from '../matrix/query.ts';
import { toSheet } from '../matrix/sheet.ts';
import { nameOf, readAnswer, shownColumns, shownRows } from '../matrix/table.ts';
import type { Crossed } from '../matrix/table.ts';
import { ThingList } from '../matrix/ThingList.tsx';
import { useFigure } from '../matrix/useFigure.ts';
import { useTold } from '../matrix/useTold.ts';

function MatrixPage() {
  const t = useTranslations('cross');
  const names = useTranslations('cross.dimension');
  const { locale, language, colon } = useLocale();
  const { search } = useLocation();
  const basis = useCertainty();
  const [parameters] = useSearchParams();
  const [query, change] = useAddressed(readQuery(parameters), (next) => carried(matrixPath(locale, next), search));
  const { rows, columns } = query;
  const { data, error, refetch } = useQuery(MatrixPageDocument, { variables: { rows, columns, language, basis } });
  const title = `${t('title')}${colon}${names(rows)} × ${names(columns)}`;
  return (
    <Page title={title} heading={t('title')} lead={t('introduction')} actions={<ViewActions title={title} />}>
      <MatrixControls query={query} change={change} />
      <QueryState data={data} error={error} retry={refetch} skeleton={<Skeleton lines={12} height={2} />}>
        {({ matrix }) => <Answer matrix={matrix} query={query} change={change} title={title} />}
      </QueryState>
      <GraphqlQuery text={toGraphQL(query, basis)} />
    </Page>
  );
}

interface ViewProps {
  query: MatrixQuery;
  change: (next: MatrixQuery) => void;
}

function Answer({ matrix, query, change, title }: ViewProps & { matrix: MatrixPageQuery['matrix']; title: string }) {
  const t = useTranslations('cross');
  const corner = useTranslations('cross.dimension');
  const { locale } = useLocale();
  const crossed = useMemo(() => readAnswer(matrix), [matrix]);
  const told = useTold(crossed, query);
  const figure = useFigure();
  const rows = shownRows(crossed, query, locale);
  const columns = shownColumns(crossed, query);
  const opened = useOpened(crossed, query);
  const words = { title, corner: corner(query.rows), total: t('total'), nameOf, figure };
  return (
    <div className="stack">
      <p>
        <output>{told}</output> <span className="small muted no-print">{t('hint')}</span>
      </p>
      {crossed.total === 0 || rows.lines.length === 0 ? (
        <div className="panel">
          <p>{t(crossed.total === 0 ? 'nothing' : 'noRow')}</p>
        </div>
      ) : (
        <>
          <LineArithmetic crossed={crossed} query={query} change={change} />
          <div className={opened ? 'crossing-view crossing-view--open' : 'crossing-view'}>
            <MatrixTable {...{ crossed, query, change }} caption={told} rows={rows.lines} columns={columns.lines} />
            {opened && (
              <ThingList
                key={opened.title}
                {...opened}
                listPath={query.part ? null : listPath(locale, crossed.counted, query)}
                close={() => change({ ...query, row: null, column: null, part: null })}
              />
            )}
          </div>
          <Hidden rows={rows.hidden} columns={columns.hidden} query={query} change={change} />
          <MatrixExports
            sheet={toSheet(crossed, rows.lines, columns.lines, query.show, words)}
            file={`matrix-${query.rows}-${query.columns}`.toLowerCase()}
            told={told}
          />
        </>
      )}
    </div>
  );
}

/** What the open list is called and holds; null when none is open, or what it is about is gone. */
function useOpened(crossed: Crossed, query: MatrixQuery) {
  const t = useTranslations('cross');
  const counted = useTranslations('cross.counted');
  const partName = usePartName(crossed, query);
  const { row, column, part } = query;
  const parts = comparedParts(crossed, query);
  const told = (title: string, ids: readonly string[]) =>
    ids.length > 0 ? { title, ids, counted: counted(crossed.counted, { count: ids.length }) } : null;
  if (part && parts) return told(partName(part), parts[part]);
  if (part || (!row && !column)) return null;
  if (row === TOTAL) return told(t('total'), crossed.thingsAt(null, column));
  const ends = [
    crossed.rows.find(({ node }) => node.id === row),
    crossed.columns.find(({ node }) => node.id === column),
  ];
  const title = ends.filter((line) => line !== undefined).map(nameOf);
  return told(title.join(' × '), crossed.thingsAt(row, column));
}

/** How much only the wish to see all would show. */
function Hidden({ rows, columns, query, change }: ViewProps & { rows: number; columns: number }) {
  const t = useTranslations('cross');
  if (rows + columns === 0) return null;
  return (
    <p className="row">
      {t('hidden', { rows, columns })}
      <button type="button" className="button button--small no-print" onClick={() => change({ ...query, long: true })}>
        {t('all')}
      </button>
    </p>
  );
}

export { MatrixPage as Component };
