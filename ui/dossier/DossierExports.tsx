/** Ways to leave with a dossier: paper or PDF, Markdown, a table, a link that carries it. */
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../components/CopyButton.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { download, toCsv } from '../list/csv.ts';
import { toMarkdown, toTable } from './exports.ts';
import type { Dossier } from './items.ts';
import { toFragment } from './share.ts';
import { useTelling } from './useEntries.ts';
import type { Entry } from './useEntries.ts';

/** Longer addresses are cut by some mail programs. */
const LONG_LINK = 2000;

interface DossierExportsProps {
  /** What the dossier is called; empty when it has no name of its own. */
  title: string;
  entries: readonly Entry[];
}

export function DossierExports({ title, entries }: DossierExportsProps) {
  const t = useTranslations('dossier');
  const list = useTranslations('list');
  const saveAs = useSaveAs(title || t('title'), entries);
  const link = useLinkTo({ title, items: entries.map(({ item }) => item) });
  return (
    <div className="no-print">
      <div className="row">
        <button type="button" className="button button--small" onClick={() => window.print()}>
          {t('print')}
        </button>
        <button type="button" className="button button--small" disabled={!saveAs} onClick={saveAs?.markdown}>
          Markdown
        </button>
        <button type="button" className="button button--small" disabled={!saveAs} onClick={saveAs?.csv}>
          {list('csv')}
        </button>
        {link && <CopyButton name={t('copyLink')} text={link} />}
      </div>
      <p className="small muted">{t(link && link.length > LONG_LINK ? 'longLink' : 'linkHint')}</p>
    </div>
  );
}

/** How to save the dossier as a file; undefined until the version of the data is known. */
function useSaveAs(title: string, entries: readonly Entry[]) {
  const columns = useTranslations('dossier.columns');
  const telling = useTelling();
  if (!telling) return undefined;
  const headings = {
    kind: columns('kind'),
    title: columns('title'),
    note: columns('note'),
    certainty: columns('certainty'),
    quote: columns('quote'),
    citation: columns('citation'),
    permalink: columns('permalink'),
  };
  return {
    markdown: () => download('dossier.md', 'text/markdown', toMarkdown(title, entries.map(telling))),
    csv: () => download('dossier.csv', 'text/csv', toCsv(toTable(headings, entries.map(telling)))),
  };
}

/** The address that opens these very items elsewhere; undefined while it is being made. */
function useLinkTo(dossier: Pick<Dossier, 'title' | 'items'>): string | undefined {
  const { locale } = useLocale();
  const [made, setMade] = useState<{ of: string; fragment: string }>();
  const key = JSON.stringify(dossier);
  useEffect(() => {
    let current = true;
    void toFragment(JSON.parse(key) as typeof dossier).then((fragment) => {
      if (current) setMade({ of: key, fragment });
    });
    return () => {
      current = false;
    };
  }, [key]);
  return made?.of === key ? `${window.location.origin}/${locale}/dossier${made.fragment}` : undefined;
}
