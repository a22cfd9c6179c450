/** Which initiatives are not to be confused, and which may be one. */
import type { Entity } from '../../../data/model/entities.ts';
import { completeId } from '../../../data/model/identifiers.ts';
import type { RelationType } from '../../../data/model/relations.ts';
import type { RunningText } from '../span.ts';
import type { ReportCuration } from './curation.ts';
import type { Gathering } from '../gathering.ts';
import { Prover } from '../prover.ts';

/**
 * Adds a CURATED relation for each pair; both must exist. The first words of both are the proof. What nobody could
 * decide is told at the end of ingestion too.
 */
export function relatePairs(running: RunningText, file: ReportCuration['identity'], gathering: Gathering): void {
  const prover = new Prover(running, file);
  const entities = new Map(gathering.extraction().entities.map((entity) => [entity.id, entity]));
  const relate = (list: 'different' | 'unsure', type: RelationType) =>
    file.data[list].forEach(({ pair, reason }, index) => {
      const ends = pair.map((name) => entities.get(completeId('Initiative', name)));
      ends.forEach((end, at) => {
        if (!end) prover.refuse([list, index, 'pair', at], `${pair[at]} is no initiative`, 'mend the id');
      });
      const [from, to] = ends;
      if (from && to)
        gathering.relate(from.id, type, to.id, { basis: 'CURATED', reason, citations: firstWords(from, to) });
    });
  relate('different', 'DISTINCT_FROM');
  relate('unsure', 'MAY_BE_SAME_AS');
  for (const { pair, reason } of file.data.unsure)
    gathering.unresolved.push(`${pair.join(' and ')} may be one: ${reason}`);
  gathering.problems.push(...prover.problems);
}

function firstWords(...entities: Entity[]) {
  return entities.flatMap(({ citations }) => citations.slice(0, 1));
}
