import { describe, expect, test } from 'vitest';
import { isoDate, readAmount } from '../../../ingest/parse/contracts/dates.ts';
import { contracts, nodeOf, ofContract, targets } from '../../support/contracts.ts';

const BRUSSELS = 'contract/bruxelles-2018-2019';
const VERVIERS = 'contract/verviers-2018-2019';
const MOLENBEEK = 'contract/molenbeek-saint-jean-2023';

describe('amounts', () => {
  test.each([
    ['1.896.439,60', 1896439.6],
    ['60.000,00', 60000],
    ['276 041,89', 276041.89],
  ])('both notations are read: %s', (printed, amount) => {
    expect(readAmount(printed)).toBe(amount);
  });

  test('Brussels grants a general and a complementary sum a year', () => {
    expect(ofContract('Allocation', 'bruxelles').map(({ properties }) => properties)).toEqual([
      { year: 2018, scheme: 'allocation générale', amountEUR: 1896439.6 },
      { year: 2018, scheme: 'allocation complémentaire « Radicalisation »', amountEUR: 60000 },
      { year: 2019, scheme: 'allocation générale', amountEUR: 1856982.33 },
      { year: 2019, scheme: 'allocation complémentaire « Radicalisation »', amountEUR: 60000 },
    ]);
  });

  test('Verviers prints one amount a year, and none for radicalisation', () => {
    const amounts = ofContract('Allocation', 'verviers').map(({ properties }) => [
      properties.year,
      properties.amountEUR,
    ]);
    expect(amounts).toEqual([
      [2018, 276041.89],
      [2019, 271546.93],
    ]);
  });

  test('Molenbeek prints no amount, no party and no date of signature, and the contract says so', () => {
    expect(ofContract('Allocation', 'molenbeek')).toEqual([]);
    expect(targets(MOLENBEEK, 'HAS_PARTY')).toEqual([]);
    expect(nodeOf('Contract', MOLENBEEK).properties.note).toBe(
      'The source does not print its parties, any amount, the days on which it begins and ends, a date of signature.',
    );
  });
});

describe('dates', () => {
  test.each([
    ['16/04/2007', '2007-04-16'],
    ['1er janvier 2018', '2018-01-01'],
    ['31 décembre \n\n2019', '2019-12-31'],
  ])('%j is %s', (printed, iso) => {
    expect(isoDate(printed)).toBe(iso);
  });

  test('only Verviers dates its signature; the decisions of the councils and the decree are not signatures', () => {
    expect(nodeOf('Contract', VERVIERS).properties).toMatchObject({
      signedOn: '2019-01-29',
      signedAt: 'Verviers',
      councilDecisionOn: '2019-01-28',
      decree: 'arrêté du 2 septembre 2018',
    });
    const brussels = nodeOf('Contract', BRUSSELS).properties;
    expect(brussels).toMatchObject({ councilDecisionOn: '2007-04-16', startsOn: '2018-01-01', endsOn: '2019-12-31' });
    expect(brussels).not.toHaveProperty('signedOn');
    expect(nodeOf('Contract', MOLENBEEK).properties).not.toHaveProperty('signedOn');
  });
});

describe('parties', () => {
  test('the State first, then the town', () => {
    expect(targets(BRUSSELS, 'HAS_PARTY')).toEqual(['organisation/etat-federal', 'organisation/ville-de-bruxelles']);
    expect(targets(VERVIERS, 'HAS_PARTY')).toEqual(['organisation/etat-federal', 'organisation/ville-de-verviers']);
  });

  test('offices act for them, and no person is named anywhere, not even in a quote', () => {
    expect(targets(BRUSSELS, 'REPRESENTED_BY')).toEqual([
      'function/ministre-de-l-interieur',
      'organisation/conseil-communal-de-la-ville-de-bruxelles',
      'function/bourgmestre-delegue',
      'function/secretaire-communal',
    ]);
    expect(JSON.stringify(contracts)).not.toMatch(/Persoons|Symoens|Targnion|Knubben|De Crem|Madame|Monsieur/i);
  });
});
