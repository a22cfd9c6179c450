/** What pursues what, or is not to be confused with it: how sure that is, how much of a measure it covers, and why. */
import { useTranslations } from 'use-intl';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import type { Pursuits_LinkFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { Link } from './Link.tsx';
import './LinkGroups.css';
import { NodeLink } from './NodeLink.tsx';
import { OfContract } from './OfContract.tsx';
import './Pursuits.css';

/** @param links from what pursues to the measures, or from a measure to what pursues it */
export function Pursuits({ links }: { links: readonly Pursuits_LinkFragment[] }) {
  return (
    <ul className="pursuits">
      {links.map((link) => (
        <Pursuit key={link.id} link={link} />
      ))}
    </ul>
  );
}

function Pursuit({ link }: { link: Pursuits_LinkFragment }) {
  const t = useTranslations('link');
  const coverage = useTranslations('coverage');
  const { locale } = useLocale();
  return (
    <li className={`pursuit link-row--${link.basis.toLowerCase()}`}>
      <NodeLink node={link.other} />
      <OfContract node={link.other} />
      <p className="pursuit__proof">
        <BasisMark basis={link.basis} />
        {link.score !== null && <span className="number">{link.score.toFixed(2)}</span>}
        {link.coverage && <span>{coverage(link.coverage)}</span>}
        <Link to={nodePath(locale, link.id)} aria-label={`${t('open')} : ${link.other.label}`}>
          {t('open')}
        </Link>
      </p>
      {(link.reason ?? link.rule) && (
        <p lang="en" className="pursuit__reason">
          {link.reason ?? link.rule}
        </p>
      )}
    </li>
  );
}
