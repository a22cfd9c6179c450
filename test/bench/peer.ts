/** The search that ours is measured against. */
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../api/search/documents.ts';

/** MiniSearch tuned as its documentation advises: prefixes, misspellings, titles above texts. */
export function miniSearch(documents: readonly SearchDocument[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
  return index;
}
