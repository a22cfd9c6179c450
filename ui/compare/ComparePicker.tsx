/** Adds a thing to a comparison: from the whole list where it is short, by its words where it is long. */
import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { spaced } from '../components/ZoneName.tsx';
import { ComparableDocument } from '../generated/documents/Comparable.ts';
import type { ComparableQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { NodePicker } from '../path/NodePicker.tsx';
import { localName } from '../paths.ts';
import { COMPARED_KINDS } from './query.ts';
import type { ComparedKind } from './query.ts';

/** The kinds that are few, and where the API lists them. */
const LISTS = {
  Partner: 'partners',
  PoliceZone: 'zones',
  Contract: 'contracts',
  Period: 'periods',
  Commune: 'communes',
} as const satisfies Partial<Record<ComparedKind, keyof ComparableQuery>>;

interface ComparePickerProps {
  /** Null while nothing is chosen yet: any will do. */
  kind: ComparedKind | null;
  chosen: readonly string[];
  choose: (id: string) => void;
}

export function ComparePicker({ kind, chosen, choose }: ComparePickerProps) {
  const t = useTranslations('compare');
  const list = kind && kind in LISTS ? LISTS[kind as keyof typeof LISTS] : null;
  if (list) return <ListPicker list={list} chosen={chosen} choose={choose} />;
  return (
    <NodePicker
      key={chosen.join()}
      name={t('add')}
      node={null}
      kinds={kind ? [kind] : COMPARED_KINDS}
      choose={(id) => id && choose(id)}
    />
  );
}

interface ListPickerProps extends Omit<ComparePickerProps, 'kind'> {
  list: (typeof LISTS)[keyof typeof LISTS];
}

function ListPicker({ list, chosen, choose }: ListPickerProps) {
  const t = useTranslations('compare');
  const { language } = useLocale();
  const id = useId();
  const [picked, pick] = useState('');
  const { data } = useQuery(ComparableDocument, { variables: { language } });
  const left = data?.[list].filter((node) => !chosen.includes(node.id)) ?? [];
  const value = left.some((node) => node.id === picked) ? picked : (left[0]?.id ?? '');
  return (
    <form
      className="picker panel no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (value) choose(value);
      }}
    >
      <label htmlFor={id} className="picker__name">
        {t('add')}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => pick(event.target.value)}>
        {left.map((node) => (
          <option key={node.id} value={node.id}>
            {list === 'zones' ? `${localName(node.id)} ${spaced(node.label)}` : node.label}
          </option>
        ))}
      </select>
      <button type="submit" className="button button--small" disabled={!value}>
        {t('addNamed')}
      </button>
    </form>
  );
}
