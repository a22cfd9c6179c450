/** The thing in focus: what it is, what of it is drawn and what is not, and its links, one by one. */
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { NodeLink } from '../components/NodeLink.tsx';
import { Label } from '../components/Label.tsx';
import { BasisIcon } from '../design/marks/BasisMark.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import { otherEnd, undrawn } from './model.ts';
import type { GraphEdge, GraphNode } from './model.ts';
import { emptyGraph, graphPath } from './query.ts';
import type { GraphQuery } from './query.ts';

export interface Expansion {
  /** Relations that are not drawn. */
  undrawn: number;
  /** Nodes that its collapsing hides; null when it is not collapsed. */
  hidden: number | null;
}

interface NodeDetailProps {
  node: GraphNode;
  /** Those drawn. */
  edges: readonly GraphEdge[];
  nodes: ReadonlyMap<string, GraphNode>;
  reads: ReadonlyMap<string, string>;
  expansion: Expansion;
  query: GraphQuery;
  change: (next: Partial<GraphQuery>) => void;
  toggle: (id: string) => void;
  focus: (id: string) => void;
}

export function NodeDetail(props: NodeDetailProps) {
  const t = useTranslations('graph');
  const { locale } = useLocale();
  const { node, edges, query, change, toggle, expansion } = props;
  return (
    <section className="panel graph__detail" aria-labelledby="graph-detail">
      <h2 id="graph-detail" className="graph__name">
        <NodeLink node={{ ...node, __typename: node.kind }} />
      </h2>
      <p className="small">
        {t('drawnLinks', { drawn: edges.length, total: String(edges.length + undrawn(node, edges.length)) })}
      </p>
      <p className="row no-print">
        <button type="button" className="button button--small" onClick={() => toggle(node.id)}>
          {t(expansionAction(expansion), { count: expansion.hidden ?? expansion.undrawn })}
        </button>
        <Link className="button button--small" to={graphPath(locale, { ...emptyGraph, around: [node.id] })}>
          {t('centre')}
        </Link>
        {query.from && query.from !== node.id ? (
          <button type="button" className="button button--small" onClick={() => change({ to: node.id })}>
            {t('pathTo')}
          </button>
        ) : (
          <button type="button" className="button button--small" onClick={() => change({ from: node.id })}>
            {t('pathFrom')}
          </button>
        )}
      </p>
      <DrawnLinks {...props} />
    </section>
  );
}

/** What the key E does: first it shows all that is not drawn, then it hides what hangs on this node alone. */
export function expansionAction({ undrawn: left, hidden }: Expansion): 'unfold' | 'expand' | 'collapse' {
  if (hidden !== null) return 'unfold';
  return left > 0 ? 'expand' : 'collapse';
}

const SHOWN = 12;

function DrawnLinks({ node, edges, nodes, reads, focus }: NodeDetailProps) {
  const t = useTranslations('graph');
  const row = (edge: GraphEdge) => (
    <li key={edge.id}>
      <LinkRow edge={edge} id={node.id} other={nodes.get(otherEnd(edge, node.id))!} reads={reads} focus={focus} />
    </li>
  );
  return (
    <>
      <ul className="graph__links small">{edges.slice(0, SHOWN).map(row)}</ul>
      {edges.length > SHOWN && (
        <details className="disclosure">
          <summary>{t('moreLinks', { count: edges.length - SHOWN })}</summary>
          <ul className="graph__links small">{edges.slice(SHOWN).map(row)}</ul>
        </details>
      )}
    </>
  );
}

interface LinkRowProps {
  edge: GraphEdge;
  id: string;
  other: GraphNode;
  reads: ReadonlyMap<string, string>;
  focus: (id: string) => void;
}

const LONGEST_NAME = 90;

function shortened(label: string): string {
  return label.length > LONGEST_NAME ? `${label.slice(0, LONGEST_NAME - 1).trimEnd()}…` : label;
}

/** The arrow tells which way the words are read. */
function LinkRow({ edge, id, other, reads, focus }: LinkRowProps) {
  const basis = useTranslations('basis');
  const { locale, colon } = useLocale();
  const says = `${basis(edge.basis)}${colon}${other.label}`;
  return (
    <>
      <span aria-hidden>{edge.from === id ? '→' : '←'}</span> {reads.get(edge.type)}{' '}
      <button type="button" className="graph__goto" title={other.label} onClick={() => focus(other.id)}>
        <Label label={shortened(other.label)} original={shortened(other.original)} />
      </button>{' '}
      <Link to={nodePath(locale, edge.id)} className="proof-link" title={says} aria-label={says}>
        <BasisIcon basis={edge.basis} />
      </Link>
    </>
  );
}
