/** The thesaurus as SKOS in Turtle; each concept is named by its permalink. */
import { createContext, type Context, type Services } from '../context.ts';
import { topConcepts } from '../resolvers/concepts.ts';
import type { StoredNode } from '../stored.ts';
import { iri, literal } from './turtle.ts';

export const THESAURUS_FILE = 'thesaurus.ttl';

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
`;

const TITLES = [
  literal('Thésaurus de la politique bruxelloise de sécurité et de prévention', 'fr'),
  literal('Thesaurus van het Brusselse veiligheids- en preventiebeleid', 'nl'),
  literal('Thesaurus of Brussels security and prevention policy', 'en'),
];

const SUFFIXES = { fr: 'Fr', nl: 'Nl', en: 'En' } as const;
const LANGUAGES = Object.keys(SUFFIXES) as (keyof typeof SUFFIXES)[];

/** A subject of a statement with what is said of it: predicates and their objects. */
type Statements = [predicate: string, objects: readonly string[]][];

/**
 * The whole thesaurus. Words that only questions use are hidden labels, which serve to search and are not shown.
 * @param origin where this server is reached, such as `http://localhost:4000`
 */
export async function thesaurusTurtle(services: Services, origin: string): Promise<string> {
  const context = createContext(services);
  const [concepts, tops] = await Promise.all([context.loaders.ofKind('Concept'), topConcepts(context.loaders)]);
  const scheme = iri(`${origin}/export/${THESAURUS_FILE}#scheme`);
  const name = (id: string) => iri(`${origin}/id/${id}`);
  const isTop = new Set(tops.map(({ id }) => id));
  const told = await Promise.all(
    concepts.map(async (concept) => {
      const place: Statements = [
        ['skos:inScheme', [scheme]],
        ['skos:topConceptOf', isTop.has(concept.id) ? [scheme] : []],
      ];
      return block(name(concept.id), 'skos:Concept', [
        ...place,
        ...labelsOf(concept),
        ...(await relationsOf(concept.id, name, context)),
      ]);
    }),
  );
  const head = block(scheme, 'skos:ConceptScheme', [
    ['dcterms:title', TITLES],
    ['skos:hasTopConcept', tops.map(({ id }) => name(id))],
  ]);
  return [PREFIXES, head, ...told].join('\n');
}

/** A label is of one sort only, as SKOS demands: the preferred one, else another, else a hidden one. */
function labelsOf(concept: StoredNode<'Concept'>): Statements {
  const sorts: Record<string, string[]> = { 'skos:prefLabel': [], 'skos:altLabel': [], 'skos:hiddenLabel': [] };
  for (const language of LANGUAGES) {
    const suffix = SUFFIXES[language];
    const seen = new Set<string>();
    const add = (sort: string, texts: readonly string[] | undefined) => {
      for (const text of (texts ?? []).filter((other) => !seen.has(other))) {
        seen.add(text);
        sorts[sort]?.push(literal(text, language));
      }
    };
    add('skos:prefLabel', [concept[`label${suffix}`]]);
    add('skos:altLabel', concept[`synonyms${suffix}`]);
    add('skos:altLabel', concept[`abbreviations${suffix}`]);
    add('skos:hiddenLabel', concept[`everyday${suffix}`]);
  }
  return Object.entries(sorts);
}

async function relationsOf(id: string, name: (id: string) => string, { loaders }: Context): Promise<Statements> {
  const [broader, narrower, related, relatedTo, distinct] = await Promise.all([
    loaders.out(id, 'NARROWER_THAN', 'Concept'),
    loaders.in(id, 'NARROWER_THAN', 'Concept'),
    loaders.out(id, 'RELATED_TO', 'Concept'),
    loaders.in(id, 'RELATED_TO', 'Concept'),
    loaders.out(id, 'DISTINCT_FROM', 'Concept'),
  ]);
  const names = (nodes: readonly StoredNode[]) => [...new Set(nodes.map((node) => name(node.id)))];
  return [
    ['skos:broader', names(broader)],
    ['skos:narrower', names(narrower)],
    ['skos:related', names([...related, ...relatedTo])],
    ['owl:differentFrom', names(distinct)],
  ];
}

/** All that is said of one subject; predicates without objects are left out. */
function block(subject: string, type: string, statements: Statements): string {
  const said = statements
    .filter(([, objects]) => objects.length > 0)
    .map(([predicate, objects]) => `  ${predicate} ${objects.join(', ')}`);
  return `${[`${subject} a ${type}`, ...said].join(' ;\n')} .\n`;
}
