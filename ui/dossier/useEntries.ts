/** The items of a dossier with what the data say of them now. */
import type { ErrorLike } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { plain, textOf } from '../cite/formats.ts';
import { permalink, useEdition } from '../cite/useEdition.ts';
import type { Known } from '../cite/useEdition.ts';
import { readableLines } from '../components/readable.ts';
import { DossierPageDocument } from '../generated/documents/DossierPage.ts';
import type {
  Citation_CitationFragment,
  DossierItem_LinkFragment,
  DossierItem_NodeFragment,
} from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import type { Told } from './exports.ts';
import { kindOf } from './items.ts';
import type { DossierItem } from './items.ts';

/** An item, and the node or link that it is; null when there is no such thing any more. */
export type Entry =
  | { item: DossierItem; kind: 'view' }
  | { item: DossierItem; kind: 'node'; node: DossierItem_NodeFragment | null }
  | { item: DossierItem; kind: 'link'; link: DossierItem_LinkFragment | null };

interface Entries {
  /** Undefined while the things are asked for. */
  entries: Entry[] | undefined;
  error: ErrorLike | undefined;
  retry: () => unknown;
}

export function useEntries(items: readonly DossierItem[]): Entries {
  const { language } = useLocale();
  const idsOf = (kind: 'node' | 'link') => items.filter((item) => kindOf(item) === kind).map(({ at }) => at);
  const variables = { nodes: idsOf('node').toSorted(), links: idsOf('link').toSorted(), language };
  const skip = variables.nodes.length + variables.links.length === 0;
  const { data, previousData, error, refetch } = useQuery(DossierPageDocument, { variables, skip });
  const known = skip ? { nodes: [], links: [] } : (data ?? previousData);
  return { entries: known && items.map((item) => entryOf(item, known)), error, retry: refetch };
}

function entryOf(
  item: DossierItem,
  {
    nodes,
    links,
  }: { nodes: readonly (DossierItem_NodeFragment | null)[]; links: readonly (DossierItem_LinkFragment | null)[] },
): Entry {
  const kind = kindOf(item);
  if (kind === 'view') return { item, kind };
  if (kind === 'link') return { item, kind, link: links.find((link) => link?.id === item.at) ?? null };
  return { item, kind, node: nodes.find((node) => node?.id === item.at) ?? null };
}

/** Tells entries in words, as exports have them; undefined until the version of the data is known. */
export function useTelling(): ((entry: Entry) => Told) | undefined {
  const t = useTranslations('dossier');
  const kinds = useTranslations('kind');
  const basis = useTranslations('basis');
  const { locale } = useLocale();
  const known = useEdition();
  if (!known) return undefined;
  return (entry) => {
    const thing = thingOf(entry);
    const kind = entry.kind === 'node' && entry.node ? kinds(entry.node.__typename) : t(entry.kind);
    return {
      kind,
      title: titleOf(entry),
      note: entry.item.note,
      certainty: thing ? basis(thing.basis) : '',
      quote: quotesOf(entry)
        .map(({ quote }) => readableLines(quote).join('\n'))
        .join('\n\n'),
      citation: citationOf(entry, known, locale),
      permalink: addressOf(entry.item, locale),
    };
  };
}

/** The node or the link that an entry is; null for a view, and for what there is no more. */
export function thingOf(entry: Entry): DossierItem_NodeFragment | DossierItem_LinkFragment | null {
  if (entry.kind === 'view') return null;
  return entry.kind === 'node' ? entry.node : entry.link;
}

/** The quotations that prove it: the first, or all where the reader wants them. */
export function quotesOf(entry: Entry): readonly Citation_CitationFragment[] {
  const citations = thingOf(entry)?.citations ?? [];
  return entry.item.allQuotes ? citations : citations.slice(0, 1);
}

export function titleOf(entry: Entry): string {
  if (entry.kind === 'node' && entry.node) return entry.node.label;
  if (entry.kind === 'link' && entry.link) {
    const { from, reads, to } = entry.link;
    return `${from.label} ${reads} ${to.label}`;
  }
  return entry.item.title;
}

function addressOf(item: DossierItem, locale: Parameters<typeof nodePath>[0]): string {
  return kindOf(item) === 'view' ? window.location.origin + nodePath(locale, item.at) : permalink(item.at);
}

function citationOf(entry: Entry, { edition, linesOf }: Known, locale: Parameters<typeof nodePath>[0]): string {
  const thing = thingOf(entry);
  const first = thing?.basis === 'STATED' ? thing.citations[0] : undefined;
  const source = first && linesOf(first);
  const title = titleOf(entry);
  return textOf(plain({ title, permalink: addressOf(entry.item, locale), ...(source && { source }) }, edition));
}
