/** A part of the graph as GraphML and GEXF, for Gephi, yEd, NetworkX, igraph … */
import { createContext, type Services } from '../context.ts';
import type { GraphFilter, Language } from '../schema/generated.ts';
import { type DrawnEdge, type DrawnNode, findGraph } from '../subgraph/find.ts';
import { type Attributes, element, XML_HEAD } from './xml.ts';

export interface GraphOptions {
  filter: GraphFilter;
  language: Language;
  /** Where this server is reached: the beginning of every permalink. */
  origin: string;
}

/** Something with its values, in the order of the columns. */
interface Valued {
  id: string;
  label: string;
  from?: string;
  to?: string;
  values: readonly (string | number | null)[];
}

/** A column of values; GraphML and GEXF call these types alike. */
interface Column {
  name: string;
  type: 'string' | 'int' | 'double';
}

const NODE_COLUMNS: readonly Column[] = [
  { name: 'kind', type: 'string' },
  { name: 'basis', type: 'string' },
  { name: 'theme', type: 'int' },
  { name: 'degree', type: 'int' },
  { name: 'permalink', type: 'string' },
];

const EDGE_COLUMNS: readonly Column[] = [
  { name: 'type', type: 'string' },
  { name: 'basis', type: 'string' },
  { name: 'score', type: 'double' },
  { name: 'permalink', type: 'string' },
];

/**
 * All that the filter finds as GraphML 1.0; nothing is cut off.
 * @throws GraphQLError BAD_USER_INPUT when the filter names something unknown
 */
export async function graphml(services: Services, options: GraphOptions): Promise<string> {
  const { nodes, edges } = await valued(services, options);
  const keys = [
    ...declare('node', [{ name: 'label', type: 'string' }, ...NODE_COLUMNS]),
    ...declare('edge', [{ name: 'label', type: 'string' }, ...EDGE_COLUMNS]),
  ];
  const data = (of: 'node' | 'edge', { label, values }: Valued, columns: readonly Column[]) =>
    [label, ...values].flatMap((value, index) => {
      const name = ['label', ...columns.map((column) => column.name)][index];
      return value === null ? [] : element('data', { key: `${of}.${name}` }, String(value));
    });
  const content = [
    ...nodes.map((node) => element('node', { id: node.id }, data('node', node, NODE_COLUMNS))),
    ...edges.map((edge) =>
      element('edge', { id: edge.id, source: edge.from!, target: edge.to! }, data('edge', edge, EDGE_COLUMNS)),
    ),
  ];
  const graph = element('graph', { edgedefault: 'directed' }, content);
  return XML_HEAD + element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [...keys, graph]);
}

function declare(of: 'node' | 'edge', columns: readonly Column[]): string[] {
  return columns.map(({ name, type }) =>
    element('key', { id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': type }),
  );
}

/**
 * All that the filter finds as GEXF 1.3; nothing is cut off.
 * @throws GraphQLError BAD_USER_INPUT when the filter names something unknown
 */
export async function gexf(services: Services, options: GraphOptions): Promise<string> {
  const { nodes, edges } = await valued(services, options);
  const graph = element('graph', { mode: 'static', defaultedgetype: 'directed' }, [
    gexfColumns('node', NODE_COLUMNS),
    gexfColumns('edge', EDGE_COLUMNS),
    element(
      'nodes',
      { count: nodes.length },
      nodes.map(({ id, label, values }) => element('node', { id, label }, gexfValues(values))),
    ),
    element(
      'edges',
      { count: edges.length },
      edges.map(({ id, label, from, to, values }) =>
        element('edge', { id, source: from!, target: to!, label }, gexfValues(values)),
      ),
    ),
  ]);
  return XML_HEAD + element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [graph]);
}

function gexfColumns(of: 'node' | 'edge', columns: readonly Column[]): string {
  return element(
    'attributes',
    { class: of },
    columns.map(({ name, type }, index) =>
      element('attribute', { id: index, title: name, type: type === 'int' ? 'integer' : type }),
    ),
  );
}

function gexfValues(values: Valued['values']): string[] {
  const given = values.flatMap((value, index) => (value === null ? [] : [{ for: index, value } satisfies Attributes]));
  return [
    element(
      'attvalues',
      {},
      given.map((attributes) => element('attvalue', attributes)),
    ),
  ];
}

async function valued(services: Services, { filter, language, origin }: GraphOptions) {
  const { nodes, edges } = await findGraph(filter, createContext(services));
  const { translations } = services;
  const permalink = ({ id }: { id: string }) => `${origin}/id/${id}`;
  const ofNode = (node: DrawnNode): Valued => ({
    id: node.id,
    label: translations.label(node, language),
    values: [node.kind, node.basis, node.theme, node.degree, permalink(node)],
  });
  const ofEdge = (edge: DrawnEdge): Valued => ({
    ...edge,
    label: translations.reads(edge.type, language),
    values: [edge.type, edge.basis, edge.score, permalink(edge)],
  });
  return { nodes: nodes.map(ofNode), edges: edges.map(ofEdge) };
}
