/** What a search, a suggestion and a question in words cost in process, beside MiniSearch on the same documents. */
import type { Search } from '../../api/search/search.ts';
import { buildSearch } from '../../api/search/search.ts';
import { readCorpus } from '../relevance/corpus.ts';
import { readJudgements } from '../relevance/judgements.ts';
import { readQuestions } from '../relevance/questions/compare.ts';
import { corpusKnowledge, respondentOver } from '../support/questions.ts';
import { share } from './load.ts';
import { miniSearch } from './peer.ts';
import type { Figures } from './table.ts';

const ROUNDS = 5;

/** The figures of this product and of MiniSearch, over all judged queries and all questions. */
export async function benchWords(): Promise<Map<string, Figures>> {
  const { documents, thesaurus } = readCorpus();
  const queries = ['dev', 'own'].flatMap(readJudgements).map(({ query }) => query);
  const ours: Figures = new Map();
  const peer: Figures = new Map();
  const search = built(ours, () => buildSearch(documents, thesaurus));
  const other = built(peer, () => miniSearch(documents));
  cost(ours, 'search', queries, (query) => search.search(query));
  cost(peer, 'search', queries, (query) => other.search(query));
  benchSuggestions(ours, queries, search);
  const respondent = respondentOver(await corpusKnowledge());
  const questions = ['dev', 'fresh'].flatMap(readQuestions).map(({ question }) => question);
  cost(ours, 'ask', questions, (question) => respondent.ask(question));
  return new Map([
    ['this search', ours],
    ['MiniSearch', peer],
  ]);
}

function benchSuggestions(figures: Figures, queries: readonly string[], search: Search): void {
  const beginnings = queries.map((query) => query.slice(0, 4));
  cost(figures, 'suggest', beginnings, (letters) => search.suggest(letters));
}

function built<T>(figures: Figures, make: () => T): T {
  const [made, took] = timed(make);
  figures.set('search: built (ms)', took);
  return made;
}

/** Median, 95th percentile and slowest over all texts, after a round that warms up. */
function cost(figures: Figures, name: string, texts: readonly string[], work: (text: string) => unknown): void {
  texts.forEach(work);
  const times = Array.from({ length: ROUNDS }, () => texts.map((text) => timed(() => work(text))[1])).flat();
  times.sort((a, b) => a - b);
  figures.set(`${name}: p50 (ms)`, share(times, 0.5)).set(`${name}: p95 (ms)`, share(times, 0.95));
  figures.set(`${name}: slowest (ms)`, times.at(-1)!);
}

function timed<T>(work: () => T): [T, number] {
  const started = performance.now();
  return [work(), performance.now() - started];
}
