/** The question on screen as a GraphQL document, to read and to copy. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
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
        <CopyButton text={text} />
      </div>
    </details>
  );
}

function CopyButton({ text }: { text: string }) {
  const t = useTranslations('list');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="row">
      <button type="button" className="button button--small" onClick={() => void copy()}>
        {t('copy')}
      </button>
      <output className="small">{copied && t('copied')}</output>
    </div>
  );
}
