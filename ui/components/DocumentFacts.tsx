/** Who published a source, when, and how to check that it is the same file. */
import { useTranslations } from 'use-intl';
import type { DocumentFacts_DocumentFragment } from '../generated/operations.ts';
import '../measure/MeasureHeader.css';

/** In the order in which they are read. */
export const DOCUMENT_KINDS = ['plan', 'report', 'contract'] as const;

export function DocumentFacts({ document }: { document: DocumentFacts_DocumentFragment }) {
  const t = useTranslations('document');
  const count = useTranslations('count');
  const kind = DOCUMENT_KINDS.find((name) => name === document.documentKind);
  const facts: [name: string, value: string, lang?: string][] = [
    [t('kind'), kind ? t(kind) : document.documentKind],
    [t('publisher'), document.publisher, 'fr'],
    [t('date'), document.date],
    [t('length'), count('lines', { count: document.lineCount })],
    [t('file'), document.file],
    [t('digest'), document.sha256],
  ];
  return (
    <dl className="facts small">
      {facts.map(([name, value, lang]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
