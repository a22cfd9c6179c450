/** The annex as printed: for each zone and period its items under their headings, and whether the zone continued. */
import type { Citation } from '../../../data/model/basis.ts';
import type { Problem } from '../../../data/model/problems.ts';
import { citeLines } from '../citation.ts';
import { citeSpan } from '../span.ts';
import type { RunningText } from '../span.ts';
import type { CuratedBlocks, ReportCuration } from './curation.ts';
import { Prover } from '../prover.ts';
import { hasBullet, joinLines, withoutBullet } from './words.ts';

/** An item of the annex, with its sub-items. */
export interface AnnexItem {
  zone: string;
  period: string;
  /** `Fonctionnement quotidien`, `Initiatives spécifiques` …, as printed. */
  heading: string;
  /** Cleaned, without final punctuation and without its sub-items. */
  text: string;
  subItems: string[];
  citation: Citation;
  /** Why the item is this zone's although it stands under the heading of another. */
  reason?: string;
}

/** “… a continué l’ensemble des initiatives mentionnées … excepté …” */
export interface Continuation {
  zone: string;
  period: string;
  /** The period whose items continue; undefined when all earlier ones do. */
  of: string | undefined;
  /** Name of what did not continue. */
  except: string | undefined;
  /** True when the text points below, where nothing stands that could be meant. */
  saysBelow: boolean;
  citation: Citation;
  /** Why the sentence is this zone's although it stands under the heading of another. */
  reason?: string;
}

/** What proves whose an item is and of which period. */
export interface Headings {
  zone: Citation[];
  period: Citation[];
}

export interface AnnexText {
  items: AnnexItem[];
  continuations: Continuation[];
  /** The headings of the zone and of the period under which a line stands; none for a line outside the blocks. */
  headingsOver(line: number): Headings;
  problems: Problem[];
}

const PERIOD = /^\s*Période (\d{4}-\d{4})\s*$/;
const HEADING = /^\s*((?:Fonctionnement (?:quotidien|régulier)|(?:Nouvelles i|I)nitiatives spécifiques))\s*$/;
/** A heading that the extraction glued to the item above it. */
const GLUED_HEADING = /^(.*\S) (Initiatives spécifiques)\s*$/;
/** Prose between lists begins with these words. */
const PROSE = /^\s*(?:Pour la période|Précisons que)/;
const CONTINUED =
  /Pour\s+la\s+période\s+(\d{4}-\d{4}),\s+la\s+zone\s+a\s+continué\s+l’en-?\s*semble\s+des\s+initiatives\s+mentionnées\s+(ci-dessus|ci-dessous|pour\s+(\d{4}-\d{4}))(?:\s+excepté\s+le\s+projet\s+([^.]+?)|,\s+à\s+l’exception\s+du\s+projet\s+([^.]+?))?\s*\./gu;

type Block = CuratedBlocks['blocks'][number];

interface Line {
  number: number;
  text: string;
}

/** An item while its lines are read. */
interface OpenItem {
  heading: string;
  lines: Line[];
  subItems: Line[][];
  /** Bullets with a figure space are sub-items where the item itself has one without. */
  plainBullet: boolean;
}

/** Reads the annex within the lines that a person gave to each zone. */
export function readAnnexText(running: RunningText, file: ReportCuration['blocks']): AnnexText {
  const prover = new Prover(running, file);
  const headings = new Map<string, Citation[]>();
  const items: AnnexItem[] = [];
  const continuations: Continuation[] = [];
  file.data.blocks.forEach((block, index) => {
    headings.set(block.zone, prover.cite(['blocks', index, 'heading'], block.heading));
    items.push(...itemsOf(running, block));
    continuations.push(...block.lines.flatMap((lines) => continuationsIn(running, block, lines)));
  });
  file.data.outside.forEach((proof, index) => prover.cite(['outside', index], proof));
  refuseStrayLines(running, file, prover);
  const headingsOver = (line: number) => headingsOf(running, file.data.blocks, headings, line);
  return { items, continuations, headingsOver, problems: prover.problems };
}

function headingsOf(
  { source }: RunningText,
  blocks: readonly Block[],
  zones: ReadonlyMap<string, Citation[]>,
  line: number,
): Headings {
  const block = blocks.find(({ lines }) => lines.some(([first, last]) => first <= line && line <= last));
  const above = block?.lines.flatMap(numbersOf).filter((number) => number <= line);
  const period = above?.findLast((number) => PERIOD.test(source.lines[number - 1] ?? ''));
  return {
    zone: block ? (zones.get(block.zone) ?? []) : [],
    period: period === undefined ? [] : [citeLines(source, period)],
  };
}

function itemsOf(running: RunningText, block: Block): AnnexItem[] {
  const items: AnnexItem[] = [];
  let period = '';
  let heading = '';
  let open: OpenItem | undefined;
  let inProse = false;
  const close = () => {
    if (open) items.push(closedItem(running, block, period, open));
    open = undefined;
  };
  for (const line of logicalLines(running, block.lines)) {
    const newPeriod = PERIOD.exec(line.text)?.[1];
    const newHeading = HEADING.exec(line.text)?.[1];
    if (newPeriod !== undefined || newHeading !== undefined || PROSE.test(line.text)) {
      close();
      period = newPeriod ?? period;
      heading = newHeading ?? (newPeriod === undefined ? heading : '');
      inProse = newHeading === undefined;
    } else if (hasBullet(line.text)) {
      inProse = false;
      if (open && isSubItem(line, open)) open.subItems.push([line]);
      else {
        close();
        open = { heading, lines: [line], subItems: [], plainBullet: !line.text.includes('\u2007') };
      }
    } else if (open && !inProse) (open.subItems.at(-1) ?? open.lines).push(line);
  }
  close();
  return items;
}

/** The lines with words, a glued heading on a line of its own. */
function logicalLines({ source }: RunningText, runs: readonly [number, number][]): Line[] {
  return runs.flatMap(numbersOf).flatMap((number) => {
    const text = source.lines[number - 1] ?? '';
    const [, item, glued] = (hasBullet(text) && GLUED_HEADING.exec(text)) || [];
    if (item !== undefined && glued !== undefined)
      return [
        { number, text: item },
        { number, text: glued },
      ];
    return text.trim() === '' ? [] : [{ number, text }];
  });
}

function numbersOf([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function isSubItem(line: Line, open: OpenItem): boolean {
  return open.plainBullet && line.text.includes('\u2007');
}

function closedItem(
  running: RunningText,
  { zone, reason, displaced }: Block,
  period: string,
  { heading, lines, subItems }: OpenItem,
): AnnexItem {
  const all = [...lines, ...subItems.flat()];
  return {
    zone,
    period,
    heading,
    text: itemText(lines),
    subItems: subItems.map(itemText),
    citation: citeItem(running, all),
    ...(displaced ? { reason } : {}),
  };
}

function itemText(lines: readonly Line[]): string {
  return joinLines(lines.map(({ text }) => withoutBullet(text))).replace(/[\s.;:]+$/, '');
}

/** The item's own characters, without its bullet and without a heading glued to it. */
function citeItem({ source }: RunningText, lines: readonly Line[]): Citation {
  const first = lines[0]?.number ?? 0;
  const last = lines.at(-1)?.number ?? first;
  if (first === last) return { ...citeLines(source, first), quote: withoutBullet(lines[0]?.text ?? '').trim() };
  const whole = citeLines(source, first, last);
  return {
    ...whole,
    quote: withoutBullet(source.lines[first - 1] ?? '') + whole.quote.slice(whole.quote.indexOf('\n')),
  };
}

function continuationsIn(
  running: RunningText,
  { zone, reason, displaced }: Block,
  [first, last]: [number, number],
): Continuation[] {
  const from = running.lineStarts[first - 1] ?? 0;
  const text = running.text.slice(from, running.lineStarts[last] ?? running.text.length);
  return [...text.matchAll(CONTINUED)].map((match) => ({
    zone,
    period: match[1] ?? '',
    of: match[3],
    except: match[4] ?? match[5],
    saysBelow: match[2] === 'ci-dessous',
    citation: citeSpan(running, { start: from + match.index, end: from + match.index + match[0].length }),
    ...(displaced ? { reason } : {}),
  }));
}

/** Every line of the annex belongs to a zone, or is known to belong to none. */
function refuseStrayLines({ source }: RunningText, file: ReportCuration['blocks'], prover: Prover): void {
  const { first, last, blocks, outside } = file.data;
  const known = [...blocks.flatMap(({ lines, heading }) => [...lines, heading.at]), ...outside.map(({ at }) => at)];
  for (let line = first; line <= last; line++) {
    const blank = (source.lines[line - 1] ?? '').trim() === '';
    if (blank || known.some(([from, to]) => from <= line && line <= to)) continue;
    prover.refuse(['blocks'], `line ${line} of the report belongs to no zone`, 'add it to a block, or to `outside`');
  }
}
