/** What was done on the ground: the ways into the report and the contracts, with what each holds. */
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { Label } from '../components/Label.tsx';
import { Link } from '../components/Link.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ZoneName } from '../components/ZoneName.tsx';
import { GroundCardsDocument } from '../generated/documents/GroundCards.ts';
import type { GroundCardsQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { Card } from './Card.tsx';
import './GroundCards.css';

export function GroundCards() {
  const basis = useCertainty();
  const { language } = useLocale();
  const variables = { filter: { basis }, language };
  const { data, previousData, error, refetch } = useQuery(GroundCardsDocument, { variables });
  return (
    <QueryState data={data ?? previousData} error={error} retry={refetch} skeleton={<Skeleton lines={1} height={12} />}>
      {(answer) => (
        <>
          <Cards data={answer} />
          <ZoneLinks zones={answer.initiatives.facets.zones} />
        </>
      )}
    </QueryState>
  );
}

function Cards({ data: { initiatives, volets, contracts } }: { data: GroundCardsQuery }) {
  const t = useTranslations('home');
  const site = useTranslations('site');
  const counts = useTranslations('count');
  const covered = volets.filter((volet) => volet.covered).length;
  return (
    <ul className="cards cards--ground">
      <Card to="initiatives" name={site('initiatives')}>
        {counts('initiatives', { count: initiatives.totalCount })}
      </Card>
      <Card to="volets" name={t('volets')}>
        {t('covered', { count: String(covered), total: String(volets.length) })}
      </Card>
      <Card to="contracts" name={site('contracts')}>
        {contracts.map(({ id, commune }, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <Label {...commune} />
          </span>
        ))}
      </Card>
    </ul>
  );
}

/** Six zones, each by its number and its communes. */
function ZoneLinks({ zones }: { zones: GroundCardsQuery['initiatives']['facets']['zones'] }) {
  const t = useTranslations('home');
  const counts = useTranslations('count');
  const { locale } = useLocale();
  return (
    <section aria-labelledby="zones" className="ground-zones">
      <h3 id="zones">{t('zones')}</h3>
      <ul>
        {zones.map(({ zone, count }) => (
          <li key={zone.id}>
            <Link to={nodePath(locale, zone.id)}>
              <ZoneName zone={zone} />
            </Link>{' '}
            <span className="small muted">{counts('initiatives', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
