/** The graph for other programs: the thesaurus as SKOS, and any node or link as JSON-LD. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { literal, iri } from '../../api/export/turtle.ts';
import { startServer, type TestServer } from '../support/api.ts';
import { ofKind, targets } from '../support/measureModel.ts';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const get = (path: string, accept: string) =>
  fetch(server.url + path, { headers: { Accept: accept }, redirect: 'manual' });

/** What is said of each subject, by predicate; the objects as Turtle writes them. */
type Triples = Map<string, Map<string, string[]>>;

/** Reads the Turtle that blocks of `subject predicate objects ;` are, and fails on anything else. */
function parse(turtle: string): Triples {
  const token =
    /\s*(?:(<[^<>"{}|^`\\\s]*>)|("(?:[^"\\\n\r]|\\[tnr"\\]|\\u[0-9a-f]{4})*"@[a-z]+)|([a-z]+:[A-Za-z]+|a|@prefix|[a-z]+:)|([.;,]))/y;
  const words: string[] = [];
  for (token.lastIndex = 0; turtle.slice(token.lastIndex).trim() !== '';) {
    const at = token.lastIndex;
    const found = token.exec(turtle);
    if (!found) throw new Error(`not Turtle: ${turtle.slice(at, at + 80)}`);
    words.push(found[0].trim());
  }
  const triples: Triples = new Map();
  let [subject, predicate] = ['', ''];
  for (const word of words) {
    if (word === '.') subject = predicate = '';
    else if (word === ';') predicate = '';
    else if (subject === '') subject = word;
    else if (predicate === '') predicate = word;
    else if (word !== ',') {
      const said = triples.get(subject) ?? new Map<string, string[]>();
      triples.set(subject, said.set(predicate, [...(said.get(predicate) ?? []), word]));
    }
  }
  return triples;
}

describe('/export/thesaurus.ttl', () => {
  let file: Response;
  let triples: Triples;
  const name = (id: string) => `<${server.url}/id/${id}>`;
  const said = (id: string, predicate: string) => triples.get(name(id))?.get(predicate) ?? [];
  beforeAll(async () => {
    file = await get('/export/thesaurus.ttl', 'text/turtle');
    triples = parse(await file.text());
  });

  test('is a file of Turtle', () => {
    expect(file.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="thesaurus.ttl"');
  });

  test('has every concept, with one preferred label in each language, in one scheme', () => {
    const concepts = [...triples].filter(([, about]) => about.get('a')?.includes('skos:Concept'));
    expect(concepts.map(([id]) => id).toSorted()).toEqual(
      ofKind('Concept')
        .map(({ id }) => name(id))
        .toSorted(),
    );
    const [scheme] = [...triples].find(([, about]) => about.get('a')?.includes('skos:ConceptScheme'))!;
    for (const { id, properties } of ofKind('Concept')) {
      const { labelFr, labelNl, labelEn } = properties;
      expect(said(id, 'skos:prefLabel')).toEqual([
        literal(labelFr, 'fr'),
        literal(labelNl, 'nl'),
        literal(labelEn, 'en'),
      ]);
      expect(said(id, 'skos:inScheme')).toEqual([scheme]);
    }
  });

  test('has the other words: a label is of one sort only', () => {
    const { properties } = ofKind('Concept').find(({ id }) => id === 'concept/vol-a-la-tire')!;
    for (const word of properties.synonymsNl)
      expect(said('concept/vol-a-la-tire', 'skos:altLabel')).toContain(literal(word, 'nl'));
    for (const { id } of ofKind('Concept')) {
      const labels = ['prefLabel', 'altLabel', 'hiddenLabel'].flatMap((sort) => said(id, `skos:${sort}`));
      expect(new Set(labels).size, id).toBe(labels.length);
    }
  });

  test('leads up, down and aside, each way, and up to the top', () => {
    for (const { id } of ofKind('Concept')) {
      const broader = targets(id, 'NARROWER_THAN');
      expect(said(id, 'skos:broader').toSorted()).toEqual(broader.map(name).toSorted());
      for (const other of broader) expect(said(other, 'skos:narrower')).toContain(name(id));
      for (const other of targets(id, 'RELATED_TO')) {
        expect(said(id, 'skos:related')).toContain(name(other));
        expect(said(other, 'skos:related')).toContain(name(id));
      }
      expect(said(id, 'skos:topConceptOf')).toHaveLength(broader.length === 0 ? 1 : 0);
    }
  });

  test('takes no parameters, and says so', async () => {
    const response = await get('/export/thesaurus.ttl?lang=nl', 'application/json');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'Unknown parameter "lang". There are: none.' });
  });
});

test('Turtle keeps hostile texts and addresses inside their marks', () => {
  expect(literal('a "b" \\ \n\u0001', 'fr')).toBe('"a \\"b\\" \\\\ \\n\\u0001"@fr');
  expect(iri('http://x> . <y/id/a b')).toBe('<http://x%3E%20.%20%3Cy/id/a%20b>');
});

describe('/id/… as JSON-LD', () => {
  interface Description {
    '@id': string;
    '@type': string[];
    'schema:citation': Record<string, { '@value': string; '@id': string }>[];
    [property: string]: unknown;
  }
  const described = async (id: string) => {
    const response = await get(`/id/${id}`, 'application/ld+json');
    expect(response.headers.get('content-type')).toBe('application/ld+json');
    expect(response.headers.get('vary')).toContain('Accept');
    return (await response.json()) as Description;
  };

  test('says what a node is called, how sure that is, and which words of which document prove it', async () => {
    const measure = await described('measure/M7.7');
    const { label, basis, citations } = ofKind('Measure').find(({ id }) => id === 'measure/M7.7')!;
    expect(measure).toMatchObject({
      '@context': { schema: 'https://schema.org/', prov: 'http://www.w3.org/ns/prov#' },
      '@id': `${server.url}/id/measure/M7.7`,
      '@type': ['prov:Entity'],
      'schema:name': { '@value': label, '@language': 'fr' },
    });
    expect(measure['schema:additionalProperty']).toContainEqual({
      '@type': 'schema:PropertyValue',
      'schema:name': 'basis',
      'schema:value': basis,
    });
    const quotes = measure['schema:citation'].map((citation) => citation['schema:text']!['@value']);
    expect(quotes.toSorted()).toEqual(citations.map(({ quote }) => quote).toSorted());
    for (const citation of measure['schema:citation'])
      expect(citation['prov:wasQuotedFrom']!['@id']).toBe(`${server.url}/id/document/pgsp-2017-2020`);
  });

  test('names what it cites by addresses that answer', async () => {
    const { 'prov:wasDerivedFrom': passages } = await described('measure/M7.7');
    const [first] = passages as { '@id': string }[];
    expect(await described(first!['@id'].replace(`${server.url}/id/`, ''))).toMatchObject({ '@id': first!['@id'] });
  });

  test.each([
    ['commune/anderlecht', 'schema:AdministrativeArea'],
    ['concept/vol-a-la-tire', 'skos:Concept'],
    ['organisation/bravvo', 'schema:Organization'],
  ])('%s is a %s', async (id, type) => expect((await described(id))['@type']).toContain(type));

  test('a link is a statement about its ends', async () => {
    expect(await described('link/measure/M1.1/involves/partner/communes')).toMatchObject({
      '@type': ['prov:Entity', 'rdf:Statement'],
      'rdf:subject': { '@id': `${server.url}/id/measure/M1.1` },
      'rdf:object': { '@id': `${server.url}/id/partner/communes` },
    });
  });

  test('what is not there is told as JSON', async () => {
    const response = await get('/id/measure/M99.1', 'application/ld+json');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: 'Nothing has the id measure/M99.1.' });
  });

  test('a reader’s browser still gets the page', async () => {
    expect((await get('/id/measure/M1.1', 'text/html,application/ld+json;q=0.5')).status).toBe(303);
  });
});
