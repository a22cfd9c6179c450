/** One box: words of the measures. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useGo } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { emptyQuery, measuresPath } from '../measures/query.ts';
import './WordSearch.css';

export function WordSearch() {
  const t = useTranslations('home');
  const { locale } = useLocale();
  const go = useGo();
  const [words, setWords] = useState('');
  return (
    <search>
      <form
        className="word-search"
        onSubmit={(event) => {
          event.preventDefault();
          go(measuresPath(locale, { ...emptyQuery, words: words.trim() }));
        }}
      >
        <label htmlFor="home-words">{t('search')}</label>
        <div className="word-search__input">
          <input
            id="home-words"
            type="search"
            lang="fr"
            className="input"
            aria-describedby="home-words-hint"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <button type="submit" className="button button--main">
            {t('searchButton')}
          </button>
        </div>
        <p id="home-words-hint" className="small muted">
          {t('searchHint')}
        </p>
      </form>
    </search>
  );
}
