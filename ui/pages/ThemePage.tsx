/** One theme: what the plan says of it, its priorities, and its measures by partner and axis. */
import { useParams } from 'react-router';
import type { Params } from 'react-router';
import { useTranslations } from 'use-intl';
import { AxisCounts, PartnerCounts } from '../components/FacetCounts.tsx';
import { OriginalLabel } from '../components/Label.tsx';
import { Link } from '../components/Link.tsx';
import { MeasureList } from '../components/MeasureRow.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { Prose } from '../components/Prose.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { ThemeMark } from '../design/marks/ThemeMark.tsx';
import { ThemePageDocument } from '../generated/documents/ThemePage.ts';
import type { ThemePageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { FiguresSection } from '../initiative/FiguresSection.tsx';
import { emptyQuery, measuresPath } from '../measures/query.ts';
import { localName } from '../paths.ts';
import { useQuestion } from './question.ts';
import type { Reader } from './question.ts';

type Theme = NonNullable<ThemePageQuery['theme']>;

interface ThemeProps {
  theme: Theme;
  measures: ThemePageQuery['measures'];
}

export const question = ({ number = '' }: Readonly<Params>, { language, basis }: Reader) => ({
  query: ThemePageDocument,
  variables: { id: number, filter: { themes: [number], basis }, language, basis },
});

function ThemePage() {
  const t = useTranslations('theme');
  const { number = '' } = useParams();
  const { data, previousData, error, refetch } = useQuestion(question);
  const known = data ?? (previousData?.theme?.id === `theme/${number}` ? previousData : undefined);
  return (
    <QueryPage id={`theme/${number}`} title={t('title', { number })} data={known} error={error} retry={refetch}>
      {({ theme, measures }) =>
        theme ? <ThemeArticle theme={theme} measures={measures} /> : <NotFound id={`theme/${number}`} />
      }
    </QueryPage>
  );
}

function ThemeArticle({ theme, measures }: ThemeProps) {
  const t = useTranslations('theme');
  return (
    <Page
      title={theme.title}
      actions={<NodeActions thing={theme} title={theme.original} />}
      kicker={
        <>
          <ThemeMark number={theme.number} size={40} />
          {t('title', { number: String(theme.number) })}
          <BasisMark basis={theme.basis} />
        </>
      }
      lead={<OriginalLabel label={theme.title} original={theme.original} />}
    >
      <div className="columns">
        <div>
          <ThemeMeasures theme={theme} measures={measures} />
          <FiguresSection figures={figuresOf(theme)} of={theme.title} />
          <ThemeTexts theme={theme} />
        </div>
        <ThemeFacets theme={theme} measures={measures} />
      </div>
    </Page>
  );
}

function ThemeMeasures({ theme, measures }: ThemeProps) {
  const t = useTranslations('theme');
  const count = useTranslations('count');
  const { locale } = useLocale();
  const path = measuresPath(locale, { ...emptyQuery, themes: [localName(theme.id)] });
  return (
    <Section id="measures" title={count('measures', { count: measures.totalCount })}>
      <MeasureList measures={measures.nodes} />
      <p>
        <Link to={path}>{t('filter')}</Link>
      </p>
    </Section>
  );
}

/** Those of the theme and of its sub-themes. */
function figuresOf({ observations, subThemes }: Theme) {
  return [...observations, ...subThemes.flatMap((part) => part.observations)];
}

function ThemeTexts({ theme }: { theme: Theme }) {
  const t = useTranslations('theme');
  const measure = useTranslations('measure');
  // Where sub-themes have strategies, the theme's is no more than these together.
  const inParts = theme.subThemes.some(({ strategy }) => strategy !== '');
  return (
    <>
      <Section id="priorities" title={t('priorities')}>
        {theme.priorities.length === 0 && <p>{t('noPriorities')}</p>}
        {theme.priorities.length > 0 && <Prose text={theme.priorities.map((item) => `- ${item}`).join('\n')} />}
      </Section>
      {theme.introduction && (
        <Section id="introduction" title={t('introduction')}>
          <Prose text={theme.introduction} />
        </Section>
      )}
      {theme.strategy && !inParts && (
        <Section id="strategy" title={t('strategy')}>
          <Prose text={theme.strategy} />
        </Section>
      )}
      {theme.subThemes
        .filter(({ strategy }) => strategy !== '')
        .map((part) => (
          <Section key={part.id} id={part.id} title={<span lang="fr">{part.title}</span>}>
            <Prose text={part.strategy} />
          </Section>
        ))}
      <Section id="citations" title={measure('citations')}>
        <QuoteList citations={theme.citations} />
      </Section>
    </>
  );
}

function ThemeFacets({ theme, measures }: ThemeProps) {
  const t = useTranslations('theme');
  const query = { ...emptyQuery, themes: [localName(theme.id)] };
  return (
    <aside>
      <Section id="by-axis" title={t('byAxis')}>
        <AxisCounts facets={measures.facets} query={query} />
      </Section>
      <Section id="by-partner" title={t('byPartner')}>
        <PartnerCounts facets={measures.facets} query={query} />
      </Section>
    </aside>
  );
}

export { ThemePage as Component };
