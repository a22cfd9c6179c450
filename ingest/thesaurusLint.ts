/** `npm run thesaurus:lint`: reads the thesaurus and tells all that is wrong with it. */
import { BrokenInput, describeProblem } from '../data/model/problems.ts';
import { PROJECT_ROOT } from '../data/model/root.ts';
import { lintThesaurus } from './parse/thesaurus/lint.ts';
import { readThesaurus } from './read/thesaurus.ts';

process.exitCode = main();

function main(): number {
  try {
    const entries = readThesaurus(PROJECT_ROOT);
    const problems = lintThesaurus(entries);
    if (problems.length > 0) throw new BrokenInput(problems);
    const labels = entries.flatMap(({ concept }) => Object.values(concept.labels).flat()).length;
    process.stdout.write(`${entries.length} concepts with ${labels} labels in three languages; nothing is wrong.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error;
    process.stderr.write(`${error.problems.map(describeProblem).join('\n')}\n${error.problems.length} problems\n`);
    return 1;
  }
}
