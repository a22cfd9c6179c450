import { describe, expect, test } from 'vitest';
import { contracts, nodeOf, ofContract, targets, texts } from '../../support/contracts.ts';

describe('headings of the conventions', () => {
  test('“Objectif stragégique 1” and “Objectifs stratégiques 1 et 2” are headings too', () => {
    const numbers = ofContract('StrategicObjective', 'bruxelles').map(({ id }) => id.replace(/.*2019-/, ''));
    expect(numbers.join(' ')).toBe(
      'I.1.1.1 I.1.1.2 I.2.1.1 I.2.1.2 I.2.1.3 ' +
        'I.3.1.1 I.3.1.3 I.3.1.4 I.3.2.1-2 I.3.2.3 I.3.2.4 ' +
        'II.1.1.1 II.1.1.3 II.1.1.4 II.2.1.1-2 II.2.1.3 II.2.1.4',
    );
  });

  test('the printed number stays: Brussels has no strategic objective 2 in sector 3', () => {
    expect(nodeOf('StrategicObjective', 'strategic-objective/bruxelles-2018-2019-I.3.1.3').properties.number).toBe('3');
    expect(nodeOf('StrategicObjective', 'strategic-objective/bruxelles-2018-2019-I.3.2.1-2').properties.number).toBe(
      '1 et 2',
    );
  });

  test('a sector without a general objective takes it from the sector it repeats, and says that it is derived', () => {
    const derived = nodeOf('GeneralObjective', 'general-objective/bruxelles-2018-2019-II.1.1');
    expect(derived.basis).toBe('DERIVED');
    expect(derived.properties.text).toBe(
      nodeOf('GeneralObjective', 'general-objective/bruxelles-2018-2019-I.3.1').properties.text,
    );
    expect(derived.citations.map(({ firstLine }) => firstLine)).toEqual([518, 799]);
  });
});

describe('items of the conventions', () => {
  test('an item goes on over a page number, which is neither in its text nor in its quotes', () => {
    const item = nodeOf('OperationalObjective', 'operational-objective/bruxelles-2018-2019-I.1.1.1.11');
    expect(item.properties.text).toBe(
      'Développement d’une politique de recrutement efficace, via notamment la promotion sociale permettant aux membres du personnel d’évoluer positivement dans leur carrière, l’ouverture permanente de places par le biais de la mobilité, ou encore via un projet de recrutement direct appelée « fast track » des agents de police',
    );
    expect(item.citations.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
      [187, 188],
      [198, 199],
    ]);
  });

  test('a compound keeps its hyphen at the end of a line', () => {
    expect(nodeOf('GeneralObjective', 'general-objective/bruxelles-2018-2019-I.3.1').label).toContain(
      'socio-préventifs communaux',
    );
  });

  test('where Verviers lost its bullets, a leading blank begins an item; “o …” stays in its item', () => {
    const objectives = ofContract('OperationalObjective', 'verviers').filter(({ id }) => id.includes('II.2.1.3.'));
    expect(objectives.map(({ properties }) => properties.text.split('\n').length)).toEqual([5, 1, 1, 1]);
    expect(objectives[0]?.properties.text.split('\n')[2]).toBe(
      '- L’actualisation des points d’attention pour tous les policiers via des sesssions complémentaires COPPRA',
    );
  });

  test('the 100% for COPPRA in Verviers is an expected result, and its indicator has no threshold', () => {
    expect(ofContract('ExpectedResult', 'verviers').map(({ label }) => label)).toContain(
      'Formation initiale COPPRA à 100% du cadre opérationnel zonal',
    );
    const indicators = ofContract('Indicator', 'verviers');
    expect(indicators.some(({ label }) => label.includes('100%'))).toBe(false);
    expect(indicators.find(({ label }) => label === 'Taux de formation COPPRA')?.properties).not.toHaveProperty(
      'value',
    );
  });

  test('Verviers leaves its first strategic objective empty', () => {
    expect(ofContract('StrategicObjective', 'verviers').filter(({ properties }) => properties.empty)).toMatchObject([
      {
        id: 'strategic-objective/verviers-2018-2019-I.1.1.1',
        properties: { note: expect.stringContaining('nothing') },
      },
    ]);
  });
});

describe('repetitions', () => {
  test('Brussels prints sector 3 twice; both stay, the second repeats the first', () => {
    expect(targets('sector/bruxelles-2018-2019-II.1', 'REPEATS')).toEqual(['sector/bruxelles-2018-2019-I.3']);
    expect(targets('sector/bruxelles-2018-2019-II.2', 'REPEATS')).toEqual(['sector/bruxelles-2018-2019-I.3']);
    expect(targets('sector/bruxelles-2018-2019-I.3', 'REPEATS')).toEqual([]);
  });

  test('every item of Brussels’ part II repeats one of part I, even the one cut short at the end', () => {
    const second = contracts.entities.filter(({ id }) => id.includes('bruxelles-2018-2019-II.'));
    expect(second.filter(({ id }) => targets(id, 'REPEATS').length !== 1).map(({ id }) => id)).toEqual([]);
    expect(targets('expected-result/bruxelles-2018-2019-II.2.1.4.2', 'REPEATS')).toEqual([
      'expected-result/bruxelles-2018-2019-I.3.2.4.2',
    ]);
    const cut = contracts.relations.filter(({ rule }) => rule?.includes('only the first words'));
    expect(cut.map(({ from }) => from)).toEqual(['expected-result/bruxelles-2018-2019-II.2.1.4.2']);
  });

  test('nothing repeats what another contract prints, and nothing in Verviers is printed twice', () => {
    const repeats = contracts.relations.filter(({ type }) => type === 'REPEATS');
    expect(repeats.some(({ from }) => from.includes('verviers'))).toBe(false);
    const contractOf = (id: string) => /\/([a-z-]+\d{4}(?:-\d{4})?)/.exec(id)?.[1];
    expect(repeats.filter(({ from, to }) => contractOf(from) !== contractOf(to))).toEqual([]);
  });
});

test('every quote of the contracts stands in its source, between its lines', () => {
  const cited = [...contracts.entities, ...contracts.relations].flatMap(({ citations }) => citations);
  const wrong = cited.filter(({ document, firstLine, lastLine, quote }) => {
    const lines = texts.get(document)?.lines.slice(firstLine - 1, lastLine) ?? [];
    return quote === '' || !lines.join('\n').includes(quote);
  });
  expect(cited.length).toBeGreaterThan(900);
  expect(wrong).toEqual([]);
});

test('every line of an objective, result or indicator of the conventions is cited once', () => {
  for (const name of ['bruxelles-2018-2019', 'verviers-2018-2019']) {
    const cited = contracts.entities
      .filter(({ id, basis }) => basis === 'STATED' && id.includes(name) && !/^(contract|allocation)/.test(id))
      .flatMap(({ citations }) => citations.map(({ firstLine, lastLine }) => [firstLine, lastLine] as const));
    const lines = texts.get(`document/contrat-${name}`)?.lines ?? [];
    const from = lines.findIndex((line) => line.includes('I. ALLOCATION'));
    const to = lines.findIndex((line) => line.includes('Cette convention a été signé'));
    const heading = /^\s*(?:I+\.|radicalisation violente|Objectif|Résultats attendus|Indicateurs|\d+\s*$)/;
    const uncited = lines.slice(from, to).flatMap((line, at) => {
      const number = from + at + 1;
      const times = cited.filter(([first, last]) => first <= number && number <= last).length;
      return line.trim() === '' || heading.test(line) || times === 1 ? [] : [`${number} (${times}): ${line.trim()}`];
    });
    expect(uncited).toEqual([]);
  }
});
