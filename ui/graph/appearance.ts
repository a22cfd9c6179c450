/** How nodes and relations look: one shape a family of kinds, one colour by choice, one stroke a basis. */
import type { NodeKind } from '../components/NodeLink.tsx';
import type { Basis } from '../generated/operations.ts';
import type { GraphNode } from './model.ts';
import type { GraphQuery } from './query.ts';

export type Family = 'headings' | 'measures' | 'actors' | 'ground' | 'places' | 'contracts';

export type ShapeName = 'square' | 'circle' | 'diamond' | 'triangle' | 'hexagon' | 'pentagon';

const FAMILIES: Record<Family, { shape: ShapeName; kinds: readonly NodeKind[] }> = {
  headings: {
    shape: 'square',
    kinds: [
      'Plan',
      'TransversalObjective',
      'Theme',
      'SubTheme',
      'Axis',
      'Resolution',
      'Volet',
      'Concept',
      'Abbreviation',
      'CrossReference',
      'Period',
      'Document',
      'Passage',
    ],
  },
  measures: { shape: 'circle', kinds: ['Measure', 'Action', 'Discrepancy'] },
  actors: { shape: 'diamond', kinds: ['Partner', 'Organisation', 'Function'] },
  ground: { shape: 'triangle', kinds: ['Initiative', 'Activity', 'Observation'] },
  places: { shape: 'hexagon', kinds: ['PoliceZone', 'Commune', 'Place'] },
  contracts: {
    shape: 'pentagon',
    kinds: [
      'Contract',
      'Allocation',
      'Sector',
      'GeneralObjective',
      'StrategicObjective',
      'OperationalObjective',
      'ExpectedResult',
      'Indicator',
    ],
  },
};

/** Every kind, family by family. */
export const KINDS_BY_FAMILY = Object.entries(FAMILIES) as [Family, { shape: ShapeName; kinds: NodeKind[] }][];

const FAMILY_OF = new Map(KINDS_BY_FAMILY.flatMap(([family, { kinds }]) => kinds.map((kind) => [kind, family])));

export function familyOf(kind: NodeKind): Family {
  return FAMILY_OF.get(kind) ?? 'headings';
}

export function shapeOf(kind: NodeKind): ShapeName {
  return FAMILIES[familyOf(kind)].shape;
}

/** The custom property of the style sheet that holds the colour of a node. */
export function colorToken(node: Pick<GraphNode, 'kind' | 'theme' | 'basis'>, by: GraphQuery['color']): string {
  if (by === 'basis') return `--graph-${node.basis.toLowerCase()}`;
  if (by === 'theme') return node.theme === null ? '--graph-no-theme' : `--theme-${node.theme}`;
  return `--graph-${familyOf(node.kind)}`;
}

/** Radius in pixels at rest: the surface grows with the number of relations. */
export function sizeOf({ degree }: Pick<GraphNode, 'degree'>, by: GraphQuery['size']): number {
  return by === 'equal' ? 4 : Math.min(14, 2.5 + Math.sqrt(degree) * 0.85);
}

/** Pixels of stroke and of gap, and width: what is matched never looks stated. */
export const STROKES: Record<Basis, { width: number; dash: number; gap: number }> = {
  STATED: { width: 1, dash: 8, gap: 0 },
  DERIVED: { width: 1, dash: 9, gap: 3 },
  CURATED: { width: 1, dash: 5, gap: 4 },
  MATCHED: { width: 0.8, dash: 1.5, gap: 4 },
};

/** The more relations, the lighter each: many together are seen as one, and the nodes stand out of them. */
export function edgeOpacity(edges: number): number {
  return Math.max(0.1, Math.min(0.6, 9 / Math.sqrt(edges)));
}

/** Corners of each shape on a circle of radius 1, y downwards; none for the circle itself. */
export function cornersOf(shape: ShapeName): [x: number, y: number][] {
  if (shape === 'circle') return [];
  const { sides, turn } = POLYGONS[shape];
  return Array.from({ length: sides }, (_, side) => {
    const angle = turn + (side * 2 * Math.PI) / sides;
    return [Math.sin(angle), -Math.cos(angle)];
  });
}

/** Regular polygons: their number of sides, and the angle of the first corner from the top. */
export const POLYGONS: Record<Exclude<ShapeName, 'circle'>, { sides: number; turn: number }> = {
  square: { sides: 4, turn: Math.PI / 4 },
  diamond: { sides: 4, turn: 0 },
  triangle: { sides: 3, turn: 0 },
  hexagon: { sides: 6, turn: 0 },
  pentagon: { sides: 5, turn: 0 },
};
