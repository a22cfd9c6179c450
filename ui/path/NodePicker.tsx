/** One end of a path: the thing that is chosen, or a field to find it by its words. */
import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { NodeLink } from '../components/NodeLink.tsx';
import type { NodeKind } from '../components/NodeLink.tsx';
import { NodePickerDocument } from '../generated/documents/NodePicker.ts';
import type { NodeLink_NodeFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import './NodePicker.css';

interface NodePickerProps {
  /** What this end is: `From`. */
  name: string;
  /** Null when nothing is chosen; undefined while what is chosen is not known. */
  node: NodeLink_NodeFragment | null | undefined;
  /** Which kinds may be chosen; any when left out. */
  kinds?: readonly NodeKind[] | undefined;
  choose: (id: string | null) => void;
}

export function NodePicker({ name, node, kinds, choose }: NodePickerProps) {
  const t = useTranslations('path');
  if (!node) return <Finder name={name} kinds={kinds} choose={choose} />;
  return (
    <div className="picker panel">
      <p className="picker__name">{name}</p>
      <p>
        <NodeLink node={node} />
      </p>
      <button
        type="button"
        className="button button--small no-print"
        aria-label={t('changeEnd', { name })}
        onClick={() => choose(null)}
      >
        {t('change')}
      </button>
    </div>
  );
}

function Finder({ name, kinds, choose }: Omit<NodePickerProps, 'node'>) {
  const t = useTranslations('path');
  const id = useId();
  const [typed, setTyped] = useState('');
  const { words, found } = useFound(typed, kinds);
  return (
    <search className="picker panel">
      <label htmlFor={id} className="picker__name">
        {name}
      </label>
      <input
        id={id}
        type="search"
        className="input"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id={`${id}-hint`} className="small muted">
        {t('hint')}
      </p>
      <output className="visually-hidden">{found && t('found', { count: found.length })}</output>
      {found?.length === 0 && <p>{t('nothingFound', { words })}</p>}
      <ul className="picker__found">
        {found?.map((node) => (
          <li key={node.id}>
            <Choice node={node} choose={() => choose(node.id)} />
          </li>
        ))}
      </ul>
    </search>
  );
}

/** What the words find; undefined while they are too few or the answer is awaited. */
function useFound(
  typed: string,
  kinds: readonly NodeKind[] | undefined,
): { words: string; found: readonly NodeLink_NodeFragment[] | undefined } {
  const { language } = useLocale();
  const words = useDeferredValue(typed.trim());
  const skip = words.length < 2;
  const { data, previousData } = useQuery(NodePickerDocument, {
    variables: { words, language, kinds: kinds ? [...kinds] : null },
    skip,
  });
  const known = skip ? undefined : (data ?? previousData);
  return { words, found: known?.search.nodes.map(({ node }) => node) };
}

function Choice({ node, choose }: { node: NodeLink_NodeFragment; choose: () => void }) {
  const kind = useTranslations('kind');
  const { __typename: type } = node;
  return (
    <button type="button" className="picker__choice" onClick={choose}>
      <span className="node-link__kind">{kind(type)}</span> <span lang="fr">{node.original}</span>
    </button>
  );
}
