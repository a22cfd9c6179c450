/** Words that what is listed must contain; asked for when the reader is done typing them. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import './WordsField.css';

interface WordsFieldProps {
  /** Where the words are looked for: `Words of the text`. */
  name: string;
  words: string;
  change: (words: string) => void;
}

export function WordsField({ name, words: asked, change }: WordsFieldProps) {
  const t = useTranslations('list');
  const [words, setWords] = useState(asked);
  return (
    <search>
      <form
        className="words-field"
        onSubmit={(event) => {
          event.preventDefault();
          change(words.trim());
        }}
      >
        <label htmlFor="words">{name}</label>
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
