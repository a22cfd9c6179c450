/** The names that a filter gives, checked against what there is. */
import type { GraphQLError } from 'graphql';
import type { EntityKind } from '../../data/model/entities.ts';
import { completeId, ID_PREFIX } from '../../data/model/identifiers.ts';
import { badInput, unknownName } from '../errors.ts';
import type { Loaders } from '../loaders.ts';

/** Ids with or without their kind. */
type Names = readonly string[] | null | undefined;

/** What each kind is called in an error. */
const CALLED: Partial<Record<EntityKind, string>> = { SubTheme: 'sub-theme', PoliceZone: 'zone' };

/** Every kind, by its name in the schema. */
const KINDS = Object.keys(ID_PREFIX).map((kind) => ({ id: kind, label: kind }));

/** Completes the ids of a filter and remembers every one that nothing has, so that one answer tells them all. */
export class NameChecker {
  readonly #loaders: Loaders;
  readonly #unknown: GraphQLError[] = [];

  constructor(loaders: Loaders) {
    this.#loaders = loaders;
  }

  /** Full ids of things of a kind; null when none is named, which narrows nothing. */
  async idsOf(kind: EntityKind, names: Names): Promise<string[] | null> {
    if (!names?.length) return null;
    const things = await this.#loaders.ofKind(kind);
    const known = new Set(things.map(({ id }) => id));
    return names.map((name) => {
      const id = completeId(kind, name);
      if (!known.has(id)) this.#unknown.push(unknownName(CALLED[kind] ?? kind.toLowerCase(), name, things));
      return id;
    });
  }

  /** Kinds of node; null when none is named, which narrows nothing. */
  kinds(names: Names): string[] | null {
    if (!names?.length) return null;
    for (const name of names) if (!Object.hasOwn(ID_PREFIX, name)) this.#unknown.push(unknownName('kind', name, KINDS));
    return [...names];
  }

  /** @throws GraphQLError BAD_USER_INPUT when any name asked about so far is unknown */
  refuseUnknown(): void {
    const [first, ...others] = this.#unknown;
    if (!first) return;
    if (others.length === 0) throw first;
    const unknown = this.#unknown.map(({ extensions }) => extensions['unknown']);
    throw badInput(this.#unknown.map(({ message }) => message).join(' '), { unknown });
  }
}

/** @throws GraphQLError BAD_USER_INPUT for the first id that no node has, with the nearest of its kind */
export async function refuseUnknownNodes(ids: readonly string[], loaders: Loaders): Promise<void> {
  const nodes = await Promise.all(ids.map((id) => loaders.node(id)));
  const unknown = ids.find((_, index) => nodes[index] === null);
  if (unknown !== undefined) throw unknownName('node', unknown, await loaders.sameKind(unknown));
}
