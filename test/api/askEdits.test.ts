/** The reading of a question, edited over HTTP: a chip removed or exchanged asks what the other question asks. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readQuestions } from '../relevance/questions/compare.ts';
import { startServer, type TestServer } from '../support/api.ts';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

interface Chip {
  kind: string;
  value: string;
  label: string;
  key: string | null;
  edit: string | null;
  was: string | null;
  exchanges: { value: string }[];
}

interface Answer {
  status: string;
  sentence: string;
  graphql: string | null;
  totalCount: number | null;
  nodes: { id: string }[];
  facts: { value: string }[];
  interpretation: Chip[];
}

interface Edit {
  chip: string;
  replacement?: string;
}

const ASK = `query Ask($question: String!, $edits: [ChipEdit!]) {
  ask(question: $question, language: EN, edits: $edits) {
    status sentence graphql totalCount nodes { id } facts { value }
    interpretation { kind value label key edit was exchanges { value } }
  }
}`;

const ask = async (question: string, edits: Edit[] = []) =>
  (await server.data<{ ask: Answer }>(ASK, { question, edits })).ask;

const errorOf = async (question: string, edits: Edit[]) =>
  ((await server.ask(ASK, { question, edits })).errors ?? [])[0];

const idsOf = ({ nodes }: Answer) => nodes.map(({ id }) => id);

const BOTH = 'Which measures involve communes and associations?';

test.each<[string, Edit, string]>([
  [BOTH, { chip: 'partner:partner/associations' }, 'Which measures involve communes?'],
  [
    'Which measures involve communes but not associations?',
    { chip: 'partner:partner/associations' },
    'Which measures involve communes?',
  ],
  [
    BOTH,
    { chip: 'partner:partner/associations', replacement: 'partner/parquet' },
    'Which measures involve communes and parquet?',
  ],
  [
    'Which measures in theme 1 are on the reaction axis?',
    { chip: 'axis:axis/reaction' },
    'Which measures are in theme 1?',
  ],
  [
    'Which measures in theme 1 are on the reaction axis?',
    { chip: 'theme:theme/1', replacement: 'theme/4' },
    'Which measures in theme 4 are on the reaction axis?',
  ],
  ['Which measures in theme 1 speak of schools?', { chip: 'theme:theme/1' }, 'Which measures speak of schools?'],
  [
    'Which initiatives were active in zone 5340 in 2022-2023?',
    { chip: 'period:2022-2023', replacement: 'period/2023-2024' },
    'Which initiatives were active in zone 5340 in 2023-2024?',
  ],
  [
    'Which initiatives were active in zone 5340 in 2022-2023?',
    { chip: 'policezone:zone/5340', replacement: 'zone/5339' },
    'Which initiatives were active in zone 5339 in 2022-2023?',
  ],
  [
    'Which initiatives were active in zone 5340 in 2022-2023?',
    { chip: 'policezone:zone/5340' },
    'Which initiatives were active in 2022-2023?',
  ],
  [
    'How many initiatives address volet 2?',
    { chip: 'volet:volet/2', replacement: 'volet/4' },
    'How many initiatives address volet 4?',
  ],
])('“%s” with %j answers “%s”', async (question, edit, other) => {
  const [before, answer, expected] = await Promise.all([ask(question), ask(question, [edit]), ask(other)]);
  expect(answer.status).toBe('ANSWERED');
  expect(expected.totalCount).toBeGreaterThan(0);
  expect(idsOf(answer)).toEqual(idsOf(expected));
  expect(answer.totalCount).toBe(expected.totalCount);
  expect(answer.graphql).toBe(expected.graphql);
  expect(idsOf(answer)).not.toEqual(idsOf(before));
  expect(answer.sentence.startsWith(expected.sentence)).toBe(true);
  expect(answer.sentence).toContain('Reading edited: ');
  const chip = answer.interpretation.find(({ key }) => key === edit.chip);
  expect(chip?.edit).toBe(edit.replacement ? 'REPLACED' : 'REMOVED');
  expect(chip?.was ?? chip?.label).toBe(before.interpretation.find(({ key }) => key === edit.chip)?.label);
  expect(answer.interpretation).toHaveLength(before.interpretation.length);
});

test('each chip with a key can be removed, and exchanged for each kind of thing that it offers', async () => {
  let tried = 0;
  for (const { question, id } of readQuestions('dev').filter((_, index) => index % 3 === 0)) {
    for (const { key, exchanges } of (await ask(question)).interpretation) {
      if (key === null) continue;
      const removed = await ask(question, [{ chip: key }]);
      expect(removed.status, `${id} ${key}`).not.toBe('NOT_UNDERSTOOD');
      if (exchanges[0]) await ask(question, [{ chip: key, replacement: exchanges[0].value }]);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(30);
});

test('a removed chip widens what is found', async () => {
  const [narrow, wide] = [await ask(BOTH), await ask(BOTH, [{ chip: 'partner:partner/associations' }])];
  expect(idsOf(wide)).toEqual(expect.arrayContaining(idsOf(narrow)));
  expect(wide.nodes.length).toBeGreaterThan(narrow.nodes.length);
});

test('every condition removed asks for all there are', async () => {
  const answer = await ask(BOTH, [{ chip: 'partner:partner/associations' }, { chip: 'partner:partner/communes' }]);
  expect(answer.totalCount).toBe(120);
});

test.each<[string, Edit[], RegExp]>([
  [
    'a chip that is not there',
    [{ chip: 'partner:partner/comunes' }],
    /^Unknown chip "partner:partner\/comunes"\. Nearest: partner:partner\/communes/,
  ],
  [
    'a thing that does not exist',
    [{ chip: 'partner:partner/communes', replacement: 'partner/parket' }],
    /^Unknown replacement for the chip .*"partner\/parket"\. Nearest: partner\/parquet/,
  ],
  ['a thing of another kind', [{ chip: 'partner:partner/communes', replacement: 'theme/1' }], /^Unknown replacement/],
  ['one chip twice', [{ chip: 'partner:partner/communes' }, { chip: 'partner:partner/communes' }], /changed twice/],
])('%s is an error that says what would do', async (_, edits, message) => {
  const error = await errorOf(BOTH, edits);
  expect(error?.extensions?.['code']).toBe('BAD_USER_INPUT');
  expect(error?.message).toMatch(message);
});

test('a subject can be removed, but not exchanged', async () => {
  const question = 'Which measures speak of schools?';
  const key = (await ask(question)).interpretation.find(({ kind }) => kind === 'topic')?.key ?? '';
  const error = await errorOf(question, [{ chip: key, replacement: 'theme/1' }]);
  expect(error?.message).toContain('can be removed, but not exchanged');
});

test('a question that is not understood has no chip to edit', async () => {
  expect((await errorOf('blorp fizz quux', [{ chip: 'theme:theme/1' }]))?.message).toContain('There are none.');
});
