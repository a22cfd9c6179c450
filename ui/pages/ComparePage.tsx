/** Two to four things of one kind side by side: what they share and in what they differ, in numbers and in words. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Link, useGo } from '../components/Link.tsx';
import { NodeLink } from '../components/NodeLink.tsx';
import { Page } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { compareSides } from '../compare/comparison.ts';
import type { ComparedAspect } from '../compare/comparison.ts';
import { ComparePicker } from '../compare/ComparePicker.tsx';
import { CompareTable } from '../compare/CompareTable.tsx';
import { Numbers } from '../compare/Numbers.tsx';
import { COMPARED_KINDS, comparedKind, comparePath, MOST_COMPARED, readCompared, refusalOf } from '../compare/query.ts';
import type { Refusal } from '../compare/query.ts';
import { aspectsOf } from '../compare/sides.ts';
import type { ComparedNode, Gathered } from '../compare/sides.ts';
import { Texts } from '../compare/Texts.tsx';
import { useAspectWords } from '../compare/useAspectWords.ts';
import { useGathered } from '../compare/useGathered.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { download, toCsv } from '../list/csv.ts';
import { localName, nodePath } from '../paths.ts';

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
    <Compared key={ids.join()} ids={ids} />
  );
}

/** Pairs of which a reader may not know that they can be compared. */
const EXAMPLES = [
  ['zone/5339', 'zone/5340'],
  ['partner/communes', 'partner/associations'],
  ['contract/bruxelles-2018-2019', 'contract/molenbeek-saint-jean-2023'],
  ['period/2021-2022', 'period/2023-2024'],
];

function Start() {
  const t = useTranslations('compare');
  const kind = useTranslations('kind');
  const { locale } = useLocale();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Picker ids={[]} />
      <div>
        <p>{t('example')}</p>
        <ul className="stack">
          {EXAMPLES.map((ids) => (
            <li key={ids.join()}>
              <Link to={comparePath(locale, ids)}>
                {kind(comparedKind(ids[0] ?? '') ?? 'Measure')} : {ids.map(localName).join(' – ')}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}

function Picker({ ids }: { ids: readonly string[] }) {
  const { locale } = useLocale();
  const go = useGo();
  if (ids.length >= MOST_COMPARED) return null;
  return (
    <ComparePicker
      kind={comparedKind(ids[0] ?? '')}
      chosen={ids}
      choose={(id) => go(comparePath(locale, [...ids, id]), { preventScrollReset: true })}
    />
  );
}

function Refused({ ids, refusal }: { ids: readonly string[]; refusal: Refusal }) {
  const t = useTranslations('compare');
  const message = useRefusal(refusal);
  return (
    <>
      <div className="panel stack">
        <h2>{t(`${refusal.why}Title`)}</h2>
        <p>{message}</p>
        <ul className="stack">
          {ids.map((id) => (
            <li key={id} className="row">
              <code>{id}</code> <Remove ids={ids} id={id} name={id} />
            </li>
          ))}
        </ul>
      </div>
      {refusal.why === 'few' && <Picker ids={ids} />}
    </>
  );
}

function useRefusal(refusal: Refusal): string {
  const t = useTranslations('compare');
  const kind = useTranslations('kind');
  const format = useFormatter();
  const list = (kinds: readonly (typeof COMPARED_KINDS)[number][]) => format.list(kinds.map((one) => kind(one)));
  switch (refusal.why) {
    case 'few':
      return t('few');
    case 'many':
      return t('many', { count: String(refusal.count) });
    case 'mixed':
      return t('mixed', { list: list(refusal.kinds) });
    case 'kind':
      return t('kind', { id: refusal.id, list: list(COMPARED_KINDS) });
  }
}

function Remove({ ids, id, name }: { ids: readonly string[]; id: string; name: string }) {
  const t = useTranslations('compare');
  const { locale } = useLocale();
  const path = comparePath(
    locale,
    ids.filter((other) => other !== id),
  );
  return (
    <Link to={path} preventScrollReset className="button button--small no-print" aria-label={t('remove', { name })}>
      <span aria-hidden>✕</span>
    </Link>
  );
}

function Compared({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('compare');
  const format = useFormatter();
  const { gathered, error, retry } = useGathered(ids);
  const heading = t('heading', { list: format.list(ids.map(localName), { type: 'conjunction' }) });
  return (
    <Page title={heading} lead={t('lead')} actions={<ViewActions title={heading} />}>
      <QueryState data={gathered} error={error} retry={retry} skeleton={<Skeleton lines={12} height={3} />}>
        {(all) => <Sides ids={ids} gathered={all} />}
      </QueryState>
    </Page>
  );
}

function Sides({ ids, gathered }: { ids: readonly string[]; gathered: readonly (Gathered | null)[] }) {
  const t = useTranslations('compare');
  const words = useAspectWords();
  const there = gathered.flatMap((one) => one ?? []);
  const nodes = there.map(({ node }) => node);
  const missing = ids.filter((_, index) => gathered[index] === null);
  const aspects = compareSides(there.map((one) => ({ aspects: aspectsOf(one, words) })));
  const names = nodes.map(({ id }) => localName(id));
  return (
    <>
      {missing.map((id) => (
        <p key={id} className="panel row">
          {t('gone', { id })} <Remove ids={ids} id={id} name={id} />
        </p>
      ))}
      <Chosen ids={ids} nodes={nodes} />
      <Picker ids={ids} />
      {there.length > 1 && (
        <>
          <CsvButton aspects={aspects} names={names} />
          <Numbers nodes={nodes} names={names} aspects={aspects} />
          {aspects.map((aspect) => (
            <CompareTable key={aspect.key} aspect={aspect} names={names} />
          ))}
          <Texts nodes={nodes} />
        </>
      )}
    </>
  );
}

function Chosen({ ids, nodes }: { ids: readonly string[]; nodes: readonly ComparedNode[] }) {
  return (
    <ul className="compare__chosen">
      {nodes.map((node) => (
        <li key={node.id} className="panel">
          <NodeLink node={node} />
          <Remove ids={ids} id={node.id} name={localName(node.id)} />
        </li>
      ))}
    </ul>
  );
}

/** One row for each thing that any side has, under its aspect. */
function CsvButton({ aspects, names }: { aspects: readonly ComparedAspect[]; names: readonly string[] }): ReactNode {
  const t = useTranslations('compare');
  const list = useTranslations('list');
  const basis = useTranslations('basis');
  const { locale } = useLocale();
  const save = () => {
    const rows = aspects.flatMap(({ name, groups }) =>
      groups.flatMap((group) =>
        group.rows.map(({ member, cells }) => [
          name,
          member.node?.label ?? member.text ?? '',
          ...cells.map((cell) => (cell?.proof ? basis(cell.proof.basis) : String(cell?.count ?? ''))),
          member.node ? window.location.origin + nodePath(locale, member.node.id) : '',
        ]),
      ),
    );
    download('comparison.csv', 'text/csv', toCsv([[t('aspect'), '', ...names, ''], ...rows]));
  };
  return (
    <p className="no-print">
      <button type="button" className="button button--small" onClick={save}>
        {list('csv')}
      </button>
    </p>
  );
}

export { ComparePage as Component };
