/** The places where body and annex of a measure differ, as nodes, with the class a person gave to each. */
import { z } from 'zod';
import type { Citation } from '../../../data/model/basis.ts';
import type { Entity } from '../../../data/model/entities.ts';
import { entityId } from '../../../data/model/identifiers.ts';
import type { Problem } from '../../../data/model/problems.ts';
import type { YamlFile } from '../../read/yaml.ts';
import { differencesBetween } from './differences.ts';
import type { Difference } from './differences.ts';

export const discrepanciesShape = z.array(
  z.strictObject({
    measure: z.string().regex(/^M\d+\.\d+$/),
    body: z.string(),
    annex: z.string(),
    class: z.enum(['substantive', 'wording', 'typo']),
    reason: z.string().min(1),
  }),
);

export type DiscrepancyCuration = YamlFile<z.infer<typeof discrepanciesShape>>;
type Judgement = DiscrepancyCuration['data'][number];

/** A measure as both parts of the plan print it. */
export interface PrintedTwice {
  code: string;
  bodyText: string;
  annexText: string;
  bodyCitations: Citation[];
  annexCitations: Citation[];
}

/** Judges the differences of measures one by one, and remembers which entries of the curation were used. */
export class DiscrepancyJudge {
  private readonly curation: DiscrepancyCuration;
  private readonly used = new Set<Judgement>();
  /** Differences that nobody has classed yet, for the report of ingestion. */
  readonly unjudged: string[] = [];

  constructor(curation: DiscrepancyCuration) {
    this.curation = curation;
  }

  /** @returns one node a difference, in the order of the text */
  discrepanciesOf(measure: PrintedTwice): Entity<'Discrepancy'>[] {
    return differencesBetween(measure.bodyText, measure.annexText).map((difference, index) => {
      const judgement = this.judgementOf(measure.code, difference);
      if (!judgement)
        this.unjudged.push(`${measure.code}: “${difference.body}” / “${difference.annex}” is not classed`);
      return discrepancy(measure, difference, index + 1, judgement);
    });
  }

  /** Entries that match no difference: the text has changed, or the entry is wrong. */
  idleEntries(): Problem[] {
    return this.curation.data.flatMap((entry, index) =>
      this.used.has(entry)
        ? []
        : {
            message: `no difference of ${entry.measure} reads “${entry.body}” in the body and “${entry.annex}” in the annex`,
            file: this.curation.file,
            line: this.curation.lineOf([index]),
            remedy: 'correct the entry to the words that differ, or remove it',
          },
    );
  }

  private judgementOf(code: string, { body, annex }: Difference): Judgement | undefined {
    const judgement = this.curation.data.find(
      (entry) => entry.measure === code && entry.body === body && entry.annex === annex,
    );
    if (judgement) this.used.add(judgement);
    return judgement;
  }
}

/** A difference that nobody has classed is `wording` until somebody does: the mildest claim that says they differ. */
function discrepancy(
  measure: PrintedTwice,
  { body, annex, context }: Difference,
  position: number,
  judgement: Judgement | undefined,
): Entity<'Discrepancy'> {
  return {
    id: entityId('Discrepancy', `${measure.code}/${position}`),
    kind: 'Discrepancy',
    label: `${body || '∅'} / ${annex || '∅'}`,
    basis: judgement ? 'CURATED' : 'DERIVED',
    ...(judgement
      ? { reason: judgement.reason }
      : { rule: 'body and annex differ word by word; nobody has classed the difference yet' }),
    citations: [...citationsWith(measure.bodyCitations, body), ...citationsWith(measure.annexCitations, annex)],
    properties: { discrepancyClass: judgement?.class ?? 'wording', body, annex, context },
  };
}

/** The citations that hold the words; all of them when markup stands between the words, or there are no words. */
function citationsWith(citations: Citation[], words: string): Citation[] {
  const holding = words === '' ? [] : citations.filter((citation) => citation.quote.includes(words));
  return holding.length > 0 ? holding.slice(0, 1) : citations;
}
