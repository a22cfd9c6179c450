/** How a question was understood, piece by piece, each with other readings to choose from. */
import type { LanguageCode } from '../../../data/language/fold.ts';
import { completeId, kindOfId } from '../../../data/model/identifiers.ts';
import type { Basis } from '../../../data/model/basis.ts';
import type { StoredNode } from '../../stored.ts';
import type { Chip, ChipChoice, ChipExchange } from '../answer.ts';
import { type Changes, chipKey, chipKindOf, countPiece, edited, memberValue, pieceOf } from '../edits.ts';
import {
  type Comparator,
  type Condition,
  type FigureQuery,
  type Intent,
  isCounted,
  type Member,
  type Query,
} from '../intent.ts';
import type { Piece } from '../interpret/sketch.ts';
import type { World } from '../world.ts';
import type { Wording } from './wording.ts';

export interface Telling {
  question: string;
  /** As it was read. */
  pieces: readonly Piece[];
  language: LanguageCode;
  world: World;
  /** What the answer may rest on, where that was narrowed; else empty. */
  bases: readonly Basis[];
  wording: Wording;
}

/** How a question was understood: its form, its parts, what was put right and what was left out. */
export function chipsOf(intent: Intent, telling: Telling): Chip[] {
  return [...intentChips(intent, telling), ...readingChips(telling), ...basisChips(telling)];
}

/** The chips of a question as it was read, marked with what a person changed. */
export function editedChips(intent: Intent, changes: Changes, telling: Telling): Chip[] {
  const replaced = chipsOf(edited(intent, new Map([...changes].filter(([, change]) => change))), telling);
  return chipsOf(intent, telling).map((read, index): Chip => {
    const change = read.key === null ? undefined : changes.get(read.key);
    if (change === undefined) return read;
    if (change === null) return { ...read, edit: 'REMOVED' };
    return { ...replaced[index]!, key: read.key, edit: 'REPLACED', was: read.label };
  });
}

function basisChips({ bases, wording, language }: Telling): Chip[] {
  return bases.map((basis) => chip('basis', basis, wording.kind(basis, language)));
}

/** What was recognised in a question that could not be answered. */
export function recognised({ pieces, world, wording, language }: Telling): Chip[] {
  return pieces.flatMap(({ meanings, text }): Chip[] => {
    const first = meanings.find(({ is }) => is === 'node') ?? meanings[0];
    if (first?.is === 'node') {
      const node = world.knowledge.node(first.ids[0]!)!;
      return [chip(first.kind.toLowerCase(), node.id, wording.name(node, language))];
    }
    if (first?.is === 'kind') return [chip('kind', first.kind, wording.kind(first.subset ?? first.kind, language))];
    return first?.is === 'concept' ? [chip('topic', first.id, text)] : [];
  });
}

/** Words that were read as others, and words that were left out. */
function readingChips({ pieces }: Telling): Chip[] {
  return pieces.flatMap((piece): Chip[] => {
    if (piece.readAs) return [chip('spelling', piece.readAs, `${piece.text} → ${piece.readAs}`)];
    return piece.meanings[0]!.is === 'unknown' ? [chip('ignored', piece.text, piece.text)] : [];
  });
}

function intentChips(intent: Intent, telling: Telling): Chip[] {
  const form = formChip(intent, telling);
  if (intent.form === 'figure') return [form, ...figureChips(intent.figure, telling)];
  if (intent.form === 'same')
    return [form, ...[intent.first, intent.second].map((subject) => memberChip('subject', subject, telling))];
  if (intent.form === 'date' || intent.form === 'attribute')
    return [form, ...intent.subjects.map((subject) => memberChip('subject', subject, telling))];
  const extra = intent.form === 'share' ? intent.part : intent.form === 'yesno' ? intent.every : [];
  return [
    form,
    ...queryChips(intent.query, telling),
    ...extra.flatMap((each) => conditionChips(each, telling)),
    ...manner(intent, telling),
  ];
}

/** By what a form compares, groups or ranks, and how far. */
function manner(intent: Intent, telling: Telling): Chip[] {
  const { wording, language } = telling;
  const kinds = (kind: string, count = 2) => wording.kind(kind, language, count);
  switch (intent.form) {
    case 'rank': {
      const { by, limit, place } = intent;
      return [
        ...(isCounted(by) ? [chip('count', by, wording.say('chip-by', language, { kind: kinds(by) }))] : []),
        ...(place ? [chip('count', `${place}`, wording.say('chip-place', language, { n: place }))] : []),
        ...(limit > 1 ? [chip('count', `${limit}`, wording.say('chip-limit', language, { n: limit }))] : []),
      ];
    }
    case 'group':
      return [chip('count', intent.by, wording.say('chip-per', language, { kind: kinds(intent.by, 1) }))];
    case 'average':
      return [chip('count', intent.per, wording.say('chip-per', language, { kind: kinds(intent.per, 1) }))];
    case 'outnumber': {
      const members = [intent.first, intent.second].map((each) => memberChip(intent.kind.toLowerCase(), each, telling));
      return [...members, chip('count', intent.by, wording.say('chip-by', language, { kind: kinds(intent.by) }))];
    }
    case 'yesno': {
      const { count, isWhole, query } = intent;
      return [
        ...(count ? [countChip(query.target, count.comparator, count.value, telling)] : []),
        ...(isWhole ? [chip('status', 'whole', wording.say('chip-whole', language))] : []),
      ];
    }
    default:
      return [];
  }
}

function formChip(intent: Intent, { language, wording }: Telling): Chip {
  return chip(
    'form',
    intent.form,
    wording.say(`form-${intent.form === 'rank' ? rankName(intent) : intent.form}`, language),
  );
}

function rankName({ most, by }: Extract<Intent, { form: 'rank' }>): string {
  if (by === 'date' || by === 'order') return most ? 'latest' : 'earliest';
  return most ? 'most' : 'least';
}

export function chip(kind: string, value: string, label: string, alternatives: ChipChoice[] = []): Chip {
  return { kind, value, label, alternatives, key: null, edit: null, was: null, exchanges: [] };
}

/** What a person may take out or exchange. */
function editable(chips: readonly Chip[], telling: Telling): Chip[] {
  return chips.map((each) => ({ ...each, key: chipKey(each), exchanges: exchangesFor(each, telling) }));
}

/** Kinds of few things, each of which may stand where another stands. */
const EXCHANGEABLE = ['Partner', 'Theme', 'SubTheme', 'Axis', 'PoliceZone', 'Commune', 'Period', 'Volet'] as const;

function exchangesFor({ kind, value }: Chip, { world, wording, language }: Telling): ChipExchange[] {
  const id = PERIODS.has(kind) ? completeId('Period', value) : value;
  if (!world.knowledge.node(id)) return [];
  const exchangeable = EXCHANGEABLE.find((each) => each === kindOfId(id));
  const all = exchangeable ? world.knowledge.ofKind(exchangeable) : [];
  return all.filter((node) => node.id !== id).map((node) => ({ value: node.id, label: wording.name(node, language) }));
}

/** Chips whose values are periods. */
const PERIODS: ReadonlySet<string> = new Set(['period', 'inactive']);

function queryChips(query: Query, telling: Telling): Chip[] {
  const { language, wording } = telling;
  const target = chip('target', query.target, wording.kind(query.subset?.subset ?? query.target, language));
  const among = query.among.map((member) => memberChip(query.target.toLowerCase(), member, telling));
  const having = query.having ? [countChip(query.having.of, query.having.comparator, query.having.value, telling)] : [];
  const conditions = query.where.flatMap((each) => conditionChips(each, telling));
  return [target, ...editable([...among, ...conditions, ...having, ...limits(query, telling)], telling)];
}

/** What a query says of its target beyond the conditions of rows. */
function limits({ absent, exclusive, role, besides, except, shared }: Query, telling: Telling): Chip[] {
  const { language, wording } = telling;
  const without = (each: Chip): Chip => ({
    ...each,
    label: wording.say('chip-without', language, { label: each.label }),
  });
  const status = (value: string) => chip('status', value, wording.say(`chip-${value}`, language));
  const left = besides.map((id) => memberChip(chipKindOf(id), { ids: [id], text: id }, telling));
  const each = shared.flatMap(({ kind, members }) =>
    members.map((member) => memberChip(kind.toLowerCase(), member, telling)),
  );
  return [
    ...(absent ? [status('absent')] : []),
    ...(exclusive ? [status('exclusive')] : []),
    ...(role ? [status(role)] : []),
    ...left.map(without),
    ...except.flatMap((condition) => conditionChips(condition, telling)).map(without),
    ...each.map((one) => ({ ...one, label: wording.say('chip-each', language, { label: one.label }) })),
  ];
}

function conditionChips(condition: Condition, telling: Telling): Chip[] {
  const { language, wording } = telling;
  switch (condition.on) {
    case 'relation':
      return relationChips(condition, telling);
    case 'topic':
      return condition.topics.map(({ text, concept }) =>
        chip(
          'topic',
          concept ?? text,
          condition.negative ? wording.say('chip-without', language, { label: text }) : text,
        ),
      );
    case 'count':
      return [countChip(condition.kind, condition.comparator, condition.value, telling)];
    case 'activity': {
      const { zones, periods, notIn } = condition;
      return [
        ...zones.map((zone) => memberChip('policezone', zone, telling)),
        ...periods.map((period) => chip('period', period, wording.say('active', language, { list: period }))),
        ...notIn.map((period) => chip('inactive', period, wording.say('inactive', language, { list: period }))),
      ];
    }
    case 'reference':
      return condition.members.map((member) => memberChip('reference', member, telling));
    default: {
      const { kind, value } = pieceOf(condition);
      return [chip(kind, value, plainLabel(condition, telling))];
    }
  }
}

function plainLabel(
  condition: Exclude<Condition, { on: 'relation' | 'topic' | 'activity' | 'count' | 'reference' }>,
  { language, wording }: Telling,
): string {
  switch (condition.on) {
    case 'ended':
      return wording.say('ended', language, { list: condition.date });
    case 'begun':
      return condition.comparator === '=' ? condition.date : `${condition.comparator} ${condition.date}`;
    case 'year':
      return wording.say('year', language, { list: condition.year });
    case 'value':
      return `${condition.comparator} ${condition.value}`;
    case 'subset':
      return wording.kind(condition.subset.subset!, language);
    case 'flag':
      return wording.say(`flag-${condition.flag}`, language);
  }
}

function relationChips({ kind, anyOf, none, only }: Extract<Condition, { on: 'relation' }>, telling: Telling): Chip[] {
  const { language, wording } = telling;
  const name = kind.toLowerCase();
  const wanted = anyOf.flat().map((member) => memberChip(name, member, telling));
  const marked = only
    ? wanted.map((each) => ({ ...each, label: wording.say('chip-only', language, { label: each.label }) }))
    : wanted;
  const denied = none.map((member) => {
    const each = memberChip(name, member, telling);
    return { ...each, label: wording.say('chip-without', language, { label: each.label }) };
  });
  return [...marked, ...denied];
}

function memberChip(kind: string, member: Member, telling: Telling): Chip {
  return chip(kind, memberValue(member), memberLabel(member, telling), narrowerChoices(member, telling));
}

function memberLabel({ ids, text }: Member, { world, wording, language }: Telling): string {
  const names = ids.map((id) => world.knowledge.node(id)).filter((node) => node !== undefined);
  return [...new Set(names.map((node) => wording.name(node, language)))].join(' / ') || text;
}

/** A partner that has narrower ones may be asked for with them. */
function narrowerChoices({ ids, text }: Member, telling: Telling): ChipChoice[] {
  const { world } = telling;
  const narrower = ids.flatMap((id) => world.knowledge.walk(id, ['<NARROWER_THAN']));
  const partners = narrower.map((id) => world.knowledge.node(id)!).filter(({ kind }) => kind === 'Partner');
  if (partners.length === 0) return [];
  return partners.map((node) => choiceOf(node, text, telling));
}

/** A choice as a question: the words in doubt replaced by the name of what may be meant. */
export function choiceOf(node: StoredNode, text: string, { wording, language, question }: Telling): ChipChoice {
  const label = wording.name(node, language);
  return {
    value: node.id,
    label,
    question: question.includes(text) ? question.replace(text, label) : `${question} ${label}`,
  };
}

const COMPARATORS: Record<Comparator, string> = {
  '>=': 'least',
  '<=': 'most',
  '>': 'more',
  '<': 'fewer',
  '=': 'equal',
};

function countChip(kind: string, comparator: Comparator, n: number, { language, wording }: Telling): Chip {
  const gaps = { n, kind: wording.kind(kind, language, n) };
  return chip(
    'count',
    countPiece({ comparator, value: n }).value,
    wording.say(`chip-count-${COMPARATORS[comparator]}`, language, gaps),
  );
}

function figureChips({ text, measured, subjects, periods, topics }: FigureQuery, telling: Telling): Chip[] {
  return [
    ...(text ? [chip('measured', measured[0] ?? text, text)] : []),
    ...editable(
      [
        ...subjects.map((subject) => memberChip('subject', subject, telling)),
        ...periods.map((period) => chip('period', period, period)),
        ...topics.map((topic) => chip('topic', topic.concept ?? topic.text, topic.text)),
      ],
      telling,
    ),
  ];
}
