/** The drawing as a file of this computer. */
import type { Inks } from './createSigma.ts';
import type { GraphDrawing, Shown } from './drawing.ts';
import { svgOf } from './svg.ts';

export async function pngOf(drawing: GraphDrawing, { paper }: Inks): Promise<Blob> {
  const blob = await drawing.bitmap(paper);
  if (!blob) throw new Error('The browser could not write the drawing as PNG');
  return blob;
}

/** What is on screen, where it is on screen. */
export function svgFile(drawing: GraphDrawing, { nodes, edges }: Shown, { paper, ink, fontFamily }: Inks): Blob {
  const places = drawing.placesOnScreen();
  const { width, height } = drawing.size();
  const shapes = nodes.map(({ id, shape, color, size }) => ({
    ...places.get(id)!,
    radius: drawing.radius(size),
    shape,
    color,
  }));
  const lines = edges.map(({ from, to, ...look }) => ({
    ...look,
    from: places.get(from)!,
    to: places.get(to)!,
  }));
  return new Blob([svgOf({ width, height, paper, ink, fontFamily, shapes, lines, names: drawing.names() })], {
    type: 'image/svg+xml',
  });
}

/** Puts a file among the downloads. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
