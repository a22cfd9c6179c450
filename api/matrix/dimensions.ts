/** The dimensions of the matrix: what each classifies and how that is read, and what a pair of them counts. */
import type { EntityKind } from '../../data/model/entities.ts';
import type { RelationType } from '../../data/model/relations.ts';
import { badInput } from '../errors.ts';
import type { Dimension, MatrixThing } from '../schema/generated.ts';

/** How the values of a dimension are reached from what it classifies. */
type Way = { by: 'link'; type: RelationType; arranged?: true } | { by: 'zones' | 'periods' | 'contracts' };

export interface DimensionShape {
  /** Of its values. */
  kind: EntityKind;
  /** What it classifies by itself, without the help of a PURSUES link. */
  classifies: readonly MatrixThing[];
  way: Way;
  /** Relations of the way. */
  through: readonly RelationType[];
}

export const THING_KINDS: Record<MatrixThing, readonly EntityKind[]> = {
  MEASURES: ['Measure'],
  INITIATIVES: ['Initiative'],
  OBJECTIVES: ['GeneralObjective', 'StrategicObjective', 'OperationalObjective'],
};

export const DIMENSIONS: Record<Dimension, DimensionShape> = {
  THEME: arranged('Theme', 'IN_THEME'),
  SUB_THEME: arranged('SubTheme', 'IN_SUB_THEME'),
  AXIS: arranged('Axis', 'ON_AXIS'),
  PARTNER: linked('Partner', ['MEASURES'], 'INVOLVES'),
  VOLET: linked('Volet', ['INITIATIVES'], 'ADDRESSES'),
  COMMUNE: linked('Commune', ['INITIATIVES'], 'IN_COMMUNE'),
  CONCEPT: linked('Concept', ['MEASURES', 'INITIATIVES', 'OBJECTIVES'], 'HAS_SUBJECT'),
  ZONE: { kind: 'PoliceZone', classifies: ['INITIATIVES'], way: { by: 'zones' }, through: ['HAS_ACTIVITY', 'IN_ZONE'] },
  PERIOD: { kind: 'Period', classifies: ['INITIATIVES'], way: { by: 'periods' }, through: ['HAS_ACTIVITY', 'DURING'] },
  CONTRACT: { kind: 'Contract', classifies: ['OBJECTIVES'], way: { by: 'contracts' }, through: ['PART_OF'] },
};

/**
 * What a pair counts: what both classify; else what the one that does not classify measures does; and where neither
 * classifies measures, the measures that the things of both pursue.
 * @throws GraphQLError BAD_USER_INPUT for a dimension with itself
 */
export function countedBy(rows: Dimension, columns: Dimension): MatrixThing {
  if (rows === columns)
    throw badInput(
      `\`rows\` and \`columns\` are both ${rows}: a dimension is not crossed with itself. Take two different ones.`,
    );
  const [one, other] = [DIMENSIONS[rows].classifies, DIMENSIONS[columns].classifies];
  const both = one.find((thing) => other.includes(thing));
  if (both) return both;
  if (one.includes('MEASURES')) return other[0]!;
  return other.includes('MEASURES') ? one[0]! : 'MEASURES';
}

/** Types of the relations between what is counted and the values of both dimensions, each once. */
export function followed(counted: MatrixThing, rows: Dimension, columns: Dimension): RelationType[] {
  const types = [rows, columns].flatMap((dimension): readonly RelationType[] => {
    const { classifies, through } = DIMENSIONS[dimension];
    return classifies.includes(counted) ? through : ['PURSUES', ...through];
  });
  return [...new Set(types)];
}

function linked(kind: EntityKind, classifies: readonly MatrixThing[], type: RelationType): DimensionShape {
  return { kind, classifies, way: { by: 'link', type }, through: [type] };
}

/** The plan's own order, which no certainty leaves out. */
function arranged(kind: EntityKind, type: RelationType): DimensionShape {
  return { kind, classifies: ['MEASURES'], way: { by: 'link', type, arranged: true }, through: [type] };
}
