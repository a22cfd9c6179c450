/** A measure in a list: theme, code, what it asks, axis and partners. The whole row is one link. */
import { useTranslations } from 'use-intl';
import { AxisMark } from '../design/marks/AxisMark.tsx';
import { ThemeMark } from '../design/marks/ThemeMark.tsx';
import type { MeasureRow_MeasureFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { Label } from './Label.tsx';
import { Link } from './Link.tsx';
import { MeasureTitle } from './MeasureTitle.tsx';
import './MeasureRow.css';

export function MeasureRow({ measure }: { measure: MeasureRow_MeasureFragment }) {
  const t = useTranslations('measure');
  const kind = useTranslations('kind');
  const { locale } = useLocale();
  return (
    <li className="measure-row">
      <ThemeMark number={measure.theme.number} label={`${kind('Theme')} ${measure.theme.number}`} />
      <div className="measure-row__text">
        <Link to={nodePath(locale, measure.id)} className="measure-row__link">
          <span className="measure-row__code">{measure.code}</span>{' '}
          <span className="source-voice">
            <MeasureTitle measure={measure} />
          </span>
        </Link>
        <p className="measure-row__facts">
          <AxisMark axis={measure.axis.name} />
          <PartnerNames partners={measure.partners} none={t('noPartner')} />
        </p>
      </div>
    </li>
  );
}

interface PartnerNamesProps {
  partners: MeasureRow_MeasureFragment['partners'];
  none: string;
}

function PartnerNames({ partners, none }: PartnerNamesProps) {
  if (partners.length === 0) return <span>{none}</span>;
  return (
    <span>
      {partners.map((partner, index) => (
        <span key={partner.id}>
          {index > 0 && ' · '}
          <Label {...partner} />
        </span>
      ))}
    </span>
  );
}

export function MeasureList({ measures }: { measures: readonly MeasureRow_MeasureFragment[] }) {
  return (
    <ol className="measure-list">
      {measures.map((measure) => (
        <MeasureRow key={measure.id} measure={measure} />
      ))}
    </ol>
  );
}
