/** The contracts, each with its years and amounts. */
import { useQuery } from '@apollo/client/react';
import { useFormatter, useTranslations } from 'use-intl';
import { Fact } from '../components/FactLink.tsx';
import { Label } from '../components/Label.tsx';
import { Link } from '../components/Link.tsx';
import { Page } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { ContractsPageDocument } from '../generated/documents/ContractsPage.ts';
import type { ContractsPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import '../measure/MeasureHeader.css';
import { nodePath } from '../paths.ts';

type Contract = ContractsPageQuery['contracts'][number];

function ContractsPage() {
  const t = useTranslations('contract');
  const { language } = useLocale();
  const { data, error, refetch } = useQuery(ContractsPageDocument, { variables: { language } });
  return (
    <Page title={t('contracts')} lead={t('introduction')} actions={<ViewActions title={t('contracts')} />}>
      <QueryState data={data} error={error} retry={refetch} skeleton={<Skeleton lines={3} height={14} />}>
        {({ contracts }) => (
          <ul className="stack">
            {contracts.map((contract) => (
              <ContractPanel key={contract.id} contract={contract} />
            ))}
          </ul>
        )}
      </QueryState>
    </Page>
  );
}

function ContractPanel({ contract }: { contract: Contract }) {
  const t = useTranslations('contract');
  const { locale } = useLocale();
  const { commune, years, contractKind, sectors, note } = contract;
  return (
    <li className="panel stack">
      <h2>
        <Link to={nodePath(locale, contract.id)}>
          <Label {...contract} />
        </Link>
      </h2>
      <dl className="facts">
        <Fact name={t('commune')}>
          <Link to={nodePath(locale, commune.id)}>
            <Label {...commune} />
          </Link>
        </Fact>
        <Fact name={t('kind')}>
          <span lang="fr">{contractKind}</span>
        </Fact>
        <Fact name={t('years')}>
          <span className="number">{years.join(', ')}</span>
        </Fact>
        <Fact name={t('allocations')}>
          <Amounts contract={contract} />
        </Fact>
        <Fact name={t('sectors')}>{sectors.length}</Fact>
        {note && (
          <Fact name={t('note')}>
            <span lang="en">{note}</span>
          </Fact>
        )}
      </dl>
    </li>
  );
}

function Amounts({ contract: { allocations } }: { contract: Contract }) {
  const t = useTranslations('contract');
  const format = useFormatter();
  if (allocations.length === 0) return <span className="muted">{t('noAmount')}</span>;
  return (
    <ul>
      {allocations.map(({ id, year, scheme, amountEUR }) => (
        <li key={id} className="number">
          {year} · {format.number(amountEUR, { style: 'currency', currency: 'EUR' })} · <span lang="fr">{scheme}</span>
        </li>
      ))}
    </ul>
  );
}

export { ContractsPage as Component };
