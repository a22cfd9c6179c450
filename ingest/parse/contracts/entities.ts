/** Turns the printed cascade of a contract into nodes and relations. */
import type { Citation, Evidence } from '../../../data/model/basis.ts';
import type { Entity } from '../../../data/model/entities.ts';
import { entityId } from '../../../data/model/identifiers.ts';
import type { Relation, RelationType } from '../../../data/model/relations.ts';
import type { CuratedService } from './curation.ts';
import type { PrintedCell, PrintedGeneral, PrintedOperational, PrintedSector, PrintedStrategic } from './cascade.ts';
import type { Printed } from './text.ts';
import { readThreshold } from './threshold.ts';

/** Where the nodes and relations of one contract are gathered. */
export interface Gathered {
  entities: Entity[];
  relations: Relation[];
  /** The services that are printed over tables, with the organisations that they name. */
  services: readonly CuratedService[];
}

const IMPLIED_GENERAL =
  'A sector that prints no general objective, but repeats the strategic objectives of an earlier sector, has the general objective of that one.';
const NOTHING_UNDER = 'The source prints nothing under this objective.';
const REBUILT_ROW =
  'The text extraction flattened the three columns of the table; the row was rebuilt by a person from the order in which the cells are printed.';

/** @param contract local name of the contract, such as `verviers-2018-2019` */
export function addSectors(gathered: Gathered, contract: string, sectors: readonly PrintedSector[]): void {
  for (const [index, sector] of sectors.entries()) {
    const key = `${contract}-${sector.key}`;
    const id = entityId('Sector', key);
    const { part, number, title } = sector;
    gathered.entities.push({
      ...node(id, title),
      kind: 'Sector',
      properties: { part, number, title: title.text, position: index + 1 },
    });
    relate(gathered, id, 'PART_OF', entityId('Contract', contract), stated(title.citations));
    sector.generals.forEach((general, at) => addGeneral(gathered, sectors, sector, `${key}.${at + 1}`, general));
  }
}

function addGeneral(
  gathered: Gathered,
  sectors: readonly PrintedSector[],
  sector: PrintedSector,
  key: string,
  general: PrintedGeneral,
): void {
  const objective = general.objective ?? impliedObjective(sectors, sector, general);
  if (!objective) return;
  const id = entityId('GeneralObjective', key);
  const evidence: Evidence = general.objective
    ? stated(objective.citations)
    : { basis: 'DERIVED', rule: IMPLIED_GENERAL, citations: [...objective.citations, ...sector.title.citations] };
  const position = sector.generals.indexOf(general) + 1;
  gathered.entities.push({
    ...node(id, objective),
    ...evidence,
    kind: 'GeneralObjective',
    properties: { text: objective.text, position },
  });
  relate(gathered, id, 'PART_OF', entityId('Sector', sectorKey(key)), evidence);
  general.strategics.forEach((strategic, at) => addStrategic(gathered, id, key, strategic, at + 1, evidence));
}

/** `verviers-2018-2019-I.1.2` is the second general objective of `verviers-2018-2019-I.1`. */
function sectorKey(generalKey: string): string {
  return generalKey.slice(0, generalKey.lastIndexOf('.'));
}

/** The general objective of the earlier sector that prints the same strategic objectives. */
function impliedObjective(
  sectors: readonly PrintedSector[],
  sector: PrintedSector,
  { strategics }: PrintedGeneral,
): Printed | undefined {
  const texts = (among: PrintedGeneral) => among.strategics.map(({ objective }) => objective.text).join('\n');
  const earlier = sectors.slice(0, sectors.indexOf(sector)).flatMap(({ generals }) => generals);
  return earlier.find((general) => texts(general) === texts({ objective: undefined, strategics }))?.objective;
}

function addStrategic(
  gathered: Gathered,
  generalId: string,
  generalKey: string,
  strategic: PrintedStrategic,
  position: number,
  underGeneral: Evidence,
): void {
  const { number, objective, operationals, results, indicators } = strategic;
  const key = `${generalKey}.${number.replace(' et ', '-')}`;
  const id = entityId('StrategicObjective', key);
  const services = servicesOf(operationals);
  const empty = operationals.length + results.length + indicators.length === 0;
  gathered.entities.push({
    ...node(id, objective),
    kind: 'StrategicObjective',
    properties: {
      number,
      text: objective.text,
      ...(services.length > 0 && { service: services.map(({ text }) => text).join('; ') }),
      position,
      empty,
      ...(empty && { note: NOTHING_UNDER }),
      ...noteOf(objective),
    },
  });
  const proof = underGeneral.basis === 'STATED' ? stated(objective.citations) : underGeneral;
  relate(gathered, id, 'PART_OF', generalId, proof);
  for (const service of services) runBy(gathered, id, service);
  operationals.forEach((operational, at) => addOperational(gathered, id, key, operational, at + 1));
  results.forEach((result, at) => addResult(gathered, id, key, result, at + 1));
  indicators.forEach((indicator, at) => addIndicator(gathered, id, key, indicator, at + 1));
}

/** The services of the objectives, each once, in order. */
function servicesOf(operationals: readonly PrintedOperational[]): Printed[] {
  const byName = new Map(operationals.flatMap(({ service }) => (service ? [[service.text, service]] : [])));
  return [...byName.values()];
}

function addOperational(
  gathered: Gathered,
  strategicId: string,
  strategicKey: string,
  operational: PrintedOperational,
  position: number,
): void {
  const { text, service } = operational;
  const id = entityId('OperationalObjective', `${strategicKey}.${position}`);
  gathered.entities.push({
    ...node(id, operational),
    kind: 'OperationalObjective',
    properties: { text, position, ...(service && { service: service.text }), ...noteOf(operational) },
  });
  relate(gathered, id, 'PART_OF', strategicId, stated(operational.citations));
  if (service) runBy(gathered, id, service);
}

function addResult(
  gathered: Gathered,
  strategicId: string,
  strategicKey: string,
  result: PrintedCell,
  position: number,
): void {
  const id = entityId('ExpectedResult', `${strategicKey}.${position}`);
  const note = noteOf(result);
  // Brussels lists two counts among its results; the list they stand in decides what they are.
  const misplaced = result.text.startsWith('Nombre de') && {
    note: 'Printed among the results, though worded as an indicator.',
  };
  gathered.entities.push({
    ...node(id, result),
    kind: 'ExpectedResult',
    properties: { text: result.text, position, ...misplaced, ...note },
  });
  relate(gathered, id, 'PART_OF', strategicId, stated(result.citations));
  joinRows(gathered, id, 'EXPECTED_FROM', strategicKey, result);
}

function addIndicator(
  gathered: Gathered,
  strategicId: string,
  strategicKey: string,
  indicator: PrintedCell,
  position: number,
): void {
  const id = entityId('Indicator', `${strategicKey}.${position}`);
  const { text } = indicator;
  gathered.entities.push({
    ...node(id, indicator),
    kind: 'Indicator',
    properties: { text, position, ...readThreshold(text), ...noteOf(indicator) },
  });
  relate(gathered, id, 'PART_OF', strategicId, stated(indicator.citations));
  joinRows(gathered, id, 'MEASURES', strategicKey, indicator);
}

/** Joins a cell to the objective of its row, where a person rebuilt the rows. */
function joinRows(
  gathered: Gathered,
  id: string,
  type: 'EXPECTED_FROM' | 'MEASURES',
  strategicKey: string,
  { rows = [], citations }: PrintedCell,
): void {
  for (const row of rows)
    relate(gathered, id, type, entityId('OperationalObjective', `${strategicKey}.${row}`), {
      basis: 'CURATED',
      reason: REBUILT_ROW,
      citations,
    });
}

function runBy(gathered: Gathered, id: string, service: Printed): void {
  const { organisations } = gathered.services.find(({ printed }) => printed === service.text) ?? { organisations: [] };
  for (const { id: organisation, label, aliases } of organisations) {
    gathered.entities.push({
      ...node(organisation, { text: label, citations: service.citations }),
      kind: 'Organisation',
      properties: { aliases, organisationKind: 'service communal' },
    });
    relate(gathered, id, 'RUN_BY', organisation, stated(service.citations));
  }
}

/** What every stated node shares; its label is its words on one line. */
export function node(id: string, { text, citations }: Printed): Evidence & { id: string; label: string } {
  return { id, label: text.replace(/\s+/g, ' '), ...stated(citations) };
}

export function stated(citations: Citation[]): Evidence {
  return { basis: 'STATED', citations };
}

export function relate(gathered: Gathered, from: string, type: RelationType, to: string, evidence: Evidence): void {
  gathered.relations.push({ ...evidence, type, from, to });
}

function noteOf({ note }: Printed): { note?: string } {
  return note === undefined ? {} : { note };
}
