/** Shading by number. The number is always printed as well. */
import './heat.css';

/** Four steps, in proportion to the largest; 0 for nothing. */
export function heat(count: number, largest: number): number {
  return count === 0 ? 0 : Math.ceil((4 * count) / largest);
}

/** The class that gives a step its shade. */
export function heatClass(step: number): string {
  return `heat heat--${step}`;
}
