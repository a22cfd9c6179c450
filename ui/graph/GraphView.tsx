/** The drawing, its table and its details, in step with each other and with the address. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useGo } from '../components/Link.tsx';
import type { GraphSurroundingsQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { toggled } from '../list/address.ts';
import { nodePath } from '../paths.ts';
import { Canvas } from './Canvas.tsx';
import type { GraphDrawing } from './drawing.ts';
import { Legend } from './Legend.tsx';
import { byRank, edgesByNode, folded, notDrawn, undrawn } from './model.ts';
import type { GraphEdge, GraphNode, LoadedGraph } from './model.ts';
import { NodeDetail } from './NodeDetail.tsx';
import type { Expansion } from './NodeDetail.tsx';
import { NodeTable } from './NodeTable.tsx';
import { forgetPlaces } from './places.ts';
import { drawingName } from './query.ts';
import type { GraphQuery } from './query.ts';
import { Toolbar } from './Toolbar.tsx';
import type { Drawable, DrawnPath } from './useGraph.ts';
import { useLooks } from './useLooks.ts';

interface GraphViewProps {
  query: GraphQuery;
  change: (next: Partial<GraphQuery>) => void;
  data: Drawable;
  path: DrawnPath | null | undefined;
  surroundings: GraphSurroundingsQuery;
}

export function GraphView(props: GraphViewProps) {
  const { query, change, data: graph, path, surroundings } = props;
  const drawing = useRef<GraphDrawing | null>(null);
  const [lasso, setLasso] = useState(false);
  const [words, setWords] = useState('');
  const [attempt, setAttempt] = useState(0);
  const { selected, focus, setFocus, said, say, actions, expansionOf, edgesOf, byId } = useSteps(props);
  const found = useFound(graph, words);
  const looks = useLooks(graph, query, {
    selected,
    focus,
    found: useMemo(() => (words === '' ? null : new Set(found.map(({ id }) => id))), [found, words]),
    path: path?.ids ?? NO_IDS,
  });
  const { version } = surroundings.dataset;
  const name = drawingName(query);
  const layOutAnew = () => {
    forgetPlaces(version, name);
    setAttempt(attempt + 1);
  };
  const node = focus === null ? undefined : byId.get(focus);
  return (
    <>
      <Told graph={graph} path={path} surroundings={surroundings} />
      <div className="graph">
        <div className="graph__stage">
          <Toolbar {...{ query, looks, drawing, lasso, setLasso, layOutAnew }} canDraw={CAN_DRAW} />
          {CAN_DRAW ? (
            <Canvas {...{ version, attempt, graph, looks, focus, lasso, said, say, actions, drawing }} name={name} />
          ) : (
            <NoDrawing />
          )}
        </div>
        <div className="graph__side">
          <Legend nodes={graph.nodes} color={query.color} />
          {node && (
            <NodeDetail
              {...{ node, query, change }}
              edges={edgesOf(node.id)}
              nodes={byId}
              reads={graph.reads}
              expansion={expansionOf(node)}
              toggle={actions.toggle}
              focus={setFocus}
            />
          )}
          <Keys />
        </div>
        <NodeTable key={name} {...{ words, setWords, selected, focus, expansionOf, actions }} nodes={found} />
      </div>
    </>
  );
}

/** Whether this browser draws with WebGL 2, as all of the last years do unless it is switched off. */
const CAN_DRAW = document.createElement('canvas').getContext('webgl2') !== null;

const NO_IDS: ReadonlySet<string> = new Set();

/** The nodes that the words find, by falling number of links; all of them without words. */
function useFound({ nodes }: LoadedGraph, words: string): GraphNode[] {
  const kind = useTranslations('kind');
  return useMemo(() => {
    const wanted = folded(words.trim());
    const texts = (node: GraphNode) => folded([node.id, node.label, node.original, kind(node.kind)].join(' '));
    const found = wanted === '' ? nodes : nodes.filter((node) => texts(node).includes(wanted));
    return byRank(found);
  }, [nodes, words, kind]);
}

const NO_EDGES: readonly GraphEdge[] = [];

/** What is selected and in focus, and every step from there. */
function useSteps({ query, change, data: graph }: GraphViewProps) {
  const t = useTranslations('graph');
  const kind = useTranslations('kind');
  const { locale } = useLocale();
  const go = useGo();
  const [focus, setFocused] = useState<string | null>(query.selected[0] ?? query.around[0] ?? null);
  const [selection, setSelection] = useState<readonly string[] | null>(null);
  const [said, say] = useState('');
  const byId = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node])), [graph]);
  const edges = useMemo(() => edgesByNode(graph.edges), [graph]);
  const selectedIds = selection ?? query.selected;
  const selected = useMemo(() => new Set(selectedIds), [selectedIds]);
  const edgesOf = useCallback((id: string) => edges.get(id) ?? NO_EDGES, [edges]);
  const expansionOf = useCallback(
    (node: GraphNode): Expansion => {
      const hidden = graph.hidden.get(node.id);
      return { undrawn: undrawn(node, edgesOf(node.id).length), hidden: hidden ?? null };
    },
    [graph, edgesOf],
  );
  const tell = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const { undrawn: left } = expansionOf(node);
    say(t('said', { kind: kind(node.kind), name: node.label, drawn: edgesOf(id).length, left }));
  };
  const setFocus = (id: string | null) => {
    setFocused(id);
    if (id) tell(id);
  };
  const choose = (ids: readonly string[]) => {
    setSelection(ids);
    change({ selected: ids });
    say(t('saidSelected', { count: ids.length }));
  };
  const actions = {
    focus: setFocus,
    clear: () => {
      setFocused(null);
      choose([]);
    },
    select: (ids: readonly string[], adding: boolean) => {
      const [only] = ids;
      if (ids.length === 1 && only) setFocused(only);
      if (!adding) return choose(ids);
      return choose(ids.length === 1 && only ? toggled(selectedIds, only) : [...new Set([...selectedIds, ...ids])]);
    },
    open: (id: string) => go(nodePath(locale, id)),
    toggle: (id: string) => {
      const node = byId.get(id);
      if (!node) return;
      const { undrawn: left, hidden } = expansionOf(node);
      if (hidden !== null) change({ collapse: query.collapse.filter((other) => other !== id) });
      else if (left > 0 && !query.expand.includes(id)) change({ expand: [...query.expand, id] });
      else change({ expand: query.expand.filter((other) => other !== id), collapse: [...query.collapse, id] });
      setFocused(id);
    },
  };
  return { selected, focus, setFocus, said, say, actions, expansionOf, edgesOf, byId };
}

interface ToldProps {
  graph: Drawable;
  path: DrawnPath | null | undefined;
  surroundings: GraphSurroundingsQuery;
}

/** How much is drawn and how much is not: nothing is left out in silence. */
function Told({ graph, path, surroundings }: ToldProps) {
  const t = useTranslations('graph');
  const left = notDrawn(surroundings.dataset.counts, graph.nodes);
  const total = left.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="stack">
      <output>
        <strong>{t('drawn', { nodes: graph.nodes.length, edges: graph.edges.length })}</strong>
        {graph.nodeCount > graph.nodes.length && ` ${t('cut', { count: graph.nodeCount - graph.nodes.length })}`}
        {graph.edgeCount > graph.edges.length && ` ${t('cutLinks', { count: graph.edgeCount - graph.edges.length })}`}
      </output>
      {path === null && <p>{t('noPath')}</p>}
      {path && <p>{path.sentence}</p>}
      {total > 0 && (
        <details className="disclosure">
          <summary>{t('left', { count: total })}</summary>
          <LeftOut left={left} />
        </details>
      )}
    </div>
  );
}

function LeftOut({ left }: { left: ReturnType<typeof notDrawn> }) {
  const t = useTranslations('graph');
  const kind = useTranslations('kind');
  return (
    <>
      <p className="small">{t('leftHint')}</p>
      <ul className="graph__left small">
        {left.map(({ kind: name, count }) => (
          <li key={name}>
            {kind(name as GraphNode['kind'])} <span className="number muted">{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function NoDrawing() {
  const t = useTranslations('graph');
  return <p className="panel">{t('noWebgl')}</p>;
}

function Keys() {
  const t = useTranslations('graph');
  return (
    <p id="graph-keys" className="small muted no-print">
      {t('keys')}
    </p>
  );
}
