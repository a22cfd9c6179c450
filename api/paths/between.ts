/** The paths between two nodes of the graph, within what may be asked for. */
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { refuseUnknownNodes } from '../filters/names.ts';
import type { BasisChoice } from '../loaders.ts';
import { checkedRange } from '../pages.ts';
import { findPaths, type Found } from './find.ts';
import { hubTest, linksOf } from './links.ts';

export interface PathArguments {
  from: string;
  to: string;
  maxHops?: number | null;
  basis?: BasisChoice;
}

/** Longer chains link everything to everything, and say nothing. */
const MOST_HOPS = 6;
const USUAL_HOPS = 4;

/**
 * The best path first; none when there is none.
 * @throws GraphQLError BAD_USER_INPUT when an end is unknown, both are the same or `maxHops` is too large
 */
export async function pathsBetween({ from, to, maxHops, basis }: PathArguments, context: Context): Promise<Found> {
  const most = checkedRange('maxHops', maxHops ?? USUAL_HOPS, 1, MOST_HOPS);
  await refuseUnknownNodes([from, to], context.loaders);
  if (from === to) throw badInput(`\`from\` and \`to\` are both ${from}: name two different nodes.`);
  const isHub = await hubTest(context.graph);
  return findPaths({ from, to }, linksOf(context.graph, basis), isHub, most);
}
