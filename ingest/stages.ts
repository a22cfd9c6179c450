/**
 * What passes from one step of ingestion to the next:
 *
 *   read → SourceText[] → parse → Extraction → link → Extraction → validate → Dataset → load
 *
 * Read touches the disk and load the graph; the three steps between are pure.
 */
import type { Entity } from '../data/model/entities.ts';
import type { Problem } from '../data/model/problems.ts';
import type { Relation } from '../data/model/relations.ts';

/** A source document whose bytes match the manifest. */
export interface SourceText {
  /** `document/pgsp-2017-2020` … */
  id: string;
  /** Path from the project's root, for messages. */
  path: string;
  /** The lines without their line breaks; `lines[0]` is line 1. */
  lines: readonly string[];
}

/** What a parser or linker found: nodes, relations, and what it could not read. */
export interface Extraction {
  entities: Entity[];
  relations: Relation[];
  /** Any problem stops the load. */
  problems: Problem[];
  /** What was read but left out, in English, for the report at the end of ingestion. */
  unresolved: string[];
}

/** A whole, verified graph, ready to load. */
export interface Dataset {
  /** Hex digest over all nodes and relations: equal content, equal version. */
  version: string;
  entities: readonly Entity[];
  relations: readonly Relation[];
}
