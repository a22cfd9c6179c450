/** Groups of tests that need a Neo4j server: skipped, with a word, where there is none; required in CI. */
import { describe } from 'vitest';
import { neo4jMissing } from './server.ts';

const missing = neo4jMissing();

/** As `describe`; with `REQUIRE_NEO4J=1` a missing server fails the file instead of skipping the group. */
export const describeWithNeo4j = missing === null ? describe : describe.skip;

if (missing !== null) {
  if (process.env['REQUIRE_NEO4J']) throw new Error(`REQUIRE_NEO4J is set, but ${missing}`);
  console.warn(`Skipped: the tests on Neo4j, because ${missing}.`);
}
