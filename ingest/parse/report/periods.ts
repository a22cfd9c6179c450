/**
 * Which period of the report a date belongs to. The report dates its update from September 2022 to December 2024
 * (lines 35-37) but never says where one period ends: it lists events of September to December 2023 both under
 * 2022-2023 (a meeting of 21 December 2023) and under 2023-2024 (a launch of October 2023). A date in those months
 * alone says nothing; all others do.
 */

/** First and last month that belong to one period only. */
const SURE_MONTHS: Readonly<Record<string, readonly [string, string]>> = {
  '2021-2022': ['2021-09', '2022-08'],
  '2022-2023': ['2022-09', '2023-08'],
  '2023-2024': ['2024-01', '2024-12'],
};

/** The last month that the report covers. */
export const LAST_MONTH = '2024-12';

/** First and last month that an ISO date may mean: `2022` is `2022-01` to `2022-12`. */
export function monthsOf(date: string): [string, string] {
  const [from = date, to = from] = date.split('/');
  return [firstMonth(from), lastMonth(to)];
}

/** The period in which a dated event surely falls; none when it may fall in several or outside all. */
export function periodOfEvent(date: string): string[] {
  const [earliest, latest] = monthsOf(date);
  return periodsWhere((first, last) => first <= earliest && latest <= last);
}

/** The periods in which something surely ran: from the last month its start may mean to the first its end may. */
export function periodsOfSpan(start: string, end: string | undefined): string[] {
  const [, from] = monthsOf(start);
  const to = end === undefined ? '9999-12' : monthsOf(end)[0];
  return periodsWhere((first, last) => from <= last && first <= to);
}

function periodsWhere(holds: (first: string, last: string) => boolean): string[] {
  return Object.entries(SURE_MONTHS)
    .filter(([, [first, last]]) => holds(first, last))
    .map(([period]) => period);
}

function firstMonth(date: string): string {
  return date.length === 4 ? `${date}-01` : date.slice(0, 7);
}

function lastMonth(date: string): string {
  return date.length === 4 ? `${date}-12` : date.slice(0, 7);
}
