/** The initiatives as nodes: those that a person read in the report's prose, and those that only the annex lists. */
import type { Basis, Citation } from '../../../data/model/basis.ts';
import type { Entity } from '../../../data/model/entities.ts';
import { entityId } from '../../../data/model/identifiers.ts';
import type { InitiativeProperties, InitiativeStatus } from '../../../data/model/report.ts';
import type { YamlFile } from '../../read/yaml.ts';
import type { RunningText } from '../span.ts';
import type { Activities } from './activities.ts';
import type { ListedItem } from './annex.ts';
import { fullText } from './annex.ts';
import type { CuratedInitiative, ReportCuration } from './curation.ts';
import type { Fact } from '../proof.ts';
import type { Gathering } from '../gathering.ts';
import { uniqueCitations } from '../gathering.ts';
import { Prover } from '../prover.ts';
import type { Proven } from '../prover.ts';
import { cleanPassage } from './words.ts';

/** An initiative of the curation files, with what proves its facts. */
export interface ReadInitiative {
  curated: CuratedInitiative;
  title: Citation[];
  passages: Citation[];
  also: Citation[];
  /** Proves a fact of this initiative at a path such as `['zones', 0]`. */
  prove(path: readonly PropertyKey[], fact: Fact): Proven;
  refuse(path: readonly PropertyKey[], message: string, remedy: string): void;
  file: string;
  line: number;
}

const ANNEX_SECTION = 'Annexe';
/** An item longer than this is a sentence, not a name by which the initiative may be known. */
const LONGEST_ALIAS = 200;

/** Reads the curated initiatives; problems of their proofs are in the provers, given back once all facts are read. */
export function readInitiatives(
  running: RunningText,
  files: ReportCuration['initiatives'],
): { initiatives: ReadInitiative[]; provers: Prover[] } {
  const provers: Prover[] = [];
  const initiatives = files.flatMap((file) => {
    const prover = new Prover(running, file);
    provers.push(prover);
    return file.data.map((curated, index) => readInitiative(prover, file, curated, index));
  });
  return { initiatives, provers };
}

function readInitiative(
  prover: Prover,
  file: YamlFile<unknown>,
  curated: CuratedInitiative,
  index: number,
): ReadInitiative {
  const title = prover.cite([index, 'title'], curated.title);
  return {
    curated,
    title,
    passages: curated.text.flatMap((passage, at) => prover.citePassage([index, 'text', at], passage)),
    also: curated.also.flatMap((proof, at) => prover.cite([index, 'also', at], proof)),
    prove: (path, fact) => prover.prove([index, ...path], fact, title),
    refuse: (path, message, remedy) => prover.refuse([index, ...path], message, remedy),
    file: file.file,
    line: file.lineOf([index]),
  };
}

/** Adds the node of a curated initiative, with the items of the annex that are it. */
export function addInitiative(
  read: ReadInitiative,
  items: readonly ListedItem[],
  activities: Activities,
  gathering: Gathering,
): void {
  const { curated, title, passages, also } = read;
  const { id, name, audience, start, end, renamed, section, note } = curated;
  const facts = (['audience', 'start', 'end', 'status', 'renamed'] as const).flatMap((key) =>
    curated[key] === undefined ? [] : read.prove([key], curated[key]).citations,
  );
  const heading = items[0]?.heading;
  const status = statedStatus(read) ?? statusOf(activities, id);
  const onlyListed = curated.volet === undefined && curated.partOf.length === 0;
  const sectionName = section ?? (onlyListed ? ANNEX_SECTION : undefined);
  const properties: InitiativeProperties = {
    name,
    aliases: aliasesOf(name, [...curated.aliases, ...items.map(({ text }) => text)]),
    ...(passages.length === 0 ? {} : { description: passages.map(({ quote }) => cleanPassage(quote)).join('\n\n') }),
    ...(sectionName === undefined ? {} : { section: sectionName }),
    ...(audience === undefined ? {} : { audience: audience.value }),
    ...status.properties,
    ...(start === undefined ? {} : { start: start.date }),
    ...(end === undefined ? {} : { end: end.date }),
    ...(heading ? { annexHeading: heading } : {}),
    ...(renamed === undefined ? {} : { renamedTo: renamed.to, renamedOn: renamed.on }),
    ...(note === undefined ? {} : { note }),
  };
  const citations = uniqueCitations([
    ...title,
    ...passages,
    ...also,
    ...facts,
    ...items.map(({ citation }) => citation),
    ...status.citations,
  ]);
  gathering.add(initiativeEntity(id, name, citations, properties), read.file, read.line);
}

/** Adds the node of an initiative that the annex lists and no curation file describes. */
export function addListedInitiative(
  id: string,
  items: readonly ListedItem[],
  activities: Activities,
  gathering: Gathering,
): void {
  const [first] = items;
  if (!first) return;
  const name = unquoted(first.text);
  const status = statusOf(activities, id);
  const citations = uniqueCitations([...items.map(({ citation }) => citation), ...status.citations]);
  gathering.add(
    initiativeEntity(id, name, citations, {
      name,
      aliases: aliasesOf(
        name,
        items.flatMap((item) => [item.text, fullText(item)]),
      ),
      section: ANNEX_SECTION,
      ...status.properties,
      ...(first.heading === '' ? {} : { annexHeading: first.heading }),
    }),
    'data/curation/report/identity.yaml',
  );
}

function initiativeEntity(
  id: string,
  name: string,
  citations: Citation[],
  properties: InitiativeProperties,
): Entity<'Initiative'> {
  return { id: entityId('Initiative', id), kind: 'Initiative', label: name, basis: 'STATED', citations, properties };
}

/** A status, and the words that an initiative does not cite already. */
interface Status {
  properties: Pick<InitiativeProperties, 'status' | 'statusBasis'>;
  citations: Citation[];
}

/** The status that the words say, or that a last day or month does; undefined when they say none. */
function statedStatus({ curated: { status, end }, prove }: ReadInitiative): Status | undefined {
  if (status) return asStatus(status.value, prove(['status'], status).basis);
  return isOver(end) ? asStatus('took place', 'DERIVED') : undefined;
}

/** A day or a month is when it was over; a year alone is only the last for which the source lists it. */
function isOver(end: CuratedInitiative['end']): boolean {
  return end !== undefined && end.date.length > 'YYYY'.length;
}

/**
 * The last period tells what is active; what a zone excepted from all that it continued was ended; of what it only
 * lists no more, the report says nothing.
 */
function statusOf(activities: Activities, id: string): Status {
  if (activities.of(id).some(({ period }) => period === '2023-2024')) return asStatus('active', 'DERIVED');
  const exceptions = activities.exceptionsOf(id);
  return exceptions.length > 0 ? asStatus('closed', 'DERIVED', exceptions) : asStatus('unknown');
}

function asStatus(status: InitiativeStatus, basis?: Basis, citations: Citation[] = []): Status {
  return { properties: { status, ...(basis === undefined ? {} : { statusBasis: basis }) }, citations };
}

function aliasesOf(name: string, others: readonly string[]): string[] {
  return [...new Set(others.map(unquoted))].filter((alias) => alias !== name && alias.length <= LONGEST_ALIAS);
}

/** Without the quotation marks around the whole: `« Tournée Securité »` is named Tournée Securité. */
function unquoted(text: string): string {
  return /^« ([^«»]*) »$/.exec(text)?.[1] ?? text;
}
