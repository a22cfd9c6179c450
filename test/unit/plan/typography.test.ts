import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanAnnex,
  cleanBody,
  joinCut,
  leadOf,
  splitItems,
  tidySpaces,
} from '../../../ingest/parse/plan/typography.ts';
import { sourceText } from '../../support/sources.ts';

const plan = sourceText('pgsp-2017-2020');
const cell = (line: number, column: number) => plan.lines[line - 1]?.split('\t')[column] ?? '';

describe('the body', () => {
  test('loses Markdown and footnote marks, and keeps its words', () => {
    expect(cleanBody(plan.lines[367] ?? '')).toBe(
      'M1.5 : Intensifier la politique de recherche et de poursuite en matière de discriminations et de délits de haine :',
    );
    expect(cleanBody(plan.lines[1205] ?? '')).toContain('du modèle una via (choix entre');
  });

  test('a word cut at a page break is whole again', () => {
    expect(joinCut('la prévention et de la sécurité en Ré-', 'gion bruxelloise ;')).toContain('en Région bruxelloise');
    expect(joinCut('Dans le cas de conflits ou de suspicion de', 'conflits conjugaux')).toContain(
      'suspicion de conflits',
    );
  });
});

describe('the annex', () => {
  test('loses HTML, and what lost bold type left behind', () => {
    expect(cleanAnnex(cell(1509, 1))).toContain("des faits d'exploitation de la mendicité");
    expect(cleanAnnex(cell(1472, 1))).toContain('En matière de violences conjugales et intrafamiliales, contribuer');
    expect(cleanAnnex(cell(1468, 1))).toContain("l'administration régionale de l'emploi, ainsi qu'en matière");
    expect(cleanAnnex(cell(1575, 1))).toContain('de subsidiarité et de non bis in idem, en vue');
    for (const line of plan.lines.slice(1460)) expect(cleanAnnex(line)).not.toMatch(/<|style=/);
  });

  test('a dash in parentheses begins no item', () => {
    const items = splitItems(cleanAnnex(cell(1463, 1)));
    expect(items).toHaveLength(7);
    expect(items[5]).toBe("- à la maltraitance d'enfants (et notamment aux mutilations génitales féminines - MGF) ;");
  });

  test('a dash begins an item after a parenthesis that was never closed, and after a bare word', () => {
    expect(splitItems(cleanAnnex(cell(1515, 1)))[1]).toMatch(/^- Réfléchir à l'opportunité/);
    const row = cell(1510, 1);
    expect(splitItems(cleanAnnex(row.slice(row.indexOf('M4.3'))))).toHaveLength(4);
  });

  test('a middle dot begins an item', () => {
    expect(splitItems(cleanAnnex(cell(1491, 1))).map((item) => item.slice(0, 14))).toEqual([
      '- Renforcer le',
      '- via des syne',
      '- en analysant',
    ]);
  });
});

test('a lead loses its final punctuation, but not an ellipsis', () => {
  expect(leadOf('Sensibiliser le public :\n- Fournir')).toBe('Sensibiliser le public');
  expect(leadOf('des bonnes pratiques professionnelles...);')).toBe('des bonnes pratiques professionnelles...)');
});

test('tidying twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('d', "'", '’', ' ', ',', '.', 'é') }), (text) => {
      expect(tidySpaces(tidySpaces(text))).toBe(tidySpaces(text));
    }),
  );
});
