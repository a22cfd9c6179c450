/**
 * `npm run bench:search`: what a query costs on the real corpus and on a hundred times as many documents, beside
 * MiniSearch tuned as its documentation advises on the same documents in the same run. The larger corpus shuffles the
 * sentences of the real one, so that it has its words and subjects and no document twice.
 */
import type { SearchDocument } from '../../api/search/documents.ts';
import { buildSearch } from '../../api/search/search.ts';
import { readCorpus } from '../relevance/corpus.ts';
import { readJudgements } from '../relevance/judgements.ts';
import { miniSearch } from './peer.ts';
import { randomNumbers } from './random.ts';

const TIMES = 100;
const ROUNDS = { small: 5, large: 1 };

const { documents, thesaurus } = readCorpus();
const queries = ['dev', 'own', 'later'].flatMap(readJudgements).map(({ query }) => query);
run(`${documents.length} documents, the real corpus`, documents, ROUNDS.small);
run(`${documents.length * TIMES} documents, ${TIMES} times as many`, enlarged(documents), ROUNDS.large);

function run(title: string, searched: readonly SearchDocument[], rounds: number): void {
  print(`\n${title}`);
  const [search, built] = timed(() => buildSearch(searched, thesaurus));
  print(`  this search: built in ${(built / 1000).toFixed(1)} s; ${costs((query) => search.search(query), rounds)}`);
  const [peer, peerBuilt] = timed(() => miniSearch(searched));
  print(`  MiniSearch:  built in ${(peerBuilt / 1000).toFixed(1)} s; ${costs((query) => peer.search(query), rounds)}`);
  print(`  suggestions: ${costs((query) => search.suggest(query.slice(0, 4)), rounds)}`);
}

/** Median and 95th percentile over all judged queries, after a round that warms up. */
function costs(ask: (query: string) => unknown, rounds: number): string {
  queries.forEach(ask);
  const times = Array.from({ length: rounds }, () => queries.map((query) => timed(() => ask(query))[1]))
    .flat()
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  return `a query takes ${at(0.5)} ms, one in twenty more than ${at(0.95)} ms`;
}

function enlarged(original: readonly SearchDocument[]): SearchDocument[] {
  const sentences = original.flatMap(({ text }) => text.split(/(?<=[.;])\s+/));
  const next = randomNumbers(42);
  const shuffled = (text: string) =>
    text
      .split(/(?<=[.;])\s+/)
      .map((sentence) => (next() < 0.5 ? sentence : (sentences[Math.floor(next() * sentences.length)] ?? sentence)))
      .join(' ');
  return Array.from({ length: TIMES }, (_, copy) =>
    original.map((document) => ({ ...document, id: `${document.id}/${copy}`, text: shuffled(document.text) })),
  ).flat();
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  return [work(), performance.now() - start];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
