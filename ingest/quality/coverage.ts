/** How much of the plan is linked to what is done, and how much of what is done to the plan. */
import { BASES } from '../../data/model/basis.ts';
import type { Basis } from '../../data/model/basis.ts';
import { kindOfId } from '../../data/model/identifiers.ts';
import type { Relation } from '../../data/model/relations.ts';
import type { Dataset } from '../stages.ts';

/** How many have at least one link of a basis, or of any. */
export type LinkedPerBasis = Record<Basis | 'ANY', number>;

export interface CoverageFigures {
  measures: { of: number; withInitiative: LinkedPerBasis; withObjective: LinkedPerBasis; withEither: LinkedPerBasis };
  initiatives: { of: number; withMeasure: LinkedPerBasis; withFigure: number; withActivity: number };
  /** General, strategic and operational objectives that say something. */
  objectives: { of: number; withMeasure: LinkedPerBasis };
}

const PLAN = 'document/pgsp-2017-2020';
const OBJECTIVES: ReadonlySet<string> = new Set(['GeneralObjective', 'StrategicObjective', 'OperationalObjective']);

export function coverageFigures({ entities, relations }: Dataset): CoverageFigures {
  const pursues = relations.filter(({ type }) => type === 'PURSUES');
  const fromKind = (kinds: ReadonlySet<string>) => pursues.filter(({ from }) => kinds.has(kindOfId(from) ?? ''));
  const ofInitiatives = fromKind(new Set(['Initiative']));
  const ofObjectives = fromKind(new Set([...OBJECTIVES, 'ExpectedResult']));
  const initiatives = entities.filter(
    ({ kind, citations }) => kind === 'Initiative' && citations.some(({ document }) => document !== PLAN),
  );
  const objectives = entities.filter(
    (entity) => OBJECTIVES.has(entity.kind) && !(entity.kind === 'StrategicObjective' && entity.properties.empty),
  );
  const ids = new Set(initiatives.map(({ id }) => id));
  const withOne = (type: string, end: 'from' | 'to') =>
    new Set(relations.filter((relation) => relation.type === type && ids.has(relation[end])).map((one) => one[end]))
      .size;
  return {
    measures: {
      of: entities.filter(({ kind }) => kind === 'Measure').length,
      withInitiative: linked(ofInitiatives, 'to'),
      withObjective: linked(ofObjectives, 'to'),
      withEither: linked(pursues, 'to'),
    },
    initiatives: {
      of: initiatives.length,
      withMeasure: linked(ofInitiatives, 'from'),
      withFigure: withOne('ABOUT', 'to'),
      withActivity: withOne('HAS_ACTIVITY', 'from'),
    },
    objectives: { of: objectives.length, withMeasure: linked(fromKind(OBJECTIVES), 'from') },
  };
}

function linked(relations: readonly Relation[], end: 'from' | 'to'): LinkedPerBasis {
  const distinct = (some: readonly Relation[]) => new Set(some.map((relation) => relation[end])).size;
  const perBasis = BASES.map((basis) => [basis, distinct(relations.filter((relation) => relation.basis === basis))]);
  return { ...Object.fromEntries(perBasis), ANY: distinct(relations) } as LinkedPerBasis;
}
