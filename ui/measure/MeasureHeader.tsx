/** Where a measure stands: theme, axis, partners, and its neighbours. */
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { PartnerList } from '../components/PartnerLink.tsx';
import { ThemeLink } from '../components/ThemeLink.tsx';
import { AxisMark } from '../design/marks/AxisMark.tsx';
import type { MeasureHeader_MeasureFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './MeasureHeader.css';

interface MeasureProps {
  measure: MeasureHeader_MeasureFragment;
}

export function MeasureFacts({ measure }: MeasureProps) {
  const t = useTranslations('measure');
  const { locale } = useLocale();
  return (
    <dl className="facts">
      <div>
        <dt>{t('theme')}</dt>
        <dd>
          <ThemeLink theme={measure.theme} />
        </dd>
      </div>
      {measure.subTheme && (
        <div>
          <dt>{t('subTheme')}</dt>
          <dd lang="fr">{measure.subTheme}</dd>
        </div>
      )}
      <div>
        <dt>{t('axis')}</dt>
        <dd>
          <Link to={nodePath(locale, measure.axis.id)}>
            <AxisMark axis={measure.axis.name} />
          </Link>
        </dd>
      </div>
      <div>
        <dt>{t('partners')}</dt>
        <dd>{measure.partners.length > 0 ? <PartnerList partners={measure.partners} /> : t('noPartner')}</dd>
      </div>
    </dl>
  );
}

/** The measures before and after, in the order of the plan. */
export function Neighbours({ measure }: MeasureProps) {
  const t = useTranslations('measure');
  const { locale } = useLocale();
  const { previous, next } = measure;
  return (
    <nav aria-label={`${t('previous')}, ${t('next')}`} className="neighbours no-print">
      {previous && (
        <Link to={nodePath(locale, previous.id)} rel="prev" aria-label={`${previous.code}, ${t('previous')}`}>
          ← {previous.code}
        </Link>
      )}
      {next && (
        <Link to={nodePath(locale, next.id)} rel="next" aria-label={`${next.code}, ${t('next')}`}>
          {next.code} →
        </Link>
      )}
    </nav>
  );
}
