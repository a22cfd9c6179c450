/** What all documents share: the documents themselves, named bodies, functions, places, concepts. */

/** One of the five sources. */
export interface DocumentProperties {
  title: string;
  publisher: string;
  /** As precise as known: `2017`, `2019-01-29`. */
  date: string;
  documentKind: 'plan' | 'report' | 'contract';
  /** File name under `data/sources/`. */
  file: string;
  /** Lower-case hex digest of the file's bytes. */
  sha256: string;
  /** BCP 47; all five are `fr`. */
  language: string;
  /** Number of lines of the file. */
  lineCount: number;
}

/**
 * The unit that is cited: a run of lines of a document and its exact words.
 * (:Passage)-[:IN_DOCUMENT]->(:Document). Made by the loader from the citations; parsers never make one.
 */
export interface PassageProperties {
  document: string;
  firstLine: number;
  lastLine: number;
  quote: string;
}

/** A named body: Bravvo, STIB, Unia, safe.brussels (formerly BPS) … */
export interface OrganisationProperties {
  /** Other names and spellings met in the sources. */
  aliases: string[];
  /** In words: `asbl`, `service communal`, `police`, `administration régionale` … when a source says so. */
  organisationKind?: string;
}

/** A function held by people on the ground, never a person: gardiens de la paix, inspecteur de quartier … */
export interface FunctionProperties {
  aliases: string[];
}

/** A named place or public space: Peterbos, Place Flagey, gare du Midi … */
export interface PlaceProperties {
  aliases: string[];
}

/** A subject of the thesaurus, with labels in three languages. */
export interface ConceptProperties {
  labelFr: string;
  labelNl: string;
  labelEn: string;
  synonymsFr: string[];
  synonymsNl: string[];
  synonymsEn: string[];
  /** How people say it in their own words: read in questions, never in a source. */
  everydayFr: string[];
  everydayNl: string[];
  everydayEn: string[];
  abbreviationsFr: string[];
  abbreviationsNl: string[];
  abbreviationsEn: string[];
  /** False for ways of acting (to support, to create), which no text is about. */
  isSubject: boolean;
}

export interface CorpusEntities {
  Document: DocumentProperties;
  Passage: PassageProperties;
  Organisation: OrganisationProperties;
  Function: FunctionProperties;
  Place: PlaceProperties;
  Concept: ConceptProperties;
}
