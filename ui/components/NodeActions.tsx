/** Ways to take a node or a link along, and from a node to what is around it. */
import { useTranslations } from 'use-intl';
import { Cite } from '../cite/Cite.tsx';
import { permalink } from '../cite/useEdition.ts';
import type { Source } from '../cite/useEdition.ts';
import { DossierButton } from '../dossier/DossierButton.tsx';
import { comparedKind, comparePath } from '../compare/query.ts';
import type { Basis } from '../generated/operations.ts';
import { ShowInGraph } from '../graph/ShowInGraph.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { PathStart } from '../path/PathStart.tsx';
import { Link } from './Link.tsx';

interface NodeActionsProps {
  thing: { id: string; basis: Basis; citations: readonly Source[] };
  /** What it is called, in French unless `french` says otherwise. */
  title: string;
  french?: boolean;
}

export function NodeActions({ thing, title, french = true }: NodeActionsProps) {
  const t = useTranslations('compare');
  const { locale } = useLocale();
  return (
    <div className="row no-print">
      <DossierButton at={thing.id} title={title} />
      {comparedKind(thing.id) && (
        <Link to={comparePath(locale, [thing.id])} className="button button--small">
          {t('with')}
        </Link>
      )}
      {!thing.id.startsWith('link/') && (
        <>
          <ShowInGraph id={thing.id} />
          <PathStart id={thing.id} />
        </>
      )}
      <Cite name={title} cited={{ title, french, permalink: permalink(thing.id) }} source={sayingSource(thing)} />
    </div>
  );
}

/** What a rule, a person or an algorithm concluded is not to be cited as the words of a source. */
function sayingSource({ basis, citations }: NodeActionsProps['thing']): Source | undefined {
  return basis === 'STATED' ? citations[0] : undefined;
}
