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

const NONE: readonly never[] = [];

/** More than a person reads under a result. */
const MOST_REASONS = 5;

/** What some units of a query are looked for by. */
interface Sought {
  /** By concept: the words of each unit that leads to it, and how. */
  byConcept: ReadonlyMap<string, readonly { asked: readonly QueryWord[]; expansion: Expansion }[]>;
  /** The word of the query that a stem answers. */
  byStem: ReadonlyMap<string, QueryWord>;
}

export class Explainer {
  constructor(
    private readonly thesaurus: Thesaurus,
    private readonly analyses: Analyses,
  ) {}

  /** @returns what explains any document that was found for a query: all that they share is worked out once */
  of(interpretation: Interpretation): (document: SearchDocument) => Explanation {
    const telling = this.sought(
      interpretation,
      interpretation.units.filter((unit) => this.isTelling(unit)),
    );
    const all = this.sought(interpretation, interpretation.units);
    return (document) => {
      const about = this.findAbout(document, telling);
      const found = about.length > 0 ? about : this.findAbout(document, all);
      return explanationOf(document, found);
    };
  }

  /** Whether it says what the query is about, not only in what way something is done (to create, a measure). */
  private isTelling({ concepts }: Unit): boolean {
    const isSubject = (id: string) => this.thesaurus.concepts.get(id)?.isSubject ?? true;
    return concepts.length === 0 || concepts.some(({ entry }) => isSubject(entry.concept));
  }

  private sought(interpretation: Interpretation, units: readonly Unit[]): Sought {
    const weights = wordWeights(interpretation);
    const asked = interpretation.words.filter((_, index) => units.some(({ words }) => words.includes(index)));
    const byStem = new Map<string, QueryWord>();
    for (const word of asked)
      for (const one of stemsOf(word)) if (weights.has(one) && !byStem.has(one)) byStem.set(one, word);
    const byConcept = new Map<string, { asked: readonly QueryWord[]; expansion: Expansion }[]>();
    for (const unit of units) {
      const words = unit.words.map((index) => interpretation.words[index]).filter((word) => word !== undefined);
      for (const [concept, expansion] of expand(unit, this.thesaurus)) {
        const ways = byConcept.get(concept) ?? [];
        byConcept.set(concept, ways);
        ways.push({ asked: words, expansion });
      }
    }
    return { byConcept, byStem };
  }

  /** Where the document answers what is sought. */
  private findAbout(document: SearchDocument, sought: Sought): Found[] {
    const analysis = this.analyses.of(document);
    return FIELDS.flatMap((field) => [
      ...this.foundConcepts(document[field], field, analysis[field], sought),
      ...foundWords(analysis[field], field, sought),
    ]);
  }

  private foundConcepts(text: string, field: SearchField, { concepts }: FieldAnalysis, sought: Sought): Found[] {
    const found: Found[] = [];
    for (const occurrence of concepts) {
      const { start, end, entry } = occurrence;
      for (const { asked, expansion } of sought.byConcept.get(entry.concept) ?? NONE)
        found.push({ field, mark: { start, end }, reason: this.reason(asked, expansion, occurrence, text) });
    }
    return found;
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

function foundWords({ words }: FieldAnalysis, field: SearchField, { byStem }: Sought): Found[] {
  const found: Found[] = [];
  for (const { token, stem: one } of words) {
    const asked = byStem.get(one);
    const { start, end, word, written } = token;
    if (asked) found.push({ field, mark: { start, end }, reason: wordReason(asked, word, written) });
  }
  return found;
}

function wordReason({ token, reading }: QueryWord, word: string, written: string): Reason {
  if (token.word === word) return { kind: 'WORD', text: written };
  const text = `${token.written} → ${written}`;
  if (reading === 'CORRECTED') return { kind: 'FUZZY', text };
  return { kind: reading === 'PREFIX' || reading === 'KINDRED' ? 'PREFIX' : 'STEM', text };
}

function explanationOf(document: SearchDocument, found: readonly Found[]): Explanation {
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
