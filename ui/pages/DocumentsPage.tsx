/** The sources, each with what proves that it is the published one. */
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'use-intl';
import { DOCUMENT_KINDS, DocumentFacts } from '../components/DocumentFacts.tsx';
import { Link } from '../components/Link.tsx';
import { Page } from '../components/Page.tsx';
import { QueryState } from '../components/QueryState.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { ViewActions } from '../components/ViewActions.tsx';
import { DocumentsPageDocument } from '../generated/documents/DocumentsPage.ts';
import type { DocumentsPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';

function DocumentsPage() {
  const t = useTranslations('document');
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(DocumentsPageDocument);
  return (
    <Page title={t('sourcesTitle')} lead={t('sourcesIntroduction')} actions={<ViewActions title={t('sourcesTitle')} />}>
      <QueryState data={data} error={error} retry={refetch} skeleton={<Skeleton lines={5} height={12} />}>
        {({ documents }) => (
          <ul className="stack">
            {inOrder(documents).map((document) => (
              <li key={document.id} className="panel stack">
                <h2>
                  <Link to={nodePath(locale, document.id)} lang="fr">
                    {document.title}
                  </Link>
                </h2>
                <DocumentFacts document={document} />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Page>
  );
}

function inOrder(documents: DocumentsPageQuery['documents']) {
  const place = (kind: string) => DOCUMENT_KINDS.findIndex((name) => name === kind);
  return documents.toSorted((a, b) => place(a.documentKind) - place(b.documentKind));
}

export { DocumentsPage as Component };
