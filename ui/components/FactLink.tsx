/** A fact about a thing: another thing, and a mark that says how sure this is and opens its proof. */
import { useTranslations } from 'use-intl';
import { BasisIcon } from '../design/marks/BasisMark.tsx';
import type { FactLink_LinkFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './chips.css';
import './FactLink.css';
import { Link } from './Link.tsx';
import { NodeName } from './NodeLink.tsx';

export function FactLink({ link }: { link: FactLink_LinkFragment }) {
  const { locale } = useLocale();
  return (
    <span className={`fact-link fact-link--${link.basis.toLowerCase()}`}>
      <Link to={nodePath(locale, link.other.id)}>
        <NodeName node={link.other} />
      </Link>
      <ProofLink link={link} />
    </span>
  );
}

/** The mark of a link's certainty, leading to the link's own page. */
export function ProofLink({ link }: { link: Pick<FactLink_LinkFragment, 'id' | 'basis' | 'other'> }) {
  const t = useTranslations('link');
  const basis = useTranslations('basis');
  const { locale } = useLocale();
  const says = t('proof', { basis: basis(link.basis), name: link.other.label });
  return (
    <Link to={nodePath(locale, link.id)} className="proof-link" title={says} aria-label={says}>
      <BasisIcon basis={link.basis} />
    </Link>
  );
}

/** Facts of one kind in a row. */
export function FactLinks({ links }: { links: readonly FactLink_LinkFragment[] }) {
  return (
    <ul className="chips">
      {links.map((link) => (
        <li key={link.id} className="chip chip--fact">
          <FactLink link={link} />
        </li>
      ))}
    </ul>
  );
}

interface FactProps {
  name: string;
  children: React.ReactNode;
}

/** A line of a list of facts. */
export function Fact({ name, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A line of facts that are links; nothing where there is none. */
export function LinkedFact({ name, links }: { name: string; links: readonly FactLink_LinkFragment[] }) {
  if (links.length === 0) return null;
  return (
    <Fact name={name}>
      <FactLinks links={links} />
    </Fact>
  );
}
