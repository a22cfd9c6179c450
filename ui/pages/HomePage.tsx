/** What this is, a search, questions to start with, the themes, and who is involved in what. */
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { AskBox } from '../ask/AskBox.tsx';
import { useCertainty } from '../certainty/useCertainty.ts';
import { ErrorPanel } from '../components/ErrorPanel.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { HomePageDocument } from '../generated/documents/HomePage.ts';
import { PartnersByThemeDocument } from '../generated/documents/PartnersByTheme.ts';
import { ExampleQuestions } from '../home/ExampleQuestions.tsx';
import { GroundCards } from '../home/GroundCards.tsx';
import './HomePage.css';
import { AxisCards, ThemeCards } from '../home/ThemeCards.tsx';
import { PartnersByTheme } from '../home/PartnersByTheme.tsx';
import { ViewCards } from '../home/ViewCards.tsx';
import { useLocale } from '../i18n/useLocale.ts';

function HomePage() {
  const t = useTranslations('home');
  const { language } = useLocale();
  const basis = useCertainty();
  const { data, error, refetch } = useQuery(HomePageDocument, { variables: { language, filter: { basis } } });
  const count = data?.measures.totalCount;
  return (
    <Page title={t('title')} lead={count === undefined ? <Skeleton lines={3} /> : t('introduction', { count })}>
      <div className="home__start">
        <AskBox large />
        <ExampleQuestions />
      </div>
      {error && <ErrorPanel error={error} retry={refetch} />}
      <Section id="themes" title={t('themes')}>
        <ThemeCards data={data} />
      </Section>
      <Section id="ground" title={t('ground')} hint={t('groundHint')}>
        <GroundCards />
      </Section>
      <Section id="views" title={t('views')}>
        <ViewCards />
      </Section>
      <Section id="axes" title={t('axes')}>
        <AxisCards data={data} />
      </Section>
      <MatrixSection />
    </Page>
  );
}

function MatrixSection() {
  const t = useTranslations('home');
  const legend = useTranslations('matrix');
  const { language } = useLocale();
  const basis = useCertainty();
  const { data, previousData, error, refetch } = useQuery(PartnersByThemeDocument, {
    variables: { language, filter: { basis } },
  });
  return (
    <Section id="matrix" title={t('matrix')} hint={`${t('matrixIntroduction')} ${legend('legend')}`}>
      <a className="skip-table" href="#after-matrix">
        {t('skipMatrix')}
      </a>
      <QueryState
        data={data ?? previousData}
        error={error}
        retry={refetch}
        skeleton={<Skeleton lines={1} height={44} />}
      >
        {(matrix) => <PartnersByTheme data={matrix} />}
      </QueryState>
      <span id="after-matrix" tabIndex={-1} />
    </Section>
  );
}

export { HomePage as Component };
