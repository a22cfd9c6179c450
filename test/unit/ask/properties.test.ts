/** What holds of every question, whatever it names: laws of “and”, “or” and “without”, and no harm from nonsense. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../../api/ask/answer.ts';
import { corpusKnowledge, respondentOver } from '../../support/questions.ts';

const knowledge = await corpusKnowledge();
const respondent = respondentOver(knowledge);
const ask = (question: string): Answer => respondent.ask(question);
const idsOf = (answer: Answer): Set<string> => new Set(answer.nodes.map(({ id }) => id));
const measuresWith = (names: readonly string[], joint: string) => idsOf(ask(`mesures avec ${names.join(joint)}`));

/** Labels of partners, less those that hold an “et” of their own. */
const labels = knowledge
  .ofKind('Partner')
  .map(({ label }) => label)
  .filter((label) => !/ et |,/.test(label));
const partners = fc.uniqueArray(fc.constantFrom(...labels), { minLength: 2, maxLength: 4 });
const runs = { numRuns: 100 };

test('the order of the names in a conjunction or a disjunction changes nothing', () => {
  fc.assert(
    fc.property(partners, fc.constantFrom(' et ', ' ou '), (names, joint) => {
      expect(measuresWith(names.toReversed(), joint)).toEqual(measuresWith(names, joint));
    }),
    runs,
  );
});

test('“and X” narrows, “or X” widens', () => {
  fc.assert(
    fc.property(partners, (names) => {
      const fewer = names.slice(0, -1);
      const one = measuresWith(fewer, ' et ');
      for (const id of measuresWith(names, ' et ')) expect(one.has(id)).toBe(true);
      const wide = measuresWith(names, ' ou ');
      for (const id of measuresWith(fewer, ' ou ')) expect(wide.has(id)).toBe(true);
    }),
    runs,
  );
});

test('with X and without X share nothing and make up all measures', () => {
  fc.assert(
    fc.property(fc.constantFrom(...labels), (label) => {
      const having = idsOf(ask(`mesures avec ${label}`));
      const lacking = idsOf(ask(`mesures sans ${label}`));
      expect([...having].filter((id) => lacking.has(id))).toEqual([]);
      expect(having.size + lacking.size).toBe(knowledge.ofKind('Measure').length);
    }),
    runs,
  );
});

test('a partner is found by its label in each language, in any case, without accents', () => {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
  for (const { label, labelNl, labelEn } of knowledge.ofKind('Partner')) {
    const french = idsOf(ask(`mesures avec ${label}`));
    expect(french.size, label).toBeGreaterThan(0);
    expect(idsOf(ask(`MESURES AVEC ${plain(label).toUpperCase()}`)), label).toEqual(french);
    expect(idsOf(ask(`maatregelen met ${labelNl}`)), labelNl).toEqual(french);
    expect(idsOf(ask(`measures with ${labelEn}`)), labelEn).toEqual(french);
  }
});

test('“how many” tells the size of the list', () => {
  for (const { title, number } of knowledge.ofKind('Theme')) {
    const listed = ask(`which measures are in theme ${number}`).nodes.length;
    expect(ask(`how many measures are in theme ${number}`).totalCount, title).toBe(listed);
  }
});

test('the sentence says that partners are taken strictly, and offers the narrower ones', () => {
  const { sentence, interpretation } = ask('which measures involve the integrated police');
  expect(sentence).toContain('strictly');
  const chip = interpretation.find(({ kind }) => kind === 'partner');
  expect(chip?.alternatives.map(({ value }) => value)).toContain('partner/zones-de-police');
});

test('each choice of an ambiguous question leads to a question that is no longer ambiguous', () => {
  for (const question of ['which measures involve the police', 'mesures avec la région', 'maatregelen met justitie']) {
    const answer = ask(question);
    expect(answer.status, question).toBe('AMBIGUOUS');
    for (const { alternatives } of answer.interpretation)
      for (const choice of alternatives) expect(ask(choice.question).status, choice.question).toBe('ANSWERED');
  }
});

test.each(['5339', '5340', '5341', '5342', '5343', '5344'])(
  'a volet asked for with zone %s and a period is answered from the volets too, not from the list of the annex alone',
  (zone) => {
    expect([...idsOf(ask(`initiatives of volet 5 in zone ${zone} in 2023-2024`))]).toEqual(['initiative/bodycams']);
    expect(idsOf(ask(`initiatives of zone ${zone} in 2023-2024`)).has('initiative/bodycams')).toBe(false);
  },
);

test('what took place once was not stopped afterwards', () => {
  const stopped = ask('Which initiatives stopped in 2023-2024?').nodes;
  const statuses = stopped.map((node) => node.kind === 'Initiative' && node.status);
  expect(statuses).toContain('closed');
  expect(statuses).not.toContain('took place');
});
