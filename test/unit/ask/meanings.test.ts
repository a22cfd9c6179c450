/** What small words do to an answer: every, alone, same, bigger, for whom, and what a question that only names a thing gets. */
import { describe, expect, test } from 'vitest';
import { corpusKnowledge, respondentOver } from '../../support/questions.ts';

const knowledge = await corpusKnowledge();
const respondent = respondentOver(knowledge);
const ask = (question: string) => respondent.ask(question);
const idsOf = (question: string) => ask(question).nodes.map(({ id }) => id);
const factOf = (question: string) => ask(question).facts[0]?.value;
const partnersOf = (measure: string) =>
  knowledge.links(measure, '>INVOLVES').flatMap(({ to }) => (to.startsWith('partner/') ? [to] : []));

/** Partners that are alone in some measure, worked out by hand. */
const alone = new Set(
  knowledge.ofKind('Measure').flatMap(({ id }) => (new Set(partnersOf(id)).size === 1 ? partnersOf(id) : [])),
);

describe('every row', () => {
  test('themes in which a partner is in each measure, and no other theme', () => {
    expect(idsOf('In which theme is the integrated police a partner of every measure?')).toEqual(['theme/9']);
  });
  test('partners that are in all measures of a theme', () => {
    expect(idsOf('Which partners are involved in all measures of theme 9?')).toEqual(['partner/police-integree']);
  });
  test.each([
    'Are the communes a partner of every measure of theme 2?',
    'Do all measures of theme 2 involve the communes?',
  ])('%s: yes', (question) => expect(factOf(question)).toBe('yes'));
});

describe('alone', () => {
  test.each(['Which partners act alone?', 'Quels partenaires sont seuls pour une mesure ?'])('%s', (question) => {
    expect(new Set(idsOf(question))).toEqual(alone);
  });
  test('never alone is all the others', () => {
    const others = knowledge.ofKind('Partner').flatMap(({ id }) => (alone.has(id) ? [] : [id]));
    expect(new Set(idsOf("Quels partenaires n'interviennent jamais seuls ?"))).toEqual(new Set(others));
  });
});

test.each([
  'Which partners appear in one measure only?',
  'Quels partenaires figurent dans une mesure seulement ?',
  'Welke partners staan in één maatregel alleen?',
])('%s is told of those with exactly one', (question) => {
  const once = knowledge.ofKind('Partner').filter(({ id }) => {
    const measures = knowledge.ofKind('Measure').filter((measure) => partnersOf(measure.id).includes(id));
    return measures.length === 1;
  });
  expect(new Set(idsOf(question))).toEqual(new Set(once.map(({ id }) => id)));
});

describe('a body that a measure speaks of is no partner of it', () => {
  test.each([
    ['La STIB est-elle partenaire du plan ?', 'no'],
    ['Is safe.brussels a partner of M1.1?', 'no'],
    ['Is Unia een partner van het plan?', 'yes'],
    ['Le parquet est partenaire de M2.8 ?', 'yes'],
  ])('%s %s', (question, answer) => expect(factOf(question)).toBe(answer));
});

describe('of two partners of one name', () => {
  test.each([
    'mesures de suivi sans aucune police',
    'Welke maatregelen hebben de politie niet als partner?',
    'Welke maatregelen noemen het parket maar niet de politie?',
  ])('none may be there: %s', (question) => {
    const without = idsOf(question);
    expect(without).not.toEqual([]);
    for (const id of without)
      for (const partner of ['partner/police-integree', 'partner/zones-de-police'])
        expect(partnersOf(id)).not.toContain(partner);
  });
  test('either will do for a yes', () => expect(factOf('Is de politie partner van M1.1?')).toBe('yes'));
  test('which one is asked where it makes a difference', () =>
    expect(ask('mesures avec la police').status).toBe('AMBIGUOUS'));
});

describe('size and order', () => {
  test.each([
    'Is zone 5339 bigger than zone 5340?',
    'Which measure has the longest text?',
    'quelle zone est la plus grande',
  ])('%s asks for what no source measures', (question) => expect(ask(question).status).toBe('NOT_UNDERSTOOD'));
  test('a theme is as large as it has measures', () =>
    expect(idsOf('What is the largest theme?')).toEqual(['theme/6']));
  test('the last measure of a theme is the one with the highest number', () =>
    expect(idsOf('Quelle est la dernière mesure du thème 5 ?')).toEqual(['measure/M5.10']));
  test('what has none has not the most', () =>
    expect(ask('De quelle commune parle le plus le rapport ?').sentence).not.toContain(' 0 '));
});

describe('a thing alone', () => {
  test('is told with the words of its source', () =>
    expect(ask('M6.5').sentence).toMatch(/^M6\.5 : « Renforcer les actions de contrôle/));
  test('or by what it is', () => expect(idsOf('Bravvo')).toEqual(['organisation/bravvo']));
  test('a subject alone is no question, and is named as it was typed', () =>
    expect(ask('Is there anything on drones?').sentence).toContain('“drones”'));
});

test('initiatives for somebody are not all that mention them', () => {
  const [meant, mentioned] = [idsOf('initiatieven voor senioren'), idsOf('initiatives qui parlent des seniors')];
  for (const id of meant) expect(mentioned).toContain(id);
  expect(meant.length).toBeLessThan(mentioned.length);
});

test('the dates of all antennas are told one by one', () => {
  const { facts } = ask('List all LISA antennas with their opening dates');
  expect(facts.length).toBeGreaterThan(5);
  for (const { value, citations } of facts) {
    expect(value).toMatch(/^20\d\d/);
    expect(citations.length).toBeGreaterThan(0);
  }
});

test('an action of a measure has its own partners', () => {
  expect(idsOf('Wie is partner voor de aanwerving van MIVB-agenten (M5.2)?')).toEqual(['partner/organismes-regionaux']);
});

test('a zone is named by its communes, with strokes or without', () => {
  const zone = idsOf('initiatives de la zone 5339');
  for (const name of ['Bruxelles/Ixelles', 'Brussel/Elsene', 'Bruxelles-Ixelles'])
    expect(idsOf(`initiatives de la zone ${name}`), name).toEqual(zone);
});
