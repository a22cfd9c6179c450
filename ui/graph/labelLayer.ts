/** The names over the drawing: written by the page itself, in its own typeface, on a ground of paper. */
import { placeLabels } from './labels.ts';
import type { Candidate, Written } from './labels.ts';

export interface Named extends Omit<Candidate, 'width'> {
  label: string;
}

export interface Letters {
  ink: string;
  paper: string;
  fontFamily: string;
}

const SIZE = 12;
/** The ground hides what lies below enough to read the words. */
const HALO = 4;

export class LabelLayer {
  readonly #context: CanvasRenderingContext2D;
  readonly #letters: Letters;
  readonly #widths = new Map<string, number>();
  #written: readonly (Written & { label: string })[] = [];

  constructor(canvas: HTMLCanvasElement, letters: Letters) {
    this.#context = canvas.getContext('2d')!;
    this.#letters = letters;
  }

  /** Names and places of what was written last. */
  get written(): readonly (Written & { label: string })[] {
    return this.#written;
  }

  /**
   * @param named the most important first
   * @param size of the drawing, in pixels of the page
   */
  write(named: readonly Named[], size: { width: number; height: number }): void {
    const context = this.#context;
    this.#clear(size);
    context.font = `500 ${SIZE}px ${this.#letters.fontFamily}`;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    const labels = new Map(named.map(({ id, label }) => [id, label]));
    const candidates = named.map((node) => ({ ...node, width: this.#widthOf(node.label) }));
    this.#written = placeLabels(candidates, size).map((place) => ({ ...place, label: labels.get(place.id)! }));
    for (const { label, x, y } of this.#written) this.#writeOne(label, x, y);
  }

  #clear({ width, height }: { width: number; height: number }): void {
    const { canvas } = this.#context;
    const [across, down] = [width, height].map((length) => Math.round(length * devicePixelRatio)) as [number, number];
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    this.#context.setTransform(across / width, 0, 0, down / height, 0, 0);
    this.#context.clearRect(0, 0, width, height);
  }

  #writeOne(label: string, x: number, y: number): void {
    const context = this.#context;
    context.strokeStyle = this.#letters.paper;
    context.lineWidth = HALO;
    context.strokeText(label, x, y);
    context.fillStyle = this.#letters.ink;
    context.fillText(label, x, y);
  }

  #widthOf(label: string): number {
    const known = this.#widths.get(label) ?? this.#context.measureText(label).width;
    this.#widths.set(label, known);
    return known;
  }

  get canvas(): HTMLCanvasElement {
    return this.#context.canvas;
  }

  /** Other letters have come: all is measured anew. */
  forgetWidths(): void {
    this.#widths.clear();
  }
}
