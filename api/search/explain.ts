/** Says why a document was found, and marks the words in it that answer the query. */
import { stem } from '../../data/language/stem.ts';
import type { Occurrence } from '../../data/thesaurus/lexicon.ts';
import { preferredLabel } from '../../data/thesaurus/thesaurus.ts';
import type { Thesaurus } from '../../data/thesaurus/thesaurus.ts';
import type { Analyses, FieldAnalysis } from './analyses.ts';
import { FIELDS, REASON_KINDS } from './documents.ts';
import type { Highlight, Reason, ReasonKind, SearchDocument, SearchField } from './documents.ts';
import { expand } from './expand.ts';
import type { Expansion } from './expand.ts';
import { fragmentsOf } from './fragments.ts';
import type { Mark } from './fragments.ts';
import type { Interpretation, QueryWord, Unit } from './interpret.ts';
import { stemsOf, wordWeights } from './wordIndex.ts';

export interface Explanation {
  reasons: Reason[];
  highlights: Highlight[];
}

/** A place in a document that answers the query, and how. */
interface Found {
  field: SearchField;
  mark: Mark;
  reason: Reason;
}

/** More than a person reads under a result. */
const MOST_REASONS = 5;

export class Explainer {
  constructor(
    private readonly thesaurus: Thesaurus,
    private readonly analyses: Analyses,
  ) {}

  explain(document: SearchDocument, interpretation: Interpretation): Explanation {
    const telling = interpretation.units.filter((unit) => this.isTelling(unit));
    const about = this.findAbout(document, interpretation, telling);
    const found = about.length > 0 ? about : this.findAbout(document, interpretation, interpretation.units);
    const marked = found.some(isDirect) ? found.filter(isDirect) : found;
    const fields = FIELDS.filter((field) => field !== 'title' || !document.text.startsWith(document.title));
    return {
      reasons: bestReasons(found.map(({ reason }) => reason)),
      highlights: fields.flatMap((field): Highlight[] => {
        const marks = marked.filter((one) => one.field === field).map(({ mark }) => mark);
        return marks.length === 0 ? [] : [{ field, fragments: fragmentsOf(document[field], marks) }];
      }),
    };
  }

  /** Whether it says what the query is about, not only in what way something is done (to create, a measure). */
  private isTelling({ concepts }: Unit): boolean {
    const isSubject = (id: string) => this.thesaurus.concepts.get(id)?.isSubject ?? true;
    return concepts.length === 0 || concepts.some(({ entry }) => isSubject(entry.concept));
  }

  /** Where the document answers some units of a query. */
  private findAbout(document: SearchDocument, interpretation: Interpretation, units: readonly Unit[]): Found[] {
    const expansions = units.map((unit) => ({ unit, expanded: expand(unit, this.thesaurus) }));
    const analysis = this.analyses.of(document);
    const weights = wordWeights(interpretation);
    const asked = interpretation.words.filter((_, index) => units.some(({ words }) => words.includes(index)));
    return FIELDS.flatMap((field) => [
      ...this.foundConcepts(document[field], field, analysis[field], interpretation, expansions),
      ...foundWords(analysis[field], field, asked, weights),
    ]);
  }

  private foundConcepts(
    text: string,
    field: SearchField,
    { concepts }: FieldAnalysis,
    interpretation: Interpretation,
    expansions: readonly { unit: Unit; expanded: ReadonlyMap<string, Expansion> }[],
  ): Found[] {
    return concepts.flatMap((occurrence) =>
      expansions.flatMap(({ unit, expanded }): Found[] => {
        const expansion = expanded.get(occurrence.entry.concept);
        if (!expansion) return [];
        const asked = unit.words.map((index) => interpretation.words[index]).filter((word) => word !== undefined);
        const { start, end } = occurrence;
        return [{ field, mark: { start, end }, reason: this.reason(asked, expansion, occurrence, text) }];
      }),
    );
  }

  private reason(asked: readonly QueryWord[], expansion: Expansion, occurrence: Occurrence, text: string): Reason {
    const found = text.slice(occurrence.start, occurrence.end).replace(/\s+/g, ' ');
    const kind = reasonKind(asked, expansion, occurrence);
    const query = [...new Set(asked.map(({ token }) => token))].map(({ written }) => written).join(' ');
    if (kind === 'WORD') return { kind, text: found };
    const concept = this.thesaurus.concepts.get(occurrence.entry.concept);
    const name = concept ? preferredLabel(concept, 'fr') : found;
    const through = kind === 'CONCEPT' || kind === 'NARROWER' || kind === 'BROADER' || kind === 'RELATED';
    return { kind, text: through ? `${query} → ${name}` : `${query} → ${found}` };
  }
}

/** A concept named in the document by the very words of the query is a match of words, not of the thesaurus. */
function reasonKind(asked: readonly QueryWord[], { kinship, named }: Expansion, { entry }: Occurrence): ReasonKind {
  if (kinship !== 'CONCEPT') return kinship;
  if (named.reading === 'CORRECTED') return 'FUZZY';
  if (named.reading === 'PREFIX' || named.reading === 'KINDRED') return 'PREFIX';
  const askedStems = new Set(asked.flatMap(({ readAs }) => readAs).map((word) => stem(word, 'fr')));
  if (entry.kind !== 'ABBREVIATION' && entry.stems.every((one) => askedStems.has(one))) return 'STEM';
  if (entry.kind === 'ABBREVIATION' && named.entry.kind === 'ABBREVIATION' && named.entry.text === entry.text)
    return 'WORD';
  return entry.kind === 'ABBREVIATION' || named.entry.kind === 'ABBREVIATION' ? 'ABBREVIATION' : 'CONCEPT';
}

function foundWords(
  { words }: FieldAnalysis,
  field: SearchField,
  query: readonly QueryWord[],
  weights: ReadonlyMap<string, number>,
): Found[] {
  return words.flatMap(({ token, stem: one }): Found[] => {
    if (!weights.has(one)) return [];
    const asked = query.find((asking) => stemsOf(asking).includes(one));
    const { start, end, word, written } = token;
    return asked ? [{ field, mark: { start, end }, reason: wordReason(asked, word, written) }] : [];
  });
}

function wordReason({ token, reading }: QueryWord, word: string, written: string): Reason {
  if (token.word === word) return { kind: 'WORD', text: written };
  const text = `${token.written} → ${written}`;
  if (reading === 'CORRECTED') return { kind: 'FUZZY', text };
  return { kind: reading === 'PREFIX' || reading === 'KINDRED' ? 'PREFIX' : 'STEM', text };
}

/** Not only something near what was asked for. */
function isDirect({ reason }: Found): boolean {
  return reason.kind !== 'BROADER' && reason.kind !== 'RELATED';
}

/** The surest first, each once. */
function bestReasons(reasons: readonly Reason[]): Reason[] {
  const once = new Map(reasons.map((reason) => [`${reason.kind} ${reason.text.toLowerCase()}`, reason]));
  return [...once.values()]
    .sort((a, b) => REASON_KINDS.indexOf(a.kind) - REASON_KINDS.indexOf(b.kind))
    .slice(0, MOST_REASONS);
}
