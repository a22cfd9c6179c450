/** The figures of the regional plan, once all that they are about is known: its themes, other plans, bodies. */
import { Gathering } from '../parse/gathering.ts';
import { readObservations } from '../parse/observations.ts';
import type { CuratedObservations } from '../parse/observations.ts';
import { runningText } from '../parse/span.ts';
import type { Extraction, SourceText } from '../stages.ts';

/**
 * @param extracted what was parsed: what a figure is about must be in it, unless it has problems of its own
 * @returns Observations and what they are about; a quote that does not stand is a problem, told with its file and line
 */
export function linkFigures(source: SourceText, file: CuratedObservations, extracted: Extraction): Extraction {
  const gathering = new Gathering();
  const known = new Set(extracted.entities.map(({ id }) => id));
  readObservations(runningText(source), file, {
    gathering,
    periods: [],
    exists: (id) => known.has(id),
    surroundings: () => [],
  });
  const found = gathering.extraction();
  return { ...found, problems: extracted.problems.length === 0 ? found.problems : [] };
}
