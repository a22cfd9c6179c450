/** Questions for one property of a thing that is named: what an abbreviation means, whom a project is for, a decree. */
import type { EntityKind } from '../../../data/model/entities.ts';
import { kindOfId } from '../../../data/model/identifiers.ts';
import type { AttributeField, Failure, Intent, Member } from '../intent.ts';
import type { Meaning, Operator } from '../meaning.ts';
import type { World } from '../world.ts';
import type { Draft } from './draft.ts';
import { unsaid } from './leftovers.ts';
import { findOperands } from './operands.ts';
import { inFull } from '../execute/properties.ts';
import { phraseStems } from '../texts.ts';
import { namesOneThing } from './asked.ts';
import { isIdle, kindOf, type Piece, type Sketch } from './sketch.ts';

interface Attribute {
  operator: Operator;
  field: AttributeField;
  of: readonly EntityKind[];
}

/** Which operator asks for which property, of which kinds. */
const ATTRIBUTES: readonly Attribute[] = [
  { operator: 'means', field: 'long', of: ['Abbreviation'] },
  { operator: 'audience', field: 'audience', of: ['Initiative'] },
  { operator: 'title', field: 'title', of: ['Volet', 'Theme', 'Measure', 'TransversalObjective'] },
  { operator: 'years', field: 'years', of: ['Contract'] },
  { operator: 'publishes', field: 'publisher', of: ['Document'] },
  { operator: 'decree', field: 'decree', of: ['Contract'] },
];

export function attributeIntent({ sketch, sources, kind }: Draft): Intent | Failure | null {
  const { world } = sources;
  const same = sameThing(sketch, world);
  if (same) return same;
  const asksTime = kind?.kind === 'Period' && sketch.pieces.some((piece) => kindOf(piece)?.kind === 'Contract');
  for (const { operator, field, of } of ATTRIBUTES) {
    if (!sketch.has(operator) && !(asksTime && operator === 'years')) continue;
    const subjects = subjectsOf(sketch, of, world);
    if (subjects.length > 0)
      return (
        unsaid(findOperands(sketch, 'Initiative', world, new Set()).found, subjects, sources) ?? {
          form: 'attribute',
          subjects,
          field,
        }
      );
  }
  const named = identified(sketch, world);
  if (named)
    return { form: 'attribute', subjects: [named], field: sketch.pieces.some(saysNumber) ? 'number' : 'itself' };
  const contracts = sketch.has('where') && sketch.has('signed') ? subjectsOf(sketch, ['Contract'], world) : [];
  return contracts.length > 0 ? { form: 'attribute', subjects: contracts, field: 'signedAt' } : null;
}

/** “What does EVA stand for?”: a thing that the sources call by an abbreviation, where they also write it in full. */
export function meansIntent(sketch: Sketch, { knowledge }: World): Intent | null {
  if (!sketch.has('means')) return null;
  const named = sketch.pieces.flatMap(({ meanings, text }) =>
    meanings.flatMap((meaning) =>
      meaning.is === 'node' || meaning.is === 'choice' ? [{ ids: meaning.ids, text }] : [],
    ),
  );
  const [short] = named;
  if (!short || !/^\p{L}[\p{L}\d+.-]{1,11}$/u.test(short.text)) return null;
  const isListed = (id: string) => kindOfId(id) === 'Abbreviation';
  const all = named.flatMap(({ ids }) => ids).toSorted((a, b) => Number(isListed(b)) - Number(isListed(a)));
  const explained = all.filter((id) => inFull(knowledge.node(id)!, short.text) !== undefined);
  const ids = explained.length > 0 ? explained.slice(0, 1) : all.slice(0, 1);
  return { form: 'attribute', subjects: [{ ids, text: short.text }], field: 'long' };
}

const WHAT_IS =
  /^\W*(?:qu['’]est[- ]ce qu|c['’]est quoi|(?:qui|quel(?:le)?) est |what(?:['’]s| is| number is) |who is |wat is |wie is |hoe heet |welk nummer (?:heeft|draagt) |comment s['’]appelle )/iu;
/** Asked for in this way, they are found as rows: with all that is told of rows. */
const ROWS: ReadonlySet<EntityKind> = new Set(['Measure', 'Initiative']);

/** Operators that may stand in a question for what something is. */
const ASKING: ReadonlySet<Operator> = new Set(['which', 'who', 'how-many', 'title']);

function asksOnly(meaning: Meaning): boolean {
  return meaning.is === 'filler' || (meaning.is === 'operator' && ASKING.has(meaning.operator));
}

/** “the number of the zone”. */
function saysNumber({ words }: Piece): boolean {
  return words.some((word) => NUMBER_WORDS.has(word));
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(['numero', 'number', 'nummer']);

/** “What is zone 5341?”, “Qu’est-ce que le CIRB ?”, “Bravvo”: the one thing that is named, and nothing else said of it. */
function identified(sketch: Sketch, world: World): Member | null {
  if (!WHAT_IS.test(sketch.question) && sketch.pieces.length > 1) return null;
  const telling = sketch.pieces.filter((piece) => !isIdle(piece) && !piece.meanings.every(asksOnly));
  const things = telling.filter((piece) => !(kindOf(piece) && namesOneThing(piece, sketch)));
  const [thing] = things;
  if (!thing || things.length > 1 || kindOf(thing)) return null;
  const nodes = thing.meanings.flatMap((meaning) => (meaning.is === 'node' && !meaning.partial ? [meaning] : []));
  if (thing.meanings[0]!.is !== 'node' || nodes.length === 0 || nodes.some(({ kind }) => ROWS.has(kind))) return null;
  const ids = [...new Set(nodes.flatMap((node) => node.ids))];
  const ofContract = telling.some((piece) => kindOf(piece)?.kind === 'Contract');
  return { ids: ofContract ? ids.flatMap((id) => world.knowledge.walk(id, ['<CONCERNS'])) : ids, text: thing.text };
}

/** The things of some kinds that the question names; a contract by its commune. */
function subjectsOf(sketch: Sketch, kinds: readonly EntityKind[], world: World): Member[] {
  const direct = sketch.pieces.flatMap(({ meanings, text }) =>
    meanings.flatMap((meaning) =>
      meaning.is === 'node' && kinds.includes(meaning.kind) ? [{ ids: meaning.ids, text }] : [],
    ),
  );
  if (kinds.includes('Document')) return documentsSaid(sketch, world);
  if (direct.length > 0) return direct.slice(0, 1);
  if (kinds.includes('Initiative')) return byName(sketch, world);
  if (!kinds.includes('Contract')) return [];
  const { found } = findOperands(sketch, 'Contract', world, new Set());
  const communes = found.filter(({ kind }) => kind === 'Commune').flatMap(({ member }) => member.ids);
  const contracts = communes.flatMap((id) => world.knowledge.walk(id, ['<CONCERNS']));
  return contracts.map((id) => ({ ids: [id], text: world.knowledge.node(id)!.label }));
}

/** “the plan”, “the report”: the document of that kind. */
export function documentsSaid(sketch: Sketch, world: World): Member[] {
  const said = new Set(sketch.pieces.flatMap(({ words }) => words.flatMap((word) => DOCUMENT_WORDS[word] ?? [])));
  const documents = world.knowledge.ofKind('Document').filter(({ documentKind }) => said.has(documentKind));
  return documents.map(({ id, label }) => ({ ids: [id], text: label }));
}

const DOCUMENT_WORDS: Record<string, string> = {
  plan: 'plan',
  pgsp: 'plan',
  rapport: 'report',
  verslag: 'report',
  report: 'report',
};

/** The initiatives, no parts of others, whose name begins with a word of the question: “the cadets”. */
function byName(sketch: Sketch, world: World): Member[] {
  const words = sketch.pieces.filter((piece) => !isIdle(piece)).map(({ words: each }) => phraseStems(each.join(' ')));
  const wholes = world.knowledge
    .ofKind('Initiative')
    .filter(({ id }) => world.knowledge.links(id, '>PART_OF').length === 0);
  const found = wholes.filter(({ name }) =>
    words.some((word) => word !== '' && `${phraseStems(name)} `.startsWith(`${word} `)),
  );
  return found.map(({ id, name }) => ({ ids: [id], text: name }));
}

/** “Is KWAK the same as Coffee with a Cop?” */
function sameThing(sketch: Sketch, world: World): Intent | null {
  if (!sketch.has('same')) return null;
  const { found } = findOperands(sketch, 'Initiative', world, new Set());
  const things = found.filter(({ member }) =>
    member.ids.some((id) => kindOfId(id) === 'Initiative' || kindOfId(id) === 'Organisation'),
  );
  const [first, second] = things;
  const isPlain = sketch.pieces.every((piece) => kindOf(piece)?.kind !== 'Measure');
  return first && second && isPlain ? { form: 'same', first: first.member, second: second.member } : null;
}
