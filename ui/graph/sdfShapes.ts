/** The shapes of nodes as sigma draws them: how far a point is from the nearest side. */
import { sdfCircle } from 'sigma/rendering';
import { POLYGONS } from './appearance.ts';
import type { ShapeName } from './appearance.ts';

/** A regular polygon as a signed distance. */
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

export const SHAPES = [
  sdfCircle(),
  ...(['square', 'diamond', 'triangle', 'hexagon', 'pentagon'] as const).map((name) => sdfPolygon(name)),
];
