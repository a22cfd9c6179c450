/** The measure filter against a plain model of it, pages, and names that nothing has. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/api.ts';
import { ofKind, plainCodes, type PlainFilter, targets } from '../support/measureModel.ts';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

interface Page {
  totalCount: number;
  nodes: { code: string }[];
  edges: { cursor: string; node: { code: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const PAGE = `query Page($filter: MeasureFilter, $first: Int, $after: String, $last: Int, $before: String) {
  measures(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { code }
    edges { cursor node { code } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function page(variables: object): Promise<Page> {
  return (await server.data<{ measures: Page }>(PAGE, variables)).measures;
}

/** All the codes that a filter finds, page by page. */
async function codes(filter: object): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await page({ filter, first: 100, after });
    found.push(...nodes.map(({ code }) => code));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

const ids = (kind: 'Partner' | 'Theme' | 'SubTheme') => ofKind(kind).map(({ id }) => id);
const some = (list: string[]) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: 3 });
const WORDS = ['drogue', 'Écoles', 'police', "l'alcool", 'prévention', 'VOL', 'jeunes', 'cœur', 'réseau', 'zzz'];

const anyFilter: fc.Arbitrary<PlainFilter> = fc.record(
  {
    partners: fc.record(
      {
        all: some(ids('Partner')),
        any: some(ids('Partner')),
        none: some(ids('Partner')),
        includeNarrower: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    themes: some(ids('Theme')),
    subThemes: some(ids('SubTheme')),
    axes: some(['axis/prevention', 'axis/reaction', 'axis/suivi']),
    words: fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 2 }).map((words) => words.join(' ')),
    basis: fc.uniqueArray(
      fc.constantFrom('STATED' as const, 'DERIVED' as const, 'CURATED' as const, 'MATCHED' as const),
      {
        minLength: 1,
      },
    ),
  },
  { requiredKeys: [] },
);

/** As the API takes it: axes by name, and half of the ids without their kind. */
function inApiTerms({ axes, themes, ...filter }: PlainFilter): object {
  return {
    ...filter,
    ...(axes ? { axes: axes.map((id) => id.slice('axis/'.length).toUpperCase()) } : {}),
    ...(themes ? { themes: themes.map((id, index) => (index % 2 ? id : id.slice('theme/'.length))) } : {}),
  };
}

test('any filter finds what a plain reading of it finds, in the order of the plan', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter, async (filter) => {
      expect(await codes(inApiTerms(filter))).toEqual(plainCodes(filter));
    }),
    { numRuns: 150 },
  );
});

test('no filter, or an empty one, finds all 120, M1.2 before M1.10', async () => {
  const all = await codes({});
  expect(all).toHaveLength(120);
  expect(all.indexOf('M1.2')).toBeLessThan(all.indexOf('M1.10'));
  expect((await page({ filter: { themes: [], partners: { any: [] } } })).totalCount).toBe(120);
});

describe('words', () => {
  const found = (words: string) => codes({ words });

  test('case, accents and apostrophes do not count', async () => {
    expect(await found('ÉCOLES')).toEqual(await found('ecoles'));
    expect(await found('d’identification')).toEqual(await found("D'IDENTIFICATION"));
    expect(await found("d'identification")).not.toEqual([]);
  });

  test('all words count, and each may begin a longer one', async () => {
    const both = await found('police drogue');
    expect(both).toEqual((await found('police')).filter((code) => plainCodes({ words: 'drogue' }).includes(code)));
    expect(await found('drogues')).not.toEqual([]);
    expect(await found('drogue')).toEqual(expect.arrayContaining(await found('drogues')));
  });

  test('letters that no text has find nothing; punctuation alone does not narrow', async () => {
    expect(await found('привет')).toEqual([]);
    expect(await found(' ?! ')).toHaveLength(120);
  });
});

describe('pages', () => {
  test('forward and backward walks see every measure once, in order', async () => {
    const all = plainCodes({});
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 100 }), fc.boolean(), async (size, forward) => {
        expect(await walk(size, forward)).toEqual(all);
      }),
      { numRuns: 8 },
    );
  });

  async function walk(size: number, forward: boolean): Promise<string[]> {
    const seen: string[][] = [];
    let cursor: string | null = null;
    for (let more = true; more;) {
      const { nodes, pageInfo } = await page(forward ? { first: size, after: cursor } : { last: size, before: cursor });
      const part = nodes.map(({ code }) => code);
      if (forward) seen.push(part);
      else seen.unshift(part);
      more = forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
      cursor = forward ? pageInfo.endCursor : pageInfo.startCursor;
    }
    return seen.flat();
  }

  test('a cursor stays a place in the order when the filter changes', async () => {
    const { edges } = await page({ first: 30 });
    const { cursor, node } = edges.at(-1)!;
    const rest = await page({ filter: { axes: ['SUIVI'] }, first: 100, after: cursor });
    const all = plainCodes({});
    const later = all.slice(all.indexOf(node.code) + 1);
    expect(rest.nodes.map(({ code }) => code)).toEqual(
      plainCodes({ axes: ['axis/suivi'] }).filter((code) => later.includes(code)),
    );
    expect(rest.pageInfo.hasPreviousPage).toBe(true);
  });

  test('twenty are given when no size is, and none when none is asked for', async () => {
    expect((await page({})).nodes).toHaveLength(20);
    expect(await page({ first: 0 })).toMatchObject({ totalCount: 120, nodes: [], pageInfo: { startCursor: null } });
  });

  test.each([
    [{ first: 101 }, '`first` is 101: it must be from 0 to 100'],
    [{ last: -1 }, '`last` is -1: it must be from 0 to 100'],
    [{ first: 1, last: 1 }, 'Give `first` or `last`, not both'],
    [{ first: 1, after: 'nonsense!' }, '"nonsense!" is not a cursor'],
  ])('%j is refused with words', async (variables, message) => {
    const { errors } = await server.ask(PAGE, variables);
    expect(errors![0]!.message).toContain(message);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('names that nothing has', () => {
  async function errorOf(filter: object) {
    const { data, errors } = await server.ask(PAGE, { filter });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    return errors![0]!;
  }

  test('an unknown partner is named with its nearest neighbours', async () => {
    const { message, extensions } = await errorOf({ partners: { all: ['comune'] } });
    expect(message).toContain('Unknown partner "comune"');
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', unknown: 'comune' });
    expect((extensions!['nearest'] as string[])[0]).toBe('partner/communes');
  });

  test('a label, or another language, leads to its id', async () => {
    const { extensions } = await errorOf({ partners: { none: ["Secteur de l'emploi et de la formatio"] } });
    expect(extensions!['nearest']).toContain('partner/secteur-de-l-emploi-et-de-la-formation');
  });

  test('all of them are told at once', async () => {
    const { message, extensions } = await errorOf({
      partners: { any: ['nobody'] },
      themes: [99],
      subThemes: ['fraud'],
    });
    expect(extensions).toMatchObject({ unknown: ['99', 'fraud', 'nobody'] });
    expect(message).toContain('sub-theme/fraude');
  });

  test('an id of another kind is unknown too', async () => {
    expect((await errorOf({ partners: { all: ['theme/1'] } })).message).toContain('Unknown partner "theme/1"');
  });
});

test('facets count over all that was found, not over the page, and obey the basis', async () => {
  const document = `query Facets($basis: [Basis!]) { measures(filter: {basis: $basis}, first: 1) {
    facets { partners { partner { id } count } themes { theme { number } count } subThemes { subTheme { title } count } axes { axis { name } count } } } }`;
  interface Facets {
    partners: { partner: { id: string }; count: number }[];
    themes: { theme: { number: number }; count: number }[];
    subThemes: { subTheme: { title: string }; count: number }[];
    axes: { axis: { name: string }; count: number }[];
  }
  const facets = async (basis?: string[]) =>
    (await server.data<{ measures: { facets: Facets } }>(document, { basis })).measures.facets;
  const all = await facets();
  expect(all.themes.map(({ theme }) => theme.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(all.subThemes.map(({ subTheme }) => subTheme.title)).toEqual([
    'Sécurité routière',
    'Transports en commun',
    'Fraude',
    'Cybercriminalité',
  ]);
  expect(all.axes.map(({ axis }) => axis.name)).toEqual(['PREVENTION', 'REACTION', 'SUIVI']);
  expect(all.axes.reduce((sum, { count }) => sum + count, 0)).toBe(120);
  const counts = all.partners.map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  for (const { partner, count } of all.partners)
    expect(count).toBe(plainCodes({ partners: { all: [partner.id] } }).length);
  expect((await facets(['MATCHED'])).partners).toEqual([]);
});

test('the matrix of themes and partners agrees with the filter, cell by cell', async () => {
  const { themePartnerMatrix: cells } = await server.data<{
    themePartnerMatrix: { theme: { id: string }; partner: { id: string }; count: number }[];
  }>('{ themePartnerMatrix { theme { id } partner { id } count } }');
  const shared = ofKind('Measure').flatMap(({ id }) =>
    targets(id, 'INVOLVES').map((to) => `${targets(id, 'IN_THEME')[0]} ${to}`),
  );
  expect(new Set(cells.map(({ theme, partner }) => `${theme.id} ${partner.id}`))).toEqual(new Set(shared));
  expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(shared.length);
});

test('a measure says whether its text goes on below its title', async () => {
  const { a, b } = await server.data<Record<'a' | 'b', { hasPoints: boolean }>>(
    '{ a: measure(code: "M1.8") { hasPoints } b: measure(code: "M7.7") { hasPoints } }',
  );
  expect([a.hasPoints, b.hasPoints]).toEqual([true, false]);
});
