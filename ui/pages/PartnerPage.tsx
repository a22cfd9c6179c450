/** One partner: how the annex writes it, its measures, and with whom it shares them. */
import { useParams } from 'react-router';
import type { Params } from 'react-router';
import { useTranslations } from 'use-intl';
import { CountList } from '../components/CountList.tsx';
import { AxisCounts, ThemeCounts } from '../components/FacetCounts.tsx';
import { OriginalLabel } from '../components/Label.tsx';
import { Link } from '../components/Link.tsx';
import { MeasureList } from '../components/MeasureRow.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { PartnerLink, PartnerList } from '../components/PartnerLink.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { PartnerPageDocument } from '../generated/documents/PartnerPage.ts';
import type { PartnerLink_PartnerFragment, PartnerPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import '../measure/MeasureHeader.css';
import { emptyQuery, measuresPath } from '../measures/query.ts';
import { localName } from '../paths.ts';
import { useQuestion } from './question.ts';
import type { Reader } from './question.ts';

type Partner = NonNullable<PartnerPageQuery['partner']>;

interface PartnerProps {
  partner: Partner;
  measures: PartnerPageQuery['measures'];
}

export const question = ({ name = '' }: Readonly<Params>, { language, basis }: Reader) => ({
  query: PartnerPageDocument,
  variables: { id: name, filter: { partners: { all: [name] }, basis }, language, basis },
});

function PartnerPage() {
  const kind = useTranslations('kind');
  const { name = '' } = useParams();
  const { data, previousData, error, refetch } = useQuestion(question);
  const known = data ?? (previousData?.partner?.id === `partner/${name}` ? previousData : undefined);
  return (
    <QueryPage id={`partner/${name}`} title={kind('Partner')} data={known} error={error} retry={refetch}>
      {({ partner, measures }) =>
        partner ? <PartnerArticle partner={partner} measures={measures} /> : <NotFound id={`partner/${name}`} />
      }
    </QueryPage>
  );
}

function PartnerArticle({ partner, measures }: PartnerProps) {
  const kind = useTranslations('kind');
  return (
    <Page
      title={partner.label}
      actions={<NodeActions thing={partner} title={partner.original} />}
      kicker={
        <>
          {kind('Partner')}
          <BasisMark basis={partner.basis} />
        </>
      }
      lead={<OriginalLabel {...partner} />}
    >
      <PartnerFacts partner={partner} />
      <div className="columns">
        <PartnerMeasures partner={partner} measures={measures} />
        <PartnerCounts partner={partner} measures={measures} />
      </div>
    </Page>
  );
}

function PartnerFacts({ partner }: { partner: Partner }) {
  const t = useTranslations('partner');
  return (
    <dl className="facts">
      <div>
        <dt>{t('spellings')}</dt>
        <dd lang="fr" className="source-voice">
          {partner.spellings.map((spelling) => `« ${spelling} »`).join(', ')}
        </dd>
      </div>
      <Relatives name={t('broader')} partners={partner.broader} />
      <Relatives name={t('narrower')} partners={partner.narrower} />
      <Relatives name={t('closeTo')} partners={partner.closeTo} />
    </dl>
  );
}

function Relatives({ name, partners }: { name: string; partners: readonly PartnerLink_PartnerFragment[] }) {
  if (partners.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <PartnerList partners={partners} />
      </dd>
    </div>
  );
}

function PartnerMeasures({ partner, measures }: PartnerProps) {
  const t = useTranslations('partner');
  const measure = useTranslations('measure');
  const count = useTranslations('count');
  const { locale } = useLocale();
  const query = { ...emptyQuery, all: [localName(partner.id)] };
  return (
    <div>
      <Section id="measures" title={count('measures', { count: measures.totalCount })} hint={t('strict')}>
        <MeasureList measures={measures.nodes} />
        {partner.narrower.length > 0 && (
          <p>
            <Link to={measuresPath(locale, { ...query, narrower: true })}>{t('withNarrower')}</Link>
          </p>
        )}
      </Section>
      <Section id="citations" title={measure('citations')}>
        <QuoteList citations={partner.citations} />
      </Section>
    </div>
  );
}

function PartnerCounts({ partner, measures }: PartnerProps) {
  const t = useTranslations('partner');
  const theme = useTranslations('theme');
  const { locale } = useLocale();
  const query = { ...emptyQuery, all: [localName(partner.id)] };
  // The partners of its measures, by falling count, are those it shares them with, and itself.
  const coPartners = measures.facets.partners.filter((counted) => counted.partner.id !== partner.id);
  return (
    <aside>
      <Section id="by-axis" title={theme('byAxis')}>
        <AxisCounts facets={measures.facets} query={query} />
      </Section>
      <Section id="by-theme" title={theme('byTheme')}>
        <ThemeCounts facets={measures.facets} query={query} />
      </Section>
      <Section id="co-partners" title={t('coPartners')} hint={t('coPartnersHint')}>
        <CountList
          values={coPartners.map(({ partner: other, count }) => ({
            key: other.id,
            name: <PartnerLink partner={other} />,
            count,
            to: measuresPath(locale, { ...query, all: [...query.all, localName(other.id)] }),
            says: t('together', { count }),
          }))}
        />
      </Section>
    </aside>
  );
}

export { PartnerPage as Component };
