/** The activities that follow from dates, and from what the report tells in the present tense. */
import type { Citation, Evidence } from '../../../data/model/basis.ts';
import type { Activities } from './activities.ts';
import type { Fact } from '../proof.ts';
import { uniqueCitations } from '../gathering.ts';
import type { ReadInitiative } from './initiatives.ts';
import { LAST_MONTH, periodOfEvent, periodsOfSpan } from './periods.ts';
import type { Proven } from '../prover.ts';
import type { ProofOfZone } from './toldActivities.ts';

/** Where an initiative takes place, as far as a date or a tense can say: undefined stands for no zone. */
type Places = readonly (string | undefined)[];

/** What ties the activities to their zones, and the words that say up to when the report tells. */
interface Premises {
  proofOfZone: ProofOfZone;
  coverage: Citation[];
}

/** Adds an activity in each of the periods, for the rule over the premises. */
type Add = (periods: readonly string[], rule: string, ...premises: Proven[]) => void;

/**
 * What the dates of an initiative or of its parts say of the periods in which it ran, and what its running still says
 * of the last. A dated part shows that its whole was active; that the whole was active says nothing of a part.
 * @param places none when the initiative takes place in several zones: a date does not say in which of them
 */
export function addDatedActivities(
  read: ReadInitiative,
  parts: readonly ReadInitiative[],
  places: Places,
  { proofOfZone, coverage }: Premises,
  activities: Activities,
): void {
  const add: Add = (periods, rule, ...premises) => {
    for (const period of periods)
      for (const zone of places) {
        const place = zone === undefined ? [] : proofOfZone(read, zone);
        const concluded = conclusion(rule, premises, place);
        const located = zone === undefined ? {} : { zone };
        activities.add({ initiative: read.curated.id, ...located, period, items: [], ...concluded });
      }
  };
  for (const dated of [read, ...parts]) addEvents(dated, add);
  addSpan(read, add);
  const isKnown = activities.of(read.curated.id).some(({ period }) => period === LAST_PERIOD);
  if (!isKnown || places[0] !== undefined) addPresent(read, coverage, add);
}

/** DERIVED by the rule; no surer than its premises, one of which may be a judgement. */
function conclusion(rule: string, premises: readonly Proven[], place: readonly Citation[]): Evidence {
  const citations = uniqueCitations([...premises.flatMap((premise) => premise.citations), ...place]);
  const judged = premises.find(({ basis }) => basis === 'CURATED');
  return judged?.reason === undefined
    ? { basis: 'DERIVED', rule, citations }
    : { basis: 'CURATED', reason: judged.reason, rule, citations };
}

const [LAST_PERIOD = ''] = periodOfEvent(LAST_MONTH);

function addEvents({ curated: { start, end, status }, prove }: ReadInitiative, add: Add): void {
  if (!start || status?.value === 'planned') return;
  const addEvent = (key: 'start' | 'end', date: string, fact: Fact) =>
    add(periodOfEvent(date), `Dated event: ${date} falls in this period alone.`, prove([key], fact));
  addEvent('start', start.date, start);
  if (end && end.date !== start.date) addEvent('end', end.date, end);
}

function addSpan({ curated: { start, end, status }, prove }: ReadInitiative, add: Add): void {
  if (!start || (!end && status?.value !== 'active')) return;
  const until = end ? [prove(['end'], end)] : status ? [prove(['status'], status)] : [];
  const ran = end ? `to ${end.date}` : 'on and still ran when the report was written';
  const rule = `Span of time: it ran from ${start.date} ${ran}, so also in this period.`;
  add(periodsOfSpan(start.date, end?.date), rule, prove(['start'], start), ...until);
}

/** What the report says is so, was so at the end of the time it covers, unless it began later. */
function addPresent({ curated: { start, status }, prove }: ReadInitiative, coverage: Citation[], add: Add): void {
  if (status?.value !== 'active' || (start && start.date > LAST_MONTH)) return;
  const rule = 'The report, which tells up to December 2024, says that it runs: so it ran in the last period.';
  add([LAST_PERIOD], rule, prove(['status'], status), { basis: 'STATED', citations: coverage });
}
