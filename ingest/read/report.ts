/** Reads what people decided about the report, and tells the problems of all its files together. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { BrokenInput } from '../../data/model/problems.ts';
import type { Problem } from '../../data/model/problems.ts';
import {
  blocksShape,
  frameworkShape,
  functionsShape,
  identityShape,
  initiativesShape,
  organisationsShape,
  placesShape,
  referencesShape,
  tablesShape,
} from '../parse/report/curation.ts';
import { observationsShape } from '../parse/observations.ts';
import type { ReportCuration } from '../parse/report/curation.ts';
import { readYaml } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

const FOLDER = 'data/curation/report';

/**
 * @param root folder of the project
 * @throws BrokenInput with every problem of every file: missing, not YAML, or of another shape
 */
export function readReportCuration(root: string): ReportCuration {
  const problems: Problem[] = [];
  const read = <T>(name: string, shape: z.ZodType<T>): YamlFile<T> | undefined => {
    try {
      return readYaml(root, `${FOLDER}/${name}.yaml`, shape);
    } catch (error) {
      if (!(error instanceof BrokenInput)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const curation: { [File in keyof ReportCuration]: ReportCuration[File] | undefined } = {
    framework: read('framework', frameworkShape),
    organisations: read('organisations', organisationsShape),
    functions: read('functions', functionsShape),
    places: read('places', placesShape),
    references: read('references', referencesShape),
    initiatives: initiativeFiles(root).flatMap((name) => read(`initiatives/${name}`, initiativesShape) ?? []),
    observations: read('observations', observationsShape),
    tables: read('tables', tablesShape),
    blocks: read('annex-blocks', blocksShape),
    identity: read('identity', identityShape),
  };
  if (problems.length > 0) throw new BrokenInput(problems);
  return curation as ReportCuration;
}

/** Names of the files of initiatives, in the order of the volets. */
function initiativeFiles(root: string): string[] {
  try {
    return readdirSync(join(root, FOLDER, 'initiatives'))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.replace(/\.yaml$/, ''))
      .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  } catch {
    throw new BrokenInput([
      { message: 'the folder is missing', file: `${FOLDER}/initiatives`, remedy: 'restore it from the repository' },
    ]);
  }
}

/** The annex after the volets. */
function rank(name: string): number {
  return name.startsWith('volet') ? 0 : 1;
}
