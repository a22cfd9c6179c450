/** The real corpus, as the pipeline builds it, and the pool that was judged: all measures and 39 initiatives. */
import { fold } from '../../data/language/fold.ts';
import type { Entity } from '../../data/model/entities.ts';
import type { Thesaurus } from '../../data/thesaurus/thesaurus.ts';
import type { SearchDocument } from '../../api/search/documents.ts';
import { searchDocuments, thesaurusOf } from '../../api/search/fromGraph.ts';
import { buildDataset } from '../../ingest/pipeline.ts';
import { readJudgements } from './judgements.ts';

export interface Corpus {
  documents: SearchDocument[];
  thesaurus: Thesaurus;
  /** The code or the judged name of each node of the pool; two nodes may tell of one judged initiative. */
  pool: ReadonlyMap<string, string>;
}

/** @throws Error when a judged initiative is not in the graph under its name or an alias */
export function readCorpus(): Corpus {
  const { entities, relations } = buildDataset().dataset;
  return {
    documents: searchDocuments(entities as Parameters<typeof searchDocuments>[0], relations),
    thesaurus: thesaurusOf(entities as Parameters<typeof thesaurusOf>[0], relations),
    pool: judgedPool(entities),
  };
}

function judgedPool(entities: readonly Entity[]): Map<string, string> {
  const judged = new Set(
    ['dev', 'own', 'later', 'newer']
      .flatMap(readJudgements)
      .flatMap(({ relevant }) => relevant.flatMap((one) => ('initiative' in one ? one.initiative : []))),
  );
  const byName = new Map([...judged].map((name) => [fold(name), name]));
  const pool = new Map<string, string>();
  for (const entity of entities) {
    if (entity.kind === 'Measure') pool.set(entity.id, entity.properties.code);
    if (entity.kind !== 'Initiative') continue;
    const names = [entity.properties.name, ...entity.properties.aliases].map((name) => byName.get(fold(name)));
    const name = names.find((one) => one !== undefined);
    if (name) pool.set(entity.id, name);
  }
  const missing = [...judged].filter((name) => ![...pool.values()].includes(name));
  if (missing.length > 0) throw new Error(`Judged, but not in the graph: ${missing.join('; ')}`);
  return pool;
}

/** The judged names in a list of node ids, each at its first place. */
export function judgedNames(ids: readonly string[], pool: ReadonlyMap<string, string>): string[] {
  return [...new Set(ids.flatMap((id) => pool.get(id) ?? []))];
}
