/** Small datasets for tests of the graph, over a document that needs no file. */
import type { Citation } from '../../data/model/basis.ts';
import type { Entity } from '../../data/model/entities.ts';
import type { Relation } from '../../data/model/relations.ts';
import type { Dataset } from '../../ingest/stages.ts';

const DOCUMENT_ID = 'document/essai';

/** A citation of one line whose words are given. */
export function citation(line: number, quote: string): Citation {
  return { document: DOCUMENT_ID, firstLine: line, lastLine: line, quote };
}

export const TEST_DOCUMENT: Entity<'Document'> = {
  id: DOCUMENT_ID,
  kind: 'Document',
  label: 'Document d’essai',
  basis: 'STATED',
  citations: [citation(1, 'Document d’essai')],
  properties: {
    title: 'Document d’essai',
    publisher: 'personne',
    date: '2017',
    documentKind: 'plan',
    file: 'essai.txt',
    sha256: '0'.repeat(64),
    language: 'fr',
    lineCount: 100_000,
  },
};

/** A measure `M1.<number>` cited at line `number`. */
export function measure(number: number, title = `Mesure ${number}`): Entity<'Measure'> {
  const code = `M1.${number}`;
  return {
    id: `measure/${code}`,
    kind: 'Measure',
    label: title,
    basis: 'STATED',
    citations: [citation(number, title)],
    properties: { code, theme: 1, number, title, bodyText: title, annexText: title },
  };
}

/** A partner `partner/<name>`. */
export function partner(name: string): Entity<'Partner'> {
  return {
    id: `partner/${name}`,
    kind: 'Partner',
    label: name,
    basis: 'STATED',
    citations: [citation(50, name)],
    properties: { spellings: [name], labelNl: name, labelEn: name },
  };
}

/** A stated relation, cited at line 60. */
export function relation(from: Entity, type: Relation['type'], to: Entity): Relation {
  return { type, from: from.id, to: to.id, basis: 'STATED', citations: [citation(60, `${from.id} ${to.id}`)] };
}

/** A dataset of the test document and what is given. */
export function dataset(version: string, entities: Entity[], relations: Relation[] = []): Dataset {
  return { version, entities: [TEST_DOCUMENT, ...entities], relations };
}
