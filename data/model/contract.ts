/** A contrat de sécurité et de société and its cascade, from sector to indicator. */

/**
 * (:Contract)-[:CONCERNS]->(:Commune), (:Contract)-[:HAS_PARTY]->(:Organisation),
 * (:Contract)-[:REPRESENTED_BY]->(:Function | :Organisation)
 */
export interface ContractProperties {
  /** Years covered: `[2018, 2019]`. */
  years: number[];
  /** `convention` or `plan de projet`, as its title says. */
  contractKind: string;
  /** ISO dates on which it comes into force and ends, when printed. */
  startsOn?: string;
  endsOn?: string;
  /** ISO date and place, only when the source dates the signature. */
  signedOn?: string;
  signedAt?: string;
  /** ISO date of the municipal council's decision, which is not the date of signature. */
  councilDecisionOn?: string;
  /** The decree that it carries out, as printed. */
  decree?: string;
  /** What such a contract usually prints and this one does not, in English. */
  note?: string;
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

/** (:GeneralObjective)-[:PART_OF]->(:Sector); DERIVED when the sector prints none but repeats another's objectives */
export interface GeneralObjectiveProperties {
  text: string;
  position: number;
}

/** (:StrategicObjective)-[:PART_OF]->(:GeneralObjective), (:StrategicObjective)-[:RUN_BY]->(:Organisation) */
export interface StrategicObjectiveProperties {
  /** As printed: `1`, `1 et 2`. */
  number: string;
  text: string;
  /** The responsible service, as printed; several, each over a table of its own, are joined by `; `. */
  service?: string;
  position: number;
  /** True when the template's objective has no content in this contract. */
  empty: boolean;
  /** Why it is empty or what could not be told apart, as stated or in English. */
  note?: string;
}

/** (:OperationalObjective)-[:PART_OF]->(:StrategicObjective), (:OperationalObjective)-[:RUN_BY]->(:Organisation) */
export interface OperationalObjectiveProperties {
  /** Sub-items stand on lines of their own that begin with `- `. */
  text: string;
  position: number;
  /** The responsible service, as printed over its table. */
  service?: string;
  note?: string;
}

/** (:ExpectedResult)-[:PART_OF]->(:StrategicObjective), (:ExpectedResult)-[:EXPECTED_FROM]->(:OperationalObjective) */
export interface ExpectedResultProperties {
  text: string;
  position: number;
  note?: string;
}

/** (:Indicator)-[:PART_OF]->(:StrategicObjective), (:Indicator)-[:MEASURES]->(:OperationalObjective) */
export interface IndicatorProperties {
  text: string;
  position: number;
  /** Only when the source prints a threshold or “Oui/Non”. */
  operator?: '>=' | '<=' | '=' | 'yes/no';
  value?: number;
  /** What is counted, as printed: `heures`, `réunions` … */
  unit?: string;
  /** What the threshold holds for: `an`, `jour` … as printed. */
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
