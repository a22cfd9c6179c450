/** The graph's nodes as texts to search, and its concepts as a thesaurus. */
import type { EntityKind } from '../../data/model/entities.ts';
import { buildThesaurus } from '../../data/thesaurus/thesaurus.ts';
import type { Label, LabelKind, Thesaurus, ThesaurusConcept } from '../../data/thesaurus/thesaurus.ts';
import { groupBy } from '../../data/thesaurus/lexicon.ts';
import type { SearchDocument } from './documents.ts';

/** A node as the graph holds it: the properties of its kind (data/model). */
export interface SearchNode {
  id: string;
  kind: EntityKind;
  label: string;
  properties: Readonly<Record<string, unknown>>;
}

export interface SearchRelation {
  type: string;
  from: string;
  to: string;
}

/** Kinds that nobody looks for by a subject: bookkeeping, or a part that is found with its whole. */
const NOT_SEARCHED: ReadonlySet<EntityKind> = new Set([
  'Document',
  'Passage',
  'Discrepancy',
  'Activity',
  'Period',
  'Axis',
  'Allocation',
]);

/** The properties that hold the text of each kind; for the others the label is all there is. */
const TEXTS: Partial<Record<EntityKind, readonly string[]>> = {
  Measure: ['annexText'],
  Action: ['text'],
  Initiative: ['description', 'audience'],
  Theme: ['introduction', 'strategy', 'priorities'],
  SubTheme: ['strategy'],
  TransversalObjective: ['text'],
  Abbreviation: ['long'],
  Concept: ['synonymsFr', 'abbreviationsFr'],
  Partner: ['spellings'],
  CrossReference: ['text'],
  GeneralObjective: ['text'],
  StrategicObjective: ['text'],
  OperationalObjective: ['text'],
  ExpectedResult: ['text'],
  Indicator: ['text'],
  Observation: ['measured', 'unit'],
};

/** The properties with other names of a node. */
const NAMES: readonly string[] = ['code', 'aliases', 'nameNl', 'number', 'service'];

/** Relations to what a node stands in, whose label is its context. */
const CONTEXT_RELATIONS: ReadonlySet<string> = new Set(['IN_THEME', 'IN_SUB_THEME', 'ADDRESSES']);

/** Relations to who and where, whose labels are its names. */
const NAME_RELATIONS: ReadonlySet<string> = new Set([
  'INVOLVES',
  'LED_BY',
  'SUPPORTED_BY',
  'RUN_BY',
  'IN_ZONE',
  'IN_COMMUNE',
  'AT_PLACE',
  'CONCERNS',
]);

/** @returns a document for each node that can be looked for, in the order given */
export function searchDocuments(nodes: Iterable<SearchNode>, relations: Iterable<SearchRelation>): SearchDocument[] {
  const byId = new Map([...nodes].map((node) => [node.id, node]));
  const outOf = groupBy(relations, ({ from }) => from);
  const parts = partsOf(outOf, byId);
  return [...byId.values()]
    .filter(({ kind }) => !NOT_SEARCHED.has(kind))
    .map((node) => {
      const labelsOf = (types: ReadonlySet<string>) =>
        (outOf.get(node.id) ?? []).filter(({ type }) => types.has(type)).map(({ to }) => byId.get(to)?.label ?? '');
      return {
        id: node.id,
        kind: node.kind,
        title: node.kind === 'Measure' ? property(node, 'title') : node.label,
        text: [ownText(node), ...(parts.get(node.id) ?? []).map(partText)].filter((text) => text !== '').join('\n\n'),
        context: [...labelsOf(CONTEXT_RELATIONS), ...wholes(node, outOf, byId)].join('. '),
        names: [...NAMES.map((name) => property(node, name)), ...labelsOf(NAME_RELATIONS)].join('. '),
      };
    });
}

/** The initiatives that are parts of another: who looks for the whole looks for what its parts do. */
function partsOf(
  outOf: ReadonlyMap<string, readonly SearchRelation[]>,
  byId: ReadonlyMap<string, SearchNode>,
): Map<string, SearchNode[]> {
  const pairs = [...byId.values()]
    .filter(({ kind }) => kind === 'Initiative')
    .flatMap((node) => wholesOf(node.id, outOf).map((whole) => ({ node, whole })));
  return new Map(
    [...groupBy(pairs, ({ whole }) => whole)].map(([whole, found]) => [whole, found.map(({ node }) => node)]),
  );
}

function wholesOf(id: string, outOf: ReadonlyMap<string, readonly SearchRelation[]>): string[] {
  return (outOf.get(id) ?? []).filter(({ type }) => type === 'PART_OF').map(({ to }) => to);
}

/** The labels of what a part of a plan or a contract stands in, from the nearest up. */
function wholes(
  node: SearchNode,
  outOf: ReadonlyMap<string, readonly SearchRelation[]>,
  byId: ReadonlyMap<string, SearchNode>,
): string[] {
  const labels: string[] = [];
  const seen = new Set([node.id]);
  for (let [next] = wholesOf(node.id, outOf); next && !seen.has(next); [next] = wholesOf(next, outOf)) {
    seen.add(next);
    labels.push(byId.get(next)?.label ?? '');
  }
  return labels;
}

function ownText(node: SearchNode): string {
  return (TEXTS[node.kind] ?? [])
    .map((name) => property(node, name))
    .filter((text) => text !== '')
    .join('\n\n');
}

function partText(part: SearchNode): string {
  return `${part.label}. ${ownText(part)}`;
}

/** A property as text; empty when the node has none. */
function property({ properties }: SearchNode, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * The concepts of the graph with their relations, and the abbreviations of the plan's list as concepts of their own
 * where the thesaurus does not know them.
 */
export function thesaurusOf(nodes: Iterable<SearchNode>, relations: Iterable<SearchRelation>): Thesaurus {
  const all = [...nodes];
  const outOf = groupBy(relations, ({ from }) => from);
  const concepts = all
    .filter(({ kind }) => kind === 'Concept')
    .map((node) => conceptOf(node, outOf.get(node.id) ?? []));
  const known = new Set(concepts.flatMap(({ labels }) => labels.fr.map(({ text }) => text.toLowerCase())));
  const abbreviations = all
    .filter(({ kind }) => kind === 'Abbreviation')
    .map(abbreviationOf)
    .filter(({ labels }) => labels.fr.every(({ text }) => !known.has(text.toLowerCase())));
  return buildThesaurus([...concepts, ...abbreviations]);
}

function conceptOf(node: SearchNode, relations: readonly SearchRelation[]): ThesaurusConcept {
  const targets = (type: string) => relations.filter((relation) => relation.type === type).map(({ to }) => to);
  const labels = (language: 'Fr' | 'Nl' | 'En'): Label[] => [
    { text: property(node, `label${language}`), kind: 'PREFERRED' },
    ...labelsOfKind(node, `synonyms${language}`, 'SYNONYM'),
    ...labelsOfKind(node, `everyday${language}`, 'EVERYDAY'),
    ...labelsOfKind(node, `abbreviations${language}`, 'ABBREVIATION'),
  ];
  return {
    id: node.id,
    labels: { fr: labels('Fr'), nl: labels('Nl'), en: labels('En') },
    broader: targets('NARROWER_THAN'),
    related: targets('RELATED_TO'),
    distinct: targets('DISTINCT_FROM').map((id) => ({ id, reason: '' })),
    isSubject: node.properties['isSubject'] !== false,
  };
}

function labelsOfKind({ properties }: SearchNode, name: string, kind: LabelKind): Label[] {
  const value = properties[name];
  return Array.isArray(value) ? value.map((text) => ({ text: String(text), kind })) : [];
}

function abbreviationOf(node: SearchNode): ThesaurusConcept {
  const long: Label = { text: property(node, 'long'), kind: 'PREFERRED' };
  const short: Label = { text: property(node, 'short'), kind: 'ABBREVIATION' };
  return {
    id: node.id,
    labels: { fr: [long, short], nl: [], en: [] },
    broader: [],
    related: [],
    distinct: [],
    isSubject: true,
  };
}
