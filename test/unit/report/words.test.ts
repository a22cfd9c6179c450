import { describe, expect, test } from 'vitest';
import { monthsOf, periodOfEvent, periodsOfSpan } from '../../../ingest/parse/report/periods.ts';
import { cleanPassage, hasBullet, joinLines, withoutBullet } from '../../../ingest/parse/report/words.ts';
import { line, node } from '../../support/report.ts';

describe('words', () => {
  test('a word cut at the end of a line is made whole; a compound keeps its hyphen', () => {
    expect(joinLines([line(326), line(327)])).toContain('de la prévention et');
    expect(joinLines([line(278), line(279)])).toContain('Saint-Josse-ten-Noode/Evere');
    expect(joinLines([line(938), line(939)])).toContain('co-créatrice');
    expect(joinLines([line(1147), line(1148)])).toContain('socio-administratives');
    expect(joinLines([line(725 + 2), line(728)])).toContain('Ganshoren/Berchem-Saint-Agathe');
    expect(joinLines([1972, 1973, 1974, 1975, 1976].map(line))).toContain('mutuelles- se sont tenues');
  });

  test('what the page did to names and words is mended', () => {
    expect(joinLines([line(519), line(520)])).toContain('d’equal.brussels, de l’ERAP');
    expect(joinLines([line(537)])).toContain('SIAMU-DBDMH');
    expect(joinLines([line(568), line(569)])).toContain('procès-verbaux');
    expect(joinLines([line(413)])).toContain('jeunes NEETS et élèves');
    expect(joinLines([line(1662), line(1663)])).toContain('1.635.662 impressions tous réseaux confondus');
  });

  test('bullets: the replacement character, or only the figure space that stood before it', () => {
    expect([line(42), line(1818), line(1950), line(2361)].every(hasBullet)).toBe(true);
    expect(withoutBullet(line(1950)).trim()).toBe('Reprise de plusieurs initiatives dont');
    expect([line(1815), line(2112)].some(hasBullet)).toBe(false);
  });

  test('a list stays a list', () => {
    expect(cleanPassage([line(1592), line(1594), line(1596)].join('\n'))).toBe(
      '- Réseaux intégrés\n- Participation des citoyens\n- Formation et exercices',
    );
  });

  test('a description is the report’s own words, without the footnotes between its columns', () => {
    const { description } = node('Initiative', 'initiative/les-cadets-de-polbru').properties;
    expect(description).toMatch(/^En place depuis 2021, cette initiative vise/);
    expect(description).not.toContain('ejustice');
  });
});

describe('dates and periods', () => {
  test('a date means months', () => {
    expect(monthsOf('2022')).toEqual(['2022-01', '2022-12']);
    expect(monthsOf('2023-03-15')).toEqual(['2023-03', '2023-03']);
    expect(monthsOf('2023-04/2023-06')).toEqual(['2023-04', '2023-06']);
  });

  test('the autumn of 2023 belongs to no period for sure: the report lists it under both', () => {
    expect(periodOfEvent('2023-12-07')).toEqual([]);
    expect(periodOfEvent('2023-05-26')).toEqual(['2022-2023']);
    expect(periodOfEvent('2024')).toEqual(['2023-2024']);
    expect(periodOfEvent('2022')).toEqual([]);
  });

  test('a span covers the periods that it surely meets', () => {
    expect(periodsOfSpan('2010', undefined)).toEqual(['2021-2022', '2022-2023', '2023-2024']);
    expect(periodsOfSpan('2022', undefined)).toEqual(['2022-2023', '2023-2024']);
    expect(periodsOfSpan('2022-09', '2023-01')).toEqual(['2022-2023']);
    expect(periodsOfSpan('2022', '2022')).toEqual([]);
  });
});
