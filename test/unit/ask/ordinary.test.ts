/** Ordinary words that look like misspellings of ours: each is left as it was typed, and none of them is one of ours. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../data/language/fold.ts';
import { readVocabulary } from '../../../api/ask/lexicon/vocabulary.ts';
import { corpusKnowledge, respondentOver } from '../../support/questions.ts';

const respondent = respondentOver(await corpusKnowledge());
const { ordinary } = readVocabulary();
const words = LANGUAGES.flatMap((language) => ordinary[language].map((word) => ({ language, word })));

test.each([
  ['nl', 'Welke maatregelen gaan over verwachtingen?', 'verwachtingen'],
  ['nl', 'Welke partners zijn bij afwezigheid betrokken?', 'afwezigheid'],
  ['en', 'Which measures concern sensors?', 'sensors'],
  ['fr', 'Quelles mesures concernent la patrie ?', 'patrie'],
] as const)('%s: “%s” is told not to be understood, rather than read as another word', (_, question, word) => {
  const answer = respondent.ask(question);
  expect(answer.status).toBe('NOT_UNDERSTOOD');
  expect(answer.sentence).toContain(word);
});

const SENTENCES = {
  fr: 'Quelles mesures du plan concernent aussi',
  nl: 'Welke maatregelen van het plan gaan ook over',
  en: 'Which measures of the plan are also about',
};

test.each(LANGUAGES)('%s: no ordinary word is changed', (language) => {
  const own = words.filter((each) => each.language === language);
  const changed = own.filter(({ word }) =>
    respondent.understand(`${SENTENCES[language]} ${word} ?`).sketch.pieces.some(({ readAs }) => readAs),
  );
  expect(changed.map(({ word }) => word)).toEqual([]);
});
