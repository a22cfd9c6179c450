/** The question on screen as a GraphQL document, to read, to copy and to try. */
import { useTranslations } from 'use-intl';
import { CopyButton } from '../components/CopyButton.tsx';
import './GraphqlQuery.css';

export function GraphqlQuery({ text }: { text: string }) {
  const t = useTranslations('list');
  return (
    <details className="disclosure no-print">
      <summary>{t('query')}</summary>
      <div className="graphql-query">
        <pre lang="en">
          <code>{text}</code>
        </pre>
        <CopyButton name={t('copy')} text={text} />
        <a href={`/graphql?${new URLSearchParams({ query: text })}`} className="button">
          {t('graphiql')}
        </a>
      </div>
    </details>
  );
}
