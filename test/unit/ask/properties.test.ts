/** What holds of every question, whatever it names: laws of “and”, “or” and “without”, and no harm from nonsense. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../../api/ask/answer.ts';
import { readQuestions } from '../../relevance/questions/compare.ts';
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

/** Words that mean something, and of which no source of ours says anything. */
const STRANGE = {
  fr: ['coûteuses', 'fromage', 'zoologique', 'grammatical', 'dauphins', 'ridicules', 'détestent', 'négocient'],
  nl: ['paarse', 'kaas', 'moedige', 'dolfijnen', 'belachelijke', 'tuinieren', 'betwiste', 'haastige'],
  en: ['purple', 'cheese', 'ridiculous', 'dolphins', 'gardening', 'grammatical', 'hasty', 'clumsy'],
};

/** What an answer says: the same only when nothing was made of a word. */
function told({ status, nodes, facts, totalCount }: Answer): string {
  return JSON.stringify([status, nodes.map(({ id }) => id), facts.map(({ value }) => value), totalCount]);
}

/** A condition that happens to leave nothing out, but that says the word. */
function isCondition({ interpretation }: Answer, word: string): boolean {
  return interpretation.some(({ kind, label }) => kind !== 'spelling' && kind !== 'ignored' && label.includes(word));
}

test(
  'a content word that is added to a question never leaves its answer as it was, unless it is told as a condition',
  { timeout: 120_000 },
  () => {
    const answered = ['dev', 'own', 'fresh', 'everyday', 'ninety']
      .flatMap(readQuestions)
      .filter(({ status, kind }) => status === 'ANSWERED' && kind === 'nodes');
    const insertion = fc.record({
      question: fc.constantFrom(...answered),
      word: fc.nat(STRANGE.fr.length - 1),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(insertion, ({ question: { question, lang }, word, place }) => {
        const before = ask(question);
        const words = question.split(' ');
        const at = 1 + Math.floor(place * (words.length - 1));
        const after = ask([...words.slice(0, at), STRANGE[lang][word]!, ...words.slice(at)].join(' '));
        const isSame = after.status === 'ANSWERED' && told(after) === told(before) && before.nodes.length > 0;
        expect(
          isSame && !isCondition(after, STRANGE[lang][word]!),
          `${question} + ${STRANGE[lang][word]} at ${at}`,
        ).toBe(false);
      }),
      { numRuns: 300 },
    );
  },
);

test('an adjective of partners chooses among them, or finds none', () => {
  const idsIn = (question: string) => [...idsOf(ask(question))];
  expect(idsIn('Quels sont les partenaires académiques ?')).toEqual(['partner/monde-academique']);
  expect(idsIn('which federal partners does the plan name?')).toEqual(idsIn('Welke federale partners noemt het plan?'));
  expect(idsIn('mesures avec des partenaires privés')).toEqual([]);
  expect(ask('welke private partners heeft M8.6').status).toBe('NOT_UNDERSTOOD');
});

/** What is done to a thing, where the graph knows only who takes part, who leads and who supports. */
const DEEDS = {
  fr: ['finance', 'subventionne', 'évalue', 'recrute', 'contrôle', 'paie', 'nomme', 'forme', 'supervise'],
  nl: ['financiert', 'subsidieert', 'evalueert', 'controleert', 'betaalt', 'benoemt', 'rekruteert'],
  en: ['finances', 'subsidises', 'evaluates', 'recruits', 'trains', 'pays', 'appoints', 'controls', 'supervises'],
};

test.each([
  ['fr', 'Qui', 'les gardiens de la paix'],
  ['fr', 'Quel organisme', 'la mesure M8.6'],
  ['nl', 'Wie', 'de gemeenschapswachten'],
  ['nl', 'Welke instelling', 'de LISA-antennes'],
  ['en', 'Who', 'the police cadets'],
  ['en', 'Which organisation', 'the LISA antennas'],
] as const)('%s: “%s” does to %s what no relation says is not told', (language, who, what) => {
  for (const verb of DEEDS[language]) {
    const question = `${who} ${verb} ${what} ?`;
    const { status, nodes, facts, sentence } = ask(question);
    expect([status, nodes.length, facts.length], question).toEqual(['NOT_UNDERSTOOD', 0, 0]);
    expect(sentence, question).toContain(verb);
  }
});

test('who leads an initiative is told, who leads a measure is not', () => {
  expect([...idsOf(ask('Who organises Dope Talks?'))]).toEqual(['organisation/safe-brussels']);
  expect(ask('Which partner leads M3.1?').nodes).toEqual([]);
  expect(idsOf(ask('Which partners take part in M3.1?')).size).toBeGreaterThan(1);
});

test('a reference is followed in the direction in which it is asked for', () => {
  const from = [
    'naar welke maatregel verwijst M6.5',
    'To which measure does M6.5 refer?',
    'À quelle mesure M6.5 renvoie-t-elle ?',
  ];
  for (const question of from) expect([...idsOf(ask(question))], question).toEqual(['measure/M10.4']);
  const to = [
    'welke maatregel verwijst naar M10.4',
    'Which measure refers to M10.4?',
    'Quelle mesure renvoie à M10.4 ?',
  ];
  for (const question of to) expect([...idsOf(ask(question))], question).toEqual(['measure/M6.5']);
});

test.each([
  'Which measures are the most important?',
  'Quelles sont les mesures les plus ambitieuses ?',
  'Quel est le thème le plus urgent ?',
  'which is the most dangerous police zone',
])('%s asks for a judgement, which no source gives', (question) => {
  expect(ask(question).status).toBe('NOT_UNDERSTOOD');
});

test('the second word of a name may be misspelt, though its stem is that of another word', () => {
  const right = idsOf(ask('measures on human trafficking'));
  expect(idsOf(ask('measures on human trafficing'))).toEqual(right);
  expect(ask('measures on human cheese').status).toBe('NOT_UNDERSTOOD');
});

test('of what is counted, nothing is told but what the figure counts', () => {
  for (const question of ['Combien de cadets sont formés par an ?', 'How many cadets are trained per year?'])
    expect(ask(question).facts[0]?.value, question).toBe('130');
  for (const question of ['Combien de cadets ont intégré la police ?', 'How many cadets joined the police?'])
    expect([ask(question).status, ask(question).facts], question).toEqual(['NOT_UNDERSTOOD', []]);
});

test('no measure is said to have been evaluated, or to cost anything', () => {
  expect(ask('Quelles mesures ont été évaluées ?').nodes).toEqual([]);
  expect(ask('Which measures were evaluated?').nodes).toEqual([]);
  expect(ask('Quelles mesures coûtent le plus ?')).toMatchObject({ status: 'ANSWERED', nodes: [], facts: [] });
});

test('“the commune of Brussels” is the town, “the communes of Brussels” are those of the Region', () => {
  const towns = ['la commune de Bruxelles', 'the municipality of Brussels', 'de gemeente Brussel'];
  const lists = [`initiatives de ${towns[0]}`, `initiatives of ${towns[1]}`, `initiatieven van ${towns[2]}`];
  for (const question of lists)
    expect(
      ask(question).interpretation.map(({ kind }) => kind),
      question,
    ).toContain('commune');
  expect(idsOf(ask('Quelles communes de Bruxelles ont une antenne LISA ?')).size).toBeGreaterThan(1);
});
