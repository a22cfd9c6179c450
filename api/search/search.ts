/** The search over the graph's nodes: pure, in memory, without graph, network or disk. */
import type { LanguageCode } from '../../data/language/fold.ts';
import { buildLexicon } from '../../data/thesaurus/lexicon.ts';
import { reach } from '../../data/thesaurus/thesaurus.ts';
import type { Thesaurus } from '../../data/thesaurus/thesaurus.ts';
import { Analyses } from './analyses.ts';
import { ConceptIndex } from './conceptIndex.ts';
import type { Hit, SearchDocument } from './documents.ts';
import { Explainer } from './explain.ts';
import { Interpreter } from './interpret.ts';
import type { Interpretation } from './interpret.ts';
import type { Name } from './names.ts';
import { Ranker } from './rank.ts';
import { Suggester } from './suggest.ts';
import type { Suggestion } from './suggest.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordIndex } from './wordIndex.ts';

export interface SearchOptions {
  /** Only these kinds; all when absent. */
  kinds?: readonly string[];
  /** Whether a document found is wanted, by its id; all are when absent. */
  isWanted?: (id: string) => boolean;
  /** How many hits to explain and give back; 10 when absent. */
  limit?: number;
  /** How many to skip before them. */
  offset?: number;
}

/** A document that matches, without the reasons. */
export interface Match {
  id: string;
  kind: string;
  score: number;
}

export interface SearchResults {
  /** How many documents match, of the kinds asked for. */
  total: number;
  /** Those of the page asked for, best first. */
  hits: Hit[];
  /** All that match, best first, for facets and filters. */
  matches: Match[];
  /** How many match of each kind, whatever kinds were asked for. */
  kinds: { kind: string; count: number }[];
  /** The query with its misspelled words put right, when there are any. */
  didYouMean?: string;
}

export interface Search {
  /** @param query in French, Dutch or English, sloppy typing included; an empty one finds nothing */
  search(query: string, options?: SearchOptions): SearchResults;
  /** @param letters the first letters of a word; @returns at most `limit` (8) subjects and names, in `language` (French) */
  suggest(letters: string, limit?: number, language?: LanguageCode): Suggestion[];
  /** How a query is read: concepts, words, language. */
  interpret(query: string): Interpretation;
}

/** More steps than the thesaurus is deep. */
const FURTHEST_BROADER = 6;
/** Nobody means a question this long; what is cut off would only cost time. */
const LONGEST_QUERY = 400;

/**
 * Builds the indexes: half a millisecond or so for each document, most of it to find the concepts that it names.
 * @param documents the order decides between equal scores
 * @param named things by their names, to be suggested beside the subjects of the thesaurus
 */
export function buildSearch(
  documents: readonly SearchDocument[],
  thesaurus: Thesaurus,
  named: readonly Name[] = [],
): Search {
  const lexicon = buildLexicon(thesaurus);
  const vocabulary = new Vocabulary(
    lexicon,
    documents.map(({ title, text, context, names }) => `${title}\n${text}\n${context}\n${names}`),
  );
  const isSubject = (id: string) => thesaurus.concepts.get(id)?.isSubject ?? true;
  const broaderThan = (id: string) => thesaurus.concepts.get(id)?.broader ?? [];
  const isKindOf = (id: string, broader: string) => reach(id, broaderThan, FURTHEST_BROADER).has(broader);
  const interpreter = new Interpreter(lexicon, vocabulary, isSubject, isKindOf);
  const analyses = new Analyses(lexicon);
  const concepts = new ConceptIndex(documents, thesaurus, analyses);
  const ranker = new Ranker(documents, thesaurus, concepts, new WordIndex(documents), vocabulary);
  const explainer = new Explainer(thesaurus, analyses);
  const suggester = new Suggester(thesaurus, named, (id) => concepts.posting(id)?.documents.length ?? 0);
  const interpret = (query: string) => interpreter.interpret(query.slice(0, LONGEST_QUERY));

  const search = (query: string, { kinds, isWanted, limit = 10, offset = 0 }: SearchOptions = {}): SearchResults => {
    const interpretation = interpret(query);
    const all = ranker.rank(interpretation).flatMap(({ position, score }) => {
      const document = documents[position];
      return document && (isWanted?.(document.id) ?? true) ? [{ document, score }] : [];
    });
    const wanted = kinds ? all.filter(({ document }) => kinds.includes(document.kind)) : all;
    const corrected = correctedQuery(query, interpretation);
    const explain = explainer.of(interpretation);
    return {
      total: wanted.length,
      hits: wanted.slice(offset, offset + limit).map(({ document, score }) => {
        const { id, kind } = document;
        return { id, kind, score, ...explain(document) };
      }),
      matches: wanted.map(({ document: { id, kind }, score }) => ({ id, kind, score })),
      kinds: countKinds(all.map(({ document }) => document.kind)),
      ...(corrected && wanted.length > 0 ? { didYouMean: corrected } : {}),
    };
  };
  return {
    search,
    suggest: (letters, limit = 8, language = 'fr') => suggester.suggest(letters, limit, language),
    interpret,
  };
}

/** The query as it was read, when a word of it was taken for another. */
function correctedQuery(query: string, { words }: Interpretation): string | null {
  let result = '';
  let from = 0;
  for (const { token, corrected } of words) {
    if (corrected === undefined) continue;
    result += query.slice(from, token.start) + corrected;
    from = token.end;
  }
  return from === 0 ? null : result + query.slice(from);
}

function countKinds(kinds: readonly string[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
