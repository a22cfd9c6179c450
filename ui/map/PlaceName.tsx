/** What places are called: a commune in Dutch by its Dutch name; the sources, in French, have the other. */
import '../initiative/Figures.css';
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { spaced } from '../components/ZoneName.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import type { Places, Zone } from './places.ts';

export type Named = Pick<Places['outside'][number], 'name' | 'nameNl'>;

/** The name that the reader's language uses. */
export function useCommuneName(): (commune: Named) => string {
  const { locale } = useLocale();
  return ({ name, nameNl }) => (locale === 'nl' ? nameNl : name);
}

/** `Zone 5340 Molenbeek-Saint-Jean / Koekelberg / …` */
export function useZoneName(): (zone: Pick<Zone, 'number' | 'label'>) => string {
  const kind = useTranslations('kind');
  return ({ number, label }) => `${kind('PoliceZone')} ${number} ${spaced(label)}`;
}

/** Leads to a commune by the name that the reader's language uses; the other stands below where it differs. */
export function CommuneLink({ commune: { id, name, nameNl } }: { commune: Named & { id: string } }) {
  const { locale } = useLocale();
  const names = { fr: name, nl: nameNl };
  const [first, second] = locale === 'nl' ? (['nl', 'fr'] as const) : (['fr', 'nl'] as const);
  return (
    <>
      <Link to={nodePath(locale, id)} lang={first}>
        {names[first]}
      </Link>
      {name !== nameNl && (
        <span lang={second} className="figures__place">
          {names[second]}
        </span>
      )}
    </>
  );
}
