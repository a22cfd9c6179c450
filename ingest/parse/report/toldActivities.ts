/** The activities that a person read in the prose of the volets and of the annex. */
import { entityId } from '../../../data/model/identifiers.ts';
import type { Citation } from '../../../data/model/basis.ts';
import type { Activities } from './activities.ts';
import type { AnnexText } from './annexText.ts';
import type { ReadInitiative } from './initiatives.ts';
import { uniqueCitations } from '../gathering.ts';

/** The words that tie an initiative to a zone. */
export type ProofOfZone = (read: ReadInitiative, zone: string) => Citation[];

/**
 * Adds what the curation files say of an initiative in a zone and a period. What proves zone and period beside the
 * words themselves: the headings over them in the annex, the words given beside them, or else the initiative’s zone.
 */
export function addToldActivities(
  read: ReadInitiative,
  periods: readonly string[],
  annex: AnnexText,
  proofOfZone: ProofOfZone,
  activities: Activities,
): void {
  read.curated.activity.forEach(({ zone, periods: told, start, end, rule, ...fact }, index) => {
    const proven = read.prove(['activity', index], fact);
    const over = annex.headingsOver(proven.citations[0]?.firstLine ?? 0);
    const isPlaced = over.zone.length > 0 || fact.with !== undefined || zone === undefined;
    const place = isPlaced ? over.zone : proofOfZone(read, zone);
    for (const period of told) {
      if (!periods.includes(period))
        read.refuse(
          ['activity', index],
          `${entityId('Period', period)} does not exist`,
          `use one of ${periods.join(', ')}`,
        );
      activities.add({
        initiative: read.curated.id,
        ...(zone === undefined ? {} : { zone }),
        period,
        items: [],
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
        ...proven,
        citations: uniqueCitations([...proven.citations, ...place, ...over.period.filter(isOf(period))]),
        ...(rule === undefined ? {} : { basis: 'DERIVED', rule }),
      });
    }
  });
}

/** Whether a heading names this period; what is told “à ce jour” stands under the heading of an earlier one. */
function isOf(period: string): (heading: Citation) => boolean {
  return ({ quote }) => quote.includes(period);
}
