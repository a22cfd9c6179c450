/** Questions for a date: of whom, and which of its dates. */
import type { EntityKind } from '../../../data/model/entities.ts';
import { kindOfId } from '../../../data/model/identifiers.ts';
import type { DateField, Failure, Intent, Member } from '../intent.ts';
import type { World } from '../world.ts';
import { documentsSaid } from './attributes.ts';
import type { Draft } from './draft.ts';
import { findOperands } from './operands.ts';
import { isOperator, isSingular, kindOf, meaningOf, type Sketch } from './sketch.ts';
import { DATE_PROPERTIES, dateOf } from '../execute/properties.ts';
import { rowsWhere } from '../execute/select.ts';
import { datesIn } from './calendar.ts';
import { conditionsOf } from './conditions.ts';
import { unsaid } from './leftovers.ts';
import { partsCalled } from './parts.ts';
import { subsetNouns } from './specific.ts';

/** Kinds that have dates, the likeliest subject first. */
const DATED: readonly EntityKind[] = ['Initiative', 'Contract', 'Resolution', 'Document', 'Plan'];

export function dateIntent(draft: Draft): Intent | Failure | null {
  const { sketch, sources, kind } = draft;
  if (!asksDate(draft)) return null;
  const { world } = sources;
  const field = fieldOf(sketch);
  const named = meantParts(withoutWholes(namedSubjects(sketch, world), world), draft);
  if (named.length > 0)
    return (
      unsaid(findOperands(sketch, 'Initiative', world, new Set()).found, named, sources) ?? {
        form: 'date',
        subjects: named,
        field,
        zones: zonesOf(sketch, world),
        within: within(draft),
        ...pickOf(sketch),
      }
    );
  const [noun] = subsetNouns(sketch);
  if (noun) {
    const subjects = oneByOne(world.all('Initiative', noun.subset), world);
    const pick = pickOf(sketch).pick ?? (isSingular(noun.piece, sketch) && !sketch.has('all') ? undefined : 'each');
    return { form: 'date', subjects, field, zones: [], within: [], ...(pick && { pick }) };
  }
  const contracts = sketch.pieces.some((piece) => kindOf(piece)?.kind === 'Contract');
  if (contracts || field === 'signed' || field === 'decided')
    return { form: 'date', subjects: oneByOne(world.all('Contract'), world), field, zones: [], within: [] };
  const documents = documentsSaid(sketch, world);
  if (documents.length > 0) return { form: 'date', subjects: documents, field: 'date', zones: [], within: [] };
  const described = describedBy(draft, field);
  if (described.length > 0)
    return { form: 'date', subjects: described, field, zones: [], within: [], ...pickOf(sketch) };
  return kind ? null : { failed: 'nothing asked' };
}

/** “the 24th closing day of the sponsorship project” is the day, not the project. */
function withoutWholes(members: readonly Member[], { knowledge }: World): Member[] {
  const wholes = new Set(members.flatMap(({ ids }) => ids.flatMap((id) => knowledge.walk(id, ['>PART_OF']))));
  return members.filter(({ ids }) => !ids.every((id) => wholes.has(id)));
}

/** “the last meeting of the group”: one of its parts. */
function meantParts(named: Member[], { sketch, sources }: Draft): Member[] {
  const parts = sketch.has('latest', 'earliest') ? partsCalled(sketch, named, sources.world) : [];
  return parts.length > 0 ? oneByOne(parts, sources.world) : named;
}

/** “when was the last closing day?” */
function pickOf(sketch: Sketch): { pick?: 'latest' | 'earliest' } {
  if (sketch.has('latest')) return { pick: 'latest' };
  return sketch.has('earliest') ? { pick: 'earliest' } : {};
}

/** The years, months and periods that the question is about. */
function within({ sketch, operands }: Draft): string[] {
  const periods = operands.found.filter(({ kind, negative }) => kind === 'Period' && !negative);
  return [...datesIn(sketch).map(({ date }) => date), ...periods.flatMap(({ member }) => member.ids)];
}

/** The dated initiatives that all words of the question fit: by their names, or else by their texts. */
function describedBy({ sketch, sources }: Draft, field: DateField): Member[] {
  const { world, texts } = sources;
  const { found } = findOperands(sketch, 'Initiative', world, new Set());
  const told = found.filter(({ kind, negative }) => kind !== 'Period' && !negative);
  const topics = told.flatMap(({ topic }) => topic ?? []);
  if (topics.length === 0 && !told.some(({ kind }) => kind === 'Place')) return [];
  const rows = rowsWhere('Initiative', conditionsOf(told, 'Initiative', { both: true, only: false }), sources);
  const dated = rows.filter((id) => dateOf(world.knowledge.node(id)!, DATE_PROPERTIES[field]) !== undefined);
  const named = dated.filter((id) => topics.every(({ phrases }) => texts.isNamed(id, phrases)));
  return oneByOne(named.length > 0 ? named : dated, world);
}

/** Whether a date is asked for, and not how many there were, which contracts lack one, or in which year most were counted. */
function asksDate({ sketch, counts, kind }: Draft): boolean {
  const asking = sketch.first('when', 'since', 'until', 'lasts');
  if (!asking || counts.length > 0) return false;
  if (sketch.has('how-many') && !isOperator(asking, 'since')) return false;
  if (kind?.kind === 'Contract' && sketch.has('which') && sketch.has('not')) return false;
  return !(sketch.has('most', 'least') && sketch.pieces.some((piece) => meaningOf(piece, 'measured')));
}

/** Where it must have begun or ended. */
function zonesOf(sketch: Sketch, world: World): string[] {
  const { found } = findOperands(sketch, 'Initiative', world, new Set());
  return found.filter(({ kind }) => kind === 'PoliceZone').flatMap(({ member }) => member.ids);
}

function fieldOf(sketch: Sketch): DateField {
  if (sketch.has('lasts')) return 'span';
  if (sketch.has('signed')) return 'signed';
  if (sketch.has('decided')) return 'decided';
  if (sketch.has('renamed')) return 'renamed';
  if (sketch.has('ends', 'until', 'closed', 'stopped') && !sketch.has('starts')) return 'end';
  return 'start';
}

/** The initiatives named; else the contracts of the communes named; else the resolution or a document. */
function namedSubjects(sketch: Sketch, world: World): Member[] {
  const speaksOfContract = sketch.pieces.some((piece) => kindOf(piece)?.kind === 'Contract');
  const isContract = speaksOfContract || sketch.has('signed', 'decided');
  const { found } = findOperands(sketch, isContract ? 'Contract' : 'Initiative', world, new Set());
  const initiatives = found.filter(({ kind }) => kind === 'Initiative');
  const communes = found.filter(({ kind }) => kind === 'Commune');
  const zones = found.filter(({ kind }) => kind === 'PoliceZone');
  if (initiatives.length > 0)
    return narrowed(
      initiatives.map(({ member }) => member),
      [...communes, ...zones],
      world,
    );
  const contracts = communes.flatMap(({ member }) => contractsOf(member, world));
  if (contracts.length > 0 && (isContract || sketch.has('ends', 'until', 'lasts'))) return contracts;
  const subset = sketch.pieces.map(kindOf).find((kind) => kind?.subset);
  if (subset && communes.length + zones.length > 0)
    return narrowed([{ ids: world.all('Initiative', subset), text: subset.subset! }], [...communes, ...zones], world);
  return resolution(sketch, world);
}

/** Of several things of one name, those in the communes or zones named. */
function narrowed(
  members: readonly Member[],
  places: ReturnType<typeof findOperands>['found'],
  world: World,
): Member[] {
  const inPlaces = (id: string) =>
    places.every(({ kind, member }) => member.ids.some((place) => world.values('Initiative', id, kind!).has(place)));
  return members.flatMap(({ ids, text }) => {
    const inside = ids.filter(inPlaces);
    const kept = inside.length > 0 ? inside : ids;
    return kept.length === 1
      ? [{ ids: kept, text }]
      : kept.map((id) => ({ ids: [id], text: world.knowledge.node(id)!.label }));
  });
}

function contractsOf({ ids, text }: Member, world: World): Member[] {
  return ids.flatMap((id) => world.knowledge.walk(id, ['<CONCERNS'])).map((id) => ({ ids: [id], text }));
}

function resolution(sketch: Sketch, world: World): Member[] {
  const speaks = sketch.pieces.some(({ words }) => words.some((word) => /^(resolution|resolutie)$/.test(word)));
  return speaks ? oneByOne(world.all('Resolution'), world) : [];
}

function oneByOne(ids: readonly string[], { knowledge }: World): Member[] {
  return ids
    .filter((id) => DATED.includes(kindOfId(id)!))
    .map((id) => ({ ids: [id], text: knowledge.node(id)!.label }));
}
