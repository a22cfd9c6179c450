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

/** Pixels of the PNG to one unit of the drawing, if it is not too large. */
const SCALE = 3;

/** Pixels of the largest canvas that every browser has. */
const LARGEST = 4096 ** 2;

/** Of the caption, in units of the drawing. */
const LETTERS = 12;
const LINE = 16;

/**
 * @param file its name without the ending
 * @param caption paragraphs below the drawing: what it shows, where it comes from
 */
export function saveSvg(file: string, svg: SVGSVGElement, caption: readonly string[] = []): void {
  const { text } = standalone(svg, caption);
  save(`${file}.svg`, new Blob([text], { type: 'image/svg+xml;charset=utf-8' }));
}

/** @throws {Error} when the browser cannot draw it */
export async function savePng(file: string, svg: SVGSVGElement, caption: readonly string[] = []): Promise<void> {
  save(`${file}.png`, await toPng(standalone(svg, caption)));
}

interface Drawing {
  text: string;
  width: number;
  height: number;
}

/** The drawing with its colours as they are on screen, on the ground it stands on, over its caption. */
function standalone(svg: SVGSVGElement, caption: readonly string[]): Drawing {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [...svg.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = originals[index];
    if (original) freeze(element, window.getComputedStyle(original));
  }
  const { x, y, width, height: drawn } = svg.viewBox.baseVal;
  const lines = caption.flatMap((paragraph) => wrapped(paragraph, width / (LETTERS * 0.56)));
  const height = drawn + (lines.length > 0 ? (lines.length + 1) * LINE : 0);
  const { color, fontFamily } = window.getComputedStyle(svg);
  for (const [index, line] of lines.entries()) {
    const place = { x: x + LINE, y: y + drawn + (index + 1) * LINE };
    copy.append(shape('text', { ...place, fill: color, 'font-family': fontFamily, 'font-size': LETTERS }, line));
  }
  copy.prepend(shape('rect', { x, y, width, height, fill: groundOf(svg) }));
  const size = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `${x} ${y} ${width} ${height}` };
  for (const [name, value] of Object.entries(size)) copy.setAttribute(name, String(value));
  copy.removeAttribute('class');
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** A paragraph in lines of so many characters; a longer word, such as an address, has a line of its own. */
function wrapped(paragraph: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
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

function shape(tag: 'rect' | 'text', attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.textContent = text;
  return made;
}

/** The colour of the nearest ground that is not see-through. */
function groundOf(element: Element): string {
  const { backgroundColor } = window.getComputedStyle(element);
  const clear = backgroundColor === 'transparent' || backgroundColor.endsWith(', 0)');
  return clear && element.parentElement ? groundOf(element.parentElement) : backgroundColor;
}

async function toPng({ text, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const scale = Math.min(SCALE, Math.sqrt(LARGEST / (width * height)));
  const canvas = Object.assign(document.createElement('canvas'), { width: width * scale, height: height * scale });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))), 'image/png');
  });
}
