/** Which data are cited, and the words of a citation in the language of the page. */
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LayoutDocument } from '../generated/documents/Layout.ts';
import type { Cite_DocumentFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import type { CitedLines, Edition } from './formats.ts';
import { wordsOf } from './words.ts';

/** A run of lines of a source, as the graph cites it. */
export interface Source {
  document: { id: string };
  firstLine: number;
  lastLine: number;
}

export interface Known {
  edition: Edition;
  /** The lines of a citation with all that is known of their document. */
  linesOf: (source: Source) => CitedLines | undefined;
}

/** Undefined until the version of the data is known. */
export function useEdition(): Known | undefined {
  const speech = { ...useLocale(), cite: useTranslations('cite'), citation: useTranslations('citation') };
  const site = useTranslations('site')('name');
  const { data } = useQuery(LayoutDocument);
  // The calendar of Sweden writes dates as ISO does.
  const [accessedOn] = useState(() => new Date().toLocaleDateString('sv-SE'));
  if (!data) return undefined;
  const { version } = data.dataset;
  return {
    edition: { site, version, accessedOn, words: wordsOf(speech, version, accessedOn) },
    linesOf: (source) => linesIn(data.documents, source),
  };
}

function linesIn(documents: readonly Cite_DocumentFragment[], source: Source): CitedLines | undefined {
  const document = documents.find(({ id }) => id === source.document.id);
  if (!document) return undefined;
  const { title, publisher, date } = document;
  return { title, publisher, date, firstLine: source.firstLine, lastLine: source.lastLine };
}

/** Where a node, a link or a quotation stays for ever. */
export function permalink(id: string): string {
  return `${window.location.origin}/id/${encodeURI(id)}`;
}
