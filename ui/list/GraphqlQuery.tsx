/** The question on screen as a GraphQL document, to read and to copy. */
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
      </div>
    </details>
  );
}
