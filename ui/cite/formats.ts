/** A citation in three forms: APA (7th edition), BibTeX, and a plain sentence. */
import { escapeBibtex } from './bibtex.ts';

/** Something that can be cited. */
export interface Citable {
  /** What it is called, in words; undefined when the lines of the source themselves are cited. */
  title?: string;
  /** Whether `title` is French whatever the language of the page. */
  french?: boolean;
  /** Absolute address that gives it again. */
  permalink: string;
  /** Where a source says it; undefined for what we say ourselves: an answer, a list, a judgement. */
  source?: CitedLines;
}

export interface CitedLines {
  title: string;
  publisher: string;
  /** As the document's node has it: a year, a span of years, or an ISO date. */
  date: string;
  firstLine: number;
  lastLine: number;
}

/** What a citation says beside the thing cited, in the language of the page. */
export interface Edition {
  /** Who publishes the data. */
  site: string;
  /** Digest of the data. */
  version: string;
  /** ISO date of the day of citing. */
  accessedOn: string;
  words: {
    version: string;
    accessed: string;
    /** Before the address, in APA's manner. */
    retrieved: string;
    in: string;
    undated: string;
    dataSet: string;
    date: (iso: string) => string;
    lines: (lines: Pick<CitedLines, 'firstLine' | 'lastLine'>) => string;
  };
}

/** A citation in runs; titles stand in italics, and those in French are to be read as French. */
export type Run = string | { title: string; french: boolean };

export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.title)).join('');
}

export function apa({ title, french = false, permalink, source }: Citable, edition: Edition): Run[] {
  const { words, site } = edition;
  const retrieved = ` ${words.retrieved} ${permalink}`;
  if (!source) {
    const own = { title: title ?? site, french };
    return [`${site}. (${words.undated}). `, own, ` (${words.version}) [${words.dataSet}].${retrieved}`];
  }
  const part: Run[] = title === undefined ? [] : [`${sentence(title)} ${words.in} `];
  return [
    `${source.publisher}. (${words.date(source.date)}). `,
    ...part,
    { title: source.title, french: true },
    ` (${linesOf(source, edition)}). ${site}, ${words.version}.${retrieved}`,
  ];
}

export function plain({ title, french = false, permalink, source }: Citable, edition: Edition): Run[] {
  const { words, site } = edition;
  const edited = `${site}, ${words.version}, ${words.accessed}. ${permalink}`;
  const own: Run[] = title === undefined ? [] : [{ title, french }, endsSentence(title) ? ' ' : '. '];
  if (!source) return [...own, edited];
  const { publisher, date } = source;
  const where = ` (${publisher}, ${words.date(date)}), ${linesOf(source, edition)}. ${edited}`;
  return [...own, { title: source.title, french: true }, where];
}

/** An entry that BibTeX and Biber read alike; names of bodies and titles keep their capitals. */
export function bibtex(cited: Citable, edition: Edition): string {
  const { title, permalink, source } = cited;
  const { site, version, accessedOn, words } = edition;
  const whole = (text: string) => `{${escapeBibtex(text)}}`;
  const inSource = source !== undefined && title !== undefined;
  const fields: [name: string, value: string | undefined][] = [
    ['author', whole(source?.publisher ?? site)],
    ['title', whole(title ?? source?.title ?? site)],
    ['booktitle', inSource ? whole(source.title) : undefined],
    ['publisher', inSource ? whole(source.publisher) : undefined],
    ['year', source && yearsOf(source.date)],
    ['note', escapeBibtex([source && linesOf(source, edition), site, words.version].filter(Boolean).join(', '))],
    ['version', version],
    ['url', permalink],
    ['urldate', accessedOn],
    ['language', source || cited.french ? 'french' : undefined],
  ];
  const written = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${inSource ? 'incollection' : 'misc'}{${keyOf(permalink)},\n${written.join('')}}\n`;
}

const linesOf = (source: CitedLines, { words }: Edition) => words.lines(source);

/** `2019` of `2019-01-29`; a span of years is written with the dash of one. */
const yearsOf = (date: string) => (/^\d{4}-\d{4}$/.test(date) ? date.replace('-', '--') : date.slice(0, 4));

const endsSentence = (text: string) => /[.!?…]["»”]?$/.test(text.trim());

const sentence = (text: string) => (endsSentence(text) ? text : `${text}.`);

/** The address without its beginning, in the letters that a key may have. */
function keyOf(permalink: string): string {
  const path = decodeURI(permalink).replace(/^\w+:\/\/[^/]+\/(id\/)?/, '');
  const plainLetters = path.normalize('NFD').replace(/\p{M}/gu, '');
  return plainLetters
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
