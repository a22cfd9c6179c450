/** What is compared: a node, and the words of the sources that say what it is about. */
import type { Citation } from '../../../data/model/basis.ts';
import type { Entity, EntityKind } from '../../../data/model/entities.ts';
import { kindOfId } from '../../../data/model/identifiers.ts';
import type { Relation } from '../../../data/model/relations.ts';
import { spanOf } from '../../parse/span.ts';
import type { RunningText, Span } from '../../parse/span.ts';

/** A run of words of a source. */
export interface Passage extends Span {
  running: RunningText;
}

/** A programme or tool that the words name, and where. */
export interface NamedThing extends Passage {
  id: string;
}

/** A node and its words. */
export interface Subject {
  id: string;
  /** Its own words; none stands inside another. */
  passages: readonly Passage[];
  /** Headings of what it stands under, which tell its domain. */
  headings: readonly Passage[];
  named: readonly NamedThing[];
}

/**
 * Kinds whose heading tells the domain of what is part of them. Strategic objectives are not among them: they are
 * titles of the federal template, which say the same of every domain.
 */
const DOMAIN_KINDS: ReadonlySet<EntityKind> = new Set([
  'SubTheme',
  'Theme',
  'Sector',
  'GeneralObjective',
  'Initiative',
]);

/** Brings together the words of a node. */
export class Subjects {
  private readonly byId: ReadonlyMap<string, Entity>;
  private readonly wholes = new Map<string, string[]>();
  private readonly mentions = new Map<string, Relation[]>();
  private readonly mentioned = new Set<string>();

  constructor(
    entities: readonly Entity[],
    relations: readonly Relation[],
    private readonly runningOf: ReadonlyMap<string, RunningText>,
  ) {
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const relation of relations) {
      if (/^(?:PART_OF|INSTANCE_OF|IN_THEME|IN_SUB_THEME)$/.test(relation.type))
        pushTo(this.wholes, relation.from, relation.to);
      if (relation.type !== 'MENTIONS' || kindOfId(relation.to) !== 'Initiative') continue;
      pushTo(this.mentions, relation.from, relation);
      this.mentioned.add(relation.to);
    }
  }

  /** @param isRead which documents tell of the node; what others cite of it is left out */
  of(entity: Entity, isRead: (document: string) => boolean): Subject {
    const passages = (citations: readonly Citation[]) =>
      this.passages(citations.filter(({ document }) => isRead(document)));
    const own = outermost(passages(entity.citations));
    const named = (this.mentions.get(entity.id) ?? []).flatMap(({ to, citations }) =>
      passages(citations).map((passage) => ({ ...passage, id: to })),
    );
    const self = this.mentioned.has(entity.id) ? own.slice(0, 1) : [];
    return {
      id: entity.id,
      passages: own,
      headings: this.domainsOf(entity.id).flatMap(({ citations }) => passages(citations.slice(0, 1))),
      named: [...named, ...self.map((passage) => ({ ...passage, id: entity.id }))],
    };
  }

  private domainsOf(id: string, seen: readonly string[] = [id]): Entity[] {
    return (this.wholes.get(id) ?? []).flatMap((wholeId) => {
      const whole = this.byId.get(wholeId);
      if (!whole || seen.includes(wholeId)) return [];
      const above = this.domainsOf(wholeId, [...seen, wholeId]);
      return DOMAIN_KINDS.has(whole.kind) ? [whole, ...above] : above;
    });
  }

  private passages(citations: readonly Citation[]): Passage[] {
    return citations.flatMap((citation) => {
      const running = this.runningOf.get(citation.document);
      const span = running && spanOf(running, citation);
      return span ? [{ ...span, running }] : [];
    });
  }
}

/** Where an item of a measure's list begins, in HTML, in Markdown and in plain text. */
const ITEM = /<li[^>]*>|(?<=[\s>])[-·](?=\s)/g;
const SHORTEST_ITEM = 25;

/**
 * A measure often asks for several things in a list, of which an initiative does one.
 * @returns for each item of its lists a subject with only its lead and that item
 */
export function itemSubjects(subject: Subject): Subject[] {
  const [lead, ...items] = subject.passages.flatMap(itemsOf);
  return lead ? items.map((item) => narrowed(subject, [lead, item])) : [];
}

function itemsOf({ running, start, end }: Passage): Passage[] {
  const starts = [...running.text.slice(start, end).matchAll(ITEM)].map(({ index }) => start + index);
  return [start, ...starts]
    .map((from, at) => ({ running, start: from, end: starts[at] ?? end }))
    .filter((item) => item.end - item.start >= SHORTEST_ITEM);
}

function narrowed(subject: Subject, passages: readonly Passage[]): Subject {
  return { ...subject, passages, named: subject.named.filter((name) => passages.some((one) => covers(one, name))) };
}

export function covers(outer: Passage, inner: Passage): boolean {
  return outer.running === inner.running && outer.start <= inner.start && inner.end <= outer.end;
}

/** Without the passages that stand inside another one. */
function outermost(passages: readonly Passage[]): Passage[] {
  return passages.filter(
    (inner, at) =>
      !passages.some((outer, other) => other !== at && covers(outer, inner) && (!covers(inner, outer) || other < at)),
  );
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
