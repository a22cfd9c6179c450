/** Where and when initiatives were active, and what of them is dated. */
import { describe, expect, test } from 'vitest';
import type { Basis, Timeline_InitiativeFragment } from '../../../ui/generated/operations.ts';
import { readTimeline, timelinePath } from '../../../ui/timeline/query.ts';
import { cellsOf, countByBasis, eventsOf, spanOf, undated } from '../../../ui/timeline/timeline.ts';

const antenna = { id: 'initiative/lisa', name: 'LISA' };

function initiative(name: string, given: Partial<Timeline_InitiativeFragment> = {}): Timeline_InitiativeFragment {
  return {
    id: `initiative/${name}`,
    name,
    start: null,
    end: null,
    renamedTo: null,
    renamedOn: null,
    zones: [],
    instanceOf: null,
    activities: [],
    ...given,
  };
}

function activity(zone: string | null, period: string, basis: Basis) {
  const other = { __typename: 'Activity', id: `${zone}/${period}`, period, zone: zone && { id: zone, number: zone } };
  return { id: `link/${zone}/${period}/${basis}`, basis, other } as Timeline_InitiativeFragment['activities'][number];
}

describe('the address', () => {
  test('says zones, volets and the cell that is open, and nothing of what is not chosen', () => {
    const query = { zones: ['5339', '5341'], volets: ['2'], at: '5339/2023-2024' };
    expect(timelinePath('en', query)).toBe('/en/timeline?zones=5339,5341&volets=2&at=5339/2023-2024');
    expect(readTimeline(new URLSearchParams('zones=5339,5341&volets=2&at=5339/2023-2024'))).toEqual(query);
    expect(timelinePath('nl', { zones: [], volets: [], at: null })).toBe('/nl/timeline');
  });
});

describe('a cell', () => {
  const both = initiative('both', {
    activities: [
      activity('5339', '2021-2022', 'DERIVED'),
      activity('5339', '2021-2022', 'STATED'),
      activity('5340', '2021-2022', 'DERIVED'),
    ],
  });
  const zoneless = initiative('zoneless', { activities: [activity(null, '2021-2022', 'STATED')] });
  const cells = cellsOf([both, zoneless]);

  test('has each initiative once, with its surest link', () => {
    expect(cells.get('5339/2021-2022')?.map(({ link }) => link.basis)).toEqual(['STATED']);
    expect(cells.get('5340/2021-2022')?.map(({ link }) => link.basis)).toEqual(['DERIVED']);
    expect(cells.has('5339/2022-2023')).toBe(false);
  });

  test('is kept apart where no zone is stated', () => {
    expect(cells.get('none/2021-2022')?.map((active) => active.initiative.name)).toEqual(['zoneless']);
  });

  test('is counted by certainty, the surest first', () => {
    const active = ['DERIVED', 'STATED', 'DERIVED'].map((basis) => ({
      initiative: both,
      link: { id: basis, basis: basis as Basis },
    }));
    expect(countByBasis(active)).toEqual([
      { basis: 'STATED', count: 1 },
      { basis: 'DERIVED', count: 2 },
    ]);
  });
});

describe('a date', () => {
  test.each([
    ['2021', 2021, 2022],
    ['2021-07', 2021.5, 2021.5 + 1 / 12],
    ['2021-01-01', 2021, 2021 + 1 / 366],
    ['2022-10/2023-12', 2022.75, 2024],
    ['2024-06/..', 2024 + 5 / 12, 2024.5],
  ])('%s lasts as long as it is vague', (date, from, to) => {
    expect(spanOf(date)[0]).toBeCloseTo(from);
    expect(spanOf(date)[1]).toBeCloseTo(to);
  });
});

describe('events', () => {
  const renamed = initiative('renamed', {
    instanceOf: antenna,
    start: '2021-09',
    renamedOn: '2024-06',
    renamedTo: 'X',
  });
  const closed = initiative('closed', { instanceOf: antenna, start: '2022', end: '2023' });
  const dateless = initiative('dateless', { instanceOf: antenna });
  const single = initiative('single', { start: '2020' });

  test('are those of instances, in the order of their dates', () => {
    const told = eventsOf([closed, renamed, dateless, single]).map((event) => [event.initiative.name, event.kind]);
    expect(told).toEqual([
      ['renamed', 'opened'],
      ['closed', 'opened'],
      ['closed', 'closed'],
      ['renamed', 'renamed'],
    ]);
  });

  test('that no source dates are told too', () => {
    expect(undated([closed, renamed, dateless, single])).toEqual([dateless]);
  });
});
