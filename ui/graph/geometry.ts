/** Which nodes lie where: inside a lasso, and in the direction of an arrow key. */
import type { Place } from './places.ts';

/** Whether a point lies inside a closed line, by the number of sides that a ray to the right crosses. */
export function isInside({ x, y }: Place, line: readonly Place[]): boolean {
  let inside = false;
  for (const [index, a] of line.entries()) {
    const b = line[(index + 1) % line.length]!;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y)) inside = !inside;
  }
  return inside;
}

/** y downwards, as on a screen. */
export const DIRECTIONS: Record<string, Place> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The nearest of some nodes that lies more in a direction than across it; null when there is none.
 * Of the nearest it is the one that least leaves the direction.
 */
export function nearestTowards(
  direction: Place,
  here: Place,
  candidates: Iterable<readonly [id: string, place: Place]>,
): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const [id, place] of candidates) {
    const [dx, dy] = [place.x - here.x, place.y - here.y];
    const along = dx * direction.x + dy * direction.y;
    const across = Math.abs(dx * direction.y - dy * direction.x);
    const cost = along + 2 * across;
    if (along > 0 && along >= across && (best === null || cost < best.cost)) best = { id, cost };
  }
  return best?.id ?? null;
}
