/** Both versions of a measure: side by side with their differences marked, or one of them. */
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { Prose } from '../components/Prose.tsx';
import type { MeasureTexts_MeasureFragment } from '../generated/operations.ts';
import { compareTexts, countDifferences } from './differences.ts';
import './MeasureTexts.css';
import { TextComparison } from './TextComparison.tsx';

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
        <TextComparison segments={segments} body={t('body')} annex={t('annex')} />
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
