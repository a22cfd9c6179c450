/** The drawing as SVG: what is on screen, with every node and relation, sharp at any size. */
import { cornersOf } from './appearance.ts';
import type { ShapeName } from './appearance.ts';

/** In pixels of the drawing. */
export interface DrawnShape {
  x: number;
  y: number;
  radius: number;
  shape: ShapeName;
  color: string;
}

export interface DrawnLine {
  from: { x: number; y: number };
  to: { x: number; y: number };
  color: string;
  size: number;
  dash: number;
  /** 0 for a line without gaps. */
  gap: number;
  opacity: number;
}

export interface Picture {
  width: number;
  height: number;
  paper: string;
  ink: string;
  fontFamily: string;
  shapes: readonly DrawnShape[];
  lines: readonly DrawnLine[];
  /** Where there is room for them; each begins at x, and y is the middle of its height. */
  names: readonly { x: number; y: number; label: string }[];
}

export function svgOf({ width, height, paper, ink, fontFamily, shapes, lines, names }: Picture): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escaped(fontFamily)}" font-size="12" font-weight="500">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...lines.map(lineOf),
    ...shapes.map(shapeOf),
    ...names.map((name) => nameOf(name, paper, ink)),
    '</svg>\n',
  ].join('\n');
}

function lineOf({ from, to, color, size, dash, gap, opacity }: DrawnLine): string {
  const dashes = gap > 0 ? ` stroke-dasharray="${dash} ${gap}"` : '';
  const ends = `x1="${tenths(from.x)}" y1="${tenths(from.y)}" x2="${tenths(to.x)}" y2="${tenths(to.y)}"`;
  return `<line ${ends} stroke="${color}" stroke-width="${size}" stroke-opacity="${opacity}"${dashes}/>`;
}

function shapeOf({ x, y, radius, shape, color }: DrawnShape): string {
  if (shape === 'circle') return `<circle cx="${tenths(x)}" cy="${tenths(y)}" r="${tenths(radius)}" fill="${color}"/>`;
  const corners = cornersOf(shape).map(([dx, dy]) => `${tenths(x + dx * radius)},${tenths(y + dy * radius)}`);
  return `<polygon points="${corners.join(' ')}" fill="${color}"/>`;
}

function nameOf({ x, y, label }: Picture['names'][number], paper: string, ink: string): string {
  const place = `x="${tenths(x)}" y="${tenths(y + 4)}"`;
  const halo = `stroke="${paper}" stroke-width="3" paint-order="stroke"`;
  return `<text ${place} fill="${ink}" ${halo}>${escaped(label)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
