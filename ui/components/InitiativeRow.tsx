/** An initiative in a list: its name, status, volets, where and when it was active. The whole row is one link. */
import { useFormatter, useTranslations } from 'use-intl';
import { StatusMark } from '../design/marks/StatusMark.tsx';
import type { InitiativeRow_InitiativeFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { french } from './french.ts';
import { Link } from './Link.tsx';
import './MeasureRow.css';

export function InitiativeRow({ initiative }: { initiative: InitiativeRow_InitiativeFragment }) {
  const { locale } = useLocale();
  return (
    <li className="measure-row">
      <div className="measure-row__text">
        <Link to={nodePath(locale, initiative.id)} className="measure-row__link">
          <span lang="fr" className="source-voice">
            {french(initiative.name)}
          </span>
        </Link>
        <InitiativeFacts initiative={initiative} />
      </div>
    </li>
  );
}

function InitiativeFacts({ initiative }: { initiative: InitiativeRow_InitiativeFragment }) {
  const t = useTranslations('initiative');
  const format = useFormatter();
  const { volets, zones, activity } = initiative;
  const and = (values: readonly (string | number)[]) => format.list(values.map(String), { type: 'unit' });
  const periods = [...new Set(activity.map(({ period }) => period))];
  return (
    <p className="measure-row__facts">
      <StatusMark status={initiative.status} />
      {volets.length > 0 && (
        <span>{t('inVolets', { n: volets.length, list: and(volets.map(({ number }) => number)) })}</span>
      )}
      {zones.length > 0 && (
        <span>{t('inZones', { n: zones.length, list: and(zones.map(({ number }) => number)) })}</span>
      )}
      {periods.length > 0 && <span className="number">{and(periods)}</span>}
    </p>
  );
}

export function InitiativeList({ initiatives }: { initiatives: readonly InitiativeRow_InitiativeFragment[] }) {
  return (
    <ol className="measure-list">
      {initiatives.map((initiative) => (
        <InitiativeRow key={initiative.id} initiative={initiative} />
      ))}
    </ol>
  );
}
