/** What may be typed into search, suggest, ask and path: anything, at no harm, and in time. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPreparedServer, type TestServer } from '../support/api.ts';

let server: TestServer;
beforeAll(async () => void (server = await startPreparedServer()));
afterAll(() => server.close());

const HOSTILE = {
  nothing: '',
  blanks: ' \t\n ',
  'control characters': '\u0000\u0001\u001b[31m\u007f',
  'regex characters': '(((((.*+?^${}|[]\\',
  'half a character': '\ud800',
  emoji: '😀👮‍♀️🚔🏳️‍🌈',
  markup: '</mark><script>alert(1)</script>',
  GraphQL: '{ __schema { types { name } } } # "',
  Cypher: "' OR 1=1 MATCH (n) DETACH DELETE n //",
  '10,000 letters': 'x'.repeat(10_000),
  '10,000 accented letters': 'é'.repeat(10_000),
  '10,000 combining accents': `e${'\u0301'.repeat(9_999)}`,
  '5,000 words': 'a '.repeat(5_000),
  'a partner a thousand times': 'communes et associations '.repeat(400),
  'a code 2,000 times': 'M1.1 '.repeat(2_000),
  'brackets, nested': '('.repeat(5_000) + ')'.repeat(5_000),
  'right to left': '\u202e' + 'الشرطة'.repeat(100),
};

/** Milliseconds; the limit of a question is 200 in process, and a machine under test is busy. */
const SLOW = 1_000;

async function inTime<Data>(document: string, variables: object) {
  const started = performance.now();
  const answer = await server.ask<Data>(document, variables);
  expect(performance.now() - started).toBeLessThan(SLOW);
  return answer;
}

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  test('is searched for', async () => {
    const { data, errors } = await inTime<{
      search: { totalCount: number; nodes: { highlights: { fragments: string[] }[] }[] };
    }>(
      'query S($q: String!) { search(query: $q) { totalCount nodes { node { id } reasons { text } highlights { fragments } } facets { kinds { count } } } }',
      { q: text },
    );
    expect(errors).toBeUndefined();
    expect(data!.search.nodes.length).toBe(Math.min(10, data!.search.totalCount));
  });

  test('is completed', async () => {
    const { data, errors } = await inTime<{ suggest: { id: string }[] }>(
      'query S($q: String!) { suggest(prefix: $q) { id } }',
      { q: text },
    );
    expect(errors).toBeUndefined();
    expect(data!.suggest.length).toBeLessThanOrEqual(8);
  });

  test('is asked', async () => {
    const { data, errors } = await inTime<{ ask: { status: string; sentence: string; nodes: object[] } }>(
      'query A($q: String!) { ask(question: $q) { status sentence graphql nodes { id } facts { value } examples } }',
      { q: text },
    );
    expect(errors).toBeUndefined();
    expect(data!.ask.sentence).not.toBe('');
    expect(data!.ask.status === 'NOT_UNDERSTOOD' && data!.ask.nodes.length > 0).toBe(false);
  });

  test('is the end of no path, in a message that can be read', async () => {
    const { data, errors } = await inTime<{ path: null }>(
      'query P($q: ID!) { path(from: "measure/M7.1", to: $q) { sentence } }',
      { q: text },
    );
    expect(data!.path).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors![0]!.message.length).toBeLessThan(500);
  });
});

describe('unknown names', () => {
  const errorOf = async (document: string) => {
    const { errors } = await server.ask(document);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    return errors![0]!;
  };

  test.each([
    ['kinds: ["Mesure"]', 'Unknown kind "Mesure"', 'Measure'],
    ['kinds: ["Measure", "initiatives"]', 'Unknown kind "initiatives"', 'Initiative'],
    ['themes: ["theme/11"]', 'Unknown theme "theme/11"', 'theme/1'],
    ['zones: ["5349"]', 'Unknown zone "5349"', 'zone/5339'],
  ])('of search, %s: the error names the nearest', async (argument, message, near) => {
    const { extensions, ...error } = await errorOf(`{ search(query: "violence", ${argument}) { totalCount } }`);
    expect(error.message).toContain(message);
    expect(extensions!['nearest']).toContain(near);
  });

  test('of search, several at once: all are named', async () => {
    const { message } = await errorOf(
      '{ search(query: "violence", kinds: ["Mesure"], themes: [12], zones: ["1"]) { totalCount } }',
    );
    for (const name of ['kind "Mesure"', 'theme "12"', 'zone "1"']) expect(message).toContain(`Unknown ${name}`);
  });

  test.each([
    ['path(from: "measure/M7.1", to: "measure/M7.99") { sentence }', 'measure/M7.99', 'measure/M7.9'],
    [
      'paths(from: "initiative/cofee-with-a-kop", to: "measure/M7.1") { sentence }',
      'initiative/cofee-with-a-kop',
      'initiative/coffee-with-a-cop',
    ],
  ])('of %s', async (field, name, near) => {
    const { message, extensions } = await errorOf(`{ ${field} }`);
    expect(message).toContain(`Unknown node "${name}"`);
    expect(extensions).toMatchObject({ unknown: name, nearest: expect.arrayContaining([near]) });
  });
});

test.each(['', ' \t', '.*+?', '\u0000'])('nothing is found for %j, which has no word', async (query) => {
  const { search } = await server.data<{ search: object }>(
    'query S($query: String!) { search(query: $query) { totalCount didYouMean } }',
    { query },
  );
  expect(search).toEqual({ totalCount: 0, didYouMean: null });
});

describe('sizes and cursors', () => {
  test.each([
    ['search(query: "x", first: 101) { totalCount }', '`first` is 101'],
    ['search(query: "x", first: -1) { totalCount }', '`first` is -1'],
    ['search(query: "x", after: "") { totalCount }', 'is not a cursor'],
    ['search(query: "x", after: "aGl0Oi0x") { totalCount }', 'is not a cursor'],
    ['search(query: "x", after: "zzz") { totalCount }', 'is not a cursor'],
    ['suggest(prefix: "x", first: 1000) { id }', '`first` is 1000'],
    ['path(from: "measure/M1.1", to: "measure/M1.2", maxHops: 7) { sentence }', '`maxHops` is 7'],
    ['path(from: "measure/M1.1", to: "measure/M1.2", maxHops: 0) { sentence }', '`maxHops` is 0'],
    ['path(from: "measure/M1.1", to: "measure/M1.1") { sentence }', 'name two different nodes'],
    ['paths(from: "measure/M1.1", to: "measure/M1.2", first: 21) { sentence }', '`first` is 21'],
  ])('%s is refused with words', async (field, message) => {
    const { errors } = await server.ask(`{ ${field} }`);
    expect(errors![0]!.message).toContain(message);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a page after the last is empty, and says that there was one before', async () => {
    const after = Buffer.from('hit:99999').toString('base64url');
    const { search } = await server.data<{ search: object }>(
      `{ search(query: "violence", after: "${after}") { nodes { score } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
    );
    expect(search).toEqual({ nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: true, endCursor: null } });
  });

  test('the dearest search, and the dearest path, are within the limits', async () => {
    const document = `{ search(query: "police prévention", first: 100) { nodes { score node { id label citations { quote } } reasons { kind text } highlights { field fragments } } } }`;
    expect((await server.ask(document)).errors).toBeUndefined();
    const paths = `{ paths(from: "commune/anderlecht", to: "measure/M7.1", maxHops: 6, first: 20) { sentence hops { citations { quote } } } }`;
    expect((await server.ask(paths)).errors).toBeUndefined();
  });
});
