/** The page of last resort, when another one broke or could not be downloaded. */
import { useRouteError } from 'react-router';
import './ErrorPanel.css';

/** In three languages, since the messages may be what is missing. */
const WORDS = [
  ['fr', 'Cette page n’a pas pu s’afficher.', 'Réessayer'],
  ['nl', 'Deze pagina kon niet worden getoond.', 'Opnieuw proberen'],
  ['en', 'This page could not be shown.', 'Try again'],
] as const;

export function CrashPage() {
  const error = useRouteError();
  const chosen = WORDS.filter(([language]) => language === document.location.pathname.slice(1, 3));
  const words = chosen.length > 0 ? chosen : WORDS;
  return (
    <div className="main">
      <div className="error-panel" role="alert">
        {words.map(([language, sentence, retry]) => (
          <div key={language} lang={language} className="stack">
            <h1>{sentence}</h1>
            <button type="button" className="button" onClick={() => window.location.reload()}>
              {retry}
            </button>
          </div>
        ))}
        {error instanceof Error && <p className="error-panel__messages">{error.message}</p>}
      </div>
    </div>
  );
}
