/** Any thing of the graph by its kind and name, leading to its page. */
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { localName, nodePath } from '../paths.ts';
import { Label } from './Label.tsx';
import type { Labelled } from './Label.tsx';
import { Link } from './Link.tsx';
import { MeasureTitle } from './MeasureTitle.tsx';
import './NodeLink.css';
import { ZoneName } from './ZoneName.tsx';

export interface LinkedNode extends Labelled {
  __typename: NodeKind;
  id: string;
  /** Of a measure: what it asks. */
  title?: string;
  hasPoints?: boolean;
}

/** Kinds that have a name in the messages: all those of the schema. */
export type NodeKind = Parameters<ReturnType<typeof useTranslations<'kind'>>>[0];

export function NodeLink({ node }: { node: LinkedNode }) {
  const kind = useTranslations('kind');
  const { locale } = useLocale();
  const { __typename: type } = node;
  return (
    <Link to={nodePath(locale, node.id)} className="node-link">
      <span className="node-link__kind">{kind(type)}</span>{' '}
      <span className="node-link__name">
        <NodeName node={node} />
      </span>
    </Link>
  );
}

/** Kinds known by their number. */
export const NUMBERED: ReadonlySet<NodeKind> = new Set(['Volet', 'PoliceZone', 'Theme']);

/** A measure is known by its code, and told by what it asks; a volet or a zone has a number. */
export function NodeName({ node }: { node: LinkedNode }) {
  const { __typename: type } = node;
  if (type === 'PoliceZone') return <ZoneName zone={{ ...node, number: localName(node.id) }} />;
  if (NUMBERED.has(type)) {
    return (
      <>
        <strong className="number">{localName(node.id)}</strong> <Label {...node} />
      </>
    );
  }
  if (node.title === undefined) return <Label {...node} />;
  return (
    <>
      <strong className="number">{localName(node.id)}</strong> <MeasureTitle measure={{ ...node, title: node.title }} />
    </>
  );
}
