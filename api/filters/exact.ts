/** Whether a list with filters holds what was found in another way, thing by thing. */
import { BASES } from '../../data/model/basis.ts';
import type { FilteredList } from '../ask/answer/list.ts';
import type { Context } from '../context.ts';
import { initiativeFilterOf, measureFilterOf } from '../export/parameters.ts';
import { findInitiatives } from './initiatives.ts';
import { findMeasures } from './measures.ts';

/**
 * What an answer leaves out without being asked: what an algorithm found, and parts of an initiative beside the whole.
 * A list must say so.
 */
const UNSAID: Readonly<Record<string, string>> = {
  basis: BASES.filter((basis) => basis !== 'MATCHED').join(),
  toplevel: '1',
};

/** @returns the list that holds exactly these ids, with what the answer leaves out if need be; null when none does */
export async function exactList(
  list: FilteredList,
  ids: readonly string[],
  context: Context,
): Promise<FilteredList | null> {
  for (const candidate of candidates(list)) if (await holds(candidate, ids, context)) return candidate;
  return null;
}

/** The list as it is, then with one more parameter, then with two. */
function candidates(list: FilteredList): FilteredList[] {
  const names = (list.kind === 'Measure' ? ['basis'] : ['basis', 'toplevel']).filter(
    (name) => !list.parameters.has(name),
  );
  const added = [[], ...names.map((name) => [name]), ...(names.length > 1 ? [names] : [])];
  return added.map((more) => {
    const parameters = new URLSearchParams(list.parameters);
    for (const name of more) parameters.set(name, UNSAID[name]!);
    return { ...list, parameters };
  });
}

async function holds({ kind, parameters }: FilteredList, ids: readonly string[], context: Context): Promise<boolean> {
  const { found } =
    kind === 'Measure'
      ? await findMeasures(measureFilterOf(parameters), context)
      : await findInitiatives(initiativeFilterOf(parameters), context);
  const wanted = new Set(ids);
  return found.length === wanted.size && found.every(({ id }) => wanted.has(id));
}
