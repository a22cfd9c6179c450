/** Tells an outcome: the sentence, the facts with their proof, what was searched. */
import type { LanguageCode } from '../../../data/language/fold.ts';
import { kindOfId } from '../../../data/model/identifiers.ts';
import type { StoredNode } from '../../stored.ts';
import type { Answer, Fact } from '../answer.ts';
import type { Changes } from '../edits.ts';
import type { Result, Value } from '../execute/result.ts';
import { type Condition, type Failure, type Intent, isCounted, type Query } from '../intent.ts';
import { chip, chipsOf, choiceOf, editedChips, recognised, type Telling } from './chips.ts';
import { documentOf } from './graphql.ts';
import { listOf } from './list.ts';

/** Kinds that people know by name rather than by page: told as facts too. */
const NAMED: ReadonlySet<string> = new Set([
  'Organisation',
  'Commune',
  'Period',
  'Function',
  'Place',
  'Sector',
  'Abbreviation',
  'CrossReference',
]);

export function tellResult(intent: Intent, result: Result, telling: Telling): Answer {
  const nodes = result.nodes.map((id) => telling.world.knowledge.node(id)!);
  const facts = factsOf(intent, result, telling);
  const searched = searchedFor(intent, telling);
  return {
    status: 'ANSWERED',
    sentence: sentenceOf(intent, result, facts, searched, telling),
    interpretation: chipsOf(intent, telling),
    graphql: documentOf(
      intent,
      nodes.length > 0 ? result.nodes : result.values.flatMap(({ proof }) => proof),
      telling.bases,
    ),
    list: nodes.length > 0 ? listOf(intent, telling.bases) : null,
    totalCount: isEmpty(intent, result) ? null : result.total,
    nodes,
    facts,
    searched,
    examples: [],
  };
}

/** The answer to a question whose reading was edited: its chips show what was changed, its sentence says it. */
export function withEdits(answer: Answer, intent: Intent, changes: Changes, telling: Telling): Answer {
  const { wording, language } = telling;
  const interpretation = editedChips(intent, changes, telling);
  const told = interpretation.flatMap(({ edit, label, was }) => {
    if (edit === null) return [];
    return [wording.say(`edit-${edit.toLowerCase()}`, language, { label, was: was ?? '' })];
  });
  const list = [...new Set(told)].join(', ');
  return { ...answer, interpretation, sentence: `${answer.sentence} ${wording.say('edited', language, { list })}` };
}

/** Understood, but the sources hold nothing: no node, no fact and no total. */
function isEmpty({ form }: Intent, { nodes, values }: Result): boolean {
  return form === 'count' || form === 'yesno' ? false : nodes.length === 0 && values.length === 0;
}

function factsOf(intent: Intent, { nodes, values }: Result, telling: Telling): Fact[] {
  if (intent.form === 'rank') return [];
  const told = intent.form === 'figure' && intent.target ? [] : values;
  const isIdentity = intent.form === 'attribute' && intent.field === 'itself';
  // What an abbreviation means says what it is.
  const named = nodes.filter((id) =>
    isIdentity ? told.length === 0 : NAMED.has(kindOfId(id)!) && intent.form === 'list',
  );
  return [...told.map((value) => factOf(value, telling)), ...named.map((id) => nameFact(id, telling))];
}

function factOf({ of, value, unit, proof }: Value, telling: Telling): Fact {
  const { language, wording } = telling;
  const citations = proof.flatMap((id) => telling.world.knowledge.citations(id));
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  const inWords = unit !== null && wording.hasKind(unit) ? wording.kind(unit, language, Number(value)) : unit;
  return { label: labelOf(of, telling), value: text, unit: inWords === '' ? null : inWords, citations };
}

const OWN_LABELS: ReadonlySet<string> = new Set(['total', 'share', 'difference', 'rise', 'fall', 'count', 'average']);

function labelOf(of: string, { world, wording, language }: Telling): string {
  const node = world.knowledge.node(of);
  if (node) return wording.name(node, language);
  if (of === '') return wording.say('label-answer', language);
  if (OWN_LABELS.has(of)) return wording.say(`label-${of}`, language);
  return wording.hasKind(of) ? wording.kind(of, language) : of;
}

function nameFact(id: string, { world, wording, language }: Telling): Fact {
  const node = world.knowledge.node(id)!;
  const label = wording.kind(node.kind, language, 1);
  return {
    label,
    value: wording.name(node, language),
    unit: null,
    citations: world.knowledge.citations(id).slice(0, 1),
  };
}

function searchedFor(intent: Intent, { wording, language, world }: Telling): string[] {
  const counted = (kind: string, count: number) => `${count} ${wording.kind(kind, language, count)}`;
  if (intent.form === 'figure') {
    const kinds = intent.figure.measured.includes('money')
      ? (['Allocation'] as const)
      : (['Observation', 'Indicator'] as const);
    return kinds.map((kind) => counted(kind, world.all(kind).length));
  }
  if (intent.form === 'same') return [intent.first.text, intent.second.text];
  if (intent.form === 'date' || intent.form === 'attribute') return intent.subjects.map(({ text }) => text);
  return [counted(intent.query.rows, world.rows(intent.query.rows).length)];
}

function sentenceOf(
  intent: Intent,
  result: Result,
  facts: readonly Fact[],
  searched: string[],
  telling: Telling,
): string {
  const { wording, language } = telling;
  if (isEmpty(intent, result) || (intent.form === 'list' && result.nodes.length === 0)) {
    // Of rows it is known that none is under the conditions; of figures and dates, that no source prints them.
    const none = wording.say('query' in intent ? 'none-of-them' : 'none', language, { searched: searched.join(', ') });
    return [none, narrowedNote(telling)].join(' ').trim();
  }
  const main = mainSentence(intent, result, facts, telling);
  const parts = [main, narrowedNote(telling), strictNote(intent, telling), quoteOf(facts, telling)];
  return parts.filter((part) => part !== '').join(' ');
}

/** Says what alone counted, when the question was asked of a part of what is known. */
function narrowedNote({ bases, wording, language }: Telling): string {
  if (bases.length === 0) return '';
  const list = wording.list(
    bases.map((basis) => wording.kind(basis, language)),
    language,
  );
  return wording.say('narrowed', language, { list });
}

function mainSentence(intent: Intent, result: Result, facts: readonly Fact[], telling: Telling): string {
  const { wording, language } = telling;
  const list = wording.list(namesOf(result.nodes, telling), language);
  const n = result.total ?? 0;
  const kind = 'query' in intent ? nounOf(intent.query, intent.form, telling) : '';
  const total = result.outOf ?? '';
  /** “1 mesure sur 120”, “1 of 120 measures”: what the noun counts. */
  const ofThem = language === 'fr' ? n : (result.outOf ?? n);
  switch (intent.form) {
    case 'list':
      if (asksItself(intent, result)) return itselfSentence(result.nodes[0]!, telling);
      return wording.say('found', language, { n, total, kind: wording.kind(kind, language, ofThem), list });
    case 'count':
      if (!wording.hasKind(kind))
        return wording.say('values', language, {
          list: factList([{ label: kind, value: String(n), unit: null }], telling),
        });
      return wording.say('counted', language, { n, kind: wording.kind(kind, language, n) });
    case 'yesno':
      return yesNoSentence(intent, result, list, telling);
    case 'outnumber':
      return wording.say(result.values[0]!.value ? 'yes-values' : 'no-values', language, {
        list: factList(facts.slice(1), telling),
      });
    case 'share':
      return wording.say('share', language, {
        value: String(result.values[0]!.value),
        n,
        total,
        kind: wording.kind(kind, language),
      });
    case 'rank': {
      const value = String(result.values[0]?.value ?? 0);
      if (intent.by === 'order')
        return wording.say('found-one', language, { kind: wording.kind(kind, language, result.nodes.length), list });
      if (!isCounted(intent.by)) return wording.say('dated', language, { list, value });
      const unit = wording.kind(intent.by, language, Number(value));
      const { place } = intent;
      if (place) return wording.say('place', language, { list, value, unit, place });
      return wording.say(intent.most ? 'most' : 'least', language, { list, value, unit });
    }
    case 'figure':
      return asSentence(
        wording.say('values', language, { list: factList(rankedFacts(intent, result, facts, telling), telling) }),
      );
    case 'attribute': {
      const told = wording.say('values', language, { list: factList(facts, telling) });
      return intent.field === 'itself' ? asSentence(told) : told;
    }
    case 'group':
    case 'date':
    case 'average':
    case 'same':
      return wording.say('values', language, { list: factList(facts, telling) });
  }
}

/** “What is M6.5 about?”: the answer is the one thing that the question names. */
function asksItself({ query }: Extract<Intent, { form: 'list' }>, { nodes }: Result): boolean {
  const [only, ...others] = query.where;
  if (nodes.length !== 1 || others.length > 0 || only?.on !== 'relation' || only.kind !== query.target) return false;
  return only.anyOf.flat().some(({ ids }) => ids.length === 1 && ids[0] === nodes[0]);
}

/** The longest text that is quoted in a sentence. */
const QUOTED = 240;

/** What a measure or an initiative is, in the words of the source. */
function itselfSentence(id: string, { world, wording, language }: Telling): string {
  const node = world.knowledge.node(id)!;
  const { annexText, description } = node as unknown as { annexText?: string; description?: string };
  const text = (annexText ?? description ?? node.label).replace(/\s+/g, ' ');
  const quote = text.length > QUOTED ? `${text.slice(0, QUOTED).replace(/\s\S*$/, '')} …` : text;
  return wording.say('itself', language, { name: wording.name(node, language), quote });
}

/** Of what a figure chooses among things, those things with their figures: “Antenne LISA Stockel: 726 visits”. */
function rankedFacts(
  intent: Extract<Intent, { form: 'figure' }>,
  { values }: Result,
  facts: readonly Fact[],
  telling: Telling,
): readonly Fact[] {
  return intent.target ? values.map((value) => factOf(value, telling)) : facts;
}

/** “federal partners” are counted as such, but listed as so many of all partners. */
function nounOf({ target, subset }: Query, form: Intent['form'], { wording }: Telling): string {
  return subset?.subset && (form === 'count' || wording.hasKind(subset.subset)) ? subset.subset : target;
}

function yesNoSentence(
  intent: Extract<Intent, { form: 'yesno' }>,
  result: Result,
  list: string,
  telling: Telling,
): string {
  const { wording, language, world } = telling;
  const { target, rows } = intent.query;
  const [n, total] = [result.nodes.length, result.outOf ?? 0];
  const ofThem = language === 'fr' ? n : total;
  if (result.values[0]!.value) {
    const counted = wording.say('fact', language, { label: wording.kind(target, language, n), value: n });
    return n > 0 ? wording.say('yes', language, { list }) : wording.say('yes-values', language, { list: counted });
  }
  if (n > 0) return wording.say('not-all', language, { n, total, kind: wording.kind(target, language, ofThem) });
  const searched = world.rows(rows).length;
  return wording.say('no', language, { total: searched, kind: wording.kind(rows, language, searched) });
}

/** What a source counts is printed in small letters; a sentence begins with a capital. */
const asSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function factList(facts: readonly Omit<Fact, 'citations'>[], { wording, language }: Telling): string {
  const told = facts.map(({ label, value, unit }) =>
    wording.say('fact', language, { label, value: unit ? `${grouped(value, language)} ${unit}` : value }),
  );
  return told.join(wording.say('fact-and', language));
}

/** A number as the language writes it: `18.195` in Dutch. What has no unit may be a year, and stays. */
function grouped(value: string, language: LanguageCode): string {
  return Number.isNaN(Number(value)) ? value : Number(value).toLocaleString(language);
}

function namesOf(ids: readonly string[], { world, wording, language }: Telling): string[] {
  return ids.map((id) => wording.name(world.knowledge.node(id)!, language));
}

/** Whether a partner was taken with its narrower ones. */
function isWide(condition: Condition): boolean {
  return (
    condition.on === 'relation' &&
    condition.kind === 'Partner' &&
    condition.anyOf.flat().some(({ ids }) => ids.length > 1)
  );
}

/** Says that partners were taken strictly, and which narrower ones were therefore left out. */
function strictNote(intent: Intent, { world, wording, language }: Telling): string {
  const conditions = 'query' in intent ? intent.query.where : [];
  const partners = conditions.flatMap((each) =>
    each.on === 'relation' && each.kind === 'Partner'
      ? [...each.anyOf.flat(), ...each.none].flatMap(({ ids }) => ids)
      : [],
  );
  if (partners.length === 0) return '';
  if (conditions.some(isWide)) return wording.say('wide', language);
  const notes = partners.flatMap((id) => {
    const narrower = world.knowledge
      .walk(id, ['<NARROWER_THAN'])
      .map((each) => wording.name(world.knowledge.node(each)!, language));
    const partner = wording.name(world.knowledge.node(id)!, language);
    return narrower.length === 0
      ? []
      : [wording.say('wider', language, { partner, narrower: wording.list(narrower, language) })];
  });
  return [wording.say('strict', language), ...notes].join(' ');
}

/** The first words that prove a figure or a date. */
function quoteOf(facts: readonly Fact[], { wording, language, world }: Telling): string {
  const [citation] = facts.flatMap(({ citations }) => citations);
  if (!citation) return '';
  const document = world.knowledge.node(citation.document)?.label ?? citation.document;
  const quote = citation.quote.replace(/\s+/g, ' ').slice(0, QUOTED);
  return wording.say('quote', language, { quote, document, line: citation.firstLine });
}

/** Several things may be meant. */
export function tellAmbiguity(text: string, choices: readonly string[], telling: Telling): Answer {
  const { world, wording, language } = telling;
  const nodes = choices.map((id) => world.knowledge.node(id)).filter((node): node is StoredNode => node !== undefined);
  const alternatives = nodes.map((node) => choiceOf(node, text, telling));
  const list = wording.list(
    alternatives.map(({ label }) => label),
    language,
  );
  const kind = nodes[0]?.kind.toLowerCase() ?? 'choice';
  return {
    ...empty(wording.say('ambiguous', language, { text, list })),
    status: 'AMBIGUOUS',
    interpretation: [chip(kind, text, text, alternatives)],
  };
}

/** Why there is no answer, with what was recognised and questions near this one: of a subject, those that ask for it. */
export function tellFailure(
  failure: Exclude<Failure, { failed: 'ambiguous' }>,
  telling: Telling,
  examples: string[],
): Answer {
  const answer = failureAnswer(failure, telling);
  const near = failure.failed === 'subject' ? questionsAbout(failure.text, telling) : examples;
  return { ...answer, interpretation: [...answer.interpretation, ...recognised(telling)], examples: near };
}

function questionsAbout(text: string, { wording, language }: Telling): string[] {
  return [wording.say('measures-about', language, { text }), wording.say('initiatives-about', language, { text })];
}

function failureAnswer(failure: Exclude<Failure, { failed: 'ambiguous' }>, telling: Telling): Answer {
  const { wording, language } = telling;
  switch (failure.failed) {
    case 'unknown':
      return empty(
        wording.say('unknown', language, {
          list: failure.words.map((text) => wording.say('word', language, { text })).join(', '),
        }),
      );
    case 'nothing asked':
      return empty(wording.say('nothing-asked', language));
    case 'subject':
      return empty(wording.say('subject', language, { text: failure.text }));
    case 'no such deed':
      return empty(wording.say('no-such-deed', language, { text: failure.text }));
    case 'prediction':
      return empty(wording.say('prediction', language));
    case 'not held': {
      const sentence = wording.say(`not-held-${failure.what}`, language, { text: failure.text });
      return {
        ...empty(sentence),
        status: 'ANSWERED',
        interpretation: [chip(failure.what, failure.text, failure.text)],
      };
    }
  }
}

function empty(sentence: string): Answer {
  return {
    status: 'NOT_UNDERSTOOD',
    sentence,
    interpretation: [],
    graphql: null,
    list: null,
    totalCount: null,
    nodes: [],
    facts: [],
    searched: [],
    examples: [],
  };
}
