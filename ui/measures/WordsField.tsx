/** Words that the text of a measure must contain; asked for when the reader is done typing them. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FacetProps } from './FilterPanel.tsx';
import './WordsField.css';

export function WordsField({ query, change }: FacetProps) {
  const t = useTranslations('measures');
  const [words, setWords] = useState(query.words);
  return (
    <search>
      <form
        className="words-field"
        onSubmit={(event) => {
          event.preventDefault();
          change({ ...query, words: words.trim() });
        }}
      >
        <label htmlFor="words">{t('words')}</label>
        <p id="words-hint" className="facet__hint">
          {t('wordsHint')}
        </p>
        <div className="words-field__input">
          <input
            id="words"
            type="search"
            lang="fr"
            className="input"
            aria-describedby="words-hint"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <button type="submit" className="button">
            {t('apply')}
          </button>
        </div>
      </form>
    </search>
  );
}
