/** The instances of programmes in a place, such as the LISA antennas: where they are and when they opened. */
import { useTranslations } from 'use-intl';
import { useDate } from '../components/dates.ts';
import { french } from '../components/french.ts';
import { Label } from '../components/Label.tsx';
import { Link } from '../components/Link.tsx';
import { Section } from '../components/Page.tsx';
import type { Openings_InitiativeFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import '../initiative/Figures.css';
import { nodePath } from '../paths.ts';

type Instance = Openings_InitiativeFragment & { instanceOf: NonNullable<Openings_InitiativeFragment['instanceOf']> };

/** A programme with those of its instances that are here, the first to open first. */
interface Programme {
  id: string;
  name: string;
  instances: Instance[];
}

function programmesOf(initiatives: readonly Openings_InitiativeFragment[]): Programme[] {
  const programmes = new Map<string, Programme>();
  for (const initiative of initiatives) {
    const { instanceOf } = initiative;
    if (!instanceOf) continue;
    const programme = programmes.get(instanceOf.id) ?? { ...instanceOf, instances: [] };
    programme.instances.push({ ...initiative, instanceOf });
    programmes.set(instanceOf.id, programme);
  }
  const byStart = (a: Instance, b: Instance) => (a.start ?? '~').localeCompare(b.start ?? '~');
  return [...programmes.values()].map((one) => ({ ...one, instances: one.instances.toSorted(byStart) }));
}

export function Openings({ initiatives }: { initiatives: readonly Openings_InitiativeFragment[] }) {
  const { locale } = useLocale();
  return programmesOf(initiatives).map((programme) => (
    <Section
      key={programme.id}
      id={`openings-${programme.id}`}
      title={
        <Link to={nodePath(locale, programme.id)} lang="fr">
          {french(programme.name)}
        </Link>
      }
    >
      <InstanceTable programme={programme} />
    </Section>
  ));
}

function InstanceTable({ programme }: { programme: Programme }) {
  const t = useTranslations('place');
  const date = useDate();
  const { locale } = useLocale();
  return (
    <table className="figures__table">
      <caption className="visually-hidden">{programme.name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('commune')}</th>
          <th scope="col">{t('opened')}</th>
        </tr>
      </thead>
      <tbody>
        {programme.instances.map(({ id, name, communes, start, end, renamedTo }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={nodePath(locale, id)} lang="fr">
                {french(name)}
              </Link>
              {renamedTo && <span className="figures__place">{t('renamed', { name: renamedTo })}</span>}
            </th>
            <td data-label={t('commune')}>
              {communes.map((commune) => (
                <Link key={commune.id} to={nodePath(locale, commune.id)}>
                  <Label {...commune} />
                </Link>
              ))}
            </td>
            <td data-label={t('opened')}>
              {start ? date(start) : <span className="muted">{t('notStated')}</span>}
              {end && ` – ${date(end)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
