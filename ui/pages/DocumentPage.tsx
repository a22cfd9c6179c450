/** One source, line by line, each line an address, each cited passage with what cites it. */
import { useQuery } from '@apollo/client/react';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Cite } from '../cite/Cite.tsx';
import { permalink } from '../cite/useEdition.ts';
import { DocumentFacts } from '../components/DocumentFacts.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { LineNavigation, NextLines } from '../document/LineNavigation.tsx';
import { firstLineOf, LINES_PER_PAGE } from '../document/lineRange.ts';
import { SourceLines } from '../document/SourceLines.tsx';
import { DossierButton } from '../dossier/DossierButton.tsx';
import { DocumentPageDocument } from '../generated/documents/DocumentPage.ts';
import type { DocumentPageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';

type Source = NonNullable<DocumentPageQuery['document']>;

function DocumentPage() {
  const kind = useTranslations('kind');
  const { name = '' } = useParams();
  const { language } = useLocale();
  const { hash } = useLocation();
  const [parameters] = useSearchParams();
  const firstLine = firstLineOf(hash, parameters.get('from'));
  const { data, previousData, error, refetch } = useQuery(DocumentPageDocument, {
    variables: { id: name, firstLine, count: LINES_PER_PAGE, language },
  });
  const known = data ?? previousData;
  return (
    <QueryPage title={kind('Document')} data={known} error={error} retry={refetch}>
      {({ document }) =>
        document ? <SourcePage source={document} firstLine={firstLine} /> : <NotFound id={`document/${name}`} />
      }
    </QueryPage>
  );
}

function SourcePage({ source, firstLine }: { source: Source; firstLine: number }) {
  const t = useTranslations('document');
  const kind = useTranslations('kind');
  const whole = { document: source, firstLine: 1, lastLine: source.lineCount };
  const range = { firstLine, lineCount: source.lineCount };
  return (
    <Page
      title={source.title}
      heading={<span lang="fr">{source.title}</span>}
      kicker={kind('Document')}
      lead={t('raw')}
      actions={
        <div className="row no-print">
          <DossierButton at={source.id} title={source.title} />
          <Cite name={source.title} cited={{ permalink: permalink(source.id) }} source={whole} />
        </div>
      }
    >
      <DocumentFacts document={source} />
      <LineNavigation {...range} />
      <SourceLines document={source} />
      <NextLines {...range} />
    </Page>
  );
}

export { DocumentPage as Component };
