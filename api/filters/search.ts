/** Narrows what a search found. */
import { entityId } from '../../data/model/identifiers.ts';
import type { Knowledge, Step } from '../ask/knowledge.ts';
import type { BasisChoice, Loaders } from '../loaders.ts';
import type { AxisName } from '../schema/generated.ts';
import { NameChecker } from './names.ts';

export interface SearchNarrowing {
  kinds?: readonly string[] | null;
  themes?: readonly string[] | null;
  axes?: readonly AxisName[] | null;
  zones?: readonly string[] | null;
  basis?: BasisChoice;
}

/** What a thing belongs to, and the relation that says so. */
const PLACES = { themes: '>IN_THEME', axes: '>ON_AXIS', zones: '>IN_ZONE' } as const satisfies Record<string, Step>;

/** What is wanted of all that a search finds. */
export interface Wanted {
  /** All when null. */
  kinds: readonly string[] | null;
  /** Whether a node is wanted, whatever its kind. */
  isWanted: (id: string) => boolean;
}

/** @throws GraphQLError BAD_USER_INPUT naming every kind, theme and zone that does not exist */
export async function narrowingOf(asked: SearchNarrowing, loaders: Loaders, knowledge: Knowledge): Promise<Wanted> {
  const names = new NameChecker(loaders);
  const [themes, zones] = await Promise.all([
    names.idsOf('Theme', asked.themes),
    names.idsOf('PoliceZone', asked.zones),
  ]);
  const kinds = names.kinds(asked.kinds);
  names.refuseUnknown();
  const axes = asked.axes?.length ? asked.axes.map((name) => entityId('Axis', name.toLowerCase())) : null;
  const wanted = { themes, axes, zones };
  const isWanted = (id: string): boolean => {
    const node = knowledge.node(id);
    if (!node || (asked.basis && !asked.basis.includes(node.basis))) return false;
    return (Object.keys(PLACES) as (keyof typeof PLACES)[]).every(
      (place) => !wanted[place] || knowledge.walk(id, [PLACES[place]]).some((end) => wanted[place]?.includes(end)),
    );
  };
  return { kinds, isWanted };
}
