/** The activities that the volets tell of: those stated for a period, and those that follow from a date. */
import { entityId } from '../../../data/model/identifiers.ts';
import type { Citation } from '../../../data/model/basis.ts';
import type { Activities } from './activities.ts';
import type { AnnexText } from './annexText.ts';
import type { ReadInitiative } from './initiatives.ts';
import { uniqueCitations } from './gathering.ts';
import { periodOfEvent, periodsOfSpan } from './periods.ts';

/** The words that tie an initiative to a zone. */
type ProofOfZone = (read: ReadInitiative, zone: string) => Citation[];

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
  read.curated.activity.forEach(({ zone, periods: told, start, rule, ...fact }, index) => {
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

/**
 * What the dates of an initiative, or of its parts, say of the periods in which it ran. Only where it takes place in
 * one zone or in none: of several zones a date does not say which. A part that no volet describes in its own right
 * gets no activity; it shows that the whole was active.
 * @param zones the initiative's zones, stated or derived
 */
export function addDatedActivities(
  read: ReadInitiative,
  parts: readonly ReadInitiative[],
  zones: readonly string[],
  proofOfZone: ProofOfZone,
  activities: Activities,
): void {
  const { partOf, volet, status } = read.curated;
  const onlyPart = partOf.length > 0 && volet === undefined;
  if (onlyPart || zones.length > 1 || status?.value === 'planned') return;
  const [zone] = zones;
  const add = (period: string | undefined, rule: string, citations: Citation[]) => {
    if (period === undefined) return;
    const place = zone === undefined ? [] : proofOfZone(read, zone);
    activities.add({
      initiative: read.curated.id,
      ...(zone === undefined ? {} : { zone }),
      period,
      items: [],
      basis: 'DERIVED',
      rule,
      citations: uniqueCitations([...citations, ...place]),
    });
  };
  for (const dated of [read, ...parts]) addEvents(dated, add);
  addSpan(read, add);
}

type Add = (period: string | undefined, rule: string, citations: Citation[]) => void;

function addEvents(dated: ReadInitiative, add: Add): void {
  const { start, end, status } = dated.curated;
  if (!start || status?.value === 'planned') return;
  const last = end?.date ?? start.date;
  const citations = dated.prove(['start'], start).citations;
  add(periodOfEvent(start.date, start.date), `Dated event: ${start.date} falls in this period alone.`, citations);
  if (end && last !== start.date)
    add(
      periodOfEvent(last, last),
      `Dated event: ${last} falls in this period alone.`,
      dated.prove(['end'], end).citations,
    );
}

function addSpan(read: ReadInitiative, add: Add): void {
  const { start, end, status } = read.curated;
  if (!start || (!end && status?.value !== 'active')) return;
  const until = end ? read.prove(['end'], end) : status ? read.prove(['status'], status) : undefined;
  const citations = [...read.prove(['start'], start).citations, ...(until?.citations ?? [])];
  const rule = `Span of time: it ran from ${start.date} ${end ? `to ${end.date}` : 'on and still ran when the report was written'}, so also in this period.`;
  for (const period of periodsOfSpan(start.date, end?.date)) add(period, rule, citations);
}
