/** A plan in the making: what was found so far, and how it is added to. */
import type { Citation } from '../../../data/model/basis.ts';
import type { Entity } from '../../../data/model/entities.ts';
import type { Problem } from '../../../data/model/problems.ts';
import type { Relation, RelationType } from '../../../data/model/relations.ts';
import type { PartnerCell } from '../../link/partners.ts';
import type { SourceText } from '../../stages.ts';
import type { Annex } from './annex.ts';
import type { DiscrepancyJudge } from './discrepancies.ts';

export class PlanDraft {
  readonly entities: Entity[] = [];
  readonly relations: Relation[] = [];
  readonly problems: Problem[] = [];
  readonly partnerCells: PartnerCell[] = [];
  /** Documents referred to, by id: several measures may refer to the same. */
  readonly references = new Map<string, Entity<'CrossReference'>>();
  /** Line of each measure of the body, by code. */
  readonly measuresSeen = new Map<string, number>();

  constructor(
    readonly source: SourceText,
    readonly annex: Annex,
    readonly judge: DiscrepancyJudge,
    readonly abbreviations: readonly Entity<'Abbreviation'>[],
  ) {
    this.entities.push(...abbreviations);
  }

  /** Adds a relation that the plan states. */
  relate(type: RelationType, from: string, to: string, citations: Citation[], position?: number): void {
    this.relations.push({
      type,
      from,
      to,
      basis: 'STATED',
      citations: [...citations],
      ...(position ? { position } : {}),
    });
  }

  /** @param line of the source; absent when the whole of it is meant */
  problem(line: number | undefined, message: string, remedy: string): void {
    this.problems.push({ message, file: this.source.path, ...(line ? { line } : {}), remedy });
  }
}
