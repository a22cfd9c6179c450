/** Both versions of a measure: side by side with their differences marked, or one of them. */
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Segment } from '../components/blocks.ts';
import { french } from '../components/french.ts';
import { Link } from '../components/Link.tsx';
import { Prose, ProseBlocks } from '../components/Prose.tsx';
import type { MeasureTexts_MeasureFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { compareTexts, countDifferences } from './differences.ts';
import './MeasureTexts.css';

const VIEWS = ['annex', 'body', 'compare'] as const;
type View = (typeof VIEWS)[number];

interface MeasureTextsProps {
  measure: MeasureTexts_MeasureFragment;
}

export function MeasureTexts({ measure }: MeasureTextsProps) {
  const t = useTranslations('measure');
  const segments = compareTexts(measure.bodyText, measure.annexText);
  const differences = countDifferences(segments);
  const view = useView(differences);
  return (
    <>
      <p className="small muted">
        {t('textTwice')}{' '}
        {measure.bodyText === measure.annexText ? t('same') : t('differencesIn', { count: differences })}
      </p>
      <ViewLinks view={view} />
      {view === 'compare' ? (
        <Comparison segments={segments} />
      ) : (
        <Prose text={view === 'body' ? measure.bodyText : measure.annexText} abbreviations={measure.abbreviations} />
      )}
    </>
  );
}

/** The view the address asks for; without one, the differences when there are any. */
function useView(differences: number): View {
  const [parameters] = useSearchParams();
  const asked = VIEWS.find((view) => view === parameters.get('text'));
  return asked ?? (differences > 0 ? 'compare' : 'annex');
}

function ViewLinks({ view }: { view: View }) {
  const t = useTranslations('measure');
  return (
    <nav aria-label={t('versions')} className="views no-print">
      {VIEWS.map((other) => (
        <Link
          key={other}
          to={`?text=${other}`}
          replace
          preventScrollReset
          aria-current={other === view ? 'true' : undefined}
        >
          {t(other)}
        </Link>
      ))}
    </nav>
  );
}

function Comparison({ segments }: { segments: Segment[] }) {
  const t = useTranslations('measure');
  return (
    <div className="comparison">
      <section aria-labelledby="version-body">
        <h3 id="version-body">{t('body')}</h3>
        <ProseBlocks segments={segments.filter(({ only }) => only !== 'annex')} renderSegment={showSegment} />
      </section>
      <section aria-labelledby="version-annex">
        <h3 id="version-annex">{t('annex')}</h3>
        <ProseBlocks segments={segments.filter(({ only }) => only !== 'body')} renderSegment={showSegment} />
      </section>
    </div>
  );
}

const showSegment = (segment: Segment) => (segment.marked ? <Difference segment={segment} /> : french(segment.text));

/** A screen reader hears in words what the eye sees as colour and line; blanks around the words stay bare. */
function Difference({ segment }: { segment: Segment }) {
  const t = useTranslations('measure');
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(segment.text) ?? [];
  const Mark = segment.only === 'body' ? 'del' : 'ins';
  return (
    <>
      {before}
      <Mark className={`difference difference--${segment.only}`}>
        <Aside>{t(segment.only === 'body' ? 'onlyBody' : 'onlyAnnex')}</Aside>
        {words}
        <Aside>{t('end')}</Aside>
      </Mark>
      {after}
    </>
  );
}

function Aside({ children }: { children: string }) {
  const { locale } = useLocale();
  return (
    <span className="visually-hidden" lang={locale}>
      {` (${children}) `}
    </span>
  );
}
