/** Relay connections, alike for every kind of node. */
import type { EntityKind } from '../../data/model/entities.ts';
import type { Context } from '../context.ts';
import type { Found, Placed } from '../filters/found.ts';
import type { BasisChoice } from '../loaders.ts';
import { cursorOf, type Page, pageOf, type PageArguments } from '../pages.ts';
import type { StoredNode } from '../stored.ts';

/** A page of what was found; the facets count over all of it. */
export interface Connection extends Found {
  page: Page<Placed>;
}

/** @throws GraphQLError BAD_USER_INPUT when the page cannot be */
export function connection(found: Found, page: PageArguments): Connection {
  return { ...found, page: pageOf(found.found, page) };
}

/** All the nodes of a list as what was found. */
export function foundIn(nodes: readonly StoredNode[], basis?: BasisChoice): Found {
  return { found: nodes, basis };
}

/** The fields of a connection to nodes of a kind, and those of its edges. */
export function connectionFields<K extends EntityKind>() {
  const nodeThere = ({ id }: Placed, { loaders }: Context): Promise<StoredNode<K>> => loaders.nodeThere<K>(id);
  const connectionTo = {
    totalCount: ({ found }: Connection) => found.length,
    edges: ({ page }: Connection) => page.items,
    nodes: ({ page }: Connection, _: unknown, context: Context) =>
      Promise.all(page.items.map((item) => nodeThere(item, context))),
    pageInfo: ({ page: { items, hasNextPage, hasPreviousPage } }: Connection) => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: items[0] ? cursorOf(items[0]) : null,
      endCursor: items.length > 0 ? cursorOf(items.at(-1)!) : null,
    }),
  };
  const edge = {
    cursor: (item: Placed) => cursorOf(item),
    node: (item: Placed, _: unknown, context: Context) => nodeThere(item, context),
  };
  return { connectionTo, edge };
}
