/**
 * Where and when an initiative was active: zones down, periods across. Each bar is drawn after its
 * certainty, says it in words, and leads to its proof.
 */
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { Label } from '../components/Label.tsx';
import { spaced } from '../components/ZoneName.tsx';
import { BasisIcon } from '../design/marks/BasisMark.tsx';
import type { ActivityTimeline_InitiativeFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './ActivityTimeline.css';

type ActivityLink = ActivityTimeline_InitiativeFragment['activities'][number];
type ActivityNode = Extract<ActivityLink['other'], { __typename: 'Activity' }>;

/** An activity and the link that says it. */
export interface Active {
  link: ActivityLink;
  activity: ActivityNode;
}

type Zone = NonNullable<ActivityNode['zone']>;

/** The activities among links, which are all that these links lead to. */
export function activitiesOf(links: readonly ActivityLink[]): Active[] {
  return links.flatMap((link) => (isActivity(link.other) ? [{ link, activity: link.other }] : []));
}

function isActivity(node: ActivityLink['other']): node is ActivityNode {
  const { __typename: type } = node;
  return type === 'Activity';
}

/** Each zone once, in the order of their numbers; null last, for what no zone is named of. */
function zonesOf(active: readonly Active[]): (Zone | null)[] {
  const zones = new Map(active.map(({ activity: { zone } }) => [zone?.number ?? '~', zone]));
  return [...zones].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, zone]) => zone);
}

interface ActivityTimelineProps {
  active: readonly Active[];
  periods: readonly { name: string }[];
}

export function ActivityTimeline({ active, periods }: ActivityTimelineProps) {
  const t = useTranslations('timeline');
  return (
    <table className="timeline">
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('zone')}</th>
          {periods.map(({ name }) => (
            <th key={name} scope="col" className="number">
              {name.replace('-', '–')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {zonesOf(active).map((zone) => (
          <tr key={zone?.id ?? 'none'}>
            <ZoneHeader zone={zone} />
            {periods.map(({ name }) => (
              <PeriodCell
                key={name}
                active={active.filter(({ activity }) => activity.zone?.id === zone?.id && activity.period === name)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ZoneHeader({ zone }: { zone: Zone | null }) {
  const t = useTranslations('timeline');
  const { locale } = useLocale();
  return (
    <th scope="row">
      {zone ? (
        <Link to={nodePath(locale, zone.id)} className="timeline__zone">
          <strong className="number">{zone.number}</strong>{' '}
          <span className="timeline__zone-name">
            <Label label={spaced(zone.label)} original={spaced(zone.original)} />
          </span>
        </Link>
      ) : (
        t('noZone')
      )}
    </th>
  );
}

function PeriodCell({ active }: { active: readonly Active[] }) {
  const t = useTranslations('timeline');
  const basis = useTranslations('basis');
  const { locale } = useLocale();
  if (active.length === 0) {
    return (
      <td className="timeline__none">
        <span aria-hidden>·</span>
        <span className="visually-hidden">{t('none')}</span>
      </td>
    );
  }
  return (
    <td>
      {active.map(({ link }) => (
        <Link
          key={link.id}
          to={nodePath(locale, link.id)}
          className={`timeline__bar timeline__bar--${link.basis.toLowerCase()}`}
        >
          <span className="timeline__words">
            <BasisIcon basis={link.basis} /> {basis(link.basis)}
          </span>
        </Link>
      ))}
    </td>
  );
}
