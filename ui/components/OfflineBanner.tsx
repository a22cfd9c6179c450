/** Says when the browser has no network, and what still works. */
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import './OfflineBanner.css';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

export function OfflineBanner() {
  const t = useTranslations('state');
  const online = useOnline();
  return <output className="no-print">{!online && <span className="offline">{t('offline')}</span>}</output>;
}
