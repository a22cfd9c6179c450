/** The whole dataset, built once, and what the linkers took to build it. */
import { PROJECT_ROOT } from '../../data/model/root.ts';
import type { Relation } from '../../data/model/relations.ts';
import { linkMatched, sampleShape } from '../../ingest/link/matched.ts';
import type { MatchedSample } from '../../ingest/link/matched.ts';
import { buildDataset } from '../../ingest/pipeline.ts';
import { readSources } from '../../ingest/read/sources.ts';
import { readThesaurus } from '../../ingest/read/thesaurus.ts';
import { readYaml } from '../../ingest/read/yaml.ts';
import type { Extraction } from '../../ingest/stages.ts';

export const { dataset } = buildDataset();
export const { texts } = readSources(PROJECT_ROOT);
export const concepts = readThesaurus(PROJECT_ROOT).map(({ concept }) => concept);
export const sample = readYaml(PROJECT_ROOT, 'data/curation/matched-sample.yaml', sampleShape);

/** What was there when the algorithm began: everything but its own findings. */
export const before: Extraction = {
  entities: [...dataset.entities],
  relations: dataset.relations.filter(({ type, basis }) => type !== 'PURSUES' || basis !== 'MATCHED'),
  problems: [],
  unresolved: [],
};

export const matched = dataset.relations.filter(({ type, basis }) => type === 'PURSUES' && basis === 'MATCHED');

/** What the algorithm links when something that it starts from is otherwise. */
export function matchWith(changes: { extraction?: Partial<Extraction>; sample?: MatchedSample } = {}): Extraction {
  return linkMatched(concepts, texts, { ...before, ...changes.extraction }, changes.sample ?? sample);
}

/** A pair as one string, to be compared and looked up. */
export function pairOf({ from, to }: Pick<Relation, 'from' | 'to'>): string {
  return `${from} ${to}`;
}
