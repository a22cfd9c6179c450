/** `npm run ingest`: reads the sources, checks every quote, and fills the graph. */
import { parseArgs } from 'node:util';
import { GraphUnavailable } from '../cypher/graph.ts';
import { openGraph } from '../cypher/open.ts';
import { BrokenInput, describeProblem } from '../data/model/problems.ts';
import { PROJECT_ROOT } from '../data/model/root.ts';
import { buildDataset, ingest } from './pipeline.ts';
import type { Built, Progress } from './pipeline.ts';

const HELP = `Usage: npm run ingest -- [options]

Reads the five sources and the curation, checks every quotation against its source, and loads the graph
in one transaction: all of it or nothing. Loading the same data again changes nothing.

Options:
  --check        read, parse, link and validate, but load nothing
  --root FOLDER  where data/ is (default: this project)
  --quiet        print nothing when all is well
  --help         print this

Environment:
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE   load into a Neo4j server
  GRAPH_DIR                                               else, the folder of the embedded graph

Exit codes: 0 loaded or unchanged; 1 an input is broken, and nothing was loaded; 2 wrong usage;
3 the database cannot be reached.
`;

const OPTIONS = {
  check: { type: 'boolean', default: false },
  root: { type: 'string', default: PROJECT_ROOT },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(words: string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({ args: words, options: OPTIONS }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nTry: npm run ingest -- --help\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const say = options.quiet ? () => {} : (text: string) => void process.stdout.write(text);
  try {
    await run(options, say);
    return 0;
  } catch (error) {
    return report(error);
  }
}

async function run(
  { check, root, quiet }: { check: boolean; root: string; quiet: boolean },
  say: (text: string) => void,
): Promise<void> {
  const progress = quiet ? () => {} : terminalProgress();
  if (check) {
    say(summary(buildDataset(root, progress)));
    return say('Checked; nothing was loaded (--check).\n');
  }
  if (!process.env['NEO4J_URI'] && !process.env['GRAPH_DIR'])
    say('Neither NEO4J_URI nor GRAPH_DIR is set: the graph is built in memory and not kept.\n');
  const graph = openGraph(process.env);
  try {
    const done = await ingest(graph, root, progress);
    say(summary(done));
    const { status, nodes, relations } = done.load;
    const state = status === 'loaded' ? 'Loaded' : 'Unchanged: the graph already holds';
    say(`${state} ${nodes} nodes and ${relations} relations (${graph.engine}, version ${done.dataset.version}).\n`);
  } finally {
    await graph.close();
  }
}

/** Counts per kind, what the sources contradict, and what was left out. */
function summary({ dataset, unresolved }: Built): string {
  const counts = new Map<string, number>();
  for (const { kind } of dataset.entities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const width = Math.max(...[...counts.keys()].map((kind) => kind.length));
  const table = [...counts].map(([kind, count]) => `  ${kind.padEnd(width)} ${String(count).padStart(6)}`);
  const classes = dataset.entities.flatMap((entity) =>
    entity.kind === 'Discrepancy' ? [entity.properties.discrepancyClass] : [],
  );
  const perClass = [...new Set(classes)].map((name) => `${classes.filter((other) => other === name).length} ${name}`);
  return [
    ...table,
    `Differences between body and annex of the plan: ${perClass.join(', ')}.`,
    unresolved.length === 0 ? 'Nothing was left unresolved.' : `Left unresolved (${unresolved.length}):`,
    ...unresolved.map((what) => `  ${what}`),
    '',
  ].join('\n');
}

/** One line that moves, on a terminal only. */
function terminalProgress(): Progress {
  if (!process.stdout.isTTY) return () => {};
  return (step, done, total) => {
    const share = done !== undefined && total ? ` ${Math.floor((100 * done) / total)}%` : '';
    process.stdout.write(`\r\u001b[2K${step}${share}`);
    if (done !== undefined && done === total) process.stdout.write('\r\u001b[2K');
  };
}

function report(error: unknown): number {
  if (error instanceof BrokenInput) {
    const { problems } = error;
    process.stderr.write(`${problems.map(describeProblem).join('\n')}\n`);
    process.stderr.write(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was loaded.\n`);
    return 1;
  }
  if (!(error instanceof GraphUnavailable)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 3;
}
