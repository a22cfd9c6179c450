/** The measures that satisfy a filter of the API. */
import type { GraphQLError } from 'graphql';
import type { Parameters, Row } from '../../cypher/graph.ts';
import { query } from '../../cypher/queries.ts';
import type { EntityKind } from '../../data/model/entities.ts';
import { completeId, entityId } from '../../data/model/identifiers.ts';
import type { Context } from '../context.ts';
import { badInput, unknownName } from '../errors.ts';
import type { BasisChoice, Loaders } from '../loaders.ts';
import type { MeasureFilter, PartnerFilter } from '../schema/generated.ts';
import { wordsOf } from './words.ts';

/** A measure in its natural place. */
export interface Placed {
  id: string;
  sortKey: string;
}

/** Measures found, and which links to partners count in what is said of them. */
export interface FoundMeasures {
  measures: Placed[];
  basis: BasisChoice;
}

type Names = readonly string[] | null | undefined;

/**
 * The measures that satisfy a filter, in the order of their codes; all of them without a filter.
 * @throws GraphQLError BAD_USER_INPUT naming every id of the filter that nothing has
 */
export async function findMeasures(filter: MeasureFilter | null | undefined, context: Context): Promise<FoundMeasures> {
  const rows = await context.graph.read(query('measure/find'), await parametersOf(filter ?? {}, context));
  return { measures: rows.map(placed), basis: filter?.basis };
}

function placed({ id, sortKey }: Row): Placed {
  return { id: id as string, sortKey: sortKey as string };
}

async function parametersOf(filter: MeasureFilter, { loaders, words }: Context): Promise<Parameters> {
  const names = new NameChecker(loaders);
  const [themes, subThemes, partners] = await Promise.all([
    names.idsOf('Theme', 'theme', filter.themes),
    names.idsOf('SubTheme', 'sub-theme', filter.subThemes),
    partnerParameters(filter.partners ?? {}, names, loaders),
  ]);
  names.refuseUnknown();
  const asked = wordsOf(filter.words ?? '');
  return {
    themes,
    subThemes,
    ...partners,
    axes: filter.axes?.length ? filter.axes.map((name) => entityId('Axis', name.toLowerCase())) : null,
    ids: asked.length > 0 ? await words.matching(asked) : null,
    basis: filter.basis ? [...filter.basis] : null,
  };
}

async function partnerParameters(filter: PartnerFilter, names: NameChecker, loaders: Loaders): Promise<Parameters> {
  const [all, any, none] = await Promise.all(
    [filter.all, filter.any, filter.none].map((list) => names.idsOf('Partner', 'partner', list)),
  );
  const widened = (ids: string[] | null | undefined) =>
    Promise.all(
      (ids ?? []).map(async (id) => (filter.includeNarrower ? [id, ...(await loaders.narrowerPartners(id))] : [id])),
    );
  const [allGroups, anyGroups, noneGroups] = await Promise.all([widened(all), widened(any), widened(none)]);
  return { all: allGroups!, any: any ? anyGroups!.flat() : null, none: noneGroups!.flat() };
}

/** Completes the ids of a filter and remembers every one that nothing has, so that one answer tells them all. */
class NameChecker {
  readonly #loaders: Loaders;
  readonly #unknown: GraphQLError[] = [];

  constructor(loaders: Loaders) {
    this.#loaders = loaders;
  }

  /** Full ids of things of a kind; null when none is named, which narrows nothing. */
  async idsOf(kind: EntityKind, what: string, names: Names): Promise<string[] | null> {
    if (!names?.length) return null;
    const things = await this.#loaders.ofKind(kind);
    const known = new Set(things.map(({ id }) => id));
    return names.map((name) => {
      const id = completeId(kind, name);
      if (!known.has(id)) this.#unknown.push(unknownName(what, name, things));
      return id;
    });
  }

  refuseUnknown(): void {
    const [first, ...others] = this.#unknown;
    if (!first) return;
    if (others.length === 0) throw first;
    const unknown = this.#unknown.map(({ extensions }) => extensions['unknown']);
    throw badInput(this.#unknown.map(({ message }) => message).join(' '), { unknown });
  }
}
