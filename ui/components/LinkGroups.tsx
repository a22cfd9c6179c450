/** The links of a node, grouped by what they say; each with its certainty and a page of its own. */
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import type { LinkGroups_LinkFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './LinkGroups.css';
import { NodeLink } from './NodeLink.tsx';

interface LinkGroup {
  key: string;
  reads: string;
  /** From the node to the others, or from the others to it. */
  outgoing: boolean;
  links: LinkGroups_LinkFragment[];
}

/** Same type and same direction together, in the order in which they come. */
export function groupLinks(nodeId: string, links: readonly LinkGroups_LinkFragment[]): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const link of links) {
    const outgoing = link.from.id === nodeId;
    const key = `${link.type} ${outgoing ? 'out' : 'in'}`;
    const group = groups.get(key) ?? { key, reads: link.reads, outgoing, links: [] };
    group.links.push(link);
    groups.set(key, group);
  }
  return [...groups.values()];
}

interface LinkGroupsProps {
  nodeId: string;
  links: readonly LinkGroups_LinkFragment[];
}

export function LinkGroups({ nodeId, links }: LinkGroupsProps) {
  const t = useTranslations('link');
  return (
    <div className="link-groups">
      {groupLinks(nodeId, links).map((group) => (
        <section key={group.key}>
          <h3>{t(group.outgoing ? 'outgoing' : 'incoming', { reads: group.reads })}</h3>
          <ul>
            {group.links.map((link) => (
              <LinkRow key={link.id} link={link} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function LinkRow({ link }: { link: LinkGroups_LinkFragment }) {
  const t = useTranslations('link');
  const { locale } = useLocale();
  return (
    <li className={`link-row link-row--${link.basis.toLowerCase()}`}>
      <NodeLink node={link.other} />
      <span className="link-row__proof">
        <BasisMark basis={link.basis} />
        {link.score !== null && <span className="number small">{link.score.toFixed(2)}</span>}
        <Link to={nodePath(locale, link.id)} aria-label={`${t('open')} : ${link.other.label}`}>
          {t('open')}
        </Link>
      </span>
    </li>
  );
}
