/** The report on citizens and police as nodes and relations, from its text and what people read in it. */
import type { Citation } from '../../../data/model/basis.ts';
import { entityId, localName } from '../../../data/model/identifiers.ts';
import type { Problem } from '../../../data/model/problems.ts';
import type { Extraction, SourceText } from '../../stages.ts';
import { runningText } from '../span.ts';
import type { RunningText } from '../span.ts';
import { Activities } from './activities.ts';
import { addContinuedActivities, addListedActivities, identifyItems } from './annex.ts';
import type { ListedItem } from './annex.ts';
import { readAnnexText } from './annexText.ts';
import type { AnnexText } from './annexText.ts';
import type { ReportCuration } from './curation.ts';
import { addDatedActivities } from './datedActivities.ts';
import { readFramework } from './framework.ts';
import { Gathering } from '../gathering.ts';
import { relatePairs } from './identity.ts';
import { deriveRelations, derivedZones, proofOfCommune, proofOfZone, relateInitiative } from './initiativeRelations.ts';
import type { Context } from './initiativeRelations.ts';
import { addInitiative, addListedInitiative, readInitiatives } from './initiatives.ts';
import type { ReadInitiative } from './initiatives.ts';
import { readNamed } from './named.ts';
import { readObservations } from '../observations.ts';
import type { Figure } from '../observations.ts';
import { readTables } from './tables.ts';
import { addToldActivities } from './toldActivities.ts';

/**
 * @param source the report's text
 * @param curation what people decided about it, from `readReportCuration`
 * @returns its nodes and relations; a quote that does not stand in the text is a problem, told with its file and line
 */
export function parseReport(source: SourceText, curation: ReportCuration): Extraction {
  const running = runningText(source);
  const gathering = new Gathering();
  const framework = readFramework(running, curation, gathering);
  readNamed(running, curation, framework, gathering);
  const annex = readAnnexText(running, curation.blocks);
  const { listed, problems } = identifyItems(running, annex, curation.identity);
  gathering.problems.push(...annex.problems, ...problems);
  const { initiatives, provers } = readInitiatives(running, curation.initiatives);
  const byId = new Map(initiatives.map((read) => [read.curated.id, read]));
  const context = { framework, gathering, byId };

  const activities = new Activities();
  addListedActivities(listed, annex, activities);
  gathering.problems.push(...addContinuedActivities(listed, annex, activities));
  const proofOf = (read: ReadInitiative, zone: string) => proofOfZone(read, zone, context);
  for (const read of initiatives) addToldActivities(read, framework.periods, annex, proofOf, activities);
  const premises = { proofOfZone: proofOf, coverage: framework.coverage };
  for (const read of initiatives)
    addDatedActivities(read, partsOf(read, initiatives), placesOf(read, listed, context), premises, activities);

  addNodes(initiatives, listed, activities, gathering);
  relateListed(listed, annex, gathering);
  for (const read of initiatives) relateInitiative(read, context);
  for (const read of initiatives) deriveRelations(read, context);
  activities.gatherInto(gathering, (id) => byId.get(id)?.curated.name ?? nameOfItem(listed, id));
  addFigures(running, curation, initiatives, annex, context);
  relatePairs(running, curation.identity, gathering);
  gathering.problems.push(...provers.flatMap((prover) => prover.problems));
  return withEachProblemOnce(gathering.extraction());
}

/** The nodes of all initiatives: the described ones, then those that only the annex lists. */
function addNodes(
  initiatives: readonly ReadInitiative[],
  listed: readonly ListedItem[],
  activities: Activities,
  gathering: Gathering,
): void {
  const itemsOf = new Map<string, ListedItem[]>();
  for (const item of listed) itemsOf.set(item.initiative, [...(itemsOf.get(item.initiative) ?? []), item]);
  const described = new Set(initiatives.map(({ curated }) => curated.id));
  for (const read of initiatives) addInitiative(read, itemsOf.get(read.curated.id) ?? [], activities, gathering);
  for (const [id, items] of itemsOf) if (!described.has(id)) addListedInitiative(id, items, activities, gathering);
}

/** An item of a zone's list takes place in that zone. */
function relateListed(listed: readonly ListedItem[], annex: AnnexText, gathering: Gathering): void {
  for (const item of listed)
    gathering.relate(entityId('Initiative', item.initiative), 'IN_ZONE', entityId('PoliceZone', item.zone), {
      basis: 'STATED',
      citations: [item.citation, ...annex.headingsOver(item.citation.firstLine).zone],
      ...(item.reason === undefined ? {} : { reason: item.reason }),
    });
}

function addFigures(
  running: RunningText,
  curation: ReportCuration,
  initiatives: readonly ReadInitiative[],
  annex: AnnexText,
  context: Context,
): void {
  const { framework, gathering } = context;
  const surroundings = (figure: Figure) => surroundingsOf(figure, annex, context);
  const exists = (id: string) => gathering.has(id);
  const figures = { gathering, periods: framework.periods, exists, surroundings };
  readObservations(running, curation.observations, figures);
  readTables(running, curation.tables, figures, (name) => {
    const named = initiatives.find(({ curated }) => [curated.name, ...curated.aliases].includes(name));
    return named && entityId('Initiative', named.curated.id);
  });
}

/** The headings over a figure of the annex; elsewhere, what ties its initiative to the zone or the commune. */
function surroundingsOf({ about, zone, commune, citations }: Figure, annex: AnnexText, context: Context): Citation[] {
  const over = annex.headingsOver(citations[0]?.firstLine ?? 0);
  if (over.zone.length > 0) return [...over.zone, ...over.period];
  const read = context.byId.get(localName(about[0] ?? ''));
  if (!read) return [];
  return [
    ...(zone === undefined ? [] : proofOfZone(read, zone, context)),
    ...(commune === undefined ? [] : proofOfCommune(read, commune)),
  ];
}

/**
 * Where a date or a tense says that an initiative ran: in its one zone, in all where the text says “les 6 zones”, in
 * none (undefined) where the text names none; nowhere when it has several, of which neither tells which.
 */
function placesOf(read: ReadInitiative, listed: readonly ListedItem[], context: Context): (string | undefined)[] {
  if (read.curated.everyZone) return [...context.framework.zones];
  const zones = zonesOf(read, listed, context);
  return zones.length > 1 ? [] : [zones[0]];
}

/** Its own zones and those of its items in the annex, or else those that follow from its communes or its whole. */
function zonesOf(read: ReadInitiative, listed: readonly ListedItem[], context: Context): string[] {
  const own = read.curated.zones.map(({ zone }) => zone);
  const ofItems = listed.filter(({ initiative }) => initiative === read.curated.id).map(({ zone }) => zone);
  const stated = [...own, ...ofItems];
  const zones = stated.length > 0 ? stated : derivedZones(read, context).map(({ zone }) => zone);
  return [...new Set(zones)];
}

function partsOf({ curated }: ReadInitiative, initiatives: readonly ReadInitiative[]): ReadInitiative[] {
  return initiatives.filter((part) => part.curated.partOf.some(({ initiative }) => initiative === curated.id));
}

function nameOfItem(listed: readonly ListedItem[], id: string): string {
  return listed.find(({ initiative }) => initiative === id)?.text ?? id;
}

/** A quote that proves several things and does not stand is told once. */
function withEachProblemOnce(extraction: Extraction): Extraction {
  const key = ({ file, line, message }: Problem) => `${file}:${line}: ${message}`;
  const once = new Map(extraction.problems.map((problem) => [key(problem), problem]));
  return { ...extraction, problems: [...once.values()] };
}
