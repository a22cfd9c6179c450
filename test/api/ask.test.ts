/** Questions in words over HTTP: the document that an answer shows gives the very nodes of the answer. */
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localName } from '../../data/model/identifiers.ts';
import { readSchema } from '../../api/schema/read.ts';
import { readQuestions } from '../relevance/questions/compare.ts';
import { startServer, type TestServer } from '../support/api.ts';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

interface Asked {
  ask: {
    status: string;
    sentence: string;
    graphql: string | null;
    totalCount: number | null;
    nodes: { id: string }[];
    facts: { value: string; citations: { quote: string; firstLine: number }[] }[];
    interpretation: { kind: string; value: string; alternatives: { question: string }[] }[];
    examples: string[];
  };
}

const ASK = `query Ask($question: String!, $language: Language) {
  ask(question: $question, language: $language) {
    status sentence graphql totalCount nodes { id } examples
    facts { value citations { quote firstLine } }
    interpretation { kind value alternatives { question } }
  }
}`;

const ask = async (question: string, language?: string) =>
  (await server.data<Asked>(ASK, { question, ...(language && { language }) })).ask;

/** Ids that a document gives, wherever it gives them. */
async function idsOf(document: string): Promise<string[]> {
  const [answer] = Object.values(await server.data<Record<string, unknown>>(document));
  const nodes = Array.isArray(answer) ? answer : (answer as { nodes: unknown[] }).nodes;
  return (nodes as { id: string }[]).map(({ id }) => id);
}

test('each document is valid and gives the nodes of its answer', async () => {
  const schema = buildSchema(readSchema());
  for (const { question, id } of readQuestions('dev')) {
    const answer = await ask(question);
    if (answer.graphql === null) continue;
    expect(validate(schema, parse(answer.graphql)), id).toEqual([]);
    if (answer.nodes.length === 0) continue;
    const ids = answer.nodes.map((node) => node.id);
    expect((await idsOf(answer.graphql)).toSorted(), id).toEqual(ids.slice(0, 100).toSorted());
  }
});

const LIST = `query List($question: String!, $basis: [Basis!]) {
  ask(question: $question, basis: $basis) { nodes { id } list { kind parameters } }
}`;

interface Listed {
  ask: { nodes: { id: string }[]; list: { kind: string; parameters: string } | null };
}

const listOf = async (question: string, basis?: string[]) =>
  (await server.data<Listed>(LIST, { question, ...(basis && { basis }) })).ask;

/** What the export of a list holds: the ids in its first column. */
async function exported({ kind, parameters }: { kind: string; parameters: string }): Promise<string[]> {
  const name = kind === 'Measure' ? 'measures' : 'initiatives';
  const answer = await fetch(`${server.url}/export/${name}.csv?${parameters}`);
  const rows = (await answer.text()).split('\r\n').slice(1);
  return rows.flatMap((row) => /^"?(\S+?)"?,/.exec(row)?.[1] ?? []);
}

test('each list with filters that an answer names holds the nodes of the answer, and no other', async () => {
  const kinds = new Set<string>();
  for (const { question, id } of readQuestions('dev')) {
    const { nodes, list } = await listOf(question);
    if (!list) continue;
    kinds.add(list.kind);
    const named = nodes.map((node) => localName(node.id));
    expect((await exported(list)).toSorted(), id).toEqual(named.toSorted());
  }
  expect(kinds).toEqual(new Set(['Measure', 'Initiative']));
});

test.each<[string, string | null, string[]?]>([
  ['Which measures involve communes and associations?', 'all=communes,associations'],
  ['Quelles mesures impliquent le parquet ou Unia ?', 'any=parquet,unia'],
  ['Welke maatregelen betrekken gemeenten maar niet het parket?', 'all=communes&none=parquet'],
  ['Which measures in theme 1 are on the reaction axis?', 'themes=1&axes=reaction'],
  ['Which measures involve communes?', 'all=communes&basis=STATED', ['STATED']],
  ['Quelles initiatives relèvent du volet 2 ?', 'volets=2&toplevel=1'],
  ['Which measures have no partner?', null],
  ['Which measures have at least 8 partners?', null],
  ['Which partners work on theme 1?', null],
])('“%s” is the list %s', async (question, parameters, basis) => {
  expect((await listOf(question, basis)).list?.parameters ?? null).toBe(parameters);
});

test.each([
  ['Which measures have no initiative?', 'MEASURES_WITHOUT_INITIATIVE'],
  ['Which measures have no contract objective?', 'MEASURES_WITHOUT_CONTRACT_OBJECTIVE'],
  ["Quelles mesures n'ont aucun objectif dans les contrats ?", 'MEASURES_WITHOUT_CONTRACT_OBJECTIVE'],
  ['Welke maatregelen hebben geen partner?', 'MEASURES_WITHOUT_PARTNER'],
])('“%s” finds what the gap %s holds, under the same certainty', async (question, kind) => {
  const { gaps } = await server.data<{ gaps: { kind: string; items: { id: string }[] }[] }>(
    '{ gaps(basis: [STATED, DERIVED, CURATED]) { kind items { id } } }',
  );
  const gap = gaps.find((one) => one.kind === kind)!.items.map(({ id }) => id);
  expect(gap).not.toEqual([]);
  expect((await ask(question)).nodes.map(({ id }) => id)).toEqual(gap);
});

test('the sentence is in the language asked for, whatever the language of the question', async () => {
  const answer = await ask('mesures avec les communes et les associations', 'NL');
  expect(answer.sentence).toContain('maatregelen');
  expect((await ask('mesures avec les communes et les associations')).sentence).toContain('mesures');
});

test('a figure is proved by the words of its source', async () => {
  const { facts } = await ask('How many requests did the Centre antenna handle in 2022?');
  expect(facts.map(({ value }) => value)).toEqual(['18195']);
  expect(facts[0]?.citations[0]?.quote).toContain('18.195');
});

test('what is not understood is said, with what was recognised and examples near it', async () => {
  const answer = await ask('which measures flumox the communes with zorblax');
  expect(answer).toMatchObject({ status: 'NOT_UNDERSTOOD', nodes: [], facts: [], totalCount: null });
  expect(answer.interpretation.map(({ value }) => value)).toContain('partner/communes');
  expect(answer.examples).toHaveLength(3);
});

test.each([
  ['drones', 'EN'],
  ['violences conjugales', 'FR'],
  ['vrouwen', 'NL'],
])('a subject alone, %s, asks nothing, and comes with questions that have an answer', async (subject, language) => {
  const { status, sentence, examples } = await ask(subject, language);
  expect(status).toBe('NOT_UNDERSTOOD');
  expect(sentence).toContain(subject);
  const [measures] = await Promise.all(examples.map((example) => ask(example, language)));
  expect(measures).toMatchObject({ status: 'ANSWERED' });
  expect(measures!.nodes.length).toBeGreaterThan(0);
});

test('what the sources do not hold is understood and empty', async () => {
  const answer = await ask('What is the budget of M1.1?', 'EN');
  expect(answer).toMatchObject({ status: 'ANSWERED', nodes: [], facts: [], totalCount: null });
  expect(answer.sentence).toMatch(/no amount/);
});

const NARROWED = `query Narrowed($question: String!, $basis: [Basis!]) {
  ask(question: $question, language: EN, basis: $basis) {
    status sentence graphql totalCount nodes { id } facts { value citations { quote } } interpretation { kind value }
  }
}`;

const askOf = async (question: string, basis?: string[]) =>
  (await server.data<Asked>(NARROWED, { question, ...(basis && { basis }) })).ask;

test('an answer rests only on the bases asked for, and says so', async () => {
  const question = 'Which initiatives were active in zone 5340 in 2022-2023?';
  const [all, stated, derived] = await Promise.all([
    askOf(question),
    askOf(question, ['STATED']),
    askOf(question, ['STATED', 'DERIVED']),
  ]);
  const ids = (answer: Asked['ask']) => answer.nodes.map(({ id }) => id);
  expect(derived.nodes.length).toBeGreaterThan(stated.nodes.length);
  expect(ids(derived)).toEqual(expect.arrayContaining(ids(stated)));
  expect(ids(derived)).toEqual(ids(all));
  expect(stated.totalCount).toBe(stated.nodes.length);
  expect(stated.sentence).toContain('Only what is stated counts.');
  expect(all.sentence).not.toContain('counts.');
  expect(stated.interpretation).toContainEqual({ kind: 'basis', value: 'STATED' });
  expect(stated.graphql).toContain('basis: [STATED]');
});

test('what a person judged answers nothing when only what sources say and imply counts', async () => {
  const question = 'Which measures of the plan does the Pôle Radicalisme of Molenbeek serve?';
  const [all, certain, matched] = await Promise.all([
    askOf(question),
    askOf(question, ['STATED', 'DERIVED']),
    askOf(question, ['STATED', 'DERIVED', 'CURATED', 'MATCHED']),
  ]);
  expect(all.nodes.length).toBeGreaterThan(0);
  expect(certain.nodes).toEqual([]);
  expect(certain.sentence).toContain('Only what is stated and derived counts.');
  expect(matched.nodes.length).toBeGreaterThanOrEqual(all.nodes.length);
});

test('a figure that was worked out is not told when only what is printed counts', async () => {
  const question = 'By what percentage did the reports of the Centre antenna fall in 2022?';
  const values = (answer: Asked['ask']) => answer.facts.map(({ value }) => value);
  expect(values(await askOf('How many requests did the Centre antenna handle in 2022?', ['STATED']))).toContain(
    '18195',
  );
  expect((await askOf(question, ['CURATED'])).facts).toEqual([]);
});

test('the document of a narrowed answer gives its nodes', async () => {
  const answer = await askOf('which measures involve communes and associations', ['STATED']);
  expect(answer.graphql).toContain('basis: [STATED]');
  expect(await idsOf(answer.graphql!)).toEqual(answer.nodes.map(({ id }) => id));
});
