/** The sets of questions, held to what they reach today: a change that loses an answer is seen. */
import { expect, test } from 'vitest';
import { askAll, corpusKnowledge, reportOn, respondentOver } from '../../support/questions.ts';
import { readQuestions } from './compare.ts';

const FLOORS = {
  dev: 0.97,
  own: 0.97,
  fresh: 0.93,
  last: 0.9,
  ground: 0.88,
  mixed: 0.93,
  third: 0.88,
  fourth: 0.9,
  plan: 0.95,
  both: 0.96,
  turns: 0.96,
  again: 0.96,
  everyday: 0.94,
  ninety: 0.96,
  figures: 0.84,
  outsiders: 0.95,
  sealed: 0.97,
  inventive: 0.93,
};

const knowledge = await corpusKnowledge();
const respondent = respondentOver(knowledge);

test.each(Object.entries(FLOORS))(
  '%s.json: at least %d of the questions get exactly the right answer',
  (name, floor) => {
    const asked = askAll(readQuestions(name), respondent, knowledge);
    const right = asked.filter((each) => each.right).length;
    expect(right / asked.length, reportOn(name, asked)).toBeGreaterThanOrEqual(floor);
  },
);

test.each(Object.keys(FLOORS))(
  '%s.json: each question is answered within 200 ms, once the respondent is warm',
  (name) => {
    const questions = readQuestions(name);
    askAll(questions, respondent, knowledge);
    const slow = askAll(questions, respondent, knowledge).filter(({ took }) => took > 200);
    expect(slow.map(({ question, took }) => `${question.id}: ${took} ms`)).toEqual([]);
  },
);

test('every answer says what it says: citations exist, counts agree, documents of GraphQL name the nodes', () => {
  for (const { answer, question } of askAll(readQuestions('dev'), respondent, knowledge)) {
    expect(answer.sentence, question.id).not.toMatch(/undefined|\{\w+\}|NaN/);
    for (const { citations } of answer.facts)
      for (const citation of citations) expect(knowledge.node(citation.id), question.id).toBeDefined();
    const counts = answer.interpretation.some(({ kind, value }) => kind === 'form' && value === 'list');
    if (counts && answer.nodes.length > 0) expect(answer.totalCount, question.id).toBe(answer.nodes.length);
  }
});
