/** The same content as a table, in step with the drawing: the same nodes, the same selection, the same actions. */
import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Label } from '../components/Label.tsx';
import { Link } from '../components/Link.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { ThemeMark } from '../design/marks/ThemeMark.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { shapeOf } from './appearance.ts';
import type { GraphNode } from './model.ts';
import { expansionAction } from './NodeDetail.tsx';
import type { Expansion } from './NodeDetail.tsx';
import { Shape } from './Shape.tsx';

/** Rows drawn at first, and added each time. */
const STEP = 50;

export interface TableActions {
  select: (ids: readonly string[], adding: boolean) => void;
  toggle: (id: string) => void;
  focus: (id: string) => void;
  clear: () => void;
}

interface NodeTableProps {
  /** Those that the words find, in the order of the rows. */
  nodes: readonly GraphNode[];
  words: string;
  setWords: (words: string) => void;
  selected: ReadonlySet<string>;
  focus: string | null;
  expansionOf: (node: GraphNode) => Expansion;
  actions: TableActions;
}

export function NodeTable(props: NodeTableProps) {
  const t = useTranslations('graph');
  const { nodes, words, selected, focus, expansionOf, actions } = props;
  const [shown, setShown] = useState(STEP);
  return (
    <div className="graph__table">
      <h2 id="graph-table">{t('table')}</h2>
      <Finder {...props} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="graph__rows" role="region" aria-labelledby="graph-table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('selected')}</span>
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('kind')}</span>
              </th>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('links')}</th>
              <th scope="col">{t('notDrawn')}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.slice(0, shown).map((node) => (
              <Row
                key={node.id}
                node={node}
                selected={selected.has(node.id)}
                focused={focus === node.id}
                {...expansionOf(node)}
                actions={actions}
              />
            ))}
          </tbody>
        </table>
      </div>
      {nodes.length > shown && (
        <button type="button" className="button button--small" onClick={() => setShown(shown + STEP)}>
          {t('moreRows', { count: String(Math.min(STEP, nodes.length - shown)), total: String(nodes.length) })}
        </button>
      )}
      {words !== '' && nodes.length === 0 && <p>{t('nothing', { words })}</p>}
    </div>
  );
}

/** Finds rows by words, and selects what was found: what a lasso does, without a pointer. */
function Finder({ nodes, words, setWords, selected, actions }: NodeTableProps) {
  const t = useTranslations('graph');
  return (
    <search className="row">
      <label className="graph__field">
        {t('find')}
        <input type="search" className="input" value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      {words !== '' && nodes.length > 0 && (
        <button
          type="button"
          className="button button--small"
          onClick={() =>
            actions.select(
              nodes.map(({ id }) => id),
              false,
            )
          }
        >
          {t('selectFound', { count: nodes.length })}
        </button>
      )}
      {selected.size > 0 && (
        <button type="button" className="button button--small" onClick={actions.clear}>
          {t('clear', { count: selected.size })}
        </button>
      )}
    </search>
  );
}

interface RowProps extends Expansion {
  node: GraphNode;
  selected: boolean;
  focused: boolean;
  actions: TableActions;
}

/** A row is drawn anew only when something of it changes: there may be hundreds. */
const Row = memo(function Row({ node, selected, focused, undrawn, hidden, actions }: RowProps) {
  const t = useTranslations('graph');
  const kind = useTranslations('kind');
  const { locale, colon } = useLocale();
  const expansion = { undrawn, hidden };
  const number = String(hidden ?? undrawn);
  return (
    <tr className={selected ? 'graph__row--selected' : undefined} aria-current={focused ? 'true' : undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={t('selectRow', { name: node.label })}
          checked={selected}
          onChange={() => actions.select([node.id], true)}
        />
      </td>
      <td title={kind(node.kind)}>
        <Shape shape={shapeOf(node.kind)} color="currentcolor" />
        <span className="visually-hidden">{kind(node.kind)}</span>
      </td>
      <th scope="row">
        {node.theme !== null && <ThemeMark number={node.theme} size={18} label={`${kind('Theme')} ${node.theme}`} />}{' '}
        <Link to={nodePath(locale, node.id)}>
          <Label {...node} />
        </Link>{' '}
        {node.basis !== 'STATED' && <BasisMark basis={node.basis} />}
      </th>
      <td className="number">{node.degree}</td>
      <td>
        <button
          type="button"
          className="graph__goto number"
          aria-label={`${number} ${node.label}${colon}${t(expansionAction(expansion), { count: hidden ?? undrawn })}`}
          onClick={() => actions.toggle(node.id)}
        >
          {number}
        </button>
      </td>
    </tr>
  );
});
