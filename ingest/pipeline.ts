/** The five steps of ingestion in a row: read, parse, link, validate, load. */
import type { Graph } from '../cypher/graph.ts';
import { BrokenInput } from '../data/model/problems.ts';
import type { Problem } from '../data/model/problems.ts';
import { PROJECT_ROOT } from '../data/model/root.ts';
import { linkConcepts } from './link/concepts.ts';
import { linkCurated, linksShape } from './link/curated.ts';
import { linkFigures } from './link/figures.ts';
import { linkMatched, sampleShape } from './link/matched.ts';
import { linkMentions, mentionsShape } from './link/mentions.ts';
import { linkPartners, partnersShape } from './link/partners.ts';
import { unite } from './link/unite.ts';
import { load } from './load/load.ts';
import type { LoadReport } from './load/load.ts';
import { parseContracts } from './parse/contracts/contracts.ts';
import { contractTablesShape } from './parse/contracts/curation.ts';
import { observationsShape } from './parse/observations.ts';
import { discrepanciesShape } from './parse/plan/discrepancies.ts';
import { parsePlan } from './parse/plan/plan.ts';
import { parseReport } from './parse/report/report.ts';
import { readReportCuration } from './read/report.ts';
import { parseThesaurus } from './parse/thesaurus/thesaurus.ts';
import { readSources } from './read/sources.ts';
import { readThesaurus } from './read/thesaurus.ts';
import { readYaml } from './read/yaml.ts';
import type { Dataset, Extraction, SourceText } from './stages.ts';
import { validate } from './validate/validate.ts';

export type Step = 'read' | 'parse' | 'link' | 'validate' | 'load';

/** Told when a step begins, and while the last one goes on. */
export type Progress = (step: Step, done?: number, total?: number) => void;

export interface Built {
  dataset: Dataset;
  /** What was read but left out, in English. */
  unresolved: string[];
}

export interface IngestReport extends Built {
  load: LoadReport;
}

const PLAN = 'document/pgsp-2017-2020';
const REPORT = 'document/rapport-citoyens-police-2023-2024';
const CONTRACT_TABLES = 'data/curation/contracts/molenbeek-saint-jean-2023.yaml';

/**
 * Everything but loading: the verified dataset of the sources and the curation under `root`.
 * @param root folder of the project; another one for tests with broken inputs
 * @throws BrokenInput with every problem found
 */
export function buildDataset(root: string = PROJECT_ROOT, progress: Progress = () => {}): Built {
  progress('read');
  const inputs = readInputs(root);
  progress('parse');
  const plan = parsePlan(inputs.plan, inputs.discrepancies);
  const report = parseReport(inputs.report, inputs.reportCuration);
  const contracts = parseContracts(inputs.texts, inputs.contractTables);
  progress('link');
  const partners = linkPartners(inputs.plan, plan.partnerCells, inputs.partners, plan.problems.length === 0);
  const documents: Extraction = { entities: inputs.documents, relations: [], problems: [], unresolved: [] };
  const parsed = unite([documents, plan, report, contracts, partners]);
  const mentions = linkMentions(inputs.mentions, inputs.texts, parsed);
  const named = unite([parsed, mentions]);
  const links = linkCurated(inputs.links, inputs.texts, named);
  const concepts = inputs.thesaurus.map(({ concept }) => concept);
  const figures = linkFigures(inputs.plan, inputs.planFigures, named);
  const linked = unite([named, links, figures, parseThesaurus(inputs.thesaurus, inputs.texts)]);
  const found = () => [
    linkConcepts(concepts, inputs.texts, linked),
    linkMatched(concepts, inputs.texts, linked, inputs.matchedSample),
  ];
  const united = linked.problems.length > 0 ? linked : unite([linked, ...found()]);
  progress('validate');
  return { dataset: validate(united, inputs.texts), unresolved: united.unresolved };
}

/**
 * Fills a graph from the sources: all of it or nothing.
 * @throws BrokenInput when an input is broken; the graph then holds what it held
 * @throws GraphUnavailable when the database cannot be reached
 */
export async function ingest(
  graph: Graph,
  root: string = PROJECT_ROOT,
  progress: Progress = () => {},
): Promise<IngestReport> {
  const built = buildDataset(root, progress);
  progress('load', 0, 1);
  const report = await load(graph, built.dataset, (done, total) => progress('load', done, total));
  return { ...built, load: report };
}

/** Reads sources and curation; the problems of all files are told together. */
function readInputs(root: string) {
  const problems: Problem[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof BrokenInput)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const sources = attempt(() => readSources(root));
  const partners = attempt(() => readYaml(root, 'data/curation/partners.yaml', partnersShape));
  const discrepancies = attempt(() => readYaml(root, 'data/curation/discrepancies.yaml', discrepanciesShape));
  const planFigures = attempt(() => readYaml(root, 'data/curation/plan/observations.yaml', observationsShape));
  const reportCuration = attempt(() => readReportCuration(root));
  const contractTables = attempt(() => readYaml(root, CONTRACT_TABLES, contractTablesShape));
  const mentions = attempt(() => readYaml(root, 'data/curation/mentions.yaml', mentionsShape));
  const links = attempt(() => readYaml(root, 'data/curation/links.yaml', linksShape));
  const matchedSample = attempt(() => readYaml(root, 'data/curation/matched-sample.yaml', sampleShape));
  const thesaurus = attempt(() => readThesaurus(root));
  if (
    !sources ||
    !thesaurus ||
    !partners ||
    !discrepancies ||
    !planFigures ||
    !reportCuration ||
    !contractTables ||
    !mentions ||
    !links ||
    !matchedSample
  )
    throw new BrokenInput(problems);
  const [plan, report] = [textOf(sources.texts, PLAN), textOf(sources.texts, REPORT)];
  const curation = {
    partners,
    discrepancies,
    planFigures,
    reportCuration,
    contractTables,
    mentions,
    links,
    matchedSample,
  };
  return { ...sources, ...curation, thesaurus, plan, report };
}

function textOf(texts: ReadonlyMap<string, SourceText>, id: string): SourceText {
  const text = texts.get(id);
  if (text) return text;
  throw new BrokenInput([
    {
      message: `no source has the id ${id}`,
      file: 'data/sources/manifest.yaml',
      remedy: 'restore its entry in the manifest',
    },
  ]);
}
