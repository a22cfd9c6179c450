/** Turns what a question names into conditions on rows. */
import type { EntityKind } from '../../../data/model/entities.ts';
import type { Condition, Member, RowKind } from '../intent.ts';
import type { Operand } from './operand.ts';

/** Kinds of which a row has but one: “themes 1 and 4” can only mean either. */
export const SINGLE: ReadonlySet<EntityKind> = new Set([
  'Theme',
  'Axis',
  'Volet',
  'Contract',
  'Measure',
  'PoliceZone',
  'Commune',
  'Period',
]);

export interface Manner {
  /** “both”, “together”: what is joined by “and” must hold at once even where either would do. */
  both: boolean;
  /** “only”: nothing else of the kind. */
  only: boolean;
}

/** @returns one condition per kind of thing named, and one per subject */
export function conditionsOf(operands: readonly Operand[], rows: RowKind, { both, only }: Manner): Condition[] {
  const kinds = [...new Set(operands.flatMap(({ kind }) => (kind ? [kind] : [])))];
  const isEither = (kind: EntityKind) => (SINGLE.has(kind) || kind === rows) && !both;
  const relations = kinds.map((kind) => relation(kind, operands, isEither(kind), only && isExclusive(kind, rows)));
  return [...relations, ...topics(operands, false), ...topics(operands, true)];
}

function isExclusive(kind: EntityKind, rows: RowKind): boolean {
  return rows === 'Measure' ? kind === 'Partner' : true;
}

function relation(kind: EntityKind, operands: readonly Operand[], either: boolean, only: boolean): Condition {
  const own = operands.filter((operand) => operand.kind === kind);
  const wanted = own.filter(({ negative }) => !negative);
  const anyOf: Member[][] = [];
  wanted.forEach(({ member, joint }, at) => {
    if (at === 0 || either || joint === 'or') anyOf.push([member]);
    else anyOf.at(-1)!.push(member);
  });
  const none = own.filter(({ negative }) => negative).map(({ member }) => member);
  return { on: 'relation', kind, anyOf, none, only };
}

/** Subjects joined by “or” are one condition; each other subject is one of its own. */
function topics(operands: readonly Operand[], negative: boolean): Condition[] {
  const groups: NonNullable<Operand['topic']>[][] = [];
  for (const { topic, joint, negative: denied } of operands) {
    if (!topic || denied !== negative) continue;
    if (joint === 'or' && groups.length > 0) groups.at(-1)!.push(topic);
    else groups.push([topic]);
  }
  return groups.map((group) => ({ on: 'topic', topics: group, negative }));
}
