/** The traps of the plan, each on the real text. */
import { describe, expect, test } from 'vitest';
import type { Entity, EntityKind } from '../../../data/model/entities.ts';
import { buildDataset } from '../../../ingest/pipeline.ts';

const { dataset } = buildDataset();

function node<K extends EntityKind>(kind: K, id: string): Entity<K> {
  const found = dataset.entities.find((entity) => entity.id === id && entity.kind === kind);
  if (!found) throw new Error(`no ${kind} ${id}`);
  return found as Entity<K>;
}

const measure = (code: string) => node('Measure', `measure/${code}`).properties;
const ofKind = (kind: EntityKind) => dataset.entities.filter((entity) => entity.kind === kind);
const targets = (from: string, type: string) =>
  dataset.relations.filter((relation) => relation.from === from && relation.type === type).map(({ to }) => to);
const partners = (id: string) => targets(id, 'INVOLVES').map((to) => to.replace('partner/', ''));

describe('measures', () => {
  test('every code from M1.1 to the last of its theme is there once', () => {
    for (const theme of ofKind('Theme')) {
      const number = (theme as Entity<'Theme'>).properties.number;
      const numbers = ofKind('Measure')
        .map((entity) => (entity as Entity<'Measure'>).properties)
        .filter((properties) => properties.theme === number)
        .map((properties) => properties.number)
        .sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  test('each has one theme, one axis, two texts, and cites annex and body', () => {
    for (const entity of ofKind('Measure') as Entity<'Measure'>[]) {
      expect(targets(entity.id, 'IN_THEME')).toHaveLength(1);
      expect(targets(entity.id, 'ON_AXIS')).toHaveLength(1);
      const { bodyText, annexText, title } = entity.properties;
      for (const text of [bodyText, annexText, title])
        expect(text).not.toMatch(/\*|<|>|[⁰¹²³⁴-⁹]|\s,|\p{L}['’] \p{L}/u);
      expect(entity.citations.some(({ firstLine }) => firstLine > 1460)).toBe(true);
      expect(entity.citations.some(({ firstLine }) => firstLine < 1430)).toBe(true);
    }
  });

  test('each text is all that its lines print, and nothing else', () => {
    const letters = (words: string) => words.replace(/<[^>]+>/g, '').replace(/[^\p{L}\p{Nd}]/gu, '');
    for (const { citations, properties } of ofKind('Measure') as Entity<'Measure'>[]) {
      const printed = (isAnnex: boolean) =>
        letters(
          [...citations]
            .filter(({ firstLine }) => firstLine > 1460 === isAnnex)
            .sort((a, b) => a.firstLine - b.firstLine)
            .map(({ quote }) => quote)
            .join('\n')
            .replace(/M\d+\.\d+\s*:/, ''),
        );
      expect([properties.code, printed(false)]).toEqual([properties.code, letters(properties.bodyText)]);
      expect([properties.code, printed(true)]).toEqual([properties.code, letters(properties.annexText)]);
    }
  });

  test('M1.5 has no partner', () => expect(partners('measure/M1.5')).toEqual([]));

  test('one row ends M4.2 and holds all of M4.3; its partners are those of M4.3', () => {
    expect(measure('M4.2').annexText).toMatch(
      /En répondant aux phénomènes de mendicités dans les carrefours régionaux ;$/,
    );
    expect(measure('M4.3').annexText).toMatch(/^Former les différents acteurs :/);
    expect(partners('measure/M4.2')).not.toContain('services-publics-federaux');
    expect(partners('measure/M4.3')).toContain('instituts-de-formation');
  });

  test('a list item cut by a page break and given a dash of its own is whole', () => {
    expect(measure('M1.8').bodyText).toContain('spécifiques (écoute, soutien, thérapie,...) pour les victimes');
    expect(measure('M10.5').bodyText).toContain('sur base de scénarios réels), pour renforcer');
  });

  test('words cut at a page break are whole', () => {
    expect(measure('M10.8').bodyText).toContain('en Région bruxelloise');
    expect(measure('M8.3').bodyText).toContain('les administrations compétentes en la matière');
  });

  test('a title is the lead up to the first list item', () => {
    expect(measure('M3.1').title).toMatch(/^Renforcer la prévention générale.*activités de loisirs\)$/);
    expect(measure('M7.9').title).toBe(
      "Veiller à une bonne prise en charge des victimes comme des auteurs d'actes d'incivilités",
    );
  });

  test('themes 6 and 8 have two sub-themes each', () => {
    expect(targets('measure/M6.8', 'IN_SUB_THEME')).toEqual(['sub-theme/securite-routiere']);
    expect(targets('measure/M6.9', 'IN_SUB_THEME')).toEqual(['sub-theme/transports-en-commun']);
    expect(targets('measure/M8.11', 'IN_SUB_THEME')).toEqual(['sub-theme/cybercriminalite']);
    expect(targets('measure/M7.1', 'IN_SUB_THEME')).toEqual([]);
  });
});

describe('actions', () => {
  test('a part with a row of its own has partners of its own', () => {
    expect(partners('action/M3.1/3')).toEqual(['associations']);
    expect(partners('action/M5.2/2')).toEqual(['organismes-regionaux']);
    expect(partners('action/M1.7/2')).toEqual(['zones-de-police', 'associations']);
    expect(partners('action/M6.2/2')).toEqual(['instituts-de-formation']);
  });

  test('a row that a page break cut makes no action', () => {
    expect(targets('action/M5.3/1', 'PART_OF')).toEqual([]);
    expect(measure('M5.3').annexText).toContain('sac-jacking');
    expect(measure('M6.11').annexText).toContain('un module de formation spécifique à chaque société');
  });
});

describe('references', () => {
  test('“NCSI M16” is a measure of the framework note, not of this plan', () => {
    expect(targets('measure/M3.4', 'REFERS_TO')).toEqual(['reference/ncsi-m16-4-3']);
    expect(targets('measure/M1.10', 'REFERS_TO')).toContain('reference/m1-nc-4-6-1');
  });

  test('“NCSIM11” is the same reference as “NCSI M11”', () => {
    expect(node('CrossReference', 'reference/ncsi-m11-4-3').properties.text).toBe('NCSI M11, 4.3');
    expect(node('CrossReference', 'reference/ncsi-m1-4-4-2').properties.target).toBe('NCSI');
  });

  test('a measure may refer to another part of the plan, in its text or in a footnote', () => {
    expect(targets('measure/M7.6', 'REFERS_TO')).toEqual(['transversal-objective/3']);
    expect(targets('measure/M6.5', 'REFERS_TO')).toEqual(['measure/M10.4']);
  });
});

describe('what body and annex print differently', () => {
  test('is kept and classed', () => {
    expect(node('Discrepancy', 'discrepancy/M10.4/1').properties).toMatchObject({
      body: 'produits dangereux',
      annex: 'déchets',
      discrepancyClass: 'substantive',
    });
    expect(node('Discrepancy', 'discrepancy/M7.3/1').properties.body).toContain('les gardiens de parc');
    expect(node('Discrepancy', 'discrepancy/M10.7/1').properties.discrepancyClass).toBe('typo');
  });

  test('is not what typesetting alone does: École and Ecole, intra-familiales, « » and " "', () => {
    expect(targets('discrepancy/M1.8/1', 'PART_OF')).toEqual([]);
    expect(targets('discrepancy/M6.11/1', 'PART_OF')).toEqual([]);
  });
});

describe('the rest of the plan', () => {
  test('has its abbreviations, objectives and axes', () => {
    expect(node('Abbreviation', 'abbreviation/cores').properties.long).toBe('Conseil régional de sécurité');
    expect(node('Abbreviation', 'abbreviation/zp').properties.long).toBe('Zones de police');
    expect(ofKind('TransversalObjective')).toHaveLength(5);
    expect(ofKind('Axis').map(({ label }) => label)).toEqual(['Prévention', 'Réaction', 'Suivi']);
  });

  test('themes list their priorities', () => {
    expect(node('Theme', 'theme/4').properties.priorities).toEqual([
      'Les marchands de sommeil',
      "L'exploitation domestique",
      "L'exploitation de la mendicité",
      'Le proxénétisme et la prostitution',
    ]);
    expect(node('Theme', 'theme/5').properties.priorities.at(-1)).toContain('sur les comportements à favoriser');
  });

  test('LISA is defined by a note, and M7.7 does not say the word', () => {
    expect(measure('M7.7').bodyText).not.toContain('LISA');
  });
});

test('everything of the plan is STATED, but the class of a difference', () => {
  const kinds: EntityKind[] = ['Theme', 'SubTheme', 'Axis', 'Measure', 'Action', 'Partner', 'Abbreviation'];
  const others = dataset.entities.filter(({ kind, basis }) => kinds.includes(kind) && basis !== 'STATED');
  expect(others.map(({ id }) => id)).toEqual([]);
});
