/** The measure filter, said again the plainest way, over the parsed dataset: what the API must agree with. */
import type { Entity, EntityKind } from '../../data/model/entities.ts';
import type { Basis } from '../../data/model/basis.ts';
import { buildDataset } from '../../ingest/pipeline.ts';

export interface PlainFilter {
  partners?: { all?: string[]; any?: string[]; none?: string[]; includeNarrower?: boolean };
  themes?: string[];
  subThemes?: string[];
  axes?: string[];
  words?: string;
  basis?: Basis[];
}

const { entities, relations } = buildDataset().dataset;

/** All nodes of a kind. */
export function ofKind<K extends EntityKind>(kind: K): Entity<K>[] {
  return entities.filter((entity) => entity.kind === kind) as Entity<K>[];
}

/** Codes of the measures that satisfy a filter whose ids are complete, in the order of theme and number. */
export function plainCodes(filter: PlainFilter): string[] {
  return ofKind('Measure')
    .filter(({ id, properties }) => satisfies(id, `${properties.bodyText}\n${properties.annexText}`, filter))
    .sort((a, b) => a.properties.theme - b.properties.theme || a.properties.number - b.properties.number)
    .map(({ properties }) => properties.code);
}

/** The ends of the relations of a type that lead out of a node. */
export function targets(id: string, type: string, basis?: Basis[]): string[] {
  return relations
    .filter((relation) => relation.from === id && relation.type === type && (!basis || basis.includes(relation.basis)))
    .map(({ to }) => to);
}

/** The starts of the relations of a type that lead to a node. */
export function sources(id: string, type: string): string[] {
  return relations.filter((relation) => relation.to === id && relation.type === type).map(({ from }) => from);
}

function satisfies(id: string, text: string, { partners = {}, ...filter }: PlainFilter): boolean {
  const involved = targets(id, 'INVOLVES', filter.basis);
  const present = (partner: string) =>
    involved.some((other) => other === partner || (partners.includeNarrower === true && isNarrower(other, partner)));
  const one = (list: string[] | undefined, type: string) =>
    !list?.length || targets(id, type).some((to) => list.includes(to));
  return (
    (partners.all ?? []).every(present) &&
    (!partners.any?.length || partners.any.some(present)) &&
    !(partners.none ?? []).some(present) &&
    one(filter.themes, 'IN_THEME') &&
    one(filter.subThemes, 'IN_SUB_THEME') &&
    one(filter.axes, 'ON_AXIS') &&
    words(filter.words ?? '').every((word) => words(text).some((other) => other.startsWith(word)))
  );
}

function isNarrower(partner: string, broader: string): boolean {
  return targets(partner, 'NARROWER_THAN').some((to) => to === broader || isNarrower(to, broader));
}

/** Letter by letter: accents off, everything that is no letter or digit parts words. */
function words(text: string): string[] {
  const letters = [...text.toLowerCase().replaceAll('œ', 'oe')].map((letter) => letter.normalize('NFD')[0]!);
  return letters
    .map((letter) => (/[a-z0-9]/.test(letter) ? letter : ' '))
    .join('')
    .split(' ')
    .filter((word) => word !== '');
}
