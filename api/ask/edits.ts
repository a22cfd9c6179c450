/** What a person changes in how a question was read: a piece taken out, or another thing of its kind in its place. */
import { kindOfId, localName } from '../../data/model/identifiers.ts';
import { badInput, unknownName } from '../errors.ts';
import type { ChipEdit } from '../schema/generated.ts';
import type { Chip } from './answer.ts';
import type { Condition, FigureQuery, Intent, Member, Query } from './intent.ts';

/** By the key of a chip: what stands in its place, or null when it is taken out. */
export type Changes = ReadonlyMap<string, Member | null>;

export function chipKey({ kind, value }: Pick<Chip, 'kind' | 'value'>): string {
  return `${kind}:${value}`;
}

/**
 * @param chips of the question as it was read
 * @throws GraphQLError BAD_USER_INPUT for a chip that the question does not have or that is changed twice, and for
 *   something that cannot stand in its place, with the nearest that can
 */
export function changesOf(edits: readonly ChipEdit[], chips: readonly Chip[]): Changes {
  const changes = new Map<string, Member | null>();
  for (const { chip: key, replacement } of edits) {
    if (changes.has(key)) throw badInput(`The chip "${key}" is changed twice: change each chip once.`);
    const chip = chips.find((each) => each.key === key);
    if (!chip) throw unknownName('chip', key, namedChips(chips));
    changes.set(key, replacement == null ? null : replacementOf(chip, replacement));
  }
  return changes;
}

function namedChips(chips: readonly Chip[]) {
  return chips.flatMap(({ key, label }) => (key === null ? [] : [{ id: key, label }]));
}

function replacementOf({ key, exchanges }: Chip, id: string): Member {
  if (exchanges.length === 0) throw badInput(`The chip "${key}" can be removed, but not exchanged for another.`);
  const exchange = exchanges.find(({ value }) => value === id);
  const candidates = exchanges.map(({ value, label }) => ({ id: value, label }));
  if (!exchange) throw unknownName(`replacement for the chip "${key}"`, id, candidates);
  return { ids: [id], text: exchange.label };
}

/** The same with its changes. */
export function edited(intent: Intent, changes: Changes): Intent {
  if (intent.form === 'figure') return { ...intent, figure: editedFigure(intent.figure, changes) };
  return 'query' in intent ? { ...intent, query: editedQuery(intent.query, changes) } : intent;
}

function editedFigure(figure: FigureQuery, changes: Changes): FigureQuery {
  return {
    ...figure,
    subjects: editedMembers('subject', figure.subjects, changes),
    periods: editedPeriods('period', figure.periods, changes),
    topics: figure.topics.filter((topic) => !changes.has(topicKey(topic))),
  };
}

function editedQuery({ role, having, ...query }: Query, changes: Changes): Query {
  const isKept = (value: string) => !changes.has(chipKey({ kind: 'status', value }));
  const conditions = (list: readonly Condition[]) => list.flatMap((each) => editedCondition(each, changes));
  const shared = query.shared.map(({ kind, members }) => ({
    kind,
    members: editedMembers(kind.toLowerCase(), members, changes),
  }));
  return {
    ...query,
    where: conditions(query.where),
    except: conditions(query.except),
    among: editedMembers(query.target.toLowerCase(), query.among, changes),
    besides: query.besides.flatMap(
      (id) => editedMembers(chipKindOf(id), [{ ids: [id], text: id }], changes)[0]?.ids ?? [],
    ),
    shared: shared.filter(({ members }) => members.length > 0),
    absent: query.absent && isKept('absent'),
    exclusive: query.exclusive && isKept('exclusive'),
    ...(role && isKept(role) && { role }),
    ...(having && !changes.has(chipKey(countPiece(having))) && { having }),
  };
}

/** Nothing when all that it says is taken out. */
function editedCondition(condition: Condition, changes: Changes): Condition[] {
  switch (condition.on) {
    case 'relation':
      return editedRelation(condition, changes);
    case 'topic': {
      const topics = condition.topics.filter((topic) => !changes.has(topicKey(topic)));
      return topics.length > 0 ? [{ ...condition, topics }] : [];
    }
    case 'activity':
      return editedActivity(condition, changes);
    case 'reference': {
      const members = editedMembers('reference', condition.members, changes);
      return members.length > 0 ? [{ ...condition, members }] : [];
    }
    default:
      return changes.has(chipKey(pieceOf(condition))) ? [] : [condition];
  }
}

function editedRelation(relation: Extract<Condition, { on: 'relation' }>, changes: Changes): Condition[] {
  const name = relation.kind.toLowerCase();
  const lists = relation.anyOf.map((all) => editedMembers(name, all, changes));
  const anyOf = lists.filter((all) => all.length > 0);
  const none = editedMembers(name, relation.none, changes);
  const isEmptied = anyOf.length + none.length === 0 && relation.anyOf.length + relation.none.length > 0;
  if (isEmptied) return [];
  const only = relation.only && (anyOf.length > 0 || relation.anyOf.length === 0);
  return [{ ...relation, anyOf, none, only }];
}

/** Without a period, a zone is where something takes place at any time. */
function editedActivity(activity: Extract<Condition, { on: 'activity' }>, changes: Changes): Condition[] {
  const zones = editedMembers('policezone', activity.zones, changes);
  const periods = editedPeriods('period', activity.periods, changes);
  const notIn = editedPeriods('inactive', activity.notIn, changes);
  if (periods.length > 0) return [{ ...activity, zones, periods, notIn }];
  const anyOf = zones.map((zone) => [zone]);
  return zones.length > 0 ? [{ on: 'relation', kind: 'PoliceZone', anyOf, none: [], only: false }] : [];
}

function editedMembers(kind: string, members: readonly Member[], changes: Changes): Member[] {
  return members.flatMap((member) => {
    const change = changes.get(chipKey({ kind, value: memberValue(member) }));
    return change === undefined ? [member] : change === null ? [] : [change];
  });
}

function editedPeriods(kind: string, periods: readonly string[], changes: Changes): string[] {
  const members = editedMembers(
    kind,
    periods.map((period) => ({ ids: [], text: period })),
    changes,
  );
  return members.map((member) => localName(memberValue(member)));
}

export function memberValue({ ids, text }: Member): string {
  return ids[0] ?? text;
}

/** What chips call the kind of a node: `policezone`. */
export function chipKindOf(id: string): string {
  return kindOfId(id)?.toLowerCase() ?? '';
}

function topicKey({ concept, text }: { concept?: string; text: string }): string {
  return chipKey({ kind: 'topic', value: concept ?? text });
}

type Piece = Pick<Chip, 'kind' | 'value'>;
type Plain = Exclude<Condition, { on: 'relation' | 'topic' | 'activity' | 'reference' }>;

export function countPiece({ comparator, value }: { comparator: string; value: number }): Piece {
  return { kind: 'count', value: `${comparator}${value}` };
}

/** How a condition that is one piece is named among the chips. */
export function pieceOf(condition: Plain): Piece {
  switch (condition.on) {
    case 'count':
      return countPiece(condition);
    case 'ended':
      return { kind: 'ended', value: condition.date };
    case 'begun':
      return { kind: 'begun', value: condition.date };
    case 'year':
      return { kind: 'year', value: String(condition.year) };
    case 'value':
      return { kind: 'threshold', value: `${condition.comparator}${condition.value}` };
    case 'subset':
      return { kind: 'subset', value: condition.subset.subset! };
    case 'flag':
      return { kind: 'status', value: condition.flag };
  }
}
