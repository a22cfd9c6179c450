/** A thing or a subject that a question names. */
import type { EntityKind } from '../../../data/model/entities.ts';
import { kindOfId } from '../../../data/model/identifiers.ts';
import type { Member, Topic } from '../intent.ts';
import type { Piece } from './sketch.ts';

export interface Operand {
  at: number;
  /** `Theme` stands for sub-themes too; a topic has none. */
  kind: EntityKind | null;
  member: Member;
  topic?: Topic;
  negative: boolean;
  /** How it is joined to the operand before it. */
  joint: 'and' | 'or';
}

/** All that a question names, and the words that nothing is known of. */
export interface Operands {
  found: Operand[];
  ambiguous: { at: number; text: string; ids: readonly string[] }[];
  unknown: string[];
  /** Kinds that the question denies: “no partner”, “no LISA antenna”. */
  denied: Piece[];
}

/** Whether several things of one name are all partners of the plan. */
export function isOfPartners(ids: readonly string[]): boolean {
  return ids.every((id) => kindOfId(id) === 'Partner');
}
