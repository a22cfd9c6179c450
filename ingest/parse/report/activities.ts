/** That an initiative was active in one zone in one period: gathered from the annex, the volets and their dates. */
import type { Citation, Evidence } from '../../../data/model/basis.ts';
import { entityId } from '../../../data/model/identifiers.ts';
import type { Gathering } from '../gathering.ts';
import { surer, uniqueCitations } from '../gathering.ts';

export interface Activity extends Evidence {
  /** Local name of the initiative. */
  initiative: string;
  /** Absent when the report names no zone. */
  zone?: string;
  period: string;
  /** The words of the annex. */
  items: string[];
  heading?: string;
  /** When it began or ended in this zone, as the source says. */
  start?: string;
  end?: string;
}

/** All activities found so far; what is said twice of one initiative, zone and period is one activity. */
export class Activities {
  private readonly byKey = new Map<string, Activity>();
  private readonly exceptions = new Map<string, Citation[]>();

  /** What is stated beats what is derived; two statements keep the citations of both, two rules only the first's. */
  add(activity: Activity): void {
    if (activity.citations.length === 0) return;
    const key = activityName(activity);
    const known = this.byKey.get(key);
    this.byKey.set(key, known ? unite(known, activity) : activity);
  }

  of(initiative: string): Activity[] {
    return [...this.byKey.values()].filter((activity) => activity.initiative === initiative);
  }

  /** Notes a sentence by which a zone continued all but this initiative. */
  except(initiative: string, sentence: Citation): void {
    this.exceptions.set(initiative, uniqueCitations([...this.exceptionsOf(initiative), sentence]));
  }

  exceptionsOf(initiative: string): Citation[] {
    return this.exceptions.get(initiative) ?? [];
  }

  /** Adds a node for each, between its initiative, its zone and its period. */
  gatherInto(gathering: Gathering, nameOf: (initiative: string) => string): void {
    for (const activity of this.byKey.values()) {
      const { initiative, zone, period, items, heading, start, end, citations, basis, reason, rule } = activity;
      const id = entityId('Activity', activityName(activity));
      const evidence = { basis, citations, ...(reason ? { reason } : {}), ...(rule ? { rule } : {}) };
      gathering.add(
        {
          id,
          kind: 'Activity',
          label: `${nameOf(initiative)} – ${zone === undefined ? '' : `ZP ${zone}, `}${period}`,
          ...evidence,
          properties: {
            ...(zone === undefined ? {} : { zone }),
            period,
            items,
            ...(heading ? { heading } : {}),
            ...(start === undefined ? {} : { start }),
            ...(end === undefined ? {} : { end }),
          },
        },
        'data/curation/report',
      );
      gathering.relate(entityId('Initiative', initiative), 'HAS_ACTIVITY', id, evidence);
      gathering.relate(id, 'DURING', entityId('Period', period), evidence);
      if (zone !== undefined) gathering.relate(id, 'IN_ZONE', entityId('PoliceZone', zone), evidence);
    }
  }
}

/** `coffee-with-a-cop/5339/2021-2022`, or without a zone where the report names none. */
function activityName({ initiative, zone, period }: Activity): string {
  return [initiative, ...(zone === undefined ? [] : [zone]), period].join('/');
}

function unite(known: Activity, more: Activity): Activity {
  const best = surer(known, more);
  const alike = [known, more].filter(({ basis, rule }) => basis === best.basis && rule === best.rule);
  const proofs = alike.flatMap(({ citations }) => citations);
  const heading = known.heading ?? more.heading;
  const start = known.start ?? more.start;
  const end = known.end ?? more.end;
  return {
    ...best,
    items: [...new Set([...known.items, ...more.items])],
    ...(heading === undefined ? {} : { heading }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    citations: uniqueCitations(proofs),
  };
}
