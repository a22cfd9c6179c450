/** One axis: its measures, by theme and partner. */
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { PartnerCounts, ThemeCounts } from '../components/FacetCounts.tsx';
import { MeasureList } from '../components/MeasureRow.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { AxisMark } from '../design/marks/AxisMark.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { AxisPageDocument } from '../generated/documents/AxisPage.ts';
import type { AxisPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { AXES, emptyQuery } from '../measures/query.ts';

type Axis = AxisPageQuery['axes'][number];

function AxisPage() {
  const { name = '' } = useParams();
  const { language } = useLocale();
  const id = `axis/${name}`;
  const basis = useCertainty();
  const asked = AXES.find((axis) => axis === name.toUpperCase());
  const variables = { filter: { axes: asked ? [asked] : [], basis }, language, basis };
  const { data, previousData, error, refetch } = useQuery(AxisPageDocument, { variables });
  return (
    <QueryPage title={name} data={data ?? previousData} error={error} retry={refetch}>
      {({ axes, measures }) => {
        const axis = axes.find((other) => other.id === id);
        return axis ? <AxisArticle axis={axis} measures={measures} /> : <NotFound id={id} />;
      }}
    </QueryPage>
  );
}

interface AxisProps {
  axis: Axis;
  measures: AxisPageQuery['measures'];
}

function AxisArticle({ axis, measures }: AxisProps) {
  const t = useTranslations('axisPage');
  const names = useTranslations('axis');
  const theme = useTranslations('theme');
  const count = useTranslations('count');
  const measure = useTranslations('measure');
  const query = { ...emptyQuery, axes: [axis.name] };
  return (
    <Page
      title={t('title', { name: names(axis.name) })}
      actions={<NodeActions thing={axis} title={t('title', { name: names(axis.name) })} french={false} />}
      kicker={
        <>
          <AxisMark axis={axis.name} />
          <BasisMark basis={axis.basis} />
        </>
      }
      lead={t(axis.name)}
    >
      <div className="columns">
        <div>
          <Section id="measures" title={count('measures', { count: measures.totalCount })}>
            <MeasureList measures={measures.nodes} />
          </Section>
          <Section id="citations" title={measure('citations')}>
            <QuoteList citations={axis.citations} />
          </Section>
        </div>
        <aside>
          <Section id="by-theme" title={theme('byTheme')}>
            <ThemeCounts facets={measures.facets} query={query} />
          </Section>
          <Section id="by-partner" title={theme('byPartner')}>
            <PartnerCounts facets={measures.facets} query={query} />
          </Section>
        </aside>
      </div>
    </Page>
  );
}

export { AxisPage as Component };
