/** Every way we know to break an input: each is told with file, line and what to do, and nothing is loaded. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../cypher/embedded.ts';
import { query } from '../../../cypher/queries.ts';
import { BrokenInput } from '../../../data/model/problems.ts';
import type { Problem } from '../../../data/model/problems.ts';
import { buildDataset, ingest } from '../../../ingest/pipeline.ts';
import { copyProject } from '../../support/project.ts';
import type { ProjectCopy } from '../../support/project.ts';

const PLAN = 'data/sources/004_a48a8b2b438f0707.txt';
const MANIFEST = 'data/sources/manifest.yaml';
const PARTNERS = 'data/curation/partners.yaml';
const DISCREPANCIES = 'data/curation/discrepancies.yaml';

let project: ProjectCopy;
beforeEach(() => {
  project = copyProject();
});
afterEach(() => project.remove());

function problems(): Problem[] {
  try {
    buildDataset(project.root);
  } catch (error) {
    if (error instanceof BrokenInput) return error.problems;
    throw error;
  }
  return [];
}

/** What is expected of one problem: where, and what the message and the remedy say. */
function expectProblem(file: string, line: number | undefined, message: RegExp, remedy: RegExp): void {
  const found = problems();
  const match = found.find(
    (problem) => problem.file === file && problem.line === line && message.test(problem.message),
  );
  expect(match, JSON.stringify(found.slice(0, 5), null, 1)).toBeDefined();
  expect(match?.remedy).toMatch(remedy);
}

test('the untouched copy is sound', () => expect(problems()).toEqual([]));

describe('a source', () => {
  test('that is missing', () => {
    project.delete(PLAN);
    expectProblem(PLAN, undefined, /missing/, /put it back/);
  });

  test('that was altered', () => {
    project.edit(PLAN, (text) => text.replace('cyber-haine', 'cyberhaine'));
    expectProblem(PLAN, undefined, /differs.*sha256 is [0-9a-f]{64}/, /to accept the new one.*set sha256/);
  });

  test('in another encoding', () => {
    project.write(PLAN, Buffer.from('Prévention', 'latin1'));
    const digest = /sha256 is ([0-9a-f]{64})/.exec(problems()[0]?.message ?? '')?.[1] ?? '';
    project.edit(MANIFEST, (text) => text.replace(/sha256: 02e4[0-9a-f]+/, `sha256: ${digest}`));
    expectProblem(PLAN, undefined, /not UTF-8/, /convert it/);
  });

  test('that lost a heading of its table of contents', () => {
    project.edit(PLAN, (text) => text.replace('\nAtteintes aux biens\n', '\nAtteintes au bien\n'), true);
    expectProblem(PLAN, undefined, /heading “Atteintes aux biens”/, /table of contents/);
  });
});

describe('a measure', () => {
  test('with an unknown partner', () => {
    project.edit(
      PLAN,
      (text) =>
        text.replace('Parquet, police intégrée, hébergeurs de site', 'Parquet, polise intégrée, hébergeurs de site'),
      true,
    );
    expectProblem(PLAN, 1464, /“polise intégrée”.*nearest: “police intégrée”/, /data\/curation\/partners\.yaml/);
  });

  test('without axis in the annex', () => {
    project.edit(PLAN, (text) => text.replace('Prévention\t<p>M1.1 :', '\t<p>M1.1 :'), true);
    expectProblem(PLAN, 1463, /M1\.1 has no axis/, /first column/);
  });

  test('without axis in the body', () => {
    project.edit(PLAN, (text) => text.replace('A. Prévention\n\nM1.1', 'M1.1'), true);
    expectProblem(PLAN, 347, /M1\.1 stands under no axis/, /A\. Prévention/);
  });

  test('whose axis is misspelt', () => {
    project.edit(PLAN, (text) => text.replace('Réaction\t<p>M1.3', 'Réacton\t<p>M1.3'), true);
    expectProblem(PLAN, 1465, /“Réacton” stands where the axis/, /Prévention, Réaction, Suivi/);
  });

  test('that stands twice', () => {
    project.edit(PLAN, (text) => text.replace('\t<p>M1.4 :', '\t<p>M1.3 :'), true);
    expectProblem(PLAN, 1466, /M1\.3 stands twice in the annex/, /its own code/);
  });

  test('that is missing from the annex', () => {
    project.edit(PLAN, (text) => text.replace(/\tM9\.4 : Sensibiliser les armuriers[^\n]*\n/, '\n'), true);
    expectProblem(PLAN, 1308, /M9\.4 is not in the annex/, /restore its row/);
  });

  test('under another theme', () => {
    project.edit(PLAN, (text) => text.replace('\tM9.4 : Sens', '\tM8.4 : Sens'), true);
    expectProblem(PLAN, 1593, /M8\.4 stands under theme 9/, /correct the code/);
  });
});

describe('the curation', () => {
  test('that is not YAML', () => {
    project.edit(PARTNERS, (text) => text.replace('- id: zones-de-police', '- id: [zones-de-police'));
    expectProblem(PARTNERS, 12, /not valid YAML/, /syntax/);
  });

  test('that is missing', () => {
    project.delete(DISCREPANCIES);
    expectProblem(DISCREPANCIES, undefined, /missing/, /restore/);
  });

  test('with an unknown key', () => {
    project.edit(PARTNERS, (text) => text.replace('labelNl: Politiezones', 'labelNL: Politiezones'));
    expectProblem(PARTNERS, 10, /labelNL/, /shape/);
  });

  test('with a spelling that the annex does not print', () => {
    project.edit(PARTNERS, (text) => text.replace('spellings: [ZP]', 'spellings: [ZP, ZPP]'));
    expectProblem(PARTNERS, 15, /“ZPP” of zones-de-police stands nowhere/, /correct it/);
  });

  test('with a broader partner that does not exist', () => {
    project.edit(PARTNERS, (text) =>
      text.replace('narrowerThan: { id: police-integree,', 'narrowerThan: { id: police-integre,'),
    );
    expectProblem(PARTNERS, 16, /“police-integre”, which is no partner; nearest: “police-integree”/, /name a partner/);
  });

  test('with a difference that the texts do not have', () => {
    project.edit(DISCREPANCIES, (text) => text.replace('annex: déchets', 'annex: ordures'));
    expectProblem(DISCREPANCIES, 28, /no difference of M10\.4/, /remove it/);
  });
});

test('the manifest with a bad digest', () => {
  project.edit(MANIFEST, (text) => text.replace('sha256: 02e4', 'sha256: 02E4'));
  expectProblem(MANIFEST, 11, /hexadecimal/, /shape/);
});

test('several broken inputs are told in one run', () => {
  project.delete(DISCREPANCIES);
  project.edit(PARTNERS, (text) => text.replace('label: Communes', 'lable: Communes'));
  expect(new Set(problems().map(({ file }) => file))).toEqual(new Set([DISCREPANCIES, PARTNERS]));
});

test('a broken input leaves the graph as it was, and loading twice changes nothing', async () => {
  const graph = openEmbedded({});
  expect((await ingest(graph)).load.status).toBe('loaded');
  const before = await graph.read(query('dataset/state'));
  project.edit(PLAN, (text) => text.replace('cyber-haine', 'cyberhaine'));
  await expect(ingest(graph, project.root)).rejects.toThrow(BrokenInput);
  expect(await graph.read(query('dataset/state'))).toEqual(before);
  expect((await ingest(graph)).load.status).toBe('unchanged');
  await graph.close();
});
