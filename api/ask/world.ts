/** Rows and what they are related to: the paths through the graph that conditions and answers take. */
import type { EntityKind } from '../../data/model/entities.ts';
import { kindOfId } from '../../data/model/identifiers.ts';
import type { StoredLink, StoredNode } from '../stored.ts';
import type { RowKind } from './intent.ts';
import type { Knowledge, Step } from './knowledge.ts';
import type { Kind, KindMeaning } from './meaning.ts';
import { phraseStems } from './texts.ts';

type Paths = Partial<Record<EntityKind, readonly (readonly Step[])[]>>;

/** Objectives, results and indicators reach their contract through at most this many parts. */
const UP: readonly Step[][] = [
  ['>PART_OF'],
  ['>PART_OF', '>PART_OF'],
  ['>PART_OF', '>PART_OF', '>PART_OF'],
  ['>PART_OF', '>PART_OF', '>PART_OF', '>PART_OF'],
  ['>PART_OF', '>PART_OF', '>PART_OF', '>PART_OF', '>PART_OF'],
];
const DOWN: readonly Step[][] = UP.map((path) => path.map((): Step => '<PART_OF'));
const upThen = (...steps: Step[]): Step[][] => UP.map((up) => [...up, ...steps]);

const OF_CONTRACT: Paths = {
  Contract: UP,
  Sector: UP,
  GeneralObjective: UP,
  StrategicObjective: UP,
  Commune: upThen('>CONCERNS'),
  Organisation: [['>RUN_BY'], ['>MEASURES', '>RUN_BY'], ['>EXPECTED_FROM', '>RUN_BY']],
  Function: [['>MENTIONS']],
  Initiative: [['>MENTIONS']],
  Measure: [['>PURSUES'], ['>REPEATS', '>PURSUES']],
};

/** What pursues a measure, also by repeating an objective or by being an instance of an initiative. */
const PURSUERS: readonly Step[][] = [['<PURSUES'], ['<PURSUES', '<REPEATS'], ['<PURSUES', '<INSTANCE_OF']];
const pursuersThen = (...steps: Step[]): Step[][] => PURSUERS.map((path) => [...path, ...steps]);

const PATHS: Record<RowKind, Paths> = {
  Measure: {
    Partner: [['>INVOLVES']],
    Theme: [['>IN_THEME']],
    SubTheme: [['>IN_SUB_THEME']],
    Axis: [['>ON_AXIS']],
    CrossReference: [['>REFERS_TO']],
    TransversalObjective: [['>REFERS_TO']],
    Abbreviation: [['>MENTIONS']],
    Action: [['<PART_OF']],
    Discrepancy: [['<PART_OF']],
    Initiative: [...PURSUERS, ['>MENTIONS']],
    GeneralObjective: PURSUERS,
    StrategicObjective: PURSUERS,
    OperationalObjective: PURSUERS,
    Organisation: [['>MENTIONS'], ...pursuersThen('>LED_BY'), ...pursuersThen('>RUN_BY')],
    Function: [['>MENTIONS']],
    Place: [['>MENTIONS']],
    Contract: UP.flatMap((up) => pursuersThen(...up)),
    Commune: UP.flatMap((up) => pursuersThen(...up, '>CONCERNS')),
    PoliceZone: [...pursuersThen('>IN_ZONE'), ...pursuersThen('>HAS_ACTIVITY', '>IN_ZONE')],
    Volet: pursuersThen('>ADDRESSES'),
    Period: pursuersThen('>HAS_ACTIVITY', '>DURING'),
  },
  Action: {
    Partner: [['>INVOLVES']],
    Measure: [['>PART_OF']],
    Theme: [['>PART_OF', '>IN_THEME']],
    Axis: [['>PART_OF', '>ON_AXIS']],
  },
  Initiative: {
    Volet: [['>ADDRESSES']],
    PoliceZone: [['>IN_ZONE'], ['>HAS_ACTIVITY', '>IN_ZONE']],
    Commune: [['>IN_COMMUNE'], ['>LED_BY']],
    Period: [['>HAS_ACTIVITY', '>DURING']],
    Organisation: [['>LED_BY'], ['>SUPPORTED_BY']],
    Initiative: [[], ['>INSTANCE_OF'], ['>PART_OF'], ['>PART_OF', '>PART_OF']],
    Measure: [['>PURSUES'], ['>INSTANCE_OF', '>PURSUES']],
    Theme: [['>PURSUES', '>IN_THEME']],
    Plan: [['>REFERS_TO']],
    Place: [['>AT_PLACE'], ['>MENTIONS']],
    Function: [['>MENTIONS']],
  },
  Objective: OF_CONTRACT,
  GeneralObjective: OF_CONTRACT,
  StrategicObjective: OF_CONTRACT,
  OperationalObjective: OF_CONTRACT,
  ExpectedResult: { ...OF_CONTRACT, OperationalObjective: [['>EXPECTED_FROM']] },
  Indicator: { ...OF_CONTRACT, OperationalObjective: [['>MEASURES']] },
  Contract: {
    Contract: [[]],
    Commune: [['>CONCERNS']],
    Organisation: [['>HAS_PARTY'], ['>REPRESENTED_BY']],
    Function: [['>REPRESENTED_BY']],
    Sector: DOWN,
    GeneralObjective: DOWN,
    StrategicObjective: DOWN,
    OperationalObjective: DOWN,
    ExpectedResult: DOWN,
    Indicator: DOWN,
    Allocation: DOWN,
    Measure: DOWN.map((path): Step[] => [...path, '>PURSUES']),
  },
  Document: { Document: [[]] },
  Commune: { Commune: [[]], PoliceZone: [['>COVERED_BY']], Contract: [['<CONCERNS']], Initiative: [['<IN_COMMUNE']] },
  Volet: { Volet: [[]], Initiative: [['<ADDRESSES']] },
};

/** One activity of an initiative: where, when, and how the annex tells of it. */
export interface ZoneActivity {
  zone: string | undefined;
  period: string;
  heading: string;
  start: string | undefined;
  end: string | undefined;
  isPrinted: boolean;
  isStated: boolean;
  /** First lines of what proves it; of what the annex prints, that of the item comes first. */
  lines: readonly number[];
}

/** Whether some years are among those that count: any of these, or each of them. */
function isThen(own: readonly number[], years: readonly number[], every: boolean): boolean {
  return every ? years.every((year) => own.includes(year)) : years.some((year) => own.includes(year));
}

/** Who leads or supports may be an organisation, a zone or a commune. */
const DOERS: ReadonlySet<EntityKind> = new Set(['Organisation', 'PoliceZone', 'Commune', 'Function']);

const OBJECTIVES = ['GeneralObjective', 'StrategicObjective', 'OperationalObjective'] as const;

export class World {
  readonly knowledge: Knowledge;
  readonly #values = new Map<string, ReadonlySet<string>>();

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  /** Ids of all rows of a kind, in natural order. */
  rows(kind: RowKind): readonly string[] {
    const kinds: readonly EntityKind[] = kind === 'Objective' ? OBJECTIVES : [kind];
    return kinds.flatMap((each) => this.knowledge.ofKind(each).map(({ id }) => id));
  }

  /** Ids of all things of a kind, of the subset when there is one, in natural order. */
  all(kind: Kind, subset?: KindMeaning): readonly string[] {
    const ids = kind === 'Objective' ? this.rows(kind) : this.knowledge.ofKind(kind).map(({ id }) => id);
    return subset?.where ? ids.filter((id) => this.inSubset(id, subset)) : ids;
  }

  inSubset(id: string, { where = {} }: KindMeaning): boolean {
    if (where.instanceOf) return this.knowledge.links(id, '>INSTANCE_OF').some(({ to }) => to === where.instanceOf);
    if (where.partOf) return this.knowledge.links(id, '>PART_OF').some(({ to }) => to === where.partOf);
    if (where.among) return where.among.includes(id);
    if (where.sort) return (this.knowledge.node(id) as StoredNode<'Organisation'>).organisationKind === where.sort;
    return where.named === undefined || this.#isCalled(id, where.named);
  }

  #isCalled(id: string, noun: string): boolean {
    const { label, aliases } = this.knowledge.node(id) as StoredNode<'Initiative'>;
    return [label, ...aliases].some((name) => ` ${phraseStems(name)} `.includes(` ${phraseStems(noun)} `));
  }

  /** Whether rows of a kind can be related to things of a kind. */
  relates(rows: RowKind, kind: EntityKind): boolean {
    return rows === kind || PATHS[rows][kind] !== undefined;
  }

  /** Ids of the things of a kind that a row is related to; of the row itself, when it is of that kind. */
  values(rows: RowKind, id: string, kind: Kind, role?: 'leads' | 'supports'): ReadonlySet<string> {
    const key = `${rows} ${id} ${kind} ${role ?? ''}`;
    let values = this.#values.get(key);
    if (!values) this.#values.set(key, (values = this.#findValues(rows, id, kind, role)));
    return values;
  }

  /** The initiatives that a measure has are those that pursue it; those that it names are among its `values` too. */
  pursuingInitiatives(measure: string): ReadonlySet<string> {
    const ends = PURSUERS.flatMap((path) => this.knowledge.walk(measure, path));
    return new Set(ends.filter((end) => kindOfId(end) === 'Initiative'));
  }

  #findValues(rows: RowKind, id: string, kind: Kind, role?: 'leads' | 'supports'): Set<string> {
    if (kind === rows || (kind === 'Objective' && kindOfId(id)?.endsWith('Objective'))) return new Set([id]);
    if (kind === 'Objective') return new Set(OBJECTIVES.flatMap((each) => [...this.values(rows, id, each)]));
    const ends = this.#paths(rows, kind, role).flatMap((path) => this.knowledge.walk(id, path));
    const wanted = rows === 'Initiative' && kind === 'Organisation' ? DOERS : new Set([kind]);
    return new Set(ends.filter((end) => wanted.has(kindOfId(end)!)));
  }

  #paths(rows: RowKind, kind: EntityKind, role?: 'leads' | 'supports'): readonly (readonly Step[])[] {
    if (rows === 'Initiative' && kind === 'Organisation' && role) {
      return [[role === 'leads' ? '>LED_BY' : '>SUPPORTED_BY']];
    }
    if (rows === kind) return [[]];
    return PATHS[rows][kind] ?? [];
  }

  /** The zone and the period of each activity of an initiative. */
  activities(initiative: string): ZoneActivity[] {
    return this.knowledge.links(initiative, '>HAS_ACTIVITY').map(({ to }) => {
      const activity = this.knowledge.node(to) as unknown as StoredNode<'Activity'>;
      return {
        zone: this.knowledge.links(to, '>IN_ZONE')[0]?.to,
        period: activity.period,
        heading: activity.heading ?? '',
        start: activity.start,
        end: activity.end,
        isPrinted: activity.items.length > 0,
        isStated: activity.basis === 'STATED',
        lines: this.knowledge.citations(to).map(({ firstLine }) => firstLine),
      };
    });
  }

  /**
   * The zones in which an initiative was active in some periods. Where a source names the years in which a zone took part,
   * those years tell; where no activity has a zone, all zones of the initiative count.
   */
  zonesDuring(
    initiative: string,
    { periods, years = [], every }: { periods: readonly string[]; years?: readonly number[]; every: boolean },
  ): string[] {
    const all = this.values('Initiative', initiative, 'PoliceZone');
    const dated = this.knowledge.links(initiative, '>IN_ZONE').filter((link) => this.#yearsOf(link).length > 0);
    if (years.length > 0 && dated.length > 0)
      return dated.filter((link) => isThen(this.#yearsOf(link), years, every)).map(({ to }) => to);
    const placed = this.activities(initiative).filter(({ zone }) => zone !== undefined);
    if (placed.length === 0) return [...all];
    return placed.flatMap(({ zone, period }) => (periods.includes(period) ? zone! : []));
  }

  #yearsOf({ passages }: StoredLink): number[] {
    const quotes = passages.map((id) => (this.knowledge.node(id) as unknown as StoredNode<'Passage'>).quote);
    return [...quotes.join(' ').matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
  }

  /**
   * Whether the annex lists an activity among those of its zone and period: under its words when it prints a list for
   * them, else because it says that the list of another period went on, or names it after all. What follows from a
   * date in the volets cites the annex only for the name of the zone.
   */
  isListed({ isPrinted, isStated, zone, period, lines }: ZoneActivity, own: readonly ZoneActivity[]): boolean {
    const annex = this.#readAnnex();
    if (isPrinted) return true;
    if (annex.lists.has(`${zone} ${period}`)) return false;
    const goesOn = own.some((each) => each.isPrinted && each.zone === zone);
    const inAnnex = (line: number) => line >= annex.firstLine;
    return goesOn || (isStated ? lines.some(inAnnex) : lines.every(inAnnex));
  }

  #annex: { lists: ReadonlySet<string>; firstLine: number } | undefined;

  /** The zones and periods for which the annex prints a list, and where it begins. */
  #readAnnex() {
    if (this.#annex) return this.#annex;
    const all = this.rows('Initiative').flatMap((id) => this.activities(id));
    const printed = all.filter(({ isPrinted }) => isPrinted);
    const lists = new Set(printed.map(({ zone, period }) => `${zone} ${period}`));
    this.#annex = { lists, firstLine: Math.min(...printed.flatMap(({ lines }) => lines.slice(0, 1))) };
    return this.#annex;
  }

  /** Whether the document of a row (a document, or a contract) is cited for one of the nodes or for a mention of it. */
  isCitedIn(row: string, ids: readonly string[]): boolean {
    const document = row.startsWith('document/') ? row : this.knowledge.citations(row)[0]?.document;
    return ids.some((id) => this.#documentsOf(id).has(document ?? ''));
  }

  /** Whether the report tells of it: the other documents print no figure of an initiative. */
  isOfReport(id: string): boolean {
    const reports = this.knowledge.ofKind('Document').filter(({ documentKind }) => documentKind === 'report');
    return this.knowledge.citations(id).some(({ document }) => reports.some((report) => report.id === document));
  }

  #documentsOf(id: string): Set<string> {
    const mentions = this.knowledge.links(id, '<MENTIONS').flatMap(({ passages }) => passages);
    const passages = mentions.map((passage) => this.knowledge.node(passage) as unknown as StoredNode<'Passage'>);
    return new Set([...this.knowledge.citations(id), ...passages].map(({ document }) => document));
  }
}
