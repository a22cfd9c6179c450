/** The things behind a number, beside the table: each leads to its page, and all to the list where one exists. */
import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useNavigationType } from 'react-router';
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { NodeLink } from '../components/NodeLink.tsx';
import { OfContract } from '../components/OfContract.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { useMedia } from '../components/useMedia.ts';
import { ThingListDocument } from '../generated/documents/ThingList.ts';
import { useLocale } from '../i18n/useLocale.ts';
import './ThingList.css';

/** The most ids that the API looks up at once. */
const PAGE = 100;

interface ThingListProps {
  title: string;
  counted: string;
  ids: readonly string[];
  /** Where the same things are listed with filters, if anywhere. */
  listPath: string | null;
  close: () => void;
}

export function ThingList({ title, counted, ids, listPath, close }: ThingListProps) {
  const t = useTranslations('cross');
  const list = useTranslations('list');
  const [pages, setPages] = useState(1);
  const heading = useFocusWhenBelow();
  const { colon } = useLocale();
  const left = ids.length - pages * PAGE;
  return (
    <section className="panel thing-list" aria-labelledby="things">
      <div className="thing-list__head">
        <h2 id="things" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="button button--small no-print" onClick={close}>
          {t('close')}
        </button>
      </div>
      <output>
        <strong>{counted}</strong>
      </output>
      <ViewActions title={`${title}${colon}${counted}`} />
      {listPath && (
        <p className="no-print">
          <Link to={listPath}>{t('openList')}</Link>
        </p>
      )}
      <ul>
        {Array.from({ length: Math.min(pages, Math.ceil(ids.length / PAGE)) }, (_, page) => (
          <Things key={page} ids={ids.slice(page * PAGE, (page + 1) * PAGE)} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button button--small" onClick={() => setPages(pages + 1)}>
          {list('more', { count: String(Math.min(left, PAGE)) })}
        </button>
      )}
    </section>
  );
}

function Things({ ids }: { ids: readonly string[] }) {
  const { language } = useLocale();
  const { data, previousData, error, refetch } = useQuery(ThingListDocument, {
    variables: { ids: [...ids], language },
  });
  const skeleton = (
    <li>
      <Skeleton lines={Math.min(ids.length, 8)} height={2} />
    </li>
  );
  return (
    <QueryState data={data ?? previousData} error={error} retry={refetch} skeleton={skeleton}>
      {({ nodes }) =>
        nodes
          .filter((node) => node !== null)
          .map((node) => (
            <li key={node.id}>
              <NodeLink node={node} />
              <OfContract node={node} />
            </li>
          ))
      }
    </QueryState>
  );
}

/** Where the list stands below the table, opening it (each time anew) leads there; beside it, the focus stays in the table. */
function useFocusWhenBelow() {
  const heading = useRef<HTMLHeadingElement>(null);
  const beside = useMedia('(min-width: 64rem)');
  const opened = useNavigationType() === 'PUSH';
  useEffect(() => {
    if (opened && !beside) heading.current?.focus();
  }, [opened, beside]);
  return heading;
}
