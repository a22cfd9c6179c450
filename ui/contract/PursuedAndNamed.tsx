/** Below an objective: the measures that it pursues, and the things that it names. */
import { useTranslations } from 'use-intl';
import { ProofLink } from '../components/FactLink.tsx';
import '../components/FactLink.css';
import { french } from '../components/french.ts';
import { Link } from '../components/Link.tsx';
import { NodeName } from '../components/NodeLink.tsx';
import type { FactLink_LinkFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { localName, nodePath } from '../paths.ts';
import type { ObjectiveLinks } from './objectiveLinks.ts';

export function PursuedAndNamed({ links }: { links: ObjectiveLinks | undefined }) {
  const t = useTranslations('cascade');
  if (!links || links.pursues.length + links.names.length === 0) return null;
  return (
    <div className="cascade__links">
      <Chips name={t('pursues')} links={links.pursues} />
      <Chips name={t('names')} links={links.names} />
    </div>
  );
}

function Chips({ name, links }: { name: string; links: readonly FactLink_LinkFragment[] }) {
  const { locale } = useLocale();
  if (links.length === 0) return null;
  return (
    <p lang={locale} className="cascade__chips">
      <span className="muted">{name}</span>
      {links.map((link) => (
        <span key={link.id} className={`chip chip--fact fact-link--${link.basis.toLowerCase()}`}>
          <Target link={link} />
          <ProofLink link={link} />
        </span>
      ))}
    </p>
  );
}

/** A measure by its code alone: what it asks is in its title. */
function Target({ link: { other } }: { link: FactLink_LinkFragment }) {
  const { locale } = useLocale();
  const { __typename: type } = other;
  if (type !== 'Measure') {
    return (
      <Link to={nodePath(locale, other.id)}>
        <NodeName node={other} />
      </Link>
    );
  }
  return (
    <Link to={nodePath(locale, other.id)} title={french(other.title)} className="number">
      {localName(other.id)}
    </Link>
  );
}
