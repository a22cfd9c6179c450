/** The things compared, side by side: which they are, in numbers, respect by respect, in words. */
import { useTranslations } from 'use-intl';
import { NodeLink } from '../components/NodeLink.tsx';
import { TakeAway } from '../export/TakeAway.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { Adding, Remove } from './Adding.tsx';
import { compareSides } from './comparison.ts';
import type { ComparedAspect, Member } from './comparison.ts';
import { CompareTable } from './CompareTable.tsx';
import { Numbers } from './Numbers.tsx';
import { aspectsOf, shortName } from './sides.ts';
import type { ComparedNode, Gathered } from './sides.ts';
import { Texts } from './Texts.tsx';
import { useAspectWords } from './useAspectWords.ts';

export function SideBySide({ ids, gathered }: { ids: readonly string[]; gathered: readonly (Gathered | null)[] }) {
  const t = useTranslations('compare');
  const there = gathered.flatMap((one) => one ?? []);
  const nodes = there.map(({ node }) => node);
  const missing = ids.filter((_, index) => gathered[index] === null);
  return (
    <>
      {missing.map((id) => (
        <p key={id} className="panel row">
          {t('gone', { id })} <Remove ids={ids} id={id} name={id} />
        </p>
      ))}
      <Chosen ids={ids} nodes={nodes} />
      <Adding ids={ids} />
      {there.length > 1 && <Compared sides={there} nodes={nodes} />}
    </>
  );
}

function Chosen({ ids, nodes }: { ids: readonly string[]; nodes: readonly ComparedNode[] }) {
  return (
    <ul className="compare__chosen">
      {nodes.map((node) => (
        <li key={node.id} className="panel">
          <NodeLink node={node} />
          <Remove ids={ids} id={node.id} name={shortName(node)} />
        </li>
      ))}
    </ul>
  );
}

function Compared({ sides, nodes }: { sides: readonly Gathered[]; nodes: readonly ComparedNode[] }) {
  const words = useAspectWords();
  const aspects = compareSides(sides.map((side) => ({ aspects: aspectsOf(side, words) })));
  const names = nodes.map(shortName);
  const table = useRows(aspects, names);
  return (
    <>
      <TakeAway file="comparison" table={table} />
      <Numbers nodes={nodes} names={names} aspects={aspects} />
      {aspects.map((aspect) => (
        <CompareTable key={aspect.key} aspect={aspect} names={names} />
      ))}
      <Texts nodes={nodes} />
    </>
  );
}

/** One row for each thing that any side has, under its respect. */
function useRows(aspects: readonly ComparedAspect[], names: readonly string[]): () => string[][] {
  const t = useTranslations('compare');
  const basis = useTranslations('basis');
  const { locale } = useLocale();
  const cellOf = (cell: Member | undefined) => {
    if (!cell) return '';
    return cell.proof ? basis(cell.proof.basis) : String(cell.count ?? t('has'));
  };
  const rowsOf = ({ name, groups }: ComparedAspect) =>
    groups.flatMap(({ rows }) =>
      rows.map(({ member, cells }) => [
        name,
        member.node?.label ?? member.text ?? '',
        ...cells.map(cellOf),
        member.node ? window.location.origin + nodePath(locale, member.node.id) : '',
      ]),
    );
  return () => [[t('aspect'), '', ...names, 'URL'], ...aspects.flatMap(rowsOf)];
}
