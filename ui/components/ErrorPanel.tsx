/** A question to the API that failed: why, and a button to ask again. */
import type { ErrorLike } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import './ErrorPanel.css';

export function ErrorPanel({ error, retry }: { error: ErrorLike; retry: () => unknown }) {
  const t = useTranslations('state');
  useRetryWhenOnline(retry);
  const refused = CombinedGraphQLErrors.is(error);
  return (
    <div role="alert" className="error-panel">
      <h2>{t('errorTitle')}</h2>
      <p>{t(refused ? 'errorQuery' : 'errorNetwork')}</p>
      {refused && <Refusals error={error} />}
      <button type="button" className="button" onClick={() => retry()}>
        {t('retry')}
      </button>
    </div>
  );
}

/** The server's messages are in English, whatever the language of the page. */
function Refusals({ error }: { error: CombinedGraphQLErrors }) {
  return (
    <ul lang="en" className="error-panel__messages">
      {error.errors.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}

function useRetryWhenOnline(retry: () => unknown): void {
  useEffect(() => {
    const again = () => void retry();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [retry]);
}
