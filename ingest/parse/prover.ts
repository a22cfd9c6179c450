/** Turns the lines and words that a person noted into citations, and refuses those that do not stand in the source. */
import type { Basis, Citation } from '../../data/model/basis.ts';
import type { Problem } from '../../data/model/problems.ts';
import type { YamlFile } from '../read/yaml.ts';
import { citeSpan, findQuote } from './span.ts';
import type { RunningText, Span } from './span.ts';
import type { Fact, PassageOfText, Proof } from './proof.ts';

type Path = readonly PropertyKey[];

/** The citations of a fact and how sure it is: a fact with a reason is a judgement. */
export interface Proven {
  basis: Basis;
  citations: Citation[];
  reason?: string;
}

/** Checks the quotes of one curation file; what does not stand is gathered in `problems`. */
export class Prover {
  readonly problems: Problem[] = [];
  private readonly running: RunningText;
  private readonly file: YamlFile<unknown>;

  constructor(running: RunningText, file: YamlFile<unknown>) {
    this.running = running;
    this.file = file;
  }

  /** The citation of a quote; none when it does not stand at its lines, which is then a problem. */
  cite(path: Path, { at: [first, last], quote }: Proof): Citation[] {
    const span = findQuote(this.running, first, last, quote);
    if (span) return [citeSpan(this.running, span)];
    this.refuse(
      [...path, 'quote'],
      `“${quote}” does not stand in lines ${first}-${last} of ${this.running.source.id}`,
      this.hint(quote),
    );
    return [];
  }

  /** The citations of a fact, or those of the title when it brings no words of its own. */
  prove(path: Path, { at, quote, with: beside, reason }: Fact, title: readonly Citation[]): Proven {
    if ((at === undefined) !== (quote === undefined))
      this.refuse(path, '`at` and `quote` go together', 'give both the lines and their words, or neither');
    const words = at && quote ? this.cite(path, { at, quote }) : [...title];
    const citations = beside ? [...words, ...this.cite([...path, 'with'], beside)] : words;
    return reason === undefined ? { basis: 'STATED', citations } : { basis: 'CURATED', citations, reason };
  }

  /** The citation of a passage, from its first words to its last. */
  citePassage(path: Path, { at: [first, last], from, to }: PassageOfText): Citation[] {
    const start = findQuote(this.running, first, last, from);
    const end = this.lastOccurrence(first, last, to);
    if (start && end && start.start < end.end) return [citeSpan(this.running, { start: start.start, end: end.end })];
    const missing = start ? to : from;
    this.refuse(
      path,
      `“${missing}” does not stand in lines ${first}-${last} of ${this.running.source.id}`,
      this.hint(missing),
    );
    return [];
  }

  /** Notes a problem of this file, at the line of the value at `path`. */
  refuse(path: Path, message: string, remedy: string): void {
    this.problems.push({ message, file: this.file.file, line: this.file.lineOf(path), remedy });
  }

  private lastOccurrence(first: number, last: number, words: string): Span | null {
    for (let line = last; line >= first; line--) {
      const span = findQuote(this.running, line, last, words);
      if (span) return span;
    }
    return null;
  }

  private hint(quote: string): string {
    const span = findQuote(this.running, 1, this.running.lineStarts.length, quote);
    if (!span) return 'copy the words from the source, with its apostrophes and quotation marks';
    const { firstLine, lastLine } = citeSpan(this.running, span);
    return `they stand in lines ${firstLine}-${lastLine}: mend \`at\`, or quote other words`;
  }
}
