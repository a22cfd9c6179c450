/** What a hostile or careless request may do: nothing but be told what it did wrong. */
import { connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../api/limits.ts';
import { startServer, type TestServer } from '../support/api.ts';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

/** The only error of a request that gets no data. */
async function errorOf(document: string, variables?: object) {
  const { data, errors } = await server.ask(document, variables);
  expect(data ?? null).toBeNull();
  expect(errors).not.toHaveLength(0);
  return errors![0]!;
}

function post(body: BodyInit, headers: Record<string, string> = { 'Content-Type': 'application/json' }) {
  return fetch(`${server.url}/graphql`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
}

/** `links { other { links { other { … } } } }`, so many levels of it. */
function chain(levels: number, first: number): string {
  const open = `links(first: ${first}) { other { `.repeat(levels);
  return `{ node(id: "measure/M1.1") { ${open} id ${'} }'.repeat(levels)} } }`;
}

describe('large queries', () => {
  test('a deep one is told its depth', async () => {
    const { message, extensions } = await errorOf(chain(20, 1));
    expect(message).toBe(`The query is 42 levels deep; at most ${LIMITS.depth} are allowed. Ask in several queries.`);
    expect(extensions).toEqual({ code: 'QUERY_TOO_LARGE' });
  });

  test('a wide one is told its cost, sizes in variables included', async () => {
    expect((await errorOf(chain(3, 100))).message).toMatch(/may return about \d+ fields; at most 50000/);
    const document = `query Wide($n: Int) { a: measures(first: $n) { nodes { links(first: $n) { other { links(first: $n) { id } } } } } }`;
    expect((await errorOf(document, { n: 100 })).extensions).toMatchObject({ code: 'QUERY_TOO_LARGE' });
    expect((await server.ask(document, { n: 2 })).errors).toBeUndefined();
  });

  test('costs the same with the names of types, which clients add, but not for nothing without anything else', async () => {
    const wide = (fields: string) => chain(3, 100).replace(' id ', ` ${fields} `);
    expect((await errorOf(wide('__typename id'))).message).toBe((await errorOf(wide('id'))).message);
    expect((await errorOf(wide('__typename'))).message).toBe((await errorOf(wide('id'))).message);
  });

  test('many aliases are told', async () => {
    const aliases = Array.from({ length: 51 }, (_, index) => `a${index}: dataset { version }`).join(' ');
    expect((await errorOf(`{ ${aliases} }`)).message).toContain('51 aliases; at most 50');
  });

  test('many tokens are not even parsed', async () => {
    const { message } = await errorOf(`{ ${'dataset { version } '.repeat(1000)} }`);
    expect(message).toContain(`${LIMITS.tokens} tokens`);
  });

  test('fragments that double each other ten times over cost no time and are refused', async () => {
    const fragments = Array.from(
      { length: 10 },
      (_, level) =>
        `fragment F${level} on Node { links(first: 2) { x: other { ...F${level + 1} } y: from { ...F${level + 1} } z: to { ...F${level + 1} } } }`,
    );
    const document = `{ node(id: "measure/M1.1") { ...F0 } } ${fragments.join(' ')} fragment F10 on Node { id }`;
    const started = performance.now();
    expect((await errorOf(document)).extensions).toMatchObject({ code: 'QUERY_TOO_LARGE' });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('fragments that go in circles are refused', async () => {
    const document = '{ node(id: "measure/M1.1") { ...A } } fragment A on Node { links { other { ...A } } }';
    expect((await errorOf(document)).message).toContain('Cannot spread fragment "A" within itself');
  });

  test('GraphiQL may read the whole schema, but not in circles', async () => {
    const { data } = await server.ask<Record<string, { types: unknown[] }>>(
      getIntrospectionQuery({
        descriptions: true,
        inputValueDeprecation: true,
        schemaDescription: true,
        directiveIsRepeatable: true,
      }),
    );
    expect(data!['__schema']!.types.length).toBeGreaterThan(40);
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect((await errorOf(circle)).message).toContain('introspection');
  });
});

describe('sizes', () => {
  test.each([
    ['{ measures(first: 1000) { totalCount } }', '`first` is 1000'],
    ['{ node(id: "measure/M1.1") { links(first: 1000) { id } } }', '`first` is 1000'],
    ['{ node(id: "measure/M1.1") { links(skip: -1) { id } } }', '`skip` is -1'],
    ['{ partner(id: "communes") { coPartners(first: 1000) { count } } }', '`first` is 1000'],
    ['{ document(id: "pgsp-2017-2020") { lines(count: 3000) { text } } }', '`count` is 3000'],
    ['{ document(id: "pgsp-2017-2020") { lines(firstLine: 0) { text } } }', '`firstLine` is 0'],
  ])('%s is refused with words', async (document, message) => {
    const { errors } = await server.ask(document);
    expect(errors![0]!.message).toContain(message);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a hundred ids at a time, no more', async () => {
    const ids = Array.from({ length: 101 }, () => 'measure/M1.1');
    expect((await errorOf('query Many($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).message).toContain('101');
  });
});

describe('requests', () => {
  test('a body that is too large is refused, whether it says its length or not', async () => {
    const body = JSON.stringify({ query: `{ dataset { version } } #${'x'.repeat(LIMITS.bodyBytes)}` });
    expect((await post(body)).status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });
    const answered = await post(stream).then(
      ({ status }) => status,
      () => 'closed',
    );
    expect([413, 'closed']).toContain(answered);
    expect((await server.ask('{ dataset { version } }')).errors).toBeUndefined();
  });

  test('batches are refused', async () => {
    const response = await post(
      JSON.stringify([{ query: '{ dataset { version } }' }, { query: '{ dataset { version } }' }]),
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Batching is not supported');
  });

  test.each([
    ['no JSON', '{ "query": '],
    ['no query', '{}'],
    ['a query that is a number', '{ "query": 7 }'],
    ['null', 'null'],
  ])('%s is an error of the request, without a stack', async (_, body) => {
    const response = await post(body);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect(text).not.toMatch(/\bat .*\.[jt]s/);
  });

  test('an unknown field is named, with a suggestion', async () => {
    expect((await errorOf('{ measures { totalCout } }')).message).toContain('Did you mean "totalCount"');
  });

  test('nothing can be written', async () => {
    expect((await errorOf('mutation { delete }')).message).toContain('mutation');
  });

  test('GET asks too, and other methods do not', async () => {
    const address = `${server.url}/graphql?query=${encodeURIComponent('{ measures { totalCount } }')}`;
    expect(await (await fetch(address)).json()).toEqual({ data: { measures: { totalCount: 120 } } });
    expect((await fetch(address, { method: 'DELETE' })).status).toBe(405);
  });

  test('a path that is no address, or half a request, does no harm', async () => {
    expect((await fetch(`${server.url}/%E0%A4%A`)).status).toBe(400);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.end('POST /graphql HT'));
      socket.resume();
      socket.on('close', () => resolve()).on('error', () => resolve());
    });
    expect((await server.ask('{ dataset { version } }')).errors).toBeUndefined();
    expect(server.logged).toEqual([]);
  });
});
