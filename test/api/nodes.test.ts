/** Every node and link of the graph can be looked up, and answers every field that it has. */
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../api/resolvers/index.ts';
import type { EntityKind } from '../../data/model/entities.ts';
import { ID_PREFIX } from '../../data/model/identifiers.ts';
import { RELATIONS } from '../../data/model/relations.ts';
import { readTranslations } from '../../api/translations.ts';
import { type Cited, expectInSource } from '../support/cited.ts';
import { contractDocument, startServer, type TestServer } from '../support/api.ts';
import { exampleQueries } from '../../api/http/graphiql.ts';
import { parse, validate } from 'graphql';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const schema = createSchema();
const KINDS = Object.keys(ID_PREFIX) as EntityKind[];
const typeOf = (kind: string) => schema.getType(kind) as GraphQLObjectType;

test.each(KINDS)('%s has a documented type that is a node', (kind) => {
  expect(
    typeOf(kind)
      ?.getInterfaces()
      .map(({ name }) => name),
  ).toContain('Node');
});

/** A field that can be asked without arguments, with ids where it leads to nodes. */
function selection(field: GraphQLField<unknown, unknown>): string | null {
  if (field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)) return null;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (type.name.endsWith('Connection')) return `${field.name} { totalCount }`;
  if (type.name === 'Citation') return `${field.name} { quote firstLine lastLine document { id } }`;
  if (type.name === 'PartnerCount') return `${field.name} { count }`;
  if (type.name === 'SourceLine') return `${field.name}(count: 2) { number text }`;
  return `${field.name} { ${isInterfaceType(type) || 'getInterfaces' in type ? 'id' : '__typename'} }`;
}

describe.each(KINDS.filter((kind) => kind !== 'Passage'))('every %s', (kind) => {
  test('answers all its fields', async () => {
    const graphIds = await server.graph.read('MATCH (n:Entity {kind: $kind}) RETURN n.id AS id ORDER BY n.sortKey', {
      kind,
    });
    const fields = Object.values(typeOf(kind).getFields()).map(selection).filter(Boolean);
    const one = `query One($id: ID!) { node(id: $id) { __typename ... on ${kind} { ${fields.join(' ')} } } }`;
    for (const { id } of spread(graphIds, 12)) {
      const { node } = await server.data<{ node: Record<string, unknown> }>(one, { id });
      expect(node).toMatchObject({ __typename: kind, id });
      for (const name of lists(kind)) expect(node[name]).toBeInstanceOf(Array);
      expect(node['citations']).not.toEqual([]);
    }
  });
});

/** Some items, first and last among them. */
function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, (items.length - 1) / (count - 1));
  return items.filter((_, index) => index === items.length - 1 || Math.floor(index % step) === 0).slice(-count);
}

function lists(kind: string): string[] {
  const fields = Object.values(typeOf(kind).getFields()).filter((field) => selection(field));
  return fields.filter(({ type }) => isListType(getNullableType(type))).map(({ name }) => name);
}

test('every link of a sample can be looked up by its id, and says the same', async () => {
  const rows = await server.graph.read('MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, type(r) AS type ORDER BY id');
  for (const { id, type } of spread(rows, 150)) {
    const { link } = await server.data<{ link: Record<string, { id: string }> & { citations: unknown[] } }>(
      'query L($id: ID!) { link(id: $id) { id type basis from { id } to { id } other { id } citations { quote } fr: reads(language: FR) nl: reads(language: NL) } }',
      { id },
    );
    expect(link).toMatchObject({ id, type });
    expect(link['other']).toEqual(link['to']);
    expect(link.citations).not.toEqual([]);
  }
});

test('the links of a node come page by page, each once, as many as are counted', async () => {
  const document = `query P($skip: Int) { node(id: "partner/communes") { linkCount links(first: 40, skip: $skip) { id other { id } } } }`;
  const seen: string[] = [];
  let count = Infinity;
  while (seen.length < count) {
    const { node } = await server.data<{ node: { linkCount: number; links: { id: string; other: { id: string } }[] } }>(
      document,
      { skip: seen.length },
    );
    expect(node.links).not.toEqual([]);
    for (const { other } of node.links) expect(other.id).not.toBe('partner/communes');
    seen.push(...node.links.map(({ id }) => id));
    count = node.linkCount;
  }
  expect(seen).toHaveLength(count);
  expect(new Set(seen).size).toBe(count);
});

describe('languages', () => {
  test('a translated label says that it is one; without a translation it stays French', async () => {
    const document = `{ theme(id: 1) { nl: label(language: NL) en: title(language: EN) translated: labelIsTranslated(language: NL) own: labelIsTranslated(language: FR) }
      partner(id: "communes") { label(language: NL) } measure(code: "M1.1") { label nl: label(language: NL) labelIsTranslated(language: NL) } }`;
    const { theme, partner, measure } = await server.data<Record<string, Record<string, unknown>>>(document);
    expect(theme).toEqual({
      nl: 'Aantasting van de persoonlijke integriteit',
      en: 'Offences against the person',
      translated: true,
      own: false,
    });
    expect(partner).toEqual({ label: 'Gemeenten' });
    expect(measure!['nl']).toBe(measure!['label']);
    expect(measure!['labelIsTranslated']).toBe(false);
  });

  test.each(Object.keys(RELATIONS) as (keyof typeof RELATIONS)[])(
    '%s can be read aloud in French and Dutch, from either end',
    (type) => {
      const translations = readTranslations();
      expect(translations.readsBack(type, 'FR')).not.toBe(RELATIONS[type].back);
      expect(translations.readsBack(type, 'NL')).not.toBe(RELATIONS[type].back);
      expect(translations.reads(type, 'FR')).not.toBe(RELATIONS[type].reads);
      expect(translations.reads(type, 'NL')).not.toBe(RELATIONS[type].reads);
    },
  );
});

test('a link is read from either end', async () => {
  const { link } = await server.data<{ link: unknown }>(
    '{ link(id: "link/measure/M1.1/involves/partner/communes") { reads readsBack fr: readsBack(language: FR) } }',
  );
  expect(link).toEqual({ reads: 'involves', readsBack: 'takes part in', fr: 'prend part à' });
});

describe('the source', () => {
  test('is given line by line as it stands in the file', async () => {
    const { document } = await server.data<{
      document: { lineCount: number; lines: { number: number; text: string }[] };
    }>('{ document(id: "pgsp-2017-2020") { lineCount lines(firstLine: 587, count: 2) { number text } } }');
    expect(document.lines[0]).toEqual({
      number: 587,
      text: expect.stringMatching(/^M3\.1 : Renforcer la \*\*prévention/),
    });
    expect(document.lines).toHaveLength(2);
  });

  test('ends with its last line', async () => {
    const { documents } = await server.data<{ documents: { id: string; lineCount: number; title: string }[] }>(
      '{ documents { id lineCount title } }',
    );
    for (const { id, lineCount } of documents) {
      const { document } = await server.data<{ document: { lines: { number: number }[] } }>(
        'query End($id: ID!, $from: Int) { document(id: $id) { lines(firstLine: $from, count: 50) { number } } }',
        { id, from: lineCount },
      );
      expect(document.lines).toEqual([{ number: lineCount }]);
    }
  });
});

test.each(['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q8', 'Q10'])('%s is valid, word for word', (name) => {
  expect(validate(schema, parse(contractDocument(name)))).toEqual([]);
});

test.each(exampleQueries())('the example of GraphiQL is answered: %s', async (document) => {
  expect((await server.ask(document)).errors).toBeUndefined();
});

test.each([
  ['theme/5', '', [85]],
  ['theme/6', '... on Theme { subThemes { observations { ...Figure } } }', []],
  ['organisation/stib', '', [102_600_000, 132_700_000, 134_900_000, 370_200_000]],
  ['reference/pasr-2011-2020', '', [9, 48, 50, 183]],
  ['initiative/pbpp', '', [5, 125_000_000]],
  ['partner/communes', '', []],
])('%s tells its figures, each with its words', async (id, more, values) => {
  const document = `query Figures($id: ID!) { node(id: $id) { observations { ...Figure } ${more} } }
    fragment Figure on Observation { value about { id } citations { document { id } firstLine lastLine quote } }`;
  interface Figure {
    value: number;
    about: { id: string }[];
    citations: Cited[];
  }
  const { node } = await server.data<{
    node: { observations: Figure[]; subThemes?: { observations: Figure[] }[] };
  }>(document, { id });
  expect(node.observations.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual(values);
  for (const { about } of node.observations) expect(about.map((each) => each.id)).toContain(id);
  const parts = (node.subThemes ?? []).flatMap(({ observations }) => observations);
  expect(parts).toHaveLength(id === 'theme/6' ? 10 : 0);
  [...node.observations, ...parts].flatMap(({ citations }) => citations).forEach(expectInSource);
});
