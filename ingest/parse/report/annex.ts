/** From the items of the annex to initiatives and their activities: who is who, and what a zone continued. */
import type { Citation } from '../../../data/model/basis.ts';
import type { Problem } from '../../../data/model/problems.ts';
import { slug } from '../../../data/model/identifiers.ts';
import type { RunningText } from '../span.ts';
import type { Activities } from './activities.ts';
import type { AnnexItem, AnnexText, Continuation } from './annexText.ts';
import type { ReportCuration } from './curation.ts';
import { Prover } from '../prover.ts';

/** An item, and the initiative that it is. */
export interface ListedItem extends AnnexItem {
  initiative: string;
  /** Why differently worded items are one initiative. */
  identity?: string;
}

/**
 * Gives each item its initiatives: those that a person judged, or else the one named after its own words, so that
 * the same words are the same initiative in whatever zone. An item that names several initiatives comes several times.
 */
export function identifyItems(
  running: RunningText,
  { items }: AnnexText,
  file: ReportCuration['identity'],
): { listed: ListedItem[]; problems: Problem[] } {
  const prover = new Prover(running, file);
  const judged = new Map<AnnexItem, ListedItem[]>();
  file.data.same.forEach(({ initiative, items: named, reason }, index) =>
    named.forEach(({ text, zone }, at) => {
      const matching = items.filter((item) => sameWords(item.text, text) && (zone ?? item.zone) === item.zone);
      if (matching.length === 0)
        prover.refuse(
          ['same', index, 'items', at, 'text'],
          `no item of the annex${zone === undefined ? '' : ` of zone ${zone}`} reads “${text}”`,
          'copy the words of the item, without its bullet and final full stop',
        );
      for (const item of matching)
        judged.set(item, [...(judged.get(item) ?? []), { ...item, initiative, identity: reason }]);
    }),
  );
  const listed = items.flatMap((item) => judged.get(item) ?? [{ ...item, initiative: slug(item.text) }]);
  return { listed, problems: prover.problems };
}

function sameWords(one: string, other: string): boolean {
  return slug(one) === slug(other);
}

/** An item is an activity of its zone in its period, as stated. */
export function addListedActivities(listed: readonly ListedItem[], annex: AnnexText, activities: Activities): void {
  for (const item of listed) {
    const why = [item.reason, item.identity].filter(Boolean).join(' ');
    activities.add({
      initiative: item.initiative,
      zone: item.zone,
      period: item.period,
      items: [fullText(item)],
      heading: item.heading,
      basis: 'STATED',
      citations: [item.citation, ...headingsOf(annex, item)],
      ...(why === '' ? {} : { reason: why }),
    });
  }
}

/**
 * “A continué l’ensemble des initiatives mentionnées …”: every item of the periods meant was active in this one too,
 * except what the sentence excepts. DERIVED; the premises are the sentence and the item under its headings.
 */
export function addContinuedActivities(
  listed: readonly ListedItem[],
  annex: AnnexText,
  activities: Activities,
): Problem[] {
  return annex.continuations.flatMap((continuation) => {
    const meant = listed.filter((item) => item.zone === continuation.zone && isMeant(continuation, item.period));
    const excepted = meant.filter((item) => isExcepted(continuation, item));
    for (const { initiative } of excepted) activities.except(initiative, continuation.citation);
    for (const item of meant.filter((candidate) => !excepted.includes(candidate)))
      activities.add({
        initiative: item.initiative,
        zone: item.zone,
        period: continuation.period,
        items: [],
        basis: 'DERIVED',
        rule: ruleOf(continuation),
        citations: [continuation.citation, item.citation, ...headingsOf(annex, item)],
      });
    return continuation.except === undefined || excepted.length > 0 ? [] : [unknownException(continuation)];
  });
}

function isMeant({ of, period }: Continuation, earlier: string): boolean {
  return of === undefined ? earlier < period : earlier === of;
}

function isExcepted({ except }: Continuation, { text }: AnnexItem): boolean {
  return except !== undefined && slug(text).replace(/^projet-/, '') === slug(except);
}

function ruleOf({ zone, period, of, except, saysBelow, reason }: Continuation): string {
  const items = of === undefined ? 'of the earlier periods' : `of ${of}`;
  const but = except === undefined ? '' : `, except ${except.replace(/\s+/g, ' ')}`;
  const note = saysBelow
    ? ' The text says “ci-dessous”, but no list stands below it: only “ci-dessus”, the lists of the earlier periods, makes sense.'
    : '';
  return `Zone ${zone} says that in ${period} it continued all initiatives ${items}${but}; so each item listed for them was active in ${period} too.${note}${reason === undefined ? '' : ` ${reason}`}`;
}

function unknownException({ zone, except, citation }: Continuation): Problem {
  return {
    message: `zone ${zone} excepts “${except}”, which none of its items names`,
    file: 'data/curation/report/annex-blocks.yaml',
    remedy: `see line ${citation.firstLine} of the report: give the block that lists it to this zone`,
  };
}

/** The item with its sub-items, as one line. */
export function fullText({ text, subItems }: AnnexItem): string {
  return subItems.length === 0 ? text : `${text} : ${subItems.join(' ; ')}`;
}

/** The headings over an item: of its zone, then of its period. */
function headingsOf(annex: AnnexText, { citation }: AnnexItem): Citation[] {
  const { zone, period } = annex.headingsOver(citation.firstLine);
  return [...zone, ...period];
}
