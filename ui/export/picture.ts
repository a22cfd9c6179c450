/** A drawing of the page as a file of its own: an SVG that needs no style sheet, and a PNG of it. */
import { save } from './save.ts';

/** What a style sheet may say of a shape or a text and a drawing on its own must say itself. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'display',
] as const;

/** Pixels of the PNG to one unit of the drawing. */
const SCALE = 3;

/** @param file its name without the ending */
export function saveSvg(file: string, svg: SVGSVGElement): void {
  save(`${file}.svg`, new Blob([standalone(svg)], { type: 'image/svg+xml;charset=utf-8' }));
}

/** @throws {Error} when the browser cannot draw it */
export async function savePng(file: string, svg: SVGSVGElement): Promise<void> {
  save(`${file}.png`, await toPng(standalone(svg), svg.viewBox.baseVal));
}

/** The text of the drawing, with its colours as they are on screen, on the ground it stands on. */
function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [...svg.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = originals[index];
    if (original) freeze(element, window.getComputedStyle(original));
  }
  const { x, y, width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('class');
  copy.prepend(rectangle({ x, y, width, height, fill: groundOf(svg) }));
  return new XMLSerializer().serializeToString(copy);
}

function freeze(element: SVGElement, style: CSSStyleDeclaration): void {
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '') element.setAttribute(name, value);
  }
  element.removeAttribute('class');
  const href = element.getAttribute('href');
  if (href?.startsWith('/')) element.setAttribute('href', window.location.origin + href);
}

function rectangle(attributes: Record<string, string | number>): SVGElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, String(value));
  return rect;
}

/** The colour of the nearest ground that is not see-through. */
function groundOf(element: Element): string {
  const { backgroundColor } = window.getComputedStyle(element);
  const clear = backgroundColor === 'transparent' || backgroundColor.endsWith(', 0)');
  return clear && element.parentElement ? groundOf(element.parentElement) : backgroundColor;
}

async function toPng(text: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * SCALE, height: height * SCALE });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))), 'image/png');
  });
}
