/** Any thing of the graph that has no page of its own making: its label, its sources, its links. */
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { Label, OriginalLabel } from '../components/Label.tsx';
import { Link } from '../components/Link.tsx';
import { LinkSection } from '../components/LinkSection.tsx';
import { NodeActions } from '../components/NodeActions.tsx';
import { NotFound } from '../components/NotFound.tsx';
import { Page, Section } from '../components/Page.tsx';
import { QueryPage } from '../components/QueryPage.tsx';
import { QuoteList } from '../components/Quote.tsx';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { NodePageDocument } from '../generated/documents/NodePage.ts';
import type { NodePageQuery } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { FiguresSection } from '../initiative/FiguresSection.tsx';
import { nodePath } from '../paths.ts';

/** A label of more characters is a sentence rather than a name. */
const LONG = 60;

type Node = NonNullable<NodePageQuery['node']>;

function NodePage() {
  const id = useParams()['*'] ?? '';
  const { language } = useLocale();
  const basis = useCertainty();
  const { data, previousData, error, refetch } = useQuery(NodePageDocument, { variables: { id, language, basis } });
  const known = data ?? (previousData?.node?.id === id ? previousData : undefined);
  return (
    <QueryPage title={id} data={known} error={error} retry={refetch}>
      {({ node }) => (node ? <NodeArticle node={node} /> : <NotFound id={id} />)}
    </QueryPage>
  );
}

function NodeArticle({ node }: { node: Node }) {
  const t = useTranslations('node');
  const kind = useTranslations('kind');
  const { colon } = useLocale();
  const { __typename: type } = node;
  return (
    <Page
      title={node.label}
      heading={<Label {...node} />}
      actions={<NodeActions thing={node} title={node.original} />}
      kicker={
        <>
          {kind(type)} <BasisMark basis={node.basis} />
        </>
      }
      sentence={node.label.length > LONG}
      lead={<NodeLead node={node} />}
    >
      <InContract node={node} />
      <FiguresSection figures={node.observations} of={node.original} />
      {node.citations.length > 0 && (
        <Section id="citations" title={t('citations')}>
          <QuoteList citations={node.citations} />
        </Section>
      )}
      <LinkSection id="links" title={t('links')} nodeId={node.id} links={node.links} total={node.linkCount} />
      <p className="small muted">
        {t('permalink')}
        {colon}
        <code>{node.id}</code>
      </p>
    </Page>
  );
}

/** The words of the source behind a translation, and the other names. */
function NodeLead({ node }: { node: Node }) {
  const t = useTranslations('initiative');
  const aliases = 'aliases' in node ? node.aliases : [];
  return (
    <>
      <OriginalLabel {...node} />
      {aliases.length > 0 && (
        <p className="small">
          {t('aliases')}{' '}
          <span lang="fr" className="source-voice">
            {aliases.map((alias) => `«\u00a0${alias}\u00a0»`).join(', ')}
          </span>
        </p>
      )}
    </>
  );
}

/** The contract whose cascade something stands in; null for what stands in none. */
function contractOf(node: Node) {
  if ('contract' in node) return node.contract;
  return 'strategicObjective' in node ? node.strategicObjective.contract : null;
}

/** A part of a cascade is read in its contract, in its place. */
function InContract({ node }: { node: Node }) {
  const t = useTranslations('node');
  const { locale } = useLocale();
  const contract = contractOf(node);
  if (!contract) return null;
  return (
    <p>
      <Link to={`${nodePath(locale, contract.id)}#${node.id}`}>{t('inContract')}</Link>{' '}
      <span className="muted">
        <Label {...contract} />
      </span>
    </p>
  );
}

export { NodePage as Component };
