import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../data/model/root.ts';
import { linkPartners, partnersShape, splitPartnerCell } from '../../../ingest/link/partners.ts';
import { readYaml } from '../../../ingest/read/yaml.ts';
import { sourceText } from '../../support/sources.ts';

const plan = sourceText('pgsp-2017-2020');
const curation = readYaml(PROJECT_ROOT, 'data/curation/partners.yaml', partnersShape);

/** The partners that the cell of a line of the annex names, without `partner/`. */
function partnersOn(line: number): string[] {
  const text = plan.lines[line - 1]?.split('\t')[2] ?? '';
  const { relations, problems } = linkPartners(plan, [{ measure: 'measure/M1.1', line, text }], curation, false);
  expect(problems).toEqual([]);
  return relations.filter(({ type }) => type === 'INVOLVES').map(({ to }) => to.replace('partner/', ''));
}

describe('a cell of the annex', () => {
  test.each([
    [1463, 'communes police-integree instituts-de-formation erms erip erap associations'],
    [1468, 'secteur-de-l-emploi-et-de-la-formation unia iefh'],
    [1469, 'secteurs-de-la-sante-et-de-l-aide-aux-victimes zones-de-police instituts-de-formation associations'],
    [
      1481,
      'services-publics-federaux services-publics-regionaux services-publics-communautaires communes associations',
    ],
    [1490, 'services-publics-federaux services-publics-regionaux communautes communes associations'],
    [1499, 'communes parquet police-integree associations-representatives-proprietaires-fournisseurs-energie'],
    [1503, 'services-publics-federaux communautes associations'],
    [1509, 'organismes-regionaux communautes auditorat parquet police-integree'],
    [1585, 'instituts-de-formation monde-academique'],
    [1611, 'organismes-federaux organismes-regionaux police-integree'],
  ])('line %i lists its partners in order', (line, expected) => {
    expect(partnersOn(line)).toEqual(expected.split(' '));
  });

  test('splits known names the same way whatever their order', () => {
    const names = ['communes', "secteur de l'emploi et de la formation", 'ZP', 'parquet', 'Unia'];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 1 }), (chosen) => {
        expect(splitPartnerCell(chosen.join(', '), (name) => names.includes(name))).toEqual(chosen);
      }),
    );
  });
});
