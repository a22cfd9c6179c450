/** The frame of the report: the resolution and its volets, the plans it names, periods, zones and communes. */
import type { Citation } from '../../../data/model/basis.ts';
import { entityId } from '../../../data/model/identifiers.ts';
import type { RunningText } from '../span.ts';
import type { ReportCuration } from './curation.ts';
import type { Proof } from '../proof.ts';
import type { Gathering } from '../gathering.ts';
import { Prover } from '../prover.ts';

/** What the rest of the parser asks of the frame. */
export interface Framework {
  /** The headings of the volet and of its section, such as 2 and `GT CiPol`. */
  headingsOf(volet: number, section: string | undefined): Citation[];
  hasSection(volet: number, section: string): boolean;
  /** The words that say up to when the report tells. */
  coverage: Citation[];
  periods: readonly string[];
  zones: readonly string[];
  communes: readonly string[];
  /** The name of a zone, which lists its communes. */
  nameOf(zone: string): Citation[];
  /** The zone of a commune, with the proof that it covers it; undefined when the commune is unknown. */
  zoneOf(commune: string): { zone: string; citations: Citation[] } | undefined;
}

/** Adds the nodes of the frame and their relations. */
export function readFramework(running: RunningText, curation: ReportCuration, gathering: Gathering): Framework {
  const reader = new FrameworkReader(running, curation.framework, gathering);
  reader.addResolution();
  reader.addVolets();
  reader.addPlans();
  reader.addPeriods();
  reader.addZones();
  reader.addCommunes();
  return reader.framework();
}

class FrameworkReader {
  private readonly file: ReportCuration['framework'];
  private readonly prover: Prover;
  private readonly gathering: Gathering;
  private readonly headings = new Map<string, Citation[]>();
  private readonly zoneNames = new Map<string, Citation[]>();

  constructor(running: RunningText, file: ReportCuration['framework'], gathering: Gathering) {
    this.file = file;
    this.prover = new Prover(running, file);
    this.gathering = gathering;
  }

  addResolution(): void {
    const { id, label, date, note, proofs } = this.file.data.resolution;
    this.add({
      id: entityId('Resolution', id),
      kind: 'Resolution',
      label,
      basis: 'STATED',
      citations: this.citeAll(['resolution', 'proofs'], proofs),
      properties: { date, ...(note === undefined ? {} : { note }) },
    });
  }

  addVolets(): void {
    this.file.data.volets.forEach(({ number, title, covered, rule, note, proofs, sections }, index) => {
      const path = ['volets', index];
      const id = entityId('Volet', number);
      const citations = this.citeAll([...path, 'proofs'], proofs);
      const proven = rule === undefined ? ({ basis: 'STATED' } as const) : ({ basis: 'DERIVED', rule } as const);
      const properties = { number, title, covered, ...(note === undefined ? {} : { note }) };
      this.add({ id, kind: 'Volet', label: title, ...proven, citations, properties });
      this.gathering.relate(
        id,
        'PART_OF',
        entityId('Resolution', this.file.data.resolution.id),
        {
          ...proven,
          citations,
        },
        { position: number },
      );
      this.headings.set(`${number}`, citations);
      sections.forEach(({ section, ...proof }, at) =>
        this.headings.set(`${number} ${section}`, this.prover.cite([...path, 'sections', at], proof)),
      );
    });
  }

  addPlans(): void {
    this.file.data.plans.forEach(({ edition, label, proofs }, index) =>
      this.add({
        id: entityId('Plan', `pgsp-${edition}`),
        kind: 'Plan',
        label,
        basis: 'STATED',
        citations: this.citeAll(['plans', index, 'proofs'], proofs),
        properties: { edition },
      }),
    );
  }

  addPeriods(): void {
    this.file.data.periods.forEach(({ name, ...proof }, index) =>
      this.add({
        id: entityId('Period', name),
        kind: 'Period',
        label: name,
        basis: 'STATED',
        citations: this.prover.cite(['periods', index], proof),
        properties: { name },
      }),
    );
  }

  addZones(): void {
    this.file.data.zones.forEach(({ number, name, aliases, proofs }, index) => {
      const citations = this.citeAll(['zones', index, 'proofs'], proofs);
      this.zoneNames.set(number, citations.slice(0, 1));
      this.add({
        id: entityId('PoliceZone', number),
        kind: 'PoliceZone',
        label: name,
        basis: 'STATED',
        citations,
        properties: { number, name, labelNl: this.dutchName(name), aliases },
      });
    });
  }

  /** The name of a zone, which lists its communes between slashes, by their Dutch names. */
  private dutchName(zone: string): string {
    const { communes } = this.file.data;
    const named = (part: string) => communes.find(({ name, aliases }) => name === part || aliases.includes(part));
    return zone
      .split('/')
      .map((part) => named(part)?.nameNl ?? part)
      .join('/');
  }

  /** A zone's name lists its communes, so the name proves which commune it covers. */
  addCommunes(): void {
    this.file.data.communes.forEach(({ id: local, name, nameNl, aliases, ...proof }, index) => {
      const id = entityId('Commune', local);
      this.add({
        id,
        kind: 'Commune',
        label: name,
        basis: 'STATED',
        citations: this.prover.cite(['communes', index], proof),
        properties: { name, nameNl, inRegion: true, aliases },
      });
      const zone = this.file.data.zones.find(({ communes }) => communes.includes(local));
      if (!zone)
        return this.prover.refuse(['communes', index], `no zone covers ${local}`, 'add it to the communes of its zone');
      this.gathering.relate(id, 'COVERED_BY', entityId('PoliceZone', zone.number), {
        basis: 'STATED',
        citations: this.zoneNames.get(zone.number) ?? [],
      });
    });
  }

  framework(): Framework {
    const { periods, zones, communes } = this.file.data;
    const coverage = this.prover.cite(['coverage'], this.file.data.coverage);
    this.gathering.problems.push(...this.prover.problems);
    return {
      headingsOf: (volet, section) => [
        ...(this.headings.get(`${volet}`) ?? []),
        ...(section === undefined ? [] : (this.headings.get(`${volet} ${section}`) ?? [])),
      ],
      hasSection: (volet, section) => this.headings.has(`${volet} ${section}`),
      coverage,
      periods: periods.map(({ name }) => name),
      zones: zones.map(({ number }) => number),
      communes: communes.map(({ id }) => id),
      nameOf: (zone) => this.zoneNames.get(zone) ?? [],
      zoneOf: (commune) => {
        const zone = zones.find((candidate) => candidate.communes.includes(commune));
        return zone && { zone: zone.number, citations: this.zoneNames.get(zone.number) ?? [] };
      },
    };
  }

  private citeAll(path: readonly PropertyKey[], proofs: readonly Proof[]): Citation[] {
    return proofs.flatMap((proof, index) => this.prover.cite([...path, index], proof));
  }

  private add(entity: Parameters<Gathering['add']>[0]): void {
    this.gathering.add(entity, this.file.file);
  }
}
