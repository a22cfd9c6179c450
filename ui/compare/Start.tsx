/** Where nothing is compared yet: a choice of the first thing, and pairs to begin with. */
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { Page } from '../components/Page.tsx';
import { ComparableDocument } from '../generated/documents/Comparable.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { localName } from '../paths.ts';
import { Adding } from './Adding.tsx';
import { comparedKind, comparePath } from './query.ts';
import { shortName } from './sides.ts';

/** Pairs of which a reader may not know that they can be compared. */
const EXAMPLES = [
  ['zone/5339', 'zone/5340'],
  ['partner/communes', 'partner/associations'],
  ['contract/bruxelles-2018-2019', 'contract/molenbeek-saint-jean-2023'],
  ['period/2021-2022', 'period/2023-2024'],
];

export function Start() {
  const t = useTranslations('compare');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Adding ids={[]} />
      <div className="stack">
        <p>{t('example')}</p>
        <Examples />
      </div>
    </Page>
  );
}

function Examples() {
  const kind = useTranslations('kind');
  const { locale, language } = useLocale();
  const { data } = useQuery(ComparableDocument, { variables: { language } });
  const nodes = data && [...data.zones, ...data.partners, ...data.contracts, ...data.periods];
  const nameOf = (id: string) => {
    const node = nodes?.find((one) => one.id === id);
    return node ? shortName(node) : localName(id);
  };
  return (
    <ul className="stack">
      {EXAMPLES.map((ids) => (
        <li key={ids.join()}>
          <Link to={comparePath(locale, ids)}>
            {kind(comparedKind(ids[0] ?? '') ?? 'Measure')} : {ids.map(nameOf).join(' – ')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
