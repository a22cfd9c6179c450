/** One respect in which things are compared: who has what, what all have first. */
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { NodeName } from '../components/NodeLink.tsx';
import { Section } from '../components/Page.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { sharedCount } from './comparison.ts';
import type { ComparedAspect, Group, Member, Row } from './comparison.ts';
import './CompareTable.css';

interface CompareTableProps {
  aspect: ComparedAspect;
  /** What the things compared are called in a column's head. */
  names: readonly string[];
}

export function CompareTable({ aspect, names }: CompareTableProps) {
  const t = useTranslations('compare');
  const { colon } = useLocale();
  return (
    <Section id={`compare-${aspect.key.replaceAll(' ', '-')}`} title={aspect.name} className="compare-aspect">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="compare" role="group" aria-label={aspect.name} tabIndex={0}>
        <table>
          <caption className="visually-hidden">
            {aspect.name}
            {colon}
            {t('shared', { count: sharedCount(aspect) })}
          </caption>
          <Head names={names} first={<span className="visually-hidden">{t('aspect')}</span>} />
          {aspect.groups.map((group) => (
            <GroupRows key={group.of.join()} group={group} names={names} />
          ))}
        </table>
      </div>
    </Section>
  );
}

export function Head({ names, first, last }: { names: readonly string[]; first: ReactNode; last?: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {names.map((name) => (
          <th key={name} scope="col" className="number">
            {name}
          </th>
        ))}
        {last && <th scope="col">{last}</th>}
      </tr>
    </thead>
  );
}

/** Of a longer group the first few are seen; the others on demand, and on paper. */
const LONG = 12;
const SHORT = 8;

function GroupRows({ group: { of, rows }, names }: { group: Group; names: readonly string[] }) {
  const t = useTranslations('compare');
  const format = useFormatter();
  const [open, setOpen] = useState(rows.length <= LONG);
  const id = useId();
  const count = String(rows.length);
  const list = format.list(
    of.map((side) => names[side] ?? ''),
    { type: 'conjunction' },
  );
  return (
    <tbody id={id} className={open ? undefined : 'compare__short'}>
      <tr className="compare__group">
        <th scope="rowgroup" colSpan={names.length + 1}>
          {of.length === names.length ? t('all', { count }) : t('some', { list, count })}
        </th>
      </tr>
      {rows.map((row) => (
        <MemberRow key={row.member.key} row={row} />
      ))}
      {!open && (
        <tr className="no-print">
          <td colSpan={names.length + 1}>
            <button
              type="button"
              className="button button--small"
              aria-controls={id}
              aria-expanded={false}
              onClick={() => setOpen(true)}
            >
              {t('unfold', { count: rows.length - SHORT })}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function MemberRow({ row: { member, cells } }: { row: Row }) {
  const { locale } = useLocale();
  return (
    <tr>
      <th scope="row">
        {member.node ? (
          <Link to={nodePath(locale, member.node.id)}>
            <NodeName node={member.node} />
          </Link>
        ) : (
          member.text
        )}
      </th>
      {cells.map((cell, side) => (
        <td key={side}>
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** How often, or how sure, with the way to the proof. */
function Cell({ cell }: { cell: Member | undefined }) {
  const t = useTranslations('compare');
  const { locale } = useLocale();
  if (!cell) {
    return (
      <>
        <span aria-hidden>·</span>
        <span className="visually-hidden">{t('hasNot')}</span>
      </>
    );
  }
  if (cell.count !== undefined) return <strong className="number">{cell.count}</strong>;
  if (!cell.proof) return t('has');
  return (
    <Link to={nodePath(locale, cell.proof.id)} className="compare__proof">
      <BasisMark basis={cell.proof.basis} />
    </Link>
  );
}
