/** Every partner of the plan with the number of its measures. */
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { CountList } from '../components/CountList.tsx';
import { Page } from '../components/Page.tsx';
import { PartnerLink } from '../components/PartnerLink.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { PartnersPageDocument } from '../generated/documents/PartnersPage.ts';
import type { PartnersPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { emptyQuery, measuresPath } from '../measures/query.ts';
import { localName } from '../paths.ts';
import './PartnersPage.css';

function PartnersPage() {
  const t = useTranslations('partner');
  const { language } = useLocale();
  const basis = useCertainty();
  const variables = { language, filter: { basis } };
  const { data, previousData, error, refetch } = useQuery(PartnersPageDocument, { variables });
  return (
    <Page
      title={t('partnersTitle')}
      lead={t('partnersIntroduction')}
      actions={<ViewActions title={t('partnersTitle')} />}
    >
      <QueryState
        data={data ?? previousData}
        error={error}
        retry={refetch}
        skeleton={<Skeleton lines={28} height={2} />}
      >
        {(answer) => <AllPartners data={answer} />}
      </QueryState>
    </Page>
  );
}

function AllPartners({ data }: { data: PartnersPageQuery }) {
  const t = useTranslations('count');
  const { locale } = useLocale();
  const counts = new Map(data.measures.facets.partners.map(({ partner, count }) => [partner.id, count]));
  const countOf = ({ id }: { id: string }) => counts.get(id) ?? 0;
  return (
    <div className="all-partners">
      <CountList
        values={data.partners
          .toSorted((a, b) => countOf(b) - countOf(a))
          .map((partner) => ({
            key: partner.id,
            name: <PartnerLink partner={partner} />,
            count: countOf(partner),
            to: measuresPath(locale, { ...emptyQuery, all: [localName(partner.id)] }),
            says: t('measures', { count: countOf(partner) }),
          }))}
      />
    </div>
  );
}

export { PartnersPage as Component };
