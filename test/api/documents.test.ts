/** The documents of the public contract about the plan, its links and its gaps, word for word, over the real corpus. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractDocument, startServer, type TestServer } from '../support/api.ts';
import { type Cited, expectInSource } from '../support/cited.ts';
import { ofKind, plainCodes, targets } from '../support/measureModel.ts';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

test('Q1: measures that involve communes and associations', async () => {
  const { measures } = await server.data<{ measures: { totalCount: number; nodes: { code: string }[] } }>(
    contractDocument('Q1'),
  );
  const expected = plainCodes({ partners: { all: ['partner/communes', 'partner/associations'] } });
  expect(expected).toContain('M1.1');
  expect(measures.nodes.map(({ code }) => code)).toEqual(expected);
  expect(measures.totalCount).toBe(expected.length);
});

test('Q2: every kind of condition at once, with facets over all that was found', async () => {
  const { measures } = await server.data<{
    measures: {
      nodes: { code: string }[];
      facets: {
        partners: { partner: { id: string; label: string }; count: number }[];
        themes: { theme: { number: number }; count: number }[];
        axes: { axis: { id: string }; count: number }[];
      };
    };
  }>(contractDocument('Q2'));
  const expected = plainCodes({
    partners: {
      all: ['partner/communes'],
      any: ['partner/parquet', 'partner/unia'],
      none: ['partner/associations'],
      includeNarrower: true,
    },
    themes: ['theme/1', 'theme/4'],
    axes: ['axis/reaction'],
  });
  expect(expected).not.toEqual([]);
  expect(measures.nodes.map(({ code }) => code)).toEqual(expected);
  const involved = expected.flatMap((code) => targets(`measure/${code}`, 'INVOLVES'));
  expect(measures.facets.partners.map(({ partner }) => partner.id).sort()).toEqual([...new Set(involved)].sort());
  for (const { partner, count } of measures.facets.partners)
    expect(count).toBe(involved.filter((id) => id === partner.id).length);
  expect(measures.facets.axes).toEqual([{ axis: { id: 'axis/reaction' }, count: expected.length }]);
});

describe('Q3: one measure in full', () => {
  interface Measure {
    id: string;
    code: string;
    title: string;
    bodyText: string;
    annexText: string;
    theme: { number: number; title: string };
    subTheme: string | null;
    axis: { id: string; label: string };
    partners: { id: string; label: string }[];
    actions: { id: string; text: string; partners: { id: string }[]; citations: Cited[] }[];
    discrepancies: { body: string; annex: string }[];
    crossReferences: string[];
    citations: (Cited & { document: { title: string; file: string } })[];
  }
  let measure: Measure;
  beforeAll(async () => void ({ measure } = await server.data<{ measure: Measure }>(contractDocument('Q3'))));

  test('has the words of the plan', () => {
    expect(measure).toMatchObject({
      id: 'measure/M3.1',
      code: 'M3.1',
      theme: { number: 3, title: 'Drogues et assuétudes' },
      subTheme: null,
      axis: { id: 'axis/prevention', label: 'Prévention' },
    });
    expect(measure.bodyText).toContain('différents milieux de vie (écoles, lieux de travail,');
    expect(measure.annexText).toContain('différents milieux de vie (écoles, lieu de travail,');
  });

  test('has the partners of its row, and of the rows of its actions', () => {
    const ids = measure.partners.map(({ id }) => id);
    for (const id of [
      'services-publics-federaux',
      'services-publics-regionaux',
      'communautes',
      'communes',
      'associations',
    ])
      expect(ids).toContain(`partner/${id}`);
    expect(measure.actions).not.toHaveLength(0);
    for (const { partners } of measure.actions) for (const { id } of partners) expect(ids).toContain(id);
  });

  test('proves everything with the words of the source', () => {
    for (const citation of [...measure.citations, ...measure.actions.flatMap(({ citations }) => citations)])
      expectInSource(citation);
    expect(measure.citations[0]!.document.file).toBe('004_a48a8b2b438f0707.txt');
  });

  test('tells where body and annex differ', () => {
    expect(measure.discrepancies).not.toHaveLength(0);
    for (const { body, annex } of measure.discrepancies) {
      expect(measure.bodyText).toContain(body);
      expect(measure.annexText).toContain(annex);
    }
  });
});

test('Q8: the stated and curated links of a node, each with its proof', async () => {
  interface Link {
    type: string;
    basis: string;
    reason: string | null;
    other: { __typename: string; id: string; label: string };
    citations: Cited[];
  }
  const { node } = await server.data<{ node: { id: string; __typename: string; links: Link[] } }>(
    contractDocument('Q8'),
  );
  expect(node).toMatchObject({ id: 'measure/M7.7', __typename: 'Measure' });
  expect(node.links.map(({ other }) => other.id)).toEqual(expect.arrayContaining(targets('measure/M7.7', 'INVOLVES')));
  expect(node.links.map(({ type }) => type)).toEqual(node.links.map(({ type }) => type).toSorted());
  for (const { basis, reason, citations } of node.links) {
    expect(['STATED', 'CURATED']).toContain(basis);
    expect(reason !== null).toBe(basis === 'CURATED');
    citations.forEach(expectInSource);
  }
});

test('Q10: gaps with their denominators, and what is loaded', async () => {
  const { gaps, dataset } = await server.data<{
    gaps: { kind: string; of: string; total: number; items: { id: string; label: string }[]; searched: string[] }[];
    dataset: {
      version: string;
      counts: { kind: string; count: number }[];
      documents: { id: string; title: string; sha256: string }[];
    };
  }>(contractDocument('Q10'));
  const found = Object.fromEntries(gaps.map((gap) => [gap.kind, gap]));
  expect(found['MEASURES_WITHOUT_PARTNER']).toMatchObject({
    of: 'measures',
    total: 120,
    items: [{ id: 'measure/M1.5' }],
    searched: ['document/pgsp-2017-2020', 'INVOLVES'],
  });
  const once = ofKind('Partner').filter(({ id }) => measuresInvolving(id) === 1);
  expect(found['PARTNERS_IN_ONE_MEASURE']!.items.map(({ id }) => id).sort()).toEqual(once.map(({ id }) => id).sort());
  expect(found['EMPTY_OBJECTIVES']).toMatchObject({
    of: 'strategic objectives',
    total: ofKind('StrategicObjective').length,
    items: ofKind('StrategicObjective')
      .filter(({ properties }) => properties.empty)
      .map(({ id }) => ({ id }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  });
  const pursued = pursuedByContracts();
  expect(pursued).not.toHaveLength(0);
  expect(found['MEASURES_WITHOUT_CONTRACT_OBJECTIVE']!.items.map(({ id }) => id)).toEqual(
    plainCodes({})
      .map((code) => `measure/${code}`)
      .filter((id) => !pursued.includes(id)),
  );
  const told = ofKind('Initiative').filter(({ citations }) =>
    citations.some(({ document }) => document === 'document/rapport-citoyens-police-2023-2024'),
  );
  expect(told.length).toBeLessThan(ofKind('Initiative').length);
  const figured = new Set(ofKind('Observation').flatMap(({ id }) => targets(id, 'ABOUT')));
  expect(found['INITIATIVES_WITHOUT_FIGURE']!.total).toBe(told.length);
  expect(found['INITIATIVES_WITHOUT_FIGURE']!.items.map(({ id }) => id).sort()).toEqual(
    told
      .map(({ id }) => id)
      .filter((id) => !figured.has(id))
      .sort(),
  );
  expect(dataset.counts).toContainEqual({ kind: 'Measure', count: 120 });
  expect(dataset.documents).toHaveLength(5);
  expect(dataset.version).toMatch(/^[0-9a-f]+$/);
});

function measuresInvolving(partner: string): number {
  return ofKind('Measure').filter(({ id }) => targets(id, 'INVOLVES').includes(partner)).length;
}

function pursuedByContracts(): string[] {
  const kinds = ['GeneralObjective', 'StrategicObjective', 'OperationalObjective'] as const;
  return kinds.flatMap((kind) => ofKind(kind).flatMap(({ id }) => targets(id, 'PURSUES')));
}

test('gaps obey the basis: no partner is MATCHED, so every measure lacks one', async () => {
  const { gaps } = await server.data<{ gaps: { kind: string; total: number; items: unknown[] }[] }>(
    '{ gaps(basis: [MATCHED]) { kind total items { id } } }',
  );
  const gap = (name: string) => gaps.find(({ kind }) => kind === name)!;
  expect(gap('MEASURES_WITHOUT_PARTNER').items).toHaveLength(120);
  expect(gap('MEASURES_WITHOUT_PARTNER').total).toBe(120);
  // An objective is STATED, empty or not: without these there is nothing to count, rather than none that is empty.
  expect(gap('EMPTY_OBJECTIVES')).toMatchObject({ items: [], total: 0 });
});
