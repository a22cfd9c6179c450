/** The thesaurus over the API: its words, how its subjects hang together, and what is about them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/api.ts';
import { ofKind, sources, targets } from '../support/measureModel.ts';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

interface Page {
  totalCount: number;
  nodes: { id: string; __typename?: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

describe('concepts', () => {
  const page = async (rest: string) =>
    (
      await server.data<{ concepts: Page }>(
        `{ concepts(${rest}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      )
    ).concepts;

  test('come page by page, each once, all of them', async () => {
    const seen: string[] = [];
    let more = true;
    for (let after = ''; more;) {
      const { nodes, pageInfo, totalCount } = await page(`first: 100${after}`);
      expect(totalCount).toBe(ofKind('Concept').length);
      seen.push(...idsOf(nodes));
      more = pageInfo.hasNextPage;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen.toSorted()).toEqual(idsOf(ofKind('Concept')).toSorted());
  });

  test.each(['zakkenrollers', 'vol à la tire', 'PICKPOCKETING'])('are found by %s', async (words) => {
    expect(idsOf((await page(`words: "${words}", first: 100`)).nodes)).toContain('concept/vol-a-la-tire');
  });

  test('from the top: those that are narrower than none', async () => {
    const expected = ofKind('Concept').filter(({ id }) => targets(id, 'NARROWER_THAN').length === 0);
    const { nodes } = await page('top: true, first: 100');
    expect(nodes.length).toBeGreaterThan(5);
    expect(idsOf(nodes).toSorted()).toEqual(idsOf(expected).toSorted());
  });

  test('nothing has words that nobody uses', async () => {
    expect(await page('words: "xyzzy"')).toMatchObject({ totalCount: 0, nodes: [] });
  });
});

describe('a concept', () => {
  const concept = async (id: string, fields: string) =>
    (await server.data<{ concept: never }>(`{ concept(id: "${id}") { ${fields} } }`)).concept;

  test('has its words of each sort in three languages', async () => {
    const { properties } = ofKind('Concept').find(({ id }) => id === 'concept/vol-a-la-tire')!;
    expect(
      await concept(
        'vol-a-la-tire',
        'fr: label nl: label(language: NL) isSubject synonyms everyday(language: NL) abbreviations(language: EN)',
      ),
    ).toEqual({
      fr: properties.labelFr,
      nl: properties.labelNl,
      isSubject: true,
      synonyms: properties.synonymsFr,
      everyday: properties.everydayNl,
      abbreviations: properties.abbreviationsEn,
    });
  });

  test('is broader than its narrower ones, and related both ways', async () => {
    const narrow = ofKind('Concept').find(({ id }) => targets(id, 'NARROWER_THAN').length > 0)!;
    const [broad] = targets(narrow.id, 'NARROWER_THAN');
    expect((await concept(broad!, 'narrower { id }'))['narrower']).toContainEqual({ id: narrow.id });
    expect((await concept(narrow.id, 'broader { id }'))['broader']).toContainEqual({ id: broad });
    const [from, to] = firstPair('RELATED_TO');
    expect((await concept(from, 'related { id }'))['related']).toContainEqual({ id: to });
    expect((await concept(to, 'related { id }'))['related']).toContainEqual({ id: from });
  });

  test('is told from what it may be taken for, each way', async () => {
    const [from, to] = firstPair('DISTINCT_FROM');
    expect((await concept(from, 'distinctFrom { id }'))['distinctFrom']).toContainEqual({ id: to });
    expect((await concept(to, 'distinctFrom { id }'))['distinctFrom']).toContainEqual({ id: from });
  });

  test('that is not there is null', async () => expect(await concept('nothing', 'id')).toBeNull());

  function firstPair(type: string): [string, string] {
    const from = ofKind('Concept').find(({ id }) => targets(id, type).length > 0)!.id;
    return [from, targets(from, type)[0]!];
  }
});

describe('what a concept finds', () => {
  const BUSY = busiest();
  const finds = async (rest = '') =>
    (
      await server.data<{ concept: { finds: Page } }>(
        `{ concept(id: "${BUSY}") { finds(first: 100${rest}) { totalCount nodes { id __typename } pageInfo { hasNextPage } } } }`,
      )
    ).concept.finds;

  test('is all that has it as its subject', async () => {
    const { totalCount, nodes } = await finds();
    expect(totalCount).toBe(sources(BUSY, 'HAS_SUBJECT').length);
    expect(sources(BUSY, 'HAS_SUBJECT')).toEqual(expect.arrayContaining(idsOf(nodes)));
  });

  test('narrows by kind and by basis', async () => {
    const measures = sources(BUSY, 'HAS_SUBJECT').filter((id) => id.startsWith('measure/'));
    expect(measures).not.toEqual([]);
    expect(idsOf((await finds(', kinds: ["Measure"]')).nodes).toSorted()).toEqual(measures.toSorted());
    expect((await finds(', basis: [STATED]')).totalCount).toBe(0);
    expect((await finds(', basis: [MATCHED]')).totalCount).toBe((await finds()).totalCount);
  });

  test('of a kind that there is not, is an error', async () => {
    const { errors } = await server.ask(`{ concept(id: "${BUSY}") { finds(kinds: ["Mesures"]) { totalCount } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', unknown: 'Mesures' } }]);
    expect(errors![0]!.extensions!['nearest']).toContain('Measure');
  });

  function busiest(): string {
    const count = (id: string) => sources(id, 'HAS_SUBJECT').filter((from) => from.startsWith('measure/')).length;
    return idsOf(ofKind('Concept')).toSorted((a, b) => count(b) - count(a))[0]!;
  }
});
