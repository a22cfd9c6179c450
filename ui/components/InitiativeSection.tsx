/** The initiatives of a volet, a zone or a commune: how many, which, and the list to narrow further. */
import { useTranslations } from 'use-intl';
import type { InitiativeRow_InitiativeFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { initiativesPath } from '../initiatives/query.ts';
import type { InitiativeQuery } from '../initiatives/query.ts';
import { InitiativeList } from './InitiativeRow.tsx';
import { Link } from './Link.tsx';
import { Section } from './Page.tsx';

interface InitiativeSectionProps {
  /** The first hundred. */
  initiatives: readonly InitiativeRow_InitiativeFragment[];
  total: number;
  query: Partial<InitiativeQuery>;
}

export function InitiativeSection({ initiatives, total, query }: InitiativeSectionProps) {
  const t = useTranslations('initiatives');
  const count = useTranslations('count');
  const { locale } = useLocale();
  return (
    <Section id="initiatives" title={count('initiatives', { count: total })}>
      {total > 0 && (
        <>
          <InitiativeList initiatives={initiatives} />
          <p className="section__more">
            <Link to={initiativesPath(locale, query)}>
              {initiatives.length < total ? t('seeAll', { count: String(total) }) : t('filterThese')}
            </Link>
          </p>
        </>
      )}
      {total === 0 && <p>{t('noneHere')}</p>}
    </Section>
  );
}
