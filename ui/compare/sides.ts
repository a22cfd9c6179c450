/** Turns what the API says of a thing into the respects in which it is compared. */
import { NUMBERED } from '../components/NodeLink.tsx';
import type { LinkedNode } from '../components/NodeLink.tsx';
import type {
  Basis,
  Compared_LinkFragment,
  ComparedInitiativesQuery,
  ComparedMeasuresQuery,
  ComparedObjectivesQuery,
  ComparedQuery,
} from '../generated/operations.ts';
import { localName } from '../paths.ts';
import { distinct } from './comparison.ts';
import type { Aspect, Member } from './comparison.ts';

export type ComparedNode = NonNullable<ComparedQuery['node']>;

/** All that was asked of one thing. */
export interface Gathered {
  node: ComparedNode;
  links: readonly Compared_LinkFragment[];
  measures?: ComparedMeasuresQuery['measures'];
  initiatives?: ComparedInitiativesQuery['initiatives'];
  objectives?: readonly ComparedObjectivesQuery['objectives']['nodes'][number][];
}

/** What a thing is called in the head of a column: its code or number where it is known by it. */
export function shortName({ __typename: kind, id, label }: LinkedNode): string {
  return kind === 'Measure' || NUMBERED.has(kind) ? localName(id) : label;
}

/** The words for aspects, in the language of the page. */
export interface AspectWords {
  /** A relation read from the thing. */
  relation: (reads: string) => string;
  /** The same, of the objectives of a contract. */
  objectives: (reads: string) => string;
  counted: (what: 'themes' | 'axes' | 'partners' | 'volets' | 'zones' | 'periods' | 'communes' | 'statuses') => string;
  axis: (name: 'PREVENTION' | 'REACTION' | 'SUIVI') => string;
  status: (status: ComparedInitiativesQuery['initiatives']['facets']['statuses'][number]['status']) => string;
}

/** What belongs to one thing alone, and so is shared with none. */
const OWN_PARTS: ReadonlySet<string> = new Set(['Observation', 'Discrepancy', 'Sector', 'Allocation', 'Passage']);

export function aspectsOf(gathered: Gathered, words: AspectWords): Aspect[] {
  return [
    ...relationAspects(gathered, words),
    ...objectiveAspects(gathered.objectives ?? [], words),
    ...measureAspects(gathered, words),
    ...initiativeAspects(gathered, words),
  ].filter(({ members }) => members.length > 0);
}

/** Each type of relation in each direction is an aspect. */
function relationAspects({ node, links }: Gathered, words: AspectWords): Aspect[] {
  const aspects = new Map<string, { name: string; members: Member[] }>();
  for (const link of links) {
    if (isOwnPart(link)) continue;
    const outgoing = link.from.id === node.id;
    const key = `${link.type} ${outgoing ? 'out' : 'in'}`;
    const aspect = aspects.get(key) ?? { name: words.relation(outgoing ? link.reads : link.readsBack), members: [] };
    aspect.members.push(memberOf(link, outgoing));
    aspects.set(key, aspect);
  }
  return [...aspects].map(([key, { name, members }]) => ({ key, name, members: distinct(members) }));
}

function isOwnPart({ type, other: { __typename: kind } }: Compared_LinkFragment): boolean {
  return OWN_PARTS.has(kind) || (kind === 'Action' && type === 'PART_OF');
}

/** An activity stands for its initiative; seen from the initiative, for where and when it was. */
function memberOf({ id, basis, other }: Compared_LinkFragment, outgoing: boolean): Member {
  const proof = { id, basis };
  if (!('period' in other)) return { key: other.id, node: other, proof };
  if (!outgoing) return { key: other.initiative.id, node: other.initiative, proof };
  const text = [other.period, other.zone?.number].filter(Boolean).join(' · ');
  return { key: text, text, proof };
}

/** What the objectives of a contract pursue, who runs them and what they are about. */
function objectiveAspects(objectives: NonNullable<Gathered['objectives']>, words: AspectWords): Aspect[] {
  const links = objectives.flatMap((objective) => objective.links);
  const types = [...new Set(links.map(({ type }) => type))];
  return types.map((type) => {
    const ofType = links.filter((link) => link.type === type);
    const members = distinct(ofType.map((link) => memberOf(link, true)));
    return { key: `objectives ${type}`, name: words.objectives(ofType[0]?.reads ?? type), members };
  });
}

interface Count {
  count: number;
}

function counted<T extends Count>(list: readonly T[], nodeOf: (value: T) => LinkedNode): Member[] {
  return list.map((value) => ({ key: nodeOf(value).id, node: nodeOf(value), count: value.count }));
}

function measureAspects({ node, measures }: Gathered, words: AspectWords): Aspect[] {
  if (!measures) return [];
  const { themes, axes, partners } = measures.facets;
  const theme = ({ theme: { id, title, original } }: (typeof themes)[number]): LinkedNode => ({
    __typename: 'Theme',
    id,
    label: title,
    original,
  });
  const others = partners.filter(({ partner }) => partner.id !== node.id);
  return [
    { key: 'themes', name: words.counted('themes'), members: counted(themes, theme) },
    {
      key: 'axes',
      name: words.counted('axes'),
      members: axes.map(({ axis, count }) => ({ key: axis.id, text: words.axis(axis.name), count })),
    },
    {
      key: 'partners',
      name: words.counted('partners'),
      members: counted(others, ({ partner }) => ({ __typename: 'Partner', ...partner })),
    },
  ];
}

/** The values of its own kind say nothing of a zone, a period or a commune. */
function initiativeAspects({ node, initiatives }: Gathered, words: AspectWords): Aspect[] {
  if (!initiatives) return [];
  const { volets, zones, periods, communes, statuses } = initiatives.facets;
  const lists = {
    volets: counted(volets, ({ volet }) => volet),
    zones: counted(zones, ({ zone }) => zone),
    periods: counted(periods, ({ period }) => period),
    communes: counted(communes, ({ commune }) => commune),
    statuses: statuses.map(({ status, count }) => ({ key: status, text: words.status(status), count })),
  };
  const own = placing(node.__typename);
  return Object.entries(lists)
    .filter(([name]) => name !== own)
    .map(([name, members]) => ({ key: name, name: words.counted(name as keyof typeof lists), members }));
}

/** The condition by which initiatives are of a zone, a commune or a period; null for what places none. */
function placing(kind: ComparedNode['__typename']): 'zones' | 'communes' | 'periods' | null {
  const conditions = { PoliceZone: 'zones', Commune: 'communes', Period: 'periods' } as const;
  return kind in conditions ? conditions[kind as keyof typeof conditions] : null;
}

/** What must be asked beside the links of a thing, by its kind. */
export function filtersOf({ id, __typename: kind }: Pick<ComparedNode, 'id' | '__typename'>, basis: Basis[] | null) {
  const name = localName(id);
  const place = placing(kind);
  return {
    measures: kind === 'Partner' ? { partners: { all: [name] }, basis } : null,
    objectives: kind === 'Contract' ? { contracts: [name], basis } : null,
    initiatives: place && { [place]: [name], basis },
  };
}
