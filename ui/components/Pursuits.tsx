/** What pursues what, or is not to be confused with it: how sure that is, how much of a measure it covers, and why. */
import { useTranslations } from 'use-intl';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import type { Pursuits_LinkFragment } from '../generated/operations.ts';
import { LinkDetails } from './LinkDetails.tsx';
import './LinkGroups.css';
import { NodeLink } from './NodeLink.tsx';
import { OfContract } from './OfContract.tsx';
import './Pursuits.css';
import { Score } from './Score.tsx';

/** @param links from what pursues to the measures, or from a measure to what pursues it */
export function Pursuits({ links }: { links: readonly Pursuits_LinkFragment[] }) {
  return (
    <ul className="pursuits">
      {groupPursuits(links).map((group) => (
        <Pursuit key={group[0].id} links={group} />
      ))}
    </ul>
  );
}

type Group = [Pursuits_LinkFragment, ...Pursuits_LinkFragment[]];

/** Those that one and the same judgement covers together, in the order of the first of each: its reason is told once. */
export function groupPursuits(links: readonly Pursuits_LinkFragment[]): Group[] {
  const groups = new Map<string, Group>();
  for (const link of links) {
    const group = groups.get(judgementOf(link));
    if (group) group.push(link);
    else groups.set(judgementOf(link), [link]);
  }
  return [...groups.values()];
}

/** What an algorithm found has a score of its own, so it stays alone. */
function judgementOf({ id, basis, coverage, reason, rule }: Pursuits_LinkFragment): string {
  return basis === 'MATCHED' ? id : JSON.stringify([basis, coverage, reason ?? rule ?? id]);
}

function Pursuit({ links }: { links: Group }) {
  const [{ basis, score, coverage: covered, reason, rule }] = links;
  const coverage = useTranslations('coverage');
  return (
    <li className={`pursuit link-row--${basis.toLowerCase()}`}>
      <ul>
        {links.map((link) => (
          <Pursuer key={link.id} link={link} />
        ))}
      </ul>
      <p className="pursuit__proof">
        <BasisMark basis={basis} />
        <Score value={score} />
        {covered && <span>{coverage(covered)}</span>}
      </p>
      {(reason ?? rule) && (
        <p lang="en" className="pursuit__reason">
          {reason ?? rule}
        </p>
      )}
    </li>
  );
}

function Pursuer({ link }: { link: Pursuits_LinkFragment }) {
  return (
    <li className="pursuit__end">
      <span>
        <NodeLink node={link.other} />
        <OfContract node={link.other} />
      </span>
      <LinkDetails id={link.id} of={link.other.label} />
    </li>
  );
}
