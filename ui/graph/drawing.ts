/** The drawing itself, with sigma; it knows of places, shapes and strokes, and nothing of what they mean. */
import { MultiDirectedGraph } from 'graphology';
import type { Sigma } from 'sigma';
import type { ShapeName } from './appearance.ts';
import { createSigma } from './createSigma.ts';
import type { Inks } from './createSigma.ts';
import { LabelLayer } from './labelLayer.ts';
import type { Named } from './labelLayer.ts';
import type { Place, Places } from './places.ts';

export interface NodeLook {
  id: string;
  label: string;
  color: string;
  size: number;
  shape: ShapeName;
  /** Drawn, but in the background. */
  faded: boolean;
  /** Its label is always shown. */
  marked: boolean;
  /** Under the keyboard. */
  focused: boolean;
}

export interface EdgeLook {
  id: string;
  from: string;
  to: string;
  color: string;
  size: number;
  dash: number;
  gap: number;
  opacity: number;
  /** Above the others. */
  raised: boolean;
}

export interface Shown {
  nodes: readonly NodeLook[];
  edges: readonly EdgeLook[];
}

interface NodeAttributes extends NodeLook, Place {
  opacity: number;
  depth: 'nodes' | 'topNodes';
  backdrop: 'visible' | 'hidden';
}

interface EdgeAttributes extends EdgeLook {
  depth: 'edges' | 'topEdges';
}

/** Every stroke has gaps; one that is longer than any screen shows none. */
const WITHOUT_GAPS = { dash: 100_000, gap: 1 };

/** Radius in pixels from which on a node among many has its name beside it unasked. */
const NAMED_FROM = 6;
/** Each name has so many square pixels to itself: with more names the nodes would not be seen. */
const ROOM_OF_NAME = 11_000;

export interface DrawingEvents {
  click: (id: string, adding: boolean) => void;
  doubleClick: (id: string) => void;
  /** After a node was dragged to another place. */
  moved: () => void;
}

export class GraphDrawing {
  readonly #graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly #labels: LabelLayer;
  readonly #still: boolean;
  /** The most important first. */
  #named: readonly NodeLook[] = [];
  readonly #known = new Map<string, NodeLook | EdgeLook>();

  /**
   * @param first what is drawn at first: thousands are given to sigma at once, which else prepares to draw after each
   * @param still without movement of the view, for readers who want none
   */
  constructor(container: HTMLElement, inks: Inks, first: Shown, still: boolean, events: DrawingEvents) {
    this.#still = still;
    this.show(first);
    this.#sigma = createSigma(this.#graph, container, inks);
    const style = { width: '100%', height: '100%' };
    this.#labels = new LabelLayer(this.#sigma.createCanvas('names', { afterLayer: 'stage', style }), inks);
    this.#sigma.on('afterRender', () => this.#writeNames());
    // Ours alone: to ask for a stand-in that the reader has not is an error.
    const [ours = ''] = inks.fontFamily.split(',');
    void document.fonts.load(`500 12px ${ours}`).then(() => this.#labels.forgetWidths());
    this.#sigma.on('clickNode', ({ node, event }) => {
      const { shiftKey, ctrlKey, metaKey } = event.original as MouseEvent;
      events.click(node, shiftKey || ctrlKey || metaKey);
    });
    this.#sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.doubleClick(node);
    });
    this.#sigma.on('nodeDragEnd', () => events.moved());
  }

  /** Draws these nodes and relations; what is drawn already keeps its place. */
  show({ nodes, edges }: Shown): void {
    const [nodeIds, edgeIds] = [new Set(nodes.map(({ id }) => id)), new Set(edges.map(({ id }) => id))];
    for (const id of this.#graph.edges()) if (!edgeIds.has(id)) this.#graph.dropEdge(id);
    for (const id of this.#graph.nodes()) if (!nodeIds.has(id)) this.#graph.dropNode(id);
    for (const node of nodes) if (this.#isNews(node)) this.#showNode(node);
    for (const edge of edges) if (this.#isNews(edge)) this.#showEdge(edge);
    for (const id of this.#known.keys()) if (!nodeIds.has(id) && !edgeIds.has(id)) this.#known.delete(id);
    this.#named = nodes
      .filter(({ faded, marked }) => marked || !faded)
      .toSorted((a, b) => importance(b) - importance(a));
  }

  /** Whether something looks otherwise than it was last drawn: of thousands, most do not. */
  #isNews(look: NodeLook | EdgeLook): boolean {
    const known = this.#known.get(look.id);
    this.#known.set(look.id, look);
    return (
      known !== look &&
      (!known || Object.entries(look).some(([name, value]) => known[name as keyof typeof known] !== value))
    );
  }

  #showNode(node: NodeLook): void {
    const attributes = attributesOf(node);
    if (this.#graph.hasNode(node.id)) this.#graph.mergeNodeAttributes(node.id, attributes);
    else this.#graph.addNode(node.id, { x: 0, y: 0, ...attributes });
  }

  #showEdge(edge: EdgeLook): void {
    const dashes = edge.gap > 0 ? {} : WITHOUT_GAPS;
    const attributes: EdgeAttributes = { ...edge, ...dashes, depth: edge.raised ? 'topEdges' : 'edges' };
    if (this.#graph.hasEdge(edge.id)) this.#graph.mergeEdgeAttributes(edge.id, attributes);
    else this.#graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, attributes);
  }

  move(places: Places): void {
    this.#graph.updateEachNodeAttributes((id, attributes) => Object.assign(attributes, places.get(id)), {
      attributes: ['x', 'y'],
    });
  }

  places(): Map<string, Place> {
    return new Map(this.#graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  }

  /** Where the nodes stand on screen, in pixels from the upper left corner. */
  placesOnScreen(): Map<string, Place> {
    return new Map(this.#graph.mapNodes((id, { x, y }) => [id, this.#sigma.graphToViewport({ x, y })]));
  }

  /** Radius on screen, in pixels. */
  radius(size: number): number {
    return this.#sigma.scaleSize(size);
  }

  /** In pixels. */
  size(): { width: number; height: number } {
    return this.#sigma.getDimensions();
  }

  /** The names written on screen, each with where it begins. */
  names() {
    return this.#labels.written;
  }

  #writeNames(): void {
    const size = this.#sigma.getDimensions();
    const most = (size.width * size.height) / ROOM_OF_NAME;
    const named: Named[] = [];
    for (const { id, label, marked, size: atRest } of this.#named) {
      const radius = this.#sigma.scaleSize(atRest);
      const isSmall = radius < NAMED_FROM && this.#named.length > most;
      if ((isSmall && !marked) || named.length >= most) break;
      const { x, y } = this.#sigma.graphToViewport(this.#graph.getNodeAttributes(id));
      if (x > 0 && y > 0 && x < size.width && y < size.height) named.push({ id, label, x, y, radius, asked: marked });
    }
    this.#labels.write(named, size);
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.ratio / factor }, { duration: this.#duration() });
  }

  fit(): void {
    void this.#sigma.getCamera().reset({ duration: this.#duration() });
  }

  /** Moves the view so that a node is inside it. */
  bringIntoView(id: string): void {
    const { width, height } = this.#sigma.getDimensions();
    const data = this.#sigma.getNodeDisplayData(id);
    if (!data || !this.#graph.hasNode(id)) return;
    const place = this.#sigma.graphToViewport(this.#graph.getNodeAttributes(id));
    const inView = place.x > 40 && place.y > 40 && place.x < width - 40 && place.y < height - 40;
    if (!inView) void this.#sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: this.#duration() });
  }

  /** While a lasso is drawn, the view must not follow the pointer. */
  hold(held: boolean): void {
    this.#sigma.setSettings({ enableCameraPanning: !held, enableNodeDrag: !held });
  }

  /** A bitmap of the view; the pixels are there only in the turn in which they were drawn. */
  bitmap(paper: string): Promise<Blob | null> {
    this.#sigma.refresh();
    const source = this.#sigma.getStageCanvas();
    const canvas = document.createElement('canvas');
    canvas.width = source.width;
    canvas.height = source.height;
    const context = canvas.getContext('2d')!;
    context.fillStyle = paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(source, 0, 0);
    context.drawImage(this.#labels.canvas, 0, 0);
    return new Promise((resolve) => canvas.toBlob(resolve));
  }

  #duration(): number {
    return this.#still ? 1 : 250;
  }

  close(): void {
    this.#sigma.kill();
  }
}

/** Names that were asked for come before the others, and larger nodes before smaller ones. */
function importance({ marked, size }: NodeLook): number {
  return (marked ? 1_000 : 0) + size;
}

function attributesOf(node: NodeLook): Omit<NodeAttributes, keyof Place> {
  return {
    ...node,
    opacity: node.faded ? 0.25 : 1,
    depth: node.marked ? 'topNodes' : 'nodes',
    backdrop: node.focused ? 'visible' : 'hidden',
  };
}
