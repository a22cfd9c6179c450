/** Any thing of the graph that has no page of its own making: its label, its sources, its links. */
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Label, OriginalLabel } from '../components/Label.tsx';
import { LinkGroups } from '../components/LinkGroups.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { NodePageDocument } from '../generated/operations.ts';
import type { NodePageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';

type Node = NonNullable<NodePageQuery['node']>;

function NodePage() {
  const id = useParams()['*'] ?? '';
  const { language } = useLocale();
  const { data, error, refetch } = useQuery(NodePageDocument, { variables: { id, language } });
  return (
    <QueryPage title={id} data={data} error={error} retry={refetch}>
      {({ node }) => (node ? <NodeArticle node={node} /> : <NotFound id={id} />)}
    </QueryPage>
  );
}

function NodeArticle({ node }: { node: Node }) {
  const t = useTranslations('node');
  const kind = useTranslations('kind');
  const { __typename: type } = node;
  return (
    <Page
      title={node.label}
      heading={<Label {...node} />}
      kicker={
        <>
          {kind(type)} <BasisMark basis={node.basis} />
        </>
      }
      lead={<OriginalLabel {...node} />}
    >
      {node.citations.length > 0 && (
        <Section id="citations" title={t('citations')}>
          <QuoteList citations={node.citations} />
        </Section>
      )}
      {node.links.length > 0 && (
        <Section id="links" title={t('links')}>
          <LinkGroups key={node.id} nodeId={node.id} links={node.links} total={node.linkCount} />
        </Section>
      )}
      <p className="small muted">
        {t('permalink')} : <code>{node.id}</code>
      </p>
    </Page>
  );
}

export { NodePage as Component };
