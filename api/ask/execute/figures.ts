/** The figures of the sources: observations of the report, amounts and thresholds of the contracts. */
import { stem } from '../../../data/language/stem.ts';
import { tokens } from '../../../data/language/tokens.ts';
import { kindOfId } from '../../../data/model/identifiers.ts';
import type { StoredNode } from '../../stored.ts';
import type { FigureQuery, Member, Topic } from '../intent.ts';
import { phraseStems } from '../texts.ts';
import type { Sources } from './select.ts';

export interface Figure {
  /** The node that holds it. */
  id: string;
  value: number;
  unit: string;
  period: string;
  /** What is counted, in the words of the source. */
  measured: string;
  /** Whom it is about: initiatives, communes, contracts. */
  about: readonly string[];
}

/** All figures that a query may mean, the best matching ones only. */
export function figuresFor(query: FigureQuery, sources: Sources): Figure[] {
  return [query, ...query.alsoMeasured.map((other) => ({ ...query, ...other }))].flatMap((each) =>
    figuresOf(each, sources),
  );
}

function figuresOf(query: FigureQuery, sources: Sources): Figure[] {
  const all = query.measured.includes('threshold')
    ? thresholds(sources)
    : query.measured.includes('money')
      ? amounts(sources)
      : [...observations(sources), ...thresholds(sources)];
  const counted = all.filter((figure) => isCounted(figure, query));
  const about = counted.filter((figure) => isAbout(figure, query, sources));
  const topical = onTopics(about, query, sources);
  const timed = inPeriods(topical, query.periods);
  return hinted(closestInTime(naming(timed, query), query), query, sources);
}

function observations({ world }: Sources): Figure[] {
  return world.knowledge.ofKind('Observation').map((node) => ({
    id: node.id,
    value: node.value,
    unit: node.unit,
    period: node.period ?? '',
    measured: node.measured,
    about: [
      ...world.knowledge.walk(node.id, ['>ABOUT']),
      ...world.knowledge.walk(node.id, ['>IN_COMMUNE']),
      ...world.knowledge.walk(node.id, ['>IN_ZONE']),
    ],
  }));
}

function thresholds({ world }: Sources): Figure[] {
  return world.knowledge.ofKind('Indicator').flatMap((node) => {
    if (node.value === undefined) return [];
    const about = [
      'Contract',
      'Commune',
      'StrategicObjective',
      'OperationalObjective',
      'Organisation',
      'Function',
    ] as const;
    const own = about.flatMap((kind) => [...world.values('Indicator', node.id, kind)]);
    const isOwned = own.some((id) => kindOfId(id) === 'Organisation');
    const of = isOwned ? own : [...own, ...world.knowledge.walk(node.id, ['>PART_OF', '>RUN_BY'])];
    const unit = node.unit ?? '';
    return [{ id: node.id, value: node.value, unit, period: node.period ?? '', measured: node.text, about: of }];
  });
}

function amounts({ world }: Sources): Figure[] {
  return world.knowledge.ofKind('Allocation').map((node) => {
    const contracts = world.knowledge.walk(node.id, ['>PART_OF']);
    const communes = contracts.flatMap((id) => world.knowledge.walk(id, ['>CONCERNS']));
    const about = [...contracts, ...communes];
    return { id: node.id, value: node.amountEUR, unit: 'EUR', period: String(node.year), measured: node.scheme, about };
  });
}

/**
 * Whether what is counted is what the question counts, by the stems of the words of the source. The report must count that
 * very thing: “réunions d’habitants” counts meetings and not inhabitants.
 */
function isCounted({ id, measured, unit }: Figure, { terms, operation }: FigureQuery): boolean {
  if (operation === 'share' && unit !== '%') return false;
  if (terms.length === 0) return true;
  const words = stems(`${measured} ${unit}`);
  const heads = [stems(measured)[0], stems(unit)[0]];
  const isHead = (term: readonly string[]) =>
    operation === 'share' || kindOfId(id) !== 'Observation' || heads.includes(term[0]);
  return terms.map(stems).some((term) => isHead(term) && term.every((word) => words.includes(word)));
}

function stems(text: string): string[] {
  return tokens(text).map(({ word }) => stem(word, 'fr'));
}

/** Whether a figure is about the subjects: themselves, their parts and instances, or what is inside them. */
function isAbout({ about }: Figure, { subjects, isPrinted }: FigureQuery, { world }: Sources): boolean {
  if (isPrinted) return subjects.length === 0 || subjects.some(({ ids }) => ids.some((id) => about.includes(id)));
  const named = subjects.filter(({ ids }) => ids.some((id) => FIGURED.has(kindOfId(id)!)));
  if (named.length === 0) return true;
  const around = new Set(about.flatMap((id) => [id, ...wholes(id, world)]));
  const isNear = ({ ids }: Member) => {
    // A figure that is of one zone is not of the other zones of its initiative.
    const own = about.filter((id) => kindOfId(id) === 'PoliceZone' && kindOfId(ids[0]!) === 'PoliceZone');
    return own.length > 0 ? ids.some((id) => own.includes(id)) : ids.some((id) => around.has(id));
  };
  const kinds = [...new Set(named.map(({ ids }) => kindOfId(ids[0]!)))];
  return kinds.every((kind) => named.filter(({ ids }) => kindOfId(ids[0]!) === kind).some(isNear));
}

/** The kinds by which figures are looked up. */
export const FIGURED: ReadonlySet<string> = new Set([
  'Initiative',
  'Commune',
  'PoliceZone',
  'Contract',
  'Organisation',
  'Resolution',
  'Place',
]);

/** What a subject is part of, where it takes place, and who leads it. */
function wholes(id: string, { knowledge }: Sources['world']): string[] {
  const up = [...knowledge.walk(id, ['>PART_OF']), ...knowledge.walk(id, ['>PART_OF', '>PART_OF'])];
  const around = (['>IN_COMMUNE', '>IN_ZONE', '>LED_BY', '>SUPPORTED_BY', '>AT_PLACE'] as const).flatMap((step) =>
    [id, ...up].flatMap((each) => knowledge.walk(each, [step])),
  );
  return [...up, ...around, ...around.flatMap((each) => knowledge.walk(each, ['>PART_OF']))];
}

/** Figures of which the words asked about stand in what is counted, or else in their subject or their quotation. */
function onTopics(figures: readonly Figure[], query: FigureQuery, sources: Sources): Figure[] {
  const { topics } = query;
  if (topics.length === 0) return [...figures];
  const matching = figures.map((figure) => scored(figure, topics, query, sources)).filter(({ misses }) => misses === 0);
  return best(matching);
}

/** Of several figures, those that the other words of the question fit best. */
function hinted(figures: readonly Figure[], query: FigureQuery, sources: Sources): Figure[] {
  const words = [...query.hints, ...query.topics];
  const isAlone = query.subjects.length + query.topics.length === 0;
  if (words.length === 0 || (figures.length < 2 && !isAlone)) return [...figures];
  const all = figures.map((figure) => scored(figure, words, query, sources));
  // “trips … cadets”: where nothing else is named, what is counted besides says whose they are.
  return best(isAlone ? all.filter(({ misses }) => misses === 0) : all);
}

/** A body named beside the subject tells which of its figures is meant: “co-animées avec Jobpol”. */
function naming(figures: readonly Figure[], { subjects }: FigureQuery): Figure[] {
  const bodies = subjects.filter(({ ids }) => ids.some((id) => kindOfId(id) === 'Organisation'));
  if (bodies.length === subjects.length) return [...figures];
  const named = figures.filter(({ measured }) =>
    bodies.some(({ text }) => holds(phraseStems(measured), [phraseStems(text)])),
  );
  return named.length > 0 ? named : [...figures];
}

interface Scored {
  figure: Figure;
  score: number;
  /** Topics that stand nowhere near it. */
  misses: number;
}

/**
 * Three points for the very words in what is counted, two for the subject, one for a topic in its subject, in the text of
 * its subject or in its quotation. A whole contract speaks of too much to tell what one of its amounts is for.
 */
function scored(
  figure: Figure,
  topics: readonly Topic[],
  { isPrinted, subjects: named }: FigureQuery,
  { world, texts }: Sources,
): Scored {
  const near = phraseStems(`${figure.measured} ${figure.unit}`);
  const subjects = isPrinted ? [] : figure.about.filter((id) => kindOfId(id) !== 'Contract');
  const names = figure.about.map((id) => phraseStems(namesOf(world.knowledge.node(id))));
  const told = isPrinted && named.length === 0 ? '' : quotes(figure, world);
  const wide = [near, ...names, told].join(' ');
  const points = topics.map(({ phrases, text }) => {
    if (holds(near, [phraseStems(text)])) return 3;
    if (holds(near, phrases) || holds(names.join(' '), phrases)) return 2;
    return holds(wide, phrases) || subjects.some((id) => texts.speaksOf(id, phrases)) ? 1 : 0;
  });
  const score = points.reduce<number>((sum, each) => sum + each, 0);
  return { figure, score, misses: points.filter((each) => each === 0).length };
}

/** Whether a short text holds one of the phrases; the words of a phrase may stand apart. */
function holds(text: string, phrases: readonly string[]): boolean {
  const words = new Set(text.split(' '));
  return phrases.some((phrase) => phrase !== '' && phrase.split(' ').every((word) => words.has(word)));
}

function best(figures: readonly Scored[]): Figure[] {
  const highest = Math.max(0, ...figures.map(({ score }) => score));
  return figures.filter(({ score }) => score === highest).map(({ figure }) => figure);
}

function quotes({ id }: Figure, { knowledge }: Sources['world']): string {
  return phraseStems(
    knowledge
      .citations(id)
      .map(({ quote }) => quote)
      .join(' '),
  );
}

function namesOf(node: StoredNode | undefined): string {
  const { label = '', aliases = [] } = (node ?? {}) as { label?: string; aliases?: string[] };
  return [label, ...aliases].join(' ');
}

/** Exactly the period asked for; else one that begins so, such as a month of the year. */
function inPeriods(figures: readonly Figure[], periods: readonly string[]): Figure[] {
  if (periods.length === 0) return [...figures];
  const exact = figures.filter(({ period }) => periods.includes(period));
  const covered = new Set(exact.map(({ period }) => period));
  const open = periods.filter((period) => !covered.has(period));
  const dated = figures.filter(({ period }) =>
    open.some((each) => period.startsWith(`${each}-`) && !/^\d{4}-20\d\d$/.test(period)),
  );
  if (exact.length + dated.length > 0 || periods.length < 2) return [...exact, ...dated];
  // One figure for several years at once: “en 2023 et 2024”, “2022/2024”.
  return figures.filter(({ period }) => /\bet\b|\//.test(period) && periods.every((each) => period.includes(each)));
}

/** “How many people took part?”: of what and when is not said, so that nothing is closer than the rest. */
export function isBare({ subjects, periods, topics, operation }: FigureQuery): boolean {
  return subjects.length + periods.length + topics.length === 0 && operation === 'value';
}

/** Where several periods are set side by side, each has its own closest figures: pupils in one, children in the other. */
function closestInTime(figures: readonly Figure[], query: FigureQuery): Figure[] {
  if (isBare(query)) return [...figures];
  if (query.periods.length < 2) return closest(figures, query);
  const periods = [...new Set(figures.map(({ period }) => period))];
  return periods.flatMap((period) =>
    closest(
      figures.filter((figure) => figure.period === period),
      query,
    ),
  );
}

/** Those that count exactly what was asked, when there are any; those about the subject itself before those about its parts. */
function closest(figures: readonly Figure[], { measured, terms, subjects }: FigureQuery): Figure[] {
  const wanted = measured.map((each) => stems(each).join(' '));
  const exact = figures.filter(({ measured: counted }) => wanted.includes(stems(counted).join(' ')));
  const units = figures.filter(({ unit }) => wanted.includes(stems(unit).join(' ')));
  const alike = figures.filter(({ unit }) => terms.some((term) => stems(term).join(' ') === stems(unit).join(' ')));
  const kept = [exact, units, alike, figures].find((each) => each.length > 0) ?? [];
  const named = new Set(subjects.flatMap(({ ids }) => ids));
  const direct = kept.filter(({ about }) => about.some((id) => named.has(id) && kindOfId(id) === 'Initiative'));
  return direct.length > 0 ? direct : [...kept];
}
