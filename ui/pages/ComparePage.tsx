/** Two to four things of one kind side by side: what they share and in what they differ, in numbers and in words. */
import { useSearchParams } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { readCompared, refusalOf } from '../compare/query.ts';
import { Refused } from '../compare/Refused.tsx';
import { SideBySide } from '../compare/SideBySide.tsx';
import { shortName } from '../compare/sides.ts';
import { Start } from '../compare/Start.tsx';
import { useGathered } from '../compare/useGathered.ts';
import { Page } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { localName } from '../paths.ts';

function ComparePage() {
  const t = useTranslations('compare');
  const [parameters] = useSearchParams();
  const ids = readCompared(parameters);
  const refusal = refusalOf(ids);
  if (ids.length === 0) return <Start />;
  return refusal ? (
    <Page title={t('title')} lead={t('lead')}>
      <Refused ids={ids} refusal={refusal} />
    </Page>
  ) : (
    <Comparison key={ids.join()} ids={ids} />
  );
}

/** A heading of more characters is set smaller. */
const LONG = 60;

function Comparison({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('compare');
  const format = useFormatter();
  const { gathered, error, retry } = useGathered(ids);
  const names = ids.map((id, side) => {
    const node = gathered?.[side]?.node;
    return node ? shortName(node) : localName(id);
  });
  const heading = t('heading', { list: format.list(names, { type: 'conjunction' }) });
  return (
    <Page title={heading} sentence={heading.length > LONG} lead={t('lead')} actions={<ViewActions title={heading} />}>
      <QueryState data={gathered} error={error} retry={retry} skeleton={<Skeleton lines={12} height={3} />}>
        {(all) => <SideBySide ids={ids} gathered={all} />}
      </QueryState>
    </Page>
  );
}

export { ComparePage as Component };
