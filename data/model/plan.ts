/** The regional plan (PGSP 2017-2020): themes, measures, actions, partners. */

/** An edition of the plan. 2017-2020 is in the corpus; later ones are only named by the report. */
export interface PlanProperties {
  edition: string;
}

/** (:TransversalObjective)-[:PART_OF]->(:Plan) */
export interface TransversalObjectiveProperties {
  number: number;
  title: string;
  text: string;
}

/** (:Theme)-[:PART_OF]->(:Plan) */
export interface ThemeProperties {
  number: number;
  /** As the annex table writes it, without the number. */
  title: string;
  /** Cleaned paragraphs before the strategy, joined by blank lines. */
  introduction: string;
  /** Cleaned paragraphs of `Stratégie`, without the priorities list. */
  strategy: string;
  /** The items of the priorities list, in order; empty when the theme lists none. */
  priorities: string[];
}

/** (:SubTheme)-[:PART_OF]->(:Theme) */
export interface SubThemeProperties {
  title: string;
  /** Order inside the theme, from 1. */
  position: number;
  strategy: string;
}

/** Prévention, Réaction, Suivi. */
export interface AxisProperties {
  /** 1 to 3, the order of the plan. */
  position: number;
}

/**
 * (:Measure)-[:IN_THEME]->(:Theme), (:Measure)-[:IN_SUB_THEME]->(:SubTheme),
 * (:Measure)-[:ON_AXIS]->(:Axis), (:Measure)-[:INVOLVES]->(:Partner),
 * (:Measure)-[:REFERS_TO]->(:CrossReference | :TransversalObjective | :Measure),
 * (:Measure)-[:MENTIONS]->(:Abbreviation)
 */
export interface MeasureProperties {
  /** `M1.1` … `M10.15`. */
  code: string;
  theme: number;
  /** The number after the dot; M10.2 sorts before M10.10. */
  number: number;
  /** Lead text up to the first list item, from the annex; without code and final punctuation. */
  title: string;
  /** The measure as the body prints it, cleaned; list items on lines of their own, `- ` and indented `- `. */
  bodyText: string;
  /** The measure as the annex table prints it, cleaned likewise. */
  annexText: string;
}

/**
 * A part of a measure with a row of its own in the annex, and so partners of its own.
 * (:Action)-[:PART_OF]->(:Measure), (:Action)-[:INVOLVES]->(:Partner)
 */
export interface ActionProperties {
  measure: string;
  /** From 1, in the order of the annex. */
  position: number;
  text: string;
}

/** (:Partner)-[:NARROWER_THAN]->(:Partner), (:Partner)-[:CLOSE_TO]->(:Partner) */
export interface PartnerProperties {
  /** The spellings of the annex that mean this partner. */
  spellings: string[];
  /** `le`, `la`, `l’`, `les`: that of its label in a French sentence; absent for a name of its own. */
  article?: string;
  labelNl: string;
  labelEn: string;
}

/** A place where body and annex of a measure differ. (:Discrepancy)-[:PART_OF]->(:Measure) */
export interface DiscrepancyProperties {
  /** `substantive` changes what is asked, `wording` only how, `typo` is a slip of spelling or typesetting. */
  discrepancyClass: 'substantive' | 'wording' | 'typo';
  /** The words of the body that differ; empty when the annex adds words. */
  body: string;
  annex: string;
  /** A few words around the difference, to place it. */
  context: string;
}

/** What a measure refers to outside this plan: NCSI M16, 4.3; PNS; Plan Alcool … */
export interface CrossReferenceProperties {
  /** As printed, cleaned: `NCSI M16, 4.3`. */
  text: string;
  /** The document referred to: `NCSI`, `PNS` …; an abbreviation of the plan where there is one. */
  target: string;
}

/** An entry of the plan's list of abbreviations. */
export interface AbbreviationProperties {
  short: string;
  long: string;
}

export interface PlanEntities {
  Plan: PlanProperties;
  TransversalObjective: TransversalObjectiveProperties;
  Theme: ThemeProperties;
  SubTheme: SubThemeProperties;
  Axis: AxisProperties;
  Measure: MeasureProperties;
  Action: ActionProperties;
  Partner: PartnerProperties;
  Discrepancy: DiscrepancyProperties;
  CrossReference: CrossReferenceProperties;
  Abbreviation: AbbreviationProperties;
}
