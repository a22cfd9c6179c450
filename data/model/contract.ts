/** A contrat de sécurité et de société and its cascade, from sector to indicator. */

/** (:Contract)-[:CONCERNS]->(:Commune), (:Contract)-[:HAS_PARTY]->(:Organisation) */
export interface ContractProperties {
  /** Years covered: `[2018, 2019]`. */
  years: number[];
  /** ISO date, only when the source dates the signature. */
  signedOn?: string;
  /** `convention` or `plan de projet`, as its title says. */
  contractKind: string;
}

/** (:Allocation)-[:PART_OF]->(:Contract) */
export interface AllocationProperties {
  year: number;
  /** As the source names the allocation, in French. */
  scheme: string;
  amountEUR: number;
}

/** (:Sector)-[:PART_OF]->(:Contract), (:Sector)-[:REPEATS]->(:Sector) */
export interface SectorProperties {
  /** The part of the contract it stands in, e.g. `Allocation générale`. */
  part: string;
  /** As printed: `1`, `3`, `I` … */
  number: string;
  title: string;
  /** From 1, in the order of the document. */
  position: number;
}

/** (:GeneralObjective)-[:PART_OF]->(:Sector) */
export interface GeneralObjectiveProperties {
  text: string;
  position: number;
}

/** (:StrategicObjective)-[:PART_OF]->(:GeneralObjective), (:StrategicObjective)-[:RUN_BY]->(:Organisation) */
export interface StrategicObjectiveProperties {
  number?: string;
  text: string;
  /** The responsible service, as printed. */
  service?: string;
  position: number;
  /** True when the template's objective has no content in this contract. */
  empty: boolean;
  /** Why it is empty or what could not be told apart, as stated or in English. */
  note?: string;
}

/** (:OperationalObjective)-[:PART_OF]->(:StrategicObjective) */
export interface OperationalObjectiveProperties {
  text: string;
  position: number;
  note?: string;
}

/** (:ExpectedResult)-[:PART_OF]->(:StrategicObjective | :OperationalObjective) */
export interface ExpectedResultProperties {
  text: string;
  position: number;
  note?: string;
}

/** (:Indicator)-[:PART_OF]->(:StrategicObjective | :OperationalObjective) */
export interface IndicatorProperties {
  text: string;
  position: number;
  operator?: '>=' | '<=' | '=' | 'yes/no';
  value?: number;
  unit?: string;
  /** What the threshold holds for: `an`, `trimestre` … as printed. */
  period?: string;
  note?: string;
}

export interface ContractEntities {
  Contract: ContractProperties;
  Allocation: AllocationProperties;
  Sector: SectorProperties;
  GeneralObjective: GeneralObjectiveProperties;
  StrategicObjective: StrategicObjectiveProperties;
  OperationalObjective: OperationalObjectiveProperties;
  ExpectedResult: ExpectedResultProperties;
  Indicator: IndicatorProperties;
}
