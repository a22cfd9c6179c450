/** What an initiative is joined to: volet, zones, communes, bodies, places, wholes, plans. */
import type { Citation } from '../../../data/model/basis.ts';
import { entityId } from '../../../data/model/identifiers.ts';
import type { RelationType } from '../../../data/model/relations.ts';
import type { CuratedInitiative } from './curation.ts';
import type { Fact } from '../proof.ts';
import type { Framework } from './framework.ts';
import type { Gathering } from '../gathering.ts';
import { uniqueCitations } from '../gathering.ts';
import type { ReadInitiative } from './initiatives.ts';

/** What relating an initiative needs beside it. */
export interface Context {
  framework: Framework;
  gathering: Gathering;
  byId: ReadonlyMap<string, ReadInitiative>;
}

/** The relations that the curation files state or judge. Every node must be known already. */
export function relateInitiative(read: ReadInitiative, { framework, gathering }: Context): void {
  const { curated } = read;
  const from = entityId('Initiative', curated.id);
  const relate = <F extends Fact>(
    key: keyof CuratedInitiative,
    facts: readonly F[],
    type: RelationType,
    to: (fact: F) => string,
  ) =>
    facts.forEach((fact, index) => {
      const category = (fact as { category?: string }).category;
      const proven = read.prove([key, index], fact);
      for (const { id, name } of everyTarget(to(fact), framework)) {
        if (!gathering.has(id))
          return read.refuse([key, index], `${id} does not exist`, 'add it to its file, or mend the id');
        const citations = [...proven.citations, ...name];
        gathering.relate(from, type, id, { ...proven, citations }, category === undefined ? {} : { category });
      }
    });
  relateVolet(read, framework, gathering);
  relate('zones', curated.zones, 'IN_ZONE', ({ zone }) => entityId('PoliceZone', zone));
  relate('communes', curated.communes, 'IN_COMMUNE', ({ commune }) => entityId('Commune', commune));
  relate('lead', curated.lead, 'LED_BY', ({ body }) => body);
  relate('partners', curated.partners, 'SUPPORTED_BY', ({ body }) => body);
  relate('places', curated.places, 'AT_PLACE', ({ place }) => entityId('Place', place));
  relate('partOf', curated.partOf, 'PART_OF', ({ initiative }) => entityId('Initiative', initiative));
  relate('instanceOf', curated.instanceOf, 'INSTANCE_OF', ({ initiative }) => entityId('Initiative', initiative));
  relate('mentions', curated.mentions, 'MENTIONS', ({ node }) => node);
  relate('references', curated.references, 'REFERS_TO', ({ reference }) => entityId('CrossReference', reference));
  relate('plans', curated.plans, 'REFERS_TO', ({ plan }) => entityId('Plan', plan));
  relateEvery(read, framework, gathering);
}

/** What is related to, and the zone's name where “les 6 zones” (`zone/*`) or “les 19 communes” (`commune/*`) are. */
interface Target {
  id: string;
  name: Citation[];
}

function everyTarget(id: string, framework: Framework): Target[] {
  if (id === 'zone/*')
    return framework.zones.map((zone) => ({ id: entityId('PoliceZone', zone), name: framework.nameOf(zone) }));
  if (id === 'commune/*')
    return framework.communes.map((commune) => ({
      id: entityId('Commune', commune),
      name: framework.zoneOf(commune)?.citations ?? [],
    }));
  return [{ id, name: [] }];
}

function relateVolet({ curated, title, refuse }: ReadInitiative, framework: Framework, gathering: Gathering): void {
  if (curated.volet === undefined) return;
  if (curated.section !== undefined && !framework.hasSection(curated.volet, curated.section))
    refuse(['section'], `volet ${curated.volet} has no section ${curated.section}`, 'use a section of framework.yaml');
  gathering.relate(entityId('Initiative', curated.id), 'ADDRESSES', entityId('Volet', curated.volet), {
    basis: 'STATED',
    citations: [...title, ...framework.headingsOf(curated.volet, curated.section)],
  });
}

/** “les 6 zones”, “les 19 communes”: all of them, as stated. */
function relateEvery(read: ReadInitiative, framework: Framework, gathering: Gathering): void {
  const from = entityId('Initiative', read.curated.id);
  const relate = (key: 'everyZone' | 'everyCommune', type: RelationType, every: string) => {
    const fact = read.curated[key];
    const proven = fact && read.prove([key], fact);
    if (!proven) return;
    for (const { id, name } of everyTarget(every, framework))
      gathering.relate(from, type, id, { ...proven, citations: [...proven.citations, ...name] });
  };
  relate('everyZone', 'IN_ZONE', 'zone/*');
  relate('everyCommune', 'IN_COMMUNE', 'commune/*');
}

/** What follows from what is stated: a part shares its whole's volet and zone, a commune lies in one zone. */
export function deriveRelations(read: ReadInitiative, context: Context): void {
  deriveVolet(read, context);
  deriveZones(read, context);
}

/** A part or an instance without a heading of its own addresses the volet that its whole addresses. */
function deriveVolet(read: ReadInitiative, { framework, gathering, byId }: Context): void {
  const whole = wholeOf(read, byId);
  if (read.curated.volet !== undefined || !whole) return;
  const volets = ancestors(whole, byId).flatMap(({ curated }) => curated.volet ?? []);
  for (const volet of new Set(volets.slice(0, 1)))
    gathering.relate(entityId('Initiative', read.curated.id), 'ADDRESSES', entityId('Volet', volet), {
      basis: 'DERIVED',
      rule: 'A part of an initiative addresses the volet that the whole addresses.',
      citations: uniqueCitations([
        ...read.title,
        ...whole.title,
        ...framework.headingsOf(volet, whole.curated.section),
      ]),
    });
}

/** Where the text names no zone: that of its communes, else that of the whole; a programme is where its instances are. */
function deriveZones(read: ReadInitiative, context: Context): void {
  const derived = hasOwnZones(read.curated) ? [] : derivedZones(read, context);
  for (const { zone, citations, rule } of derived) {
    const place = entityId('PoliceZone', zone);
    const evidence = { basis: 'DERIVED' as const, citations, rule };
    context.gathering.relate(entityId('Initiative', read.curated.id), 'IN_ZONE', place, evidence);
    for (const { initiative } of read.curated.instanceOf)
      context.gathering.relate(entityId('Initiative', initiative), 'IN_ZONE', place, {
        ...evidence,
        rule: `A programme takes place where its instances do. ${rule}`,
      });
  }
}

function hasOwnZones({ zones, everyZone, everyCommune }: CuratedInitiative): boolean {
  return zones.length > 0 || everyZone !== undefined || everyCommune !== undefined;
}

/** A zone that follows from communes or from the whole, with its premises. */
interface DerivedZone {
  zone: string;
  citations: Citation[];
  rule: string;
}

/** The zones of its communes, or else those of the whole that it is a part of. */
export function derivedZones(read: ReadInitiative, context: Context): DerivedZone[] {
  return read.curated.communes.length > 0 ? zonesOfCommunes(read, context) : zonesOfWhole(read, context);
}

/** The words that tie an initiative to one of its zones: what states it, or the premises from which it follows. */
export function proofOfZone(read: ReadInitiative, zone: string, context: Context): Citation[] {
  const index = read.curated.zones.findIndex((fact) => fact.zone === zone);
  const fact = read.curated.zones[index];
  if (fact) return read.prove(['zones', index], fact).citations;
  const { everyZone } = read.curated;
  if (everyZone) return [...read.prove(['everyZone'], everyZone).citations, ...context.framework.nameOf(zone)];
  return derivedZones(read, context).flatMap((derived) => (derived.zone === zone ? derived.citations : []));
}

/** The words that tie an initiative to one of its communes. */
export function proofOfCommune(read: ReadInitiative, commune: string): Citation[] {
  const index = read.curated.communes.findIndex((fact) => fact.commune === commune);
  const fact = read.curated.communes[index];
  return fact ? read.prove(['communes', index], fact).citations : [];
}

function zonesOfCommunes(read: ReadInitiative, { framework }: Context): DerivedZone[] {
  return read.curated.communes.flatMap((fact, index) => {
    const covering = framework.zoneOf(fact.commune);
    if (!covering) return [];
    const citations = uniqueCitations([...read.prove(['communes', index], fact).citations, ...covering.citations]);
    const rule = 'What takes place in a commune takes place in the police zone that covers it.';
    return [{ zone: covering.zone, citations, rule }];
  });
}

function zonesOfWhole(read: ReadInitiative, context: Context): DerivedZone[] {
  const whole = read.curated.partOf.length > 0 ? wholeOf(read, context.byId) : undefined;
  if (!whole || hasEvery(whole.curated)) return [];
  const citations = uniqueCitations([...read.title, ...whole.title]);
  const rule = 'A part of an initiative takes place in the zone where the whole does.';
  const own = whole.curated.zones.map(({ zone }) => zone);
  const zones = own.length > 0 ? own : derivedZones(whole, context).map(({ zone }) => zone);
  return [...new Set(zones)].map((zone) => ({ zone, citations, rule }));
}

function hasEvery({ everyZone, everyCommune }: CuratedInitiative): boolean {
  return everyZone !== undefined || everyCommune !== undefined;
}

/** The initiative of which this one is a part or an instance, as far as a curation file describes it. */
function wholeOf({ curated }: ReadInitiative, byId: ReadonlyMap<string, ReadInitiative>): ReadInitiative | undefined {
  const whole = curated.partOf[0] ?? curated.instanceOf[0];
  return whole && byId.get(whole.initiative);
}

function ancestors(read: ReadInitiative, byId: ReadonlyMap<string, ReadInitiative>): ReadInitiative[] {
  const whole = wholeOf(read, byId);
  return [read, ...(whole ? ancestors(whole, byId) : [])];
}
