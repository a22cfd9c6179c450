/** The report on citizens and police: resolution, volets, initiatives, zones, communes, periods, figures. */
import type { Basis } from './basis.ts';

/** The parliamentary resolution of 18 December 2020. */
export interface ResolutionProperties {
  /** ISO date. */
  date: string;
  /** What does not add up in the source, in English. */
  note?: string;
}

/** A group of recommendations of the resolution. (:Volet)-[:PART_OF]->(:Resolution) */
export interface VoletProperties {
  number: number;
  title: string;
  /** Whether the report covers it (1 to 5) or only names it. */
  covered: boolean;
  /** What the report says of a volet that it does not cover, in English. */
  note?: string;
}

/**
 * `closed` is what the source says was ended or not continued; `took place` what it dates to a day, month or span that
 * is over, which nobody had to end.
 */
export type InitiativeStatus = 'active' | 'planned' | 'in preparation' | 'closed' | 'took place' | 'unknown';

/**
 * A project, service, event or practice on the ground.
 * (:Initiative)-[:ADDRESSES]->(:Volet), (:Initiative)-[:LED_BY]->(:Organisation),
 * (:Initiative)-[:SUPPORTED_BY]->(:Organisation), (:Initiative)-[:IN_ZONE]->(:PoliceZone),
 * (:Initiative)-[:IN_COMMUNE]->(:Commune), (:Initiative)-[:AT_PLACE]->(:Place),
 * (:Initiative)-[:PART_OF | INSTANCE_OF]->(:Initiative), (:Initiative)-[:REFERS_TO]->(:Plan),
 * (:Initiative)-[:DISTINCT_FROM | MAY_BE_SAME_AS]->(:Initiative), (:Initiative)-[:PURSUES]->(:Measure)
 */
export interface InitiativeProperties {
  name: string;
  /** Spellings met in the sources, and shorter or fuller forms of them by which it is asked for. */
  aliases: string[];
  /** What it is, in the report's own words (cleaned French), when the report describes it. */
  description?: string;
  /** The part of the report it stands in: `GT CiPol`, `safe.brussels`, `campus` … */
  section?: string;
  /** Who it is for, as stated. */
  audience?: string;
  status: InitiativeStatus;
  /** STATED or CURATED as its words say; DERIVED when it follows from a date, a list or an exception; absent when unknown. */
  statusBasis?: Basis;
  /** ISO date, as precise as stated: `2021`, `2021-06`, `2021-06-15`; `2023-04/2023-06` for a quarter. */
  start?: string;
  end?: string;
  /** Kind of item in the annex: as its heading there says, where it first lists it. */
  annexHeading?: string;
  /** The name it took later, and the ISO date from which. */
  renamedTo?: string;
  renamedOn?: string;
  /** What a reader must know of how the source tells it, in English: dates that disagree, a displaced title. */
  note?: string;
}

/**
 * That an initiative was active in one zone in one period; zone and period always belong together.
 * (:Initiative)-[:HAS_ACTIVITY]->(:Activity)-[:IN_ZONE]->(:PoliceZone), (:Activity)-[:DURING]->(:Period)
 */
export interface ActivityProperties {
  /** Zone number or empty when the source names no zone. */
  zone?: string;
  period: string;
  /** The words under which the annex lists it for this zone and period; empty when only the volets tell of it. */
  items: string[];
  /** The heading over these items: `Fonctionnement quotidien`, `Initiatives spécifiques` … */
  heading?: string;
  /** ISO date on which it began or ended in this zone, when the source says so of the zone. */
  start?: string;
  end?: string;
}

/** (:Commune)-[:COVERED_BY]->(:PoliceZone) */
export interface PoliceZoneProperties {
  /** `5339` … `5344`. */
  number: string;
  name: string;
  /** The same communes by their Dutch names. */
  labelNl: string;
  aliases: string[];
}

export interface CommuneProperties {
  name: string;
  nameNl: string;
  /** Other spellings met in the sources. */
  aliases?: string[];
  /** Whether it is one of the 19 of the Brussels-Capital Region. */
  inRegion: boolean;
}

export interface PeriodProperties {
  /** `2021-2022`, `2022-2023`, `2023-2024`. */
  name: string;
}

/** A figure as printed. (:Observation)-[:ABOUT]->(any), (:Observation)-[:IN_COMMUNE | IN_ZONE]->() */
export interface ObservationProperties {
  /** What is counted, in the source's words: `demandes`, `signalements`, `participants` … */
  measured: string;
  value: number;
  /** `demandes`, `personnes`, `%`, `EUR` … */
  unit: string;
  /** As stated: `2021`, `2023-2024`, `2024-06-17`. */
  period?: string;
  /** `stated` when printed; `computed` when a rule computed it from printed figures. */
  origin: 'stated' | 'computed';
  /** Only of a computed evolution, whose arrow the source lost. */
  direction?: 'rise' | 'fall' | 'none';
  /** What does not add up in the source, in English: `the source prints 345%`. */
  note?: string;
}

export interface ReportEntities {
  Resolution: ResolutionProperties;
  Volet: VoletProperties;
  Initiative: InitiativeProperties;
  Activity: ActivityProperties;
  PoliceZone: PoliceZoneProperties;
  Commune: CommuneProperties;
  Period: PeriodProperties;
  Observation: ObservationProperties;
}
