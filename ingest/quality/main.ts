/** `npm run quality`: how much was read, how it is linked, how far the links may be trusted. */
import { parseArgs } from 'node:util';
import { BrokenInput, describeProblem } from '../../data/model/problems.ts';
import { PROJECT_ROOT } from '../../data/model/root.ts';
import { matcherOf, sampleShape } from '../link/matched.ts';
import { buildDataset } from '../pipeline.ts';
import { readSources } from '../read/sources.ts';
import { readThesaurus } from '../read/thesaurus.ts';
import { readYaml } from '../read/yaml.ts';
import { coverageFigures } from './coverage.ts';
import { extractionFigures } from './extraction.ts';
import { linkingFigures } from './linking.ts';
import { printFigures } from './print.ts';
import type { Figures } from './print.ts';

const HELP = `Usage: npm run quality -- [options]

Reads the sources and the curation as \`npm run ingest\` does, loads nothing, and prints what came of it:
  EXTRACTION  nodes and relations of each kind, whether their quotes stand in the sources, how much of each
              source is cited, and the longest runs of which nothing is
  LINKING     relations per basis; precision and recall of the links that the algorithm finds, on the half of
              data/curation/matched-sample.yaml that did not choose its threshold, and against the curated links
  COVERAGE    measures with an initiative or a contract objective, and the other way round, per basis

Options:
  --json         print the figures as JSON
  --root FOLDER  where data/ is (default: this project)
  --help         print this

Exit codes: 0 printed, and every quote stands in its source; 1 an input is broken, or a quote does not stand;
2 wrong usage.
`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  root: { type: 'string', default: PROJECT_ROOT },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = main(process.argv.slice(2));

function main(words: string[]): number {
  let options;
  try {
    options = parseArgs({ args: words, options: OPTIONS }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nTry: npm run quality -- --help\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  return run(options.root, options.json);
}

function run(root: string, asJson: boolean): number {
  try {
    const figures = gather(root);
    process.stdout.write(asJson ? `${JSON.stringify(figures, null, 2)}\n` : printFigures(figures));
    const { count, of } = figures.extraction.verified;
    return count === of ? 0 : 1;
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error;
    process.stderr.write(`${error.problems.map(describeProblem).join('\n')}\n`);
    return 1;
  }
}

function gather(root: string): Figures {
  const { dataset } = buildDataset(root);
  const { texts } = readSources(root);
  const sample = readYaml(root, 'data/curation/matched-sample.yaml', sampleShape);
  const concepts = readThesaurus(root).map(({ concept }) => concept);
  return {
    version: dataset.version,
    extraction: extractionFigures(dataset, texts),
    linking: linkingFigures(dataset, sample, matcherOf(concepts, texts, dataset)),
    coverage: coverageFigures(dataset),
  };
}
