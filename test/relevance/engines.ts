/** The engines that are compared: ours, and MiniSearch as it comes and as its documentation advises. */
import MiniSearch from 'minisearch';
import { buildSearch } from '../../api/search/search.ts';
import { judgedNames } from './corpus.ts';
import type { Corpus } from './corpus.ts';

export interface RankingEngine {
  name: string;
  /** @returns measure codes and initiative names of the judged pool, best first */
  rank(query: string): string[];
}

export function compareEngines({ documents, thesaurus, pool }: Corpus): RankingEngine[] {
  const search = buildSearch(documents, thesaurus);
  const judged = documents.filter(({ id }) => pool.has(id));
  const plain = new MiniSearch({ fields: ['title', 'text'] });
  const tuned = new MiniSearch({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  plain.addAll(judged);
  tuned.addAll(judged);
  const names = (ids: readonly string[]) => judgedNames(ids, pool);
  return [
    { name: 'this search', rank: (query) => names(search.search(query, { limit: 0 }).matches.map(({ id }) => id)) },
    { name: 'MiniSearch, defaults', rank: (query) => names(plain.search(query).map(({ id }) => id as string)) },
    { name: 'MiniSearch, tuned', rank: (query) => names(tuned.search(query).map(({ id }) => id as string)) },
  ];
}
