/** What several things have in common and what only some of them have. */
import type { LinkedNode } from '../components/NodeLink.tsx';
import type { Basis } from '../generated/operations.ts';

/** Something that a thing has: another thing, or words where it is no thing of its own. */
export interface Member {
  key: string;
  node?: LinkedNode;
  text?: string;
  /** The link that says so. */
  proof?: { id: string; basis: Basis };
  /** How often, where it is counted. */
  count?: number;
}

/** One respect in which things are compared: the partners they involve, the initiatives in them. */
export interface Aspect {
  key: string;
  name: string;
  members: readonly Member[];
}

export interface Side {
  aspects: readonly Aspect[];
}

/** A member with what each side has of it, in the order of the sides. */
export interface Row {
  member: Member;
  cells: (Member | undefined)[];
}

/** The members that the same sides have. */
export interface Group {
  /** Places of these sides. */
  of: number[];
  rows: Row[];
}

export interface ComparedAspect {
  key: string;
  name: string;
  /** How many members each side has. */
  totals: number[];
  /** What all have first, then what some have, then what only one has. */
  groups: Group[];
}

/** Aspects in the order in which the sides have them; one that no side has a member of is left out. */
export function compareSides(sides: readonly Side[]): ComparedAspect[] {
  const names = new Map(sides.flatMap(({ aspects }) => aspects.map(({ key, name }) => [key, name] as const)));
  return [...names].map(([key, name]) => {
    const members = sides.map(({ aspects }) => aspects.find((aspect) => aspect.key === key)?.members ?? []);
    return { key, name, totals: members.map(({ length }) => length), groups: groupsOf(rowsOf(members)) };
  });
}

function rowsOf(members: readonly (readonly Member[])[]): Row[] {
  const rows = new Map<string, Row>();
  members.forEach((list, side) => {
    for (const member of list) {
      const row = rows.get(member.key) ?? { member, cells: members.map(() => undefined) };
      row.cells[side] = member;
      rows.set(member.key, row);
    }
  });
  return [...rows.values()];
}

function groupsOf(rows: readonly Row[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const of = row.cells.flatMap((cell, side) => (cell ? [side] : []));
    const group = groups.get(of.join()) ?? { of, rows: [] };
    group.rows.push(row);
    groups.set(of.join(), group);
  }
  return [...groups.values()].toSorted((a, b) => b.of.length - a.of.length || before(a.of, b.of));
}

function before(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((place, index) => place !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

/** How many members all sides have. */
export function sharedCount({ groups, totals }: ComparedAspect): number {
  return groups.find(({ of }) => of.length === totals.length)?.rows.length ?? 0;
}

const CERTAINTY: readonly Basis[] = ['STATED', 'DERIVED', 'CURATED', 'MATCHED'];

/** Members by their keys, each once, with its surest proof. */
export function distinct(members: readonly Member[]): Member[] {
  const surest = new Map<string, Member>();
  for (const member of members) {
    const known = surest.get(member.key);
    if (!known || rank(member) < rank(known)) surest.set(member.key, member);
  }
  return [...surest.values()];
}

const rank = ({ proof }: Member) => (proof ? CERTAINTY.indexOf(proof.basis) : CERTAINTY.length);
