/** Sigma as the drawing needs it: shapes, strokes with gaps, and nothing that it would write itself. */
import type { MultiDirectedGraph } from 'graphology';
import type { Attributes } from 'graphology-types';
import { Sigma } from 'sigma';
import { layerDashed, layerFill, pathLine } from 'sigma/rendering';
import { SHAPES } from './sdfShapes.ts';

/** Colours and words of everything that is no node or relation. */
export interface Inks {
  ink: string;
  paper: string;
  focus: string;
  fontFamily: string;
  /** How to move the view where one finger or the wheel moves the page. */
  wheelHint: string;
  touchHint: string;
}

/** In pixels: a narrower drawing has smaller nodes, lest they lie over each other, but still large enough to be hit. */
const WIDE = 560;
const MOST_SHRINKING = 1.5;

const attributes = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { attribute: name }]));

export function createSigma<N extends Attributes, E extends Attributes>(
  graph: MultiDirectedGraph<N, E>,
  container: HTMLElement,
  inks: Inks,
): Sigma<N, E> {
  const shrinking = Math.min(MOST_SHRINKING, Math.max(1, WIDE / container.clientWidth));
  return new Sigma(graph as never, container, {
    primitives: {
      nodes: { shapes: SHAPES, layers: [layerFill()] },
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
        ...attributes('x', 'y', 'size', 'color', 'shape', 'opacity', 'depth'),
        backdropVisibility: { attribute: 'backdrop' },
        backdropColor: inks.focus,
        backdropPadding: 4,
        backdropArea: 'node',
      },
      edges: attributes('size', 'color', 'opacity', 'depth', 'dash', 'gap'),
    },
    settings: {
      enableNodeDrag: true,
      gestureTarget: 'shared',
      sharedGestureWheelMessage: inks.wheelHint,
      sharedGestureAppleWheelMessage: inks.wheelHint.replace('Ctrl', '⌘'),
      sharedGestureTouchMessage: inks.touchHint,
      renderLabels: false,
      itemSizesReference: 'screen',
      zoomToSizeRatioFunction: (ratio: number) => Math.sqrt(ratio) * shrinking,
      autoRescaleContent: 'nodes',
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      allowInvalidContainer: true,
    },
  } as never) as never;
}
