/** The drawing itself, with sigma; it knows of places, shapes and strokes, and nothing of what they mean. */
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { layerDashed, layerFill, pathLine, sdfCircle } from 'sigma/rendering';
import { POLYGONS } from './appearance.ts';
import type { ShapeName } from './appearance.ts';
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
  /** Above the others. */
  raised: boolean;
}

/** Colours of everything that is no node or relation. */
export interface Inks {
  ink: string;
  paper: string;
  focus: string;
  fontFamily: string;
  /** How to move the view where one finger or the wheel moves the page. */
  wheelHint: string;
  touchHint: string;
}

interface NodeAttributes extends NodeLook, Place {
  opacity: number;
  labelVisibility: 'auto' | 'visible' | 'hidden';
  depth: 'nodes' | 'topNodes';
  backdrop: 'visible' | 'hidden';
  labelBackground: string;
}

interface EdgeAttributes extends EdgeLook {
  opacity: number;
  depth: 'edges' | 'topEdges';
}

/** A regular polygon as a signed distance: how far a point is from the nearest side. */
function sdfPolygon(name: Exclude<ShapeName, 'circle'>) {
  const { sides, turn } = POLYGONS[name];
  const part = ((2 * Math.PI) / sides).toFixed(6);
  const start = (turn + Math.PI / sides).toFixed(6);
  const inradiusFactor = Math.cos(Math.PI / sides);
  return {
    name,
    uniforms: [],
    inradiusFactor,
    glsl: `
float sdf_${name}(vec2 uv, float size) {
  float angle = atan(uv.x, uv.y) - ${start};
  float side = floor(0.5 + angle / ${part}) * ${part};
  return cos(side - angle) * length(uv) - size * ${inradiusFactor.toFixed(6)};
}`,
  };
}

/** So that where many cross, nodes are still seen; the legend is drawn alike. */
export const EDGE_OPACITY = 0.6;

/** Alpha of the ground of labels that are not asked for: what lies below is guessed at, and the words are read. */
const HALF_SEEN = 'b0';

/** Every stroke has gaps; one that is longer than any screen shows none. */
const WITHOUT_GAPS = { dash: 100_000, gap: 1 };

const SHAPES = [
  sdfCircle(),
  ...(['square', 'diamond', 'triangle', 'hexagon', 'pentagon'] as const).map((name) => sdfPolygon(name)),
];

export interface DrawingEvents {
  click: (id: string, adding: boolean) => void;
  doubleClick: (id: string) => void;
  /** After a node was dragged to another place. */
  moved: () => void;
}

export class GraphDrawing {
  readonly #graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly #still: boolean;
  readonly #paper: string;

  /** @param still without movement of the view, for readers who want none */
  constructor(container: HTMLElement, inks: Inks, still: boolean, events: DrawingEvents) {
    this.#still = still;
    this.#paper = inks.paper;
    this.#sigma = createSigma(this.#graph, container, inks) as never;
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
  show(nodes: readonly NodeLook[], edges: readonly EdgeLook[]): void {
    const [nodeIds, edgeIds] = [new Set(nodes.map(({ id }) => id)), new Set(edges.map(({ id }) => id))];
    for (const id of this.#graph.edges()) if (!edgeIds.has(id)) this.#graph.dropEdge(id);
    for (const id of this.#graph.nodes()) if (!nodeIds.has(id)) this.#graph.dropNode(id);
    for (const node of nodes) this.#showNode(node);
    for (const edge of edges) this.#showEdge(edge);
  }

  #showNode(node: NodeLook): void {
    const attributes = attributesOf(node, this.#paper);
    if (this.#graph.hasNode(node.id)) this.#graph.mergeNodeAttributes(node.id, attributes);
    else this.#graph.addNode(node.id, { x: 0, y: 0, ...attributes });
  }

  #showEdge(edge: EdgeLook): void {
    const dashes = edge.gap > 0 ? {} : WITHOUT_GAPS;
    const depth = edge.raised ? 'topEdges' : 'edges';
    const attributes: EdgeAttributes = { ...edge, ...dashes, depth, opacity: edge.raised ? 1 : EDGE_OPACITY };
    if (this.#graph.hasEdge(edge.id)) this.#graph.mergeEdgeAttributes(edge.id, attributes);
    else this.#graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, attributes);
  }

  move(places: Places): void {
    this.#graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places.get(id) }));
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

  shownLabels(): Set<string> {
    return this.#sigma.getNodeDisplayedLabels();
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
    const place = this.placesOnScreen().get(id);
    const { width, height } = this.#sigma.getDimensions();
    const data = this.#sigma.getNodeDisplayData(id);
    if (!place || !data) return;
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
    return new Promise((resolve) => canvas.toBlob(resolve));
  }

  #duration(): number {
    return this.#still ? 1 : 250;
  }

  close(): void {
    this.#sigma.kill();
  }
}

function attributesOf(node: NodeLook, paper: string): Omit<NodeAttributes, keyof Place> {
  return {
    ...node,
    opacity: node.faded ? 0.25 : 1,
    labelVisibility: node.marked ? 'visible' : node.faded ? 'hidden' : 'auto',
    depth: node.marked ? 'topNodes' : 'nodes',
    backdrop: node.focused ? 'visible' : 'hidden',
    labelBackground: node.marked ? paper : `${paper}${HALF_SEEN}`,
  };
}

function createSigma(graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>, container: HTMLElement, inks: Inks) {
  return new Sigma(graph as never, container, {
    primitives: {
      nodes: {
        shapes: SHAPES,
        layers: [layerFill()],
        label: { font: { family: inks.fontFamily, size: 12 } },
      },
      edges: {
        paths: [pathLine()],
        layers: [
          layerDashed({
            dashSize: { attribute: 'dash', default: 8, mode: 'pixels' },
            gapSize: { attribute: 'gap', default: 0, mode: 'pixels' },
          }),
        ],
        variables: { dash: { type: 'number', default: 8 }, gap: { type: 'number', default: 0 } },
      },
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        shape: { attribute: 'shape' },
        opacity: { attribute: 'opacity' },
        depth: { attribute: 'depth' },
        label: { attribute: 'label' },
        labelColor: inks.ink,
        labelVisibility: { attribute: 'labelVisibility' },
        labelBackgroundColor: { attribute: 'labelBackground' },
        backdropVisibility: { attribute: 'backdrop' },
        backdropColor: inks.focus,
        backdropPadding: 4,
        backdropArea: 'node',
      },
      edges: {
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        opacity: { attribute: 'opacity' },
        depth: { attribute: 'depth' },
        dash: { attribute: 'dash' },
        gap: { attribute: 'gap' },
      },
    },
    settings: {
      enableNodeDrag: true,
      gestureTarget: 'shared',
      sharedGestureWheelMessage: inks.wheelHint,
      sharedGestureAppleWheelMessage: inks.wheelHint.replace('Ctrl', '⌘'),
      sharedGestureTouchMessage: inks.touchHint,
      labelGridCellSize: 160,
      itemSizesReference: 'screen',
      autoRescaleContent: 'nodes',
      labelRenderedSizeThreshold: 7,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      allowInvalidContainer: true,
    },
  } as never);
}
