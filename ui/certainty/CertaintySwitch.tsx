/** The control of the switch: what counts, ticked and told in words. On a phone it opens from one line. */
import { useLocation } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { useMedia } from '../components/useMedia.ts';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import type { Basis } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useAddressed } from '../list/useAddressed.ts';
import { BASES, readBases, withBases } from './certainty.ts';
import './CertaintySwitch.css';

export function CertaintySwitch() {
  const t = useTranslations('certainty');
  const { pathname, search, hash } = useLocation();
  const wide = useMedia('(min-width: 44rem)');
  const [bases, choose] = useAddressed(readBases(search), (next) => pathname + withBases(search, next) + hash);
  const told = useTold(bases);
  return (
    <aside aria-label={t('label')} className={bases ? 'certainty certainty--narrowed no-print' : 'certainty no-print'}>
      {wide ? (
        <div className="certainty__inside">
          <Choices bases={bases} choose={choose} />
          <output className="certainty__told">{told}</output>
          <Help />
        </div>
      ) : (
        <details className="certainty__inside disclosure">
          <summary>{t('summary', { told })}</summary>
          <Choices bases={bases} choose={choose} />
          <Help />
        </details>
      )}
    </aside>
  );
}

/** Leads to what the four marks mean. */
function Help() {
  const t = useTranslations('certainty');
  const { locale } = useLocale();
  return (
    <Link to={`/${locale}/about#basis`} className="certainty__help">
      {t('help')}
    </Link>
  );
}

/** The state of the switch in words. */
export function useTold(bases: readonly Basis[] | null): string {
  const t = useTranslations('certainty');
  const names = useTranslations('basis');
  const format = useFormatter();
  if (!bases) return t('all');
  const list = bases.map((basis) => names(basis).toLowerCase());
  return t('only', { list: format.list(list, { type: 'conjunction' }) });
}

interface ChoicesProps {
  bases: readonly Basis[] | null;
  choose: (bases: Basis[] | null) => void;
}

/** Something must count, so the last one that is ticked stays so. */
function Choices({ bases, choose }: ChoicesProps) {
  const t = useTranslations('certainty');
  const chosen = bases ?? BASES;
  const toggle = (basis: Basis) => {
    const next = BASES.filter((other) => chosen.includes(other) !== (other === basis));
    if (next.length > 0) choose(next.length === BASES.length ? null : next);
  };
  return (
    <fieldset className="certainty__choices">
      <legend>{t('legend')}</legend>
      {BASES.map((basis) => (
        <label key={basis} className="certainty__choice">
          <input
            type="checkbox"
            checked={chosen.includes(basis)}
            aria-disabled={chosen.length === 1 && chosen[0] === basis}
            onChange={() => toggle(basis)}
          />
          <BasisMark basis={basis} />
        </label>
      ))}
    </fieldset>
  );
}
