/** What a measure refers to, in its text and in the footnotes it calls, and the abbreviations it uses. */
import type { Citation } from '../../../data/model/basis.ts';
import type { Entity } from '../../../data/model/entities.ts';
import { entityId, slug } from '../../../data/model/identifiers.ts';
import { citeLines } from '../citation.ts';
import { abbreviationsIn } from './abbreviations.ts';
import type { BodyMeasure } from './body.ts';
import type { PlanDraft } from './draft.ts';
import { measureCodesIn, referencesIn, transversalObjectivesIn } from './references.ts';

/** References to other documents and other parts of the plan, in the text and in the footnotes it calls. */
export function addMentions(
  draft: PlanDraft,
  measure: string,
  body: BodyMeasure,
  annexText: string,
  citations: Citation[],
): void {
  addReferences(draft, measure, body.text, citations);
  for (const note of body.footnotes) addReferences(draft, measure, note.text, [citeLines(draft.source, note.line)]);
  abbreviationsIn(`${body.text}\n${annexText}`, draft.abbreviations).forEach((abbreviation, index) =>
    draft.relate('MENTIONS', measure, abbreviation.id, citations, index + 1),
  );
}

function addReferences(draft: PlanDraft, measure: string, text: string, citations: Citation[]): void {
  for (const reference of referencesIn(text)) {
    const id = entityId('CrossReference', slug(reference.text));
    const known = draft.references.get(id);
    if (known) known.citations.push(...citations);
    else draft.references.set(id, crossReference(id, reference, citations));
    draft.relate('REFERS_TO', measure, id, citations);
  }
  for (const { number } of transversalObjectivesIn(text))
    draft.relate('REFERS_TO', measure, entityId('TransversalObjective', number), citations);
  for (const code of measureCodesIn(text)) draft.relate('REFERS_TO', measure, entityId('Measure', code), citations);
}

function crossReference(
  id: string,
  { text, target }: { text: string; target: string },
  citations: Citation[],
): Entity<'CrossReference'> {
  return {
    id,
    kind: 'CrossReference',
    label: text,
    basis: 'STATED',
    citations: [...citations],
    properties: { text, target },
  };
}
