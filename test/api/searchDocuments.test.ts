/** The documents of the public contract that search and ask, word for word, over the real corpus. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractDocument, startPreparedServer, type TestServer } from '../support/api.ts';
import { type Cited, expectInSource } from '../support/cited.ts';
import { ofKind, plainCodes } from '../support/measureModel.ts';

let server: TestServer;
beforeAll(async () => void (server = await startPreparedServer()));
afterAll(() => server.close());

interface Hit {
  score: number;
  node: { __typename: string; id: string; code?: string; name?: string };
  reasons: { kind: string; text: string }[];
  highlights: { field: string; fragments: string[] }[];
}

describe('Q6: what is found by everyday words', () => {
  let search: { totalCount: number; nodes: Hit[] };
  beforeAll(async () => void ({ search } = await server.data<{ search: typeof search }>(contractDocument('Q6'))));

  test('is what the plan says of it in its own words, best first', () => {
    // The five measures of theme 1 that speak of "violences conjugales" or "intrafamiliales".
    const meant = ofKind('Measure')
      .filter(({ properties }) => /violences?\s+conjugales|intra-?familiales/.test(properties.bodyText))
      .map(({ id }) => id);
    expect(meant.length).toBeGreaterThan(2);
    expect(search.nodes.map(({ node }) => node.id)).toEqual(expect.arrayContaining(meant));
    expect(meant).toContain(search.nodes[0]!.node.id);
    const scores = search.nodes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(search.totalCount).toBeGreaterThanOrEqual(search.nodes.length);
  });

  test('says why: the subject, in the words found', () => {
    const [best] = search.nodes;
    expect(best!.reasons).toContainEqual({
      kind: 'CONCEPT',
      text: expect.stringMatching(/^violence domestique → violence/),
    });
    const marks = best!.highlights.flatMap(({ fragments }) =>
      fragments.flatMap((fragment) => fragment.match(/<mark>.*?<\/mark>/gs) ?? []),
    );
    expect(marks.join(' ')).toMatch(/conjugales/);
  });

  test('marks words that stand in the node, and loses none', () => {
    for (const { node, highlights } of search.nodes.filter(({ node: { __typename } }) => __typename === 'Measure')) {
      const { title, bodyText, annexText } = ofKind('Measure').find(({ id }) => id === node.id)!.properties;
      for (const { field, fragments } of highlights.filter((highlight) => ['title', 'text'].includes(highlight.field)))
        for (const fragment of fragments) {
          const plain = fragment.replace(/<\/?mark>/g, '');
          expect(field === 'title' ? title : `${bodyText}\n${annexText}`, fragment).toContain(plain);
        }
    }
  });
});

describe('search', () => {
  const page = (rest: string) =>
    server.data<{
      search: {
        totalCount: number;
        nodes: Hit[];
        edges: { cursor: string }[];
        pageInfo: Record<string, unknown>;
        facets: { kinds: { kind: string; count: number }[] };
      };
    }>(
      `{ search(query: "violence"${rest}) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } facets { kinds { kind count } } nodes { score node { __typename id } reasons { kind } highlights { field } } } }`,
    );

  test('comes page by page, each once, as many as are counted', async () => {
    const seen: string[] = [];
    let after = '';
    let total = -1;
    for (let more = true; more;) {
      const { search } = await page(`, first: 7${after}`);
      seen.push(...search.nodes.map(({ node }) => node.id));
      more = search.pageInfo['hasNextPage'] === true;
      total = search.totalCount;
      after = `, after: "${String(search.pageInfo['endCursor'])}"`;
    }
    expect(seen).toHaveLength(total);
    expect(seen.length).toBeGreaterThan(7);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('narrows by kind, theme, axis and basis; kinds are counted whatever kinds were asked for', async () => {
    const { search: all } = await page('');
    const { search: measures } = await page(', kinds: ["Measure"]');
    expect(measures.totalCount).toBe(all.facets.kinds.find(({ kind }) => kind === 'Measure')!.count);
    expect(measures.facets.kinds).toEqual(all.facets.kinds);
    const { search: narrow } = await page(
      ', kinds: ["Measure"], themes: [1], axes: [REACTION], basis: [STATED], first: 100',
    );
    const allowed = plainCodes({ themes: ['theme/1'], axes: ['axis/reaction'] });
    expect(narrow.nodes).not.toEqual([]);
    for (const { node } of narrow.nodes) expect(allowed).toContain(node.id.replace('measure/', ''));
    expect((await page(', kinds: ["Measure"], basis: [MATCHED]')).search.totalCount).toBe(0);
  });

  test('two kinds together find what each finds', async () => {
    const count = async (kinds: string) => (await page(`, kinds: [${kinds}]`)).search.totalCount;
    expect(await count('"Measure", "Initiative"')).toBe((await count('"Measure"')) + (await count('"Initiative"')));
  });
});

describe('while typing', () => {
  test('says what a misspelt word may be, and finds it', async () => {
    const { search } = await server.data<{ search: { totalCount: number; didYouMean: string | null } }>(
      '{ search(query: "radicalsation") { totalCount didYouMean } }',
    );
    expect(search.didYouMean).toMatch(/radicalisation/);
    expect(search.totalCount).toBeGreaterThan(0);
  });

  test('suggests subjects and names from the first letters', async () => {
    const { suggest } = await server.data<{ suggest: object[] }>(
      '{ suggest(prefix: "coffee w", first: 3, language: NL) { text language kind id title } }',
    );
    expect(suggest[0]).toEqual({
      text: 'Coffee with a Cop',
      language: 'FR',
      kind: 'Initiative',
      id: 'initiative/coffee-with-a-cop',
      title: null,
    });
  });

  test.each([
    ['m10.1', 'EN', 'measure/M10.1'],
    ['5339', 'NL', 'zone/5339'],
    ['sint-jans-m', 'NL', 'commune/molenbeek-saint-jean'],
    ['openbaar', 'NL', 'partner/ministere-public'],
    ['zakkenr', 'NL', 'concept/vol-a-la-tire'],
  ])('suggests for “%s” in %s: %s', async (prefix, language, id) => {
    const { suggest } = await server.data<{ suggest: { id: string }[] }>(
      'query ($prefix: String!, $language: Language!) { suggest(prefix: $prefix, language: $language) { id } }',
      { prefix, language },
    );
    expect(suggest.map((suggestion) => suggestion.id)).toContain(id);
  });
});

interface Answer {
  status: string;
  sentence: string;
  interpretation: { kind: string; value: string; label: string }[];
  graphql: string | null;
  totalCount: number | null;
  nodes: { __typename: string; id: string; code?: string }[];
  facts: { label: string; value: string; unit: string | null; citations: Cited[] }[];
  searched: string[];
}

const ASK = `query Ask($question: String!, $language: Language) { ask(question: $question, language: $language) {
  status sentence interpretation { kind value label } graphql totalCount nodes { __typename id } searched
  facts { label value unit citations { quote document { id } firstLine lastLine } } } }`;
const answerTo = async (question: string, language?: string) =>
  (await server.data<{ ask: Answer }>(ASK, { question, language })).ask;

describe('Q7: a question in words', () => {
  let answer: Answer;
  beforeAll(async () => void ({ ask: answer } = await server.data<{ ask: Answer }>(contractDocument('Q7'))));
  const expected = plainCodes({ partners: { all: ['partner/communes', 'partner/associations'] } });

  test('gets the measures of Q1, and says how many of how many', () => {
    expect(answer.status).toBe('ANSWERED');
    expect(answer.nodes.map(({ code }) => code)).toEqual(expected);
    expect(answer.totalCount).toBe(expected.length);
    expect(answer.sentence).toContain(`${expected.length} of 120 measures`);
    expect(answer.sentence).toContain('Partners are taken strictly');
  });

  test('is understood as two partners, both of them', () => {
    expect(answer.interpretation).toEqual(
      expect.arrayContaining([
        { kind: 'target', value: 'Measure', label: 'measures' },
        { kind: 'partner', value: 'partner/communes', label: 'Communes' },
        { kind: 'partner', value: 'partner/associations', label: 'Associations' },
      ]),
    );
  });

  test('amounts to a document that gives the same', async () => {
    const { measures } = await server.data<{ measures: { totalCount: number; nodes: { code: string }[] } }>(
      answer.graphql!,
    );
    expect(measures.nodes.map(({ code }) => code)).toEqual(expected);
    expect(measures.totalCount).toBe(expected.length);
  });
});

describe('ask', () => {
  test('amounts to a document that gives every node, when there are more than one look-up may take', async () => {
    const { graphql, nodes } = await answerTo('mesures sans le CIRB');
    expect(nodes.length).toBeGreaterThan(100);
    const given = await server.data<Record<string, { id: string }[]>>(graphql!);
    const ids = Object.values(given).flatMap((page) => page.map(({ id }) => id));
    expect(ids).toEqual(nodes.map(({ id }) => id));
  });

  test('gives a figure with the lines that print it', async () => {
    const { status, facts } = await answerTo('hoeveel geld kreeg verviers in 2019');
    expect(status).toBe('ANSWERED');
    expect(facts).toMatchObject([{ value: '271546.93', unit: 'EUR' }]);
    expect(facts[0]!.citations).not.toEqual([]);
    for (const cited of facts[0]!.citations) expectInSource(cited);
  });

  test('says that the sources say nothing of it, rather than guess', async () => {
    const budget = await answerTo('What is the budget of M1.1?');
    expect(budget).toMatchObject({ nodes: [], facts: [], totalCount: null });
    expect(budget.sentence).toContain('print no amount');
    const received = await answerTo('combien molenbeek a t il recu en 2023');
    expect(received).toMatchObject({ nodes: [], facts: [], totalCount: null });
    expect(received.sentence).toContain('les sources n’en disent rien');
    expect(received.searched).not.toEqual([]);
  });

  test.each([
    ['FR', /sur 120/],
    ['NL', /van (?:de )?120/],
    ['EN', /of 120/],
  ])('answers in %s when that is asked for, whatever the language of the question', async (language, words) => {
    const { sentence } = await answerTo('which measures involve communes and associations', language);
    expect(sentence).toMatch(words);
  });

  test('does not answer nonsense', async () => {
    expect(await answerTo('colourless green ideas sleep furiously')).toMatchObject({
      status: 'NOT_UNDERSTOOD',
      nodes: [],
    });
  });
});
