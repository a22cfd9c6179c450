/** Questions for a figure: what is counted, of whom, when, and what is done with it. */
import { fold } from '../../../data/language/fold.ts';
import { kindOfId } from '../../../data/model/identifiers.ts';
import { type Figure, figuresFor } from '../execute/figures.ts';
import type { Failure, FigureQuery, Intent, Member, RowKind, Topic } from '../intent.ts';
import { phraseStems } from '../texts.ts';
import type { Draft } from './draft.ts';
import { agesIn, datesIn } from './calendar.ts';
import type { Operand } from './operand.ts';
import { findOperands } from './operands.ts';
import { topicOf } from './topics.ts';
import type { KindMeaning, NodeMeaning } from '../meaning.ts';
import { begunIn, partsCalled } from './parts.ts';
import { printedFigure } from './printed.ts';
import type { World } from '../world.ts';
import { subsetNouns } from './specific.ts';
import { namesOneThing, PLAN } from './asked.ts';
import { isIdle, isOperator, isYesNo, kindOf, meaningOf, type Piece, type Sketch } from './sketch.ts';

const MONEY = 'money';
/** Verbs of getting: they mean money when nothing else is counted. */
const RECEIVED = 'received';
/** “figures”, “statistics”: whatever is counted. */
const ANY = 'any';
/** The parts of a contract's money, by the words of the sources. */
const SCHEMES = /^allocation/;

export function figureIntent(draft: Draft): Intent | Failure | null {
  const { sketch } = draft;
  const counted = countedPieces(sketch);
  if (sketch.has('not') && draft.rows === 'Contract') return null;
  const denied = deniedFigure(counted, draft) ?? otherDeed(counted, draft);
  if (denied) return denied;
  if (asksWhetherCounted(draft) || listsIndicators(draft)) return null;
  if (asksThreshold(draft)) return { form: 'figure', figure: thresholdOf(draft) };
  const printed = printedFigure(draft);
  if (printed) return printed;
  if (isAboutMoney(counted, draft)) return moneyIntent(counted, draft);
  const things = counted.filter((piece) => isThingCounted(piece, draft));
  const other = things.length === 0 && !draft.kind && sketch.has('how-many') ? otherFigure(draft) : null;
  if (other) return other;
  const asksPlan = draft.kind !== undefined && draft.rows === 'Measure';
  const asksAny = things.some((piece) => measuredOf(piece).includes(ANY));
  const begins = things.length > 0 && beginsWith(things[0]!, sketch) && !sketch.has('which');
  const asks = asksAny || asksFigure(sketch) || begins;
  if (things.length === 0 || asksPlan || !(asks || isTelegraphic(draft))) return null;
  const figure = figureOf(things, 'Initiative', draft);
  if (things[0]!.at === draft.asked?.at && figure.subjects.length + figure.topics.length === 0) return null;
  const intent: Intent = { form: 'figure', figure, ...rankedTarget(figure, draft) };
  if (figuresFor(figure, draft.sources).length > 0) return intent;
  const parts = partsIntent(figure, draft);
  if (parts) return parts;
  if (!asks) return null;
  // What is asked for may be a kind of ours that is counted: “how many projects”.
  return countsKind(draft) ? null : intent;
}

/** “How many meetings did the group have in 2024?”: the parts that the sources date, where they print no number. */
function partsIntent({ subjects, text, operation }: FigureQuery, { sketch, sources }: Draft): Intent | null {
  const dates = datesIn(sketch).map(({ date }) => date);
  const among = begunIn(partsCalled(sketch, subjects, sources.world), dates, sources.world);
  if (among.length === 0 || operation !== 'value' || !sketch.has('how-many')) return null;
  const subset: KindMeaning = { is: 'kind', kind: 'Initiative', subset: text, where: { among } };
  return { form: 'count', query: { ...EVERYTHING, target: 'Initiative', rows: 'Initiative', subset } };
}

const EVERYTHING = { where: [], among: [], absent: false, exclusive: false, besides: [], except: [], shared: [] };

/** Not a mere verb of getting; “figures” are meant only of a thing that is named. */
function isThingCounted(piece: Piece, draft: Draft): boolean {
  const measured = measuredOf(piece);
  if (measured.includes(RECEIVED) || isVerbHere(piece, draft)) return false;
  return !measured.includes(ANY) || draft.operands.found.some(({ kind }) => kind === 'Initiative');
}

/** “How many did not take part?”: the sources count what there was, and not what there was not. */
function deniedFigure(counted: readonly Piece[], { sketch, kind }: Draft): Failure | null {
  const not = sketch.first('not');
  if (!not || kind || counted.length === 0 || !sketch.has('how-many', 'how-much', 'share')) return null;
  return { failed: 'unknown', words: [not.text] };
}

/**
 * “How many cadets joined the police?”: where the sources count those who were trained, they do not count those who joined.
 * A verb that is said of what is counted must be the one that is printed with the figure, if one is.
 */
function otherDeed([thing]: readonly Piece[], draft: Draft): Failure | null {
  const { sketch, sources, kind } = draft;
  if (!thing || kind || !sketch.has('how-many')) return null;
  const [verb] = sketch.pieces.slice(thing.at + 1).filter(({ words }) => !AUXILIARIES.has(words[0]!));
  const said = verb && deedOf(verb, draft);
  if (!said) return null;
  const own = new Set(termsOf(thing).map(phraseStems));
  const phrases = said.phrases.filter((phrase) => !own.has(phrase));
  const figures = figuresFor({ ...figureOf([thing], 'Initiative', draft), topics: [] }, sources);
  const isPrinted = ({ measured }: Figure) =>
    !DEED.test(fold(measured)) || phrases.some((phrase) => phraseStems(measured).includes(phrase));
  return figures.length > 0 && !figures.some(isPrinted) ? { failed: 'unknown', words: [said.text] } : null;
}

/** A small word of a sentence can be set beside the French of the sources in French only: “intégré”. */
function deedOf(verb: Piece, { sketch, sources }: Draft): Topic | null {
  const meanings = verb.meanings.filter(({ is }) => is !== 'filler' || sketch.language !== 'fr');
  return meanings[0]?.is === 'concept' ? topicOf({ ...verb, meanings }, sources.world, sketch.language) : null;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'ont a sont est ete etaient have has had were was are is been did do zijn werden werd worden hebben heeft'.split(' '),
);

/** A past participle in the French of the sources. */
const DEED = /\p{L}{3}[ei]e?s\b/u;

/** “Which initiatives have figures?” asks for the initiatives, whatever is counted of them. */
export function asksWhetherCounted({ sketch, kind, operands }: Draft): boolean {
  const counted = countedPieces(sketch);
  if (kind?.kind !== 'Initiative' || operands.found.some((each) => each.kind === 'Initiative')) return false;
  return counted.length > 0 && counted.every((piece) => measuredOf(piece).includes(ANY)) && sketch.has('which');
}

/** “Which indicators measure a number of …?” asks for the indicators. */
function listsIndicators({ sketch, kind, asked }: Draft): boolean {
  const which = sketch.first('which', 'how-many');
  return kind?.kind === 'Indicator' && which !== undefined && which.at < asked!.at && !sketch.has('most', 'least');
}

/** “How many volets does the report cover?”: a word that may be a verb counts nothing when a kind is counted. */
function isVerbHere(piece: Piece, { asked, sketch }: Draft): boolean {
  const counting = sketch.first('how-many');
  const isKindCounted = asked !== undefined && counting !== undefined && asked.at === counting.at + 1;
  return isKindCounted && piece.at > asked.at && piece.meanings.some(({ is }) => is === 'filler');
}

/** “How many ambassadors …?”: what is counted may be a word that no one wrote down, but that the sources count. */
function otherFigure(draft: Draft): Intent | null {
  const { sketch, sources } = draft;
  const counting = sketch.first('how-many')!;
  const thing = sketch.pieces.slice(counting.at + 1).find((piece) => !isIdle(piece));
  const node = thing && meaningOf(thing, 'node');
  const named = node?.kind === 'Initiative' ? nounsTopic(node, thing!.text, sources.world) : null;
  const topic = thing && !kindOf(thing) ? (named ?? topicOf(thing, sources.world, sketch.language)) : null;
  if (!thing || !topic || (node && !named)) return null;
  const figure: FigureQuery = {
    ...figureOf([thing], 'Initiative', draft),
    measured: [thing.text],
    terms: topic.phrases,
  };
  return figuresFor(figure, sources).length > 0 ? { form: 'figure', figure } : null;
}

/** “How many PLPs …”: a thing that is counted is called by the first noun of its names. */
function nounsTopic(node: NodeMeaning, text: string, { knowledge }: World): Topic {
  const nouns = node.ids.map((id) => phraseStems(knowledge.node(id)!.label).split(' ')[0]!);
  return { text, phrases: nouns };
}

/** A threshold by its name, or what a commune of a contract must reach at least. */
function asksThreshold({ sketch, rows, kind, sources, operands }: Draft): boolean {
  if (sketch.has('threshold')) return rows !== 'Indicator' && kind?.kind !== 'OperationalObjective';
  const must =
    sketch.has('how-many') &&
    (sketch.has('at-least') || sketch.pieces.some(({ words }) => words.some((word) => MUST.has(word))));
  const contracts = operands.found.flatMap(({ member }) => member.ids);
  return must && contracts.some((id) => sources.world.knowledge.walk(id, ['<CONCERNS']).length > 0);
}

const MUST: ReadonlySet<string> = new Set(
  'doit doivent devoir moet moeten dient dienen must expected required supposed verwacht geacht'.split(' '),
);

/** “What is the threshold for …”: of the indicators of the contracts. */
function thresholdOf(draft: Draft): FigureQuery {
  const counted = countedPieces(draft.sketch);
  const hints = counted.flatMap((piece) => hintOf(piece, draft) ?? []);
  return { ...figureOf(counted, 'Indicator', draft), measured: ['threshold'], hints };
}

function asksFigure(sketch: Sketch): boolean {
  if (sketch.has('how-many', 'how-much', 'share', 'difference', 'total', 'average')) return true;
  return sketch.has('change', 'fall', 'most', 'least', 'more', 'fewer');
}

/** “impressions of Dope Talks”: a question that begins with what is counted asks for it. */
function beginsWith(thing: Piece, { pieces }: Sketch): boolean {
  return pieces.find((piece) => !isIdle(piece))?.at === thing.at && !kindOf(thing);
}

/** “Meta impressions of the Dope Talks campaign”: nothing is asked but a figure of the one thing that is named. */
function isTelegraphic({ sketch, asked, operands }: Draft): boolean {
  if (sketch.has('which', 'who', 'where', 'when', 'since', 'until') || isYesNo(sketch)) return false;
  const isNoun = !asked || namesOneThing(asked, sketch);
  return isNoun && operands.found.some(({ kind }) => kind === 'Initiative');
}

/** The pieces that say what is counted, those after the interrogative first. */
function countedPieces(sketch: Sketch): Piece[] {
  const asking = sketch.first('how-many', 'how-much', 'share', 'which', 'difference', 'total');
  const measured = sketch.pieces.filter((piece) => meaningOf(piece, 'measured') && piece.meanings[0]!.is !== 'filler');
  return measured.toSorted((a, b) => Number(b.at > (asking?.at ?? -1)) - Number(a.at > (asking?.at ?? -1)));
}

function measuredOf(piece: Piece): string[] {
  return piece.meanings.flatMap((meaning) => (meaning.is === 'measured' ? [meaning.measured] : []));
}

function termsOf(piece: Piece): string[] {
  return piece.meanings.flatMap((meaning) =>
    meaning.is === 'measured' && meaning.measured !== ANY ? meaning.terms : [],
  );
}

function isMoney(piece: Piece): boolean {
  return measuredOf(piece).some((each) => each === MONEY || SCHEMES.test(each));
}

/** Money is meant by its nouns; by “receive” only when nothing else is counted and a contract may pay. */
function isAboutMoney(counted: readonly Piece[], { sketch, asked }: Draft): boolean {
  if (counted.some(isMoney) || sketch.has('how-much')) return true;
  const only = counted.length > 0 && counted.every((piece) => measuredOf(piece).includes(RECEIVED));
  const asks = sketch.has('how-many', 'total', 'difference', 'who') || asked !== undefined;
  return only && asks && paysOut(sketch);
}

function paysOut(sketch: Sketch): boolean {
  return sketch.pieces.some(
    (piece) => kindOf(piece)?.kind === 'Contract' || kindOf(piece)?.kind === 'Commune' || isCommune(piece),
  );
}

function isCommune({ meanings }: Piece): boolean {
  return meanings.some((meaning) => meaning.is === 'node' && meaning.kind === 'Commune');
}

function countsKind({ sketch, asked }: Draft): boolean {
  const counting = sketch.first('how-many', 'most', 'least', 'more', 'share');
  const after = sketch.pieces.slice((counting?.at ?? -1) + 1);
  const next = after.find((piece) => kindOf(piece) || meaningOf(piece, 'measured'));
  return next !== undefined && (next.at === asked?.at || kindOf(next) !== undefined);
}

function figureOf(counted: readonly Piece[], rows: RowKind, draft: Draft): FigureQuery {
  const { sketch, sources } = draft;
  const [main] = counted;
  const got = sketch.pieces.filter((piece) => measuredOf(piece).includes(RECEIVED));
  const taken = new Set([...counted, ...got].map(({ at }) => at));
  const { found } = findOperands(sketch, rows, sources.world, taken);
  const subjects = found.filter(({ kind, negative }) => kind !== null && kind !== 'Period' && !negative);
  const [first, ...others] = sketch.has('share') ? counted.slice(0, 1) : joined(counted, sketch);
  return {
    measured: first ? measuredOf(first) : [],
    terms: (sketch.has('share') ? counted : counted.slice(0, 1)).flatMap(termsOf),
    alsoMeasured: others.map((piece) => ({ measured: measuredOf(piece), terms: termsOf(piece) })),
    text: main?.text ?? '',
    subjects: [...subjects.map(({ member }) => member), ...unnamedSubset(subjects, draft)],
    periods: withYearBefore(withYearsBetween(periodsOf(sketch, found), sketch), sketch),
    topics: [...found.flatMap(({ topic }) => (topic ? [topic] : [])), ...agesIn(sketch).map(ageTopic)],
    hints: counted.slice(joined(counted, sketch).length).flatMap((piece) => hintOf(piece, draft) ?? []),
    operation: operationOf(sketch),
    each: sketch.all('by').some(({ at }) => sketch.pieces.slice(at + 1, at + 2).some(isInitiative)),
    asksPeriod: sketch.has('when') && sketch.has('most', 'least'),
    falls: sketch.has('fall') || sketch.pieces.some(saysLess),
  };
}

/** “younger than 18”: the age itself stands in what is counted. */
function ageTopic({ text }: Piece): Topic {
  return { text, phrases: [text] };
}

/** “the antenna”, which one is not said: any of them. */
function unnamedSubset(subjects: readonly Operand[], { sketch, sources }: Draft): Member[] {
  const [noun] = subsetNouns(sketch);
  if (!noun || subjects.some(({ kind }) => kind === 'Initiative')) return [];
  const { where } = noun.subset;
  const whole = where?.instanceOf ?? where?.partOf;
  return [{ ids: [...sources.world.all('Initiative', noun.subset), ...(whole ? [whole] : [])], text: noun.piece.text }];
}

/** “how much less”: the fall is what is asked for. */
function saysLess({ words }: Piece): boolean {
  return words.some((word) => LESS.has(word));
}

const LESS: ReadonlySet<string> = new Set(['less', 'fewer', 'minder', 'moins']);

/** “requests and reports”: what is counted, one after the other. */
function joined(counted: readonly Piece[], { pieces }: Sketch): Piece[] {
  const all = counted.slice(0, 1);
  for (const piece of counted.slice(1)) {
    const between = pieces.slice(all.at(-1)!.at + 1, piece.at);
    if (
      !between.some((each) => isOperator(each, 'and')) ||
      !between.every((each) => isIdle(each) || isOperator(each, 'and') || isOperator(each, 'how-many'))
    )
      break;
    all.push(piece);
  }
  return all;
}

/** What else is counted in the question only helps to tell figures apart: “people … information sessions”. */
function hintOf(piece: Piece, { sources, sketch }: Draft): Topic | null {
  if (piece.meanings.some(({ is }) => is === 'filler')) return null;
  const named = topicOf(piece, sources.world, sketch.language);
  return named && { ...named, phrases: [...named.phrases, ...measuredOf(piece).map(phraseStems)] };
}

function periodsOf(sketch: Sketch, found: readonly Operand[]): string[] {
  const named = found.filter(({ kind }) => kind === 'Period').flatMap(({ member }) => member.ids);
  return [...datesIn(sketch).map(({ date }) => date), ...named.map((id) => id.slice('period/'.length))];
}

/** “from 2021 to 2023”, added up or averaged, is each year of them. */
function withYearsBetween(periods: string[], sketch: Sketch): string[] {
  const [first, last] = sketch.years();
  if (periods.length !== 2 || !sketch.has('total', 'average') || !spansYears(sketch)) return periods;
  return Array.from({ length: last! - first! + 1 }, (_, at) => String(first! + at));
}

/** Whether the two years named are the ends of a span, and not just two years. */
function spansYears({ pieces }: Sketch): boolean {
  const [first, last] = pieces.filter((piece) => meaningOf(piece, 'year'));
  if (!first || !last || meaningOf(first, 'year')!.year >= meaningOf(last, 'year')!.year) return false;
  const between = pieces.slice(first.at + 1, last.at).flatMap(({ words }) => words);
  const before = pieces.slice(Math.max(0, first.at - 2), first.at).flatMap(({ words }) => words);
  return between.some((word) => SPANS.has(word)) || before.some((word) => BETWEEN.has(word));
}

const BETWEEN: ReadonlySet<string> = new Set(['entre', 'tussen', 'between']);
const SPANS: ReadonlySet<string> = new Set(['-', 'a', 'jusque', 'jusqu', 'to', 'until', 'through', 'till', 'tot', 't']);

/** A change in one year is a change from the year before. */
function withYearBefore(periods: string[], sketch: Sketch): string[] {
  const [year] = periods;
  const isChange = sketch.has('change', 'fall') && periods.length === 1 && /^\d{4}$/.test(year!);
  return isChange ? [String(Number(year) - 1), year!] : periods;
}

function operationOf(sketch: Sketch): FigureQuery['operation'] {
  const changes = sketch.has('change', 'fall', 'difference', 'compare');
  const chooses = sketch.has('which', 'who');
  if (sketch.has('share') && changes) return 'percentage';
  if (changes && (sketch.years().length > 0 || sketch.has('difference'))) return 'difference';
  if (sketch.has('share')) return 'share';
  if (sketch.has('both')) return 'total';
  if (sketch.has('most') || (sketch.has('more') && chooses)) return 'most';
  if (sketch.has('least') || (sketch.has('fewer') && chooses)) return 'least';
  if (sketch.has('more', 'fewer') && sketch.has('how-much', 'how-many')) return 'difference';
  if (
    sketch.has('average') &&
    (sketch.years().length > 1 || sketch.has('how-much') || countedPieces(sketch).some(isMoney))
  )
    return 'average';
  return sketch.has('total') ? 'total' : 'value';
}

/** “Which antenna received more reports?” tells the antenna. */
function rankedTarget(
  figure: FigureQuery,
  { kind, asked, sketch }: Draft,
): { target?: 'Initiative' | 'Contract' | 'Commune' } {
  const ranks = figure.operation === 'most' || figure.operation === 'least';
  const target = kind?.kind;
  const lists = !sketch.has('how-many', 'how-much') && sketch.has('which');
  const contender = contendersOf(figure);
  if (ranks && !asked && contender && sketch.has('who', 'which')) return { target: contender };
  if (!(ranks || lists) || !asked) return {};
  return target === 'Initiative' || target === 'Contract' || target === 'Commune' ? { target } : {};
}

/** “Of A and B, which has more?”: what those that are named are. */
function contendersOf({ subjects }: FigureQuery): 'Initiative' | 'Commune' | undefined {
  const kinds = new Set(subjects.flatMap(({ ids }) => ids.map((id) => kindOfId(id))));
  if (subjects.length > 0 && kinds.size === 1 && kinds.has('Commune')) return 'Commune';
  return subjects.length > 1 && kinds.size === 1 && kinds.has('Initiative') ? 'Initiative' : undefined;
}

/** Amounts stand in the contracts, but for one that a source prints of the very thing: a measure or a project has none. */
function moneyIntent(counted: readonly Piece[], draft: Draft): Intent | Failure {
  const other =
    draft.sketch.pieces.find(hasNoAmount) ??
    unpaid(draft) ??
    (paysOut(draft.sketch) ? undefined : planIn(draft.sketch));
  if (other) return { failed: 'not held', what: 'money', text: other.text };
  const figure = figureOf(counted, 'Contract', draft);
  const schemes = counted.flatMap(measuredOf).filter((each) => SCHEMES.test(each));
  const isWhole = draft.sketch.has('including');
  const topics = isWhole ? [] : figure.topics;
  const money: FigureQuery = { ...figure, topics, measured: [MONEY, ...schemes], terms: schemes, hints: [] };
  return { form: 'figure', figure: money, ...rankedTarget(figure, draft) };
}

/** “Which measures cost most?” */
function unpaid({ asked }: Draft): Piece | undefined {
  return asked && WITHOUT_AMOUNT.has(kindOf(asked)?.kind ?? '') ? asked : undefined;
}

/** “the budget of the plan”: it prints none. */
function planIn({ pieces }: Sketch): Piece | undefined {
  return pieces.find(({ words }) => words.some((word) => PLAN.has(word)));
}

const WITHOUT_AMOUNT: ReadonlySet<string> = new Set([
  'Measure',
  'Theme',
  'SubTheme',
  'Axis',
  'Initiative',
  'PoliceZone',
]);

function hasNoAmount(piece: Piece): boolean {
  if (isCommune(piece) || isMoney(piece) || piece.meanings.some(({ is }) => is === 'filler')) return false;
  const [first] = piece.meanings;
  const isNamed = first!.is === 'node' && first!.kind === 'Initiative' && !first!.partial;
  if (!isNamed && piece.meanings.some(({ is }) => is === 'concept')) return false;
  return piece.meanings.some(
    (meaning) => (meaning.is === 'node' || meaning.is === 'kind') && WITHOUT_AMOUNT.has(meaning.kind),
  );
}

function isInitiative(piece: Piece): boolean {
  return kindOf(piece)?.kind === 'Initiative';
}
