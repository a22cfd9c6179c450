/** Any thing of the graph by its kind and label, leading to its page. */
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLocale } from '../i18n/useLocale.ts';
import { localName, nodePath } from '../paths.ts';
import { Label } from './Label.tsx';
import type { Labelled } from './Label.tsx';
import './NodeLink.css';

export interface LinkedNode extends Labelled {
  __typename: NodeKind;
  id: string;
}

/** Kinds that have a name in the messages: all those of the schema. */
export type NodeKind = Parameters<ReturnType<typeof useTranslations<'kind'>>>[0];

/** `M1.1` says more than a sentence cut short, so it comes first. */
function codeOf({ __typename, id }: LinkedNode): string | null {
  return __typename === 'Measure' ? localName(id) : null;
}

export function NodeLink({ node }: { node: LinkedNode }) {
  const kind = useTranslations('kind');
  const { locale } = useLocale();
  const { __typename: type } = node;
  const code = codeOf(node);
  return (
    <Link to={nodePath(locale, node.id)} className="node-link">
      <span className="node-link__kind">{kind(type)}</span> {code && <strong className="number">{code} </strong>}
      {!(code && node.original.startsWith(code)) && <Label {...node} />}
    </Link>
  );
}
