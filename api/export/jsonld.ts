/**
 * A node or link as JSON-LD: what it is called, how sure that is, and the passages that prove it, in the words of
 * schema.org and of PROV. What these have no word for is told as named values.
 */
import type { EntityKind } from '../../data/model/entities.ts';
import type { Context } from '../context.ts';
import type { StoredLink, StoredNode } from '../stored.ts';

const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
};

/** The kinds for which one of the vocabularies has a word; the others are entities and no more. */
const TYPES: Partial<Record<EntityKind, string>> = {
  Document: 'schema:DigitalDocument',
  Passage: 'schema:Quotation',
  Contract: 'schema:CreativeWork',
  Plan: 'schema:CreativeWork',
  Organisation: 'schema:Organization',
  Place: 'schema:Place',
  Commune: 'schema:AdministrativeArea',
  PoliceZone: 'schema:AdministrativeArea',
  Observation: 'schema:Observation',
  Concept: 'skos:Concept',
};

/** What the description tells in words of its own. */
const TOLD = new Set(['id', 'kind', 'label', 'sortKey', 'passages']);

type Json = Record<string, unknown>;

/** @param origin where this server is reached: the beginning of every name */
export async function describeNode(node: StoredNode, context: Context, origin: string): Promise<Json> {
  const type = TYPES[node.kind];
  return {
    '@context': CONTEXT,
    '@id': nameOf(node.id, origin),
    '@type': ['prov:Entity', ...(type ? [type] : [])],
    'schema:identifier': node.id,
    'schema:name': inFrench(node.label),
    'schema:additionalProperty': [namedValue('kind', node.kind), ...namedValues(node)],
    ...(await proofOf(node, context, origin)),
  };
}

/** A link as a statement about its two ends. */
export async function describeLink(link: StoredLink, context: Context, origin: string): Promise<Json> {
  const { from, to, type, ...rest } = link;
  return {
    '@context': CONTEXT,
    '@id': nameOf(link.id, origin),
    '@type': ['prov:Entity', 'rdf:Statement'],
    'schema:identifier': link.id,
    'schema:name': { '@value': context.translations.reads(type, 'EN'), '@language': 'en' },
    'rdf:subject': { '@id': nameOf(from, origin) },
    'rdf:object': { '@id': nameOf(to, origin) },
    'schema:additionalProperty': [namedValue('type', type), ...namedValues(rest)],
    ...(await proofOf(link, context, origin)),
  };
}

/** The passages that prove it, each with its exact words and its place in its document. */
async function proofOf({ passages }: { passages: string[] }, { loaders }: Context, origin: string): Promise<Json> {
  const cited = await loaders.passages({ passages });
  const citations = cited.map(async ({ id, document, firstLine, lastLine, quote }) => ({
    '@id': nameOf(id, origin),
    '@type': ['prov:Entity', 'schema:Quotation'],
    'schema:text': inFrench(quote),
    'schema:position': firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`,
    'prov:wasQuotedFrom': source(await loaders.nodeThere<'Document'>(document), origin),
  }));
  return {
    'prov:wasDerivedFrom': cited.map(({ id }) => ({ '@id': nameOf(id, origin) })),
    'schema:citation': await Promise.all(citations),
  };
}

function source({ id, title, publisher, date }: StoredNode<'Document'>, origin: string): Json {
  return {
    '@id': nameOf(id, origin),
    '@type': ['prov:Entity', 'schema:DigitalDocument'],
    'schema:name': inFrench(title),
    'schema:publisher': publisher,
    'schema:datePublished': date,
  };
}

function namedValues(properties: object): Json[] {
  return Object.entries(properties)
    .filter(([name, value]) => !TOLD.has(name) && value !== null && value !== undefined)
    .map(([name, value]) => namedValue(name, value));
}

function namedValue(name: string, value: unknown): Json {
  return { '@type': 'schema:PropertyValue', 'schema:name': name, 'schema:value': value };
}

function inFrench(text: string): Json {
  return { '@value': text, '@language': 'fr' };
}

function nameOf(id: string, origin: string): string {
  return encodeURI(`${origin}/id/${id}`);
}
