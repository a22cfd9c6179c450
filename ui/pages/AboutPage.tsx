/** What the plan is, what the marks mean, and what the data hold. */
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { BASES } from '../certainty/certainty.ts';
import { Page, Section } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import type { NodeKind } from '../components/NodeLink.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { AboutPageDocument } from '../generated/documents/AboutPage.ts';
import '../measure/MeasureHeader.css';
import './AboutPage.css';

function AboutPage() {
  const t = useTranslations('about');
  return (
    <Page title={t('title')}>
      <Section id="plan" title={t('planTitle')} className="about">
        <p>{t('plan')}</p>
      </Section>
      <Section id="report" title={t('reportTitle')} className="about">
        <p>{t('report')}</p>
      </Section>
      <Section id="contracts" title={t('contractsTitle')} className="about">
        <p>{t('contracts')}</p>
      </Section>
      <Section id="not" title={t('notTitle')} className="about">
        <p>{t('not')}</p>
      </Section>
      <Section id="basis" title={t('basisTitle')} className="about">
        <p>{t('basis')}</p>
        <BasisMeanings />
      </Section>
      <Section id="voices" title={t('voiceTitle')} className="about">
        <p>{t('voice')}</p>
      </Section>
      <Section id="reuse" title={t('reuseTitle')} className="about">
        <p>{t('reuse')}</p>
      </Section>
      <Section id="numbers" title={t('numbersTitle')} className="about">
        <Numbers />
      </Section>
    </Page>
  );
}

function BasisMeanings() {
  const meaning = useTranslations('basisMeaning');
  return (
    <dl className="facts about__meanings">
      {BASES.map((basis) => (
        <div key={basis}>
          <dt>
            <BasisMark basis={basis} />
          </dt>
          <dd>{meaning(basis)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Numbers() {
  const t = useTranslations('about');
  const kinds = useTranslations('kind');
  const { data, error, refetch } = useQuery(AboutPageDocument);
  return (
    <QueryState data={data} error={error} retry={refetch} skeleton={<Skeleton lines={12} height={1.5} />}>
      {({ dataset }) => (
        <table className="about__numbers">
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('number')}</th>
            </tr>
          </thead>
          <tbody>
            {dataset.counts.map(({ kind, count }) => (
              <tr key={kind}>
                <th scope="row">{kinds(kind as NodeKind)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </QueryState>
  );
}

export { AboutPage as Component };
