/** The links of a node, grouped by what they say; each with its certainty and a page of its own. */
import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { MoreLinksDocument } from '../generated/documents/MoreLinks.ts';
import type { Basis, LinkGroups_LinkFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { LinkDetails } from './LinkDetails.tsx';
import './LinkGroups.css';
import { NodeLink } from './NodeLink.tsx';
import { OfContract } from './OfContract.tsx';
import { Score } from './Score.tsx';

interface LinkGroup {
  key: string;
  /** Read from the node to the others. */
  reads: string;
  links: LinkGroups_LinkFragment[];
}

/** Same type and same direction together, in the order in which they come. */
export function groupLinks(nodeId: string, links: readonly LinkGroups_LinkFragment[]): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const link of links) {
    const outgoing = link.from.id === nodeId;
    const key = `${link.type} ${outgoing ? 'out' : 'in'}`;
    const group = groups.get(key) ?? { key, reads: outgoing ? link.reads : link.readsBack, links: [] };
    group.links.push(link);
    groups.set(key, group);
  }
  return [...groups.values()];
}

interface LinkGroupsProps {
  nodeId: string;
  /** The first of them. */
  links: readonly LinkGroups_LinkFragment[];
  /** How many there are in all. */
  total: number;
  /** What the links were chosen by; those of every type and basis when left out. */
  types?: readonly string[];
  basis?: readonly Basis[] | null;
}

export function LinkGroups({ nodeId, links: firstLinks, total, types, basis }: LinkGroupsProps) {
  const [more, setMore] = useState<readonly LinkGroups_LinkFragment[]>([]);
  const links = [...firstLinks, ...more];
  return (
    <>
      <Groups nodeId={nodeId} links={links} />
      {links.length < total && (
        <MoreLinks
          nodeId={nodeId}
          shown={links.length}
          total={total}
          chosenBy={{ types: types ? [...types] : null, basis: basis ? [...basis] : null }}
          add={(next) => setMore([...more, ...next])}
        />
      )}
    </>
  );
}

interface MoreLinksProps {
  nodeId: string;
  shown: number;
  total: number;
  chosenBy: { types: string[] | null; basis: Basis[] | null };
  add: (links: readonly LinkGroups_LinkFragment[]) => void;
}

/** Nothing is cut silently: how many are shown, and the next hundred. */
function MoreLinks({ nodeId, shown, total, chosenBy, add }: MoreLinksProps) {
  const t = useTranslations('link');
  const { language } = useLocale();
  const [load, { loading }] = useLazyQuery(MoreLinksDocument);
  const next = async () => {
    const { data } = await load({ variables: { id: nodeId, skip: shown, language, ...chosenBy } });
    add(data?.node?.links ?? []);
  };
  return (
    <p className="row link-groups__more">
      <button type="button" className="button no-print" disabled={loading} onClick={() => void next()}>
        {t('more', { count: Math.min(100, total - shown) })}
      </button>
      <output className="muted">{t('shown', { shown: String(shown), total: String(total) })}</output>
    </p>
  );
}

function Groups({ nodeId, links }: Pick<LinkGroupsProps, 'nodeId' | 'links'>) {
  const t = useTranslations('link');
  return (
    <div className="link-groups">
      {groupLinks(nodeId, links).map((group) => (
        <section key={group.key}>
          <h3>{t('reads', { reads: group.reads })}</h3>
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
  return (
    <li className={`link-row link-row--${link.basis.toLowerCase()}`}>
      <span>
        <NodeLink node={link.other} />
        <OfContract node={link.other} />
      </span>
      <span className="link-row__proof">
        <BasisMark basis={link.basis} />
        <Score value={link.score} />
        <LinkDetails id={link.id} of={link.other.label} />
      </span>
    </li>
  );
}
