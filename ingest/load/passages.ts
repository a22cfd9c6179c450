/** Citations become nodes: each run of words that proves something is one passage, however often it is cited. */
import { createHash } from 'node:crypto';
import type { Citation } from '../../data/model/basis.ts';
import type { Entity } from '../../data/model/entities.ts';
import { entityId, localName } from '../../data/model/identifiers.ts';
import type { Relation } from '../../data/model/relations.ts';

/**
 * The id of the passage that a citation names: `passage/pgsp-2017-2020/120-122-1a2b3c4d`. The tail is a digest
 * of the quote, since different words of the same lines are different passages.
 */
export function passageId({ document, firstLine, lastLine, quote }: Citation): string {
  const digest = createHash('sha256').update(quote).digest('hex').slice(0, 8);
  return entityId('Passage', `${localName(document)}/${firstLine}-${lastLine}-${digest}`);
}

/** The passages cited, each once, in the order of first citation, and the relation of each to its document. */
export function passagesOf(citations: Iterable<Citation>): { passages: Entity<'Passage'>[]; inDocument: Relation[] } {
  const byId = new Map<string, Citation>();
  for (const citation of citations) byId.set(passageId(citation), citation);
  const cited = [...byId];
  return {
    passages: cited.map(([id, citation]) => passage(id, citation)),
    inDocument: cited.map(([id, citation]) => ({
      type: 'IN_DOCUMENT',
      from: id,
      to: citation.document,
      basis: 'STATED',
      citations: [citation],
    })),
  };
}

function passage(id: string, citation: Citation): Entity<'Passage'> {
  const { document, firstLine, lastLine, quote } = citation;
  const lines = firstLine === lastLine ? `ligne ${firstLine}` : `lignes ${firstLine} à ${lastLine}`;
  return {
    id,
    kind: 'Passage',
    label: `${localName(document)}, ${lines}`,
    basis: 'STATED',
    citations: [citation],
    properties: { document, firstLine, lastLine, quote },
  };
}
