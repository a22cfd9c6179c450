/** Which names are written where, so that no two of them collide: pure, in pixels of the drawing. */

export interface Candidate {
  id: string;
  /** The middle of the node. */
  x: number;
  y: number;
  radius: number;
  /** Of the words. */
  width: number;
  /** Written in any case: the reader asked for it. */
  asked: boolean;
}

/** Where the words begin, at the left, and the line they stand in, at half of their height. */
export interface Written {
  id: string;
  x: number;
  y: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const LINE = 16;
const GAP = 4;
/** A larger node is not written over; the words of a smaller one may. */
const LARGE = 9;

/**
 * Each name at the first of four sides of its node where it is free and inside, or not at all.
 * @param candidates the most important first
 */
export function placeLabels(candidates: readonly Candidate[], size: { width: number; height: number }): Written[] {
  const taken = candidates.filter(({ radius }) => radius >= LARGE).map(boxOf);
  const written: Written[] = [];
  for (const candidate of candidates) {
    const sides = sidesOf(candidate);
    const own = boxOf(candidate);
    const isFree = (box: Box) =>
      isInside(box, size) && taken.every((other) => isSame(other, own) || !overlap(other, box));
    const box = sides.find(isFree) ?? (candidate.asked ? sides[0] : undefined);
    if (!box) continue;
    taken.push(box);
    written.push({ id: candidate.id, x: box.left, y: (box.top + box.bottom) / 2 });
  }
  return written;
}

/** Right, left, below, above. */
function sidesOf({ x, y, radius, width }: Candidate): Box[] {
  const away = radius + GAP;
  const at = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - LINE / 2,
    bottom: middle + LINE / 2,
  });
  return [
    at(x + away, y),
    at(x - away - width, y),
    at(x - width / 2, y + away + LINE / 2),
    at(x - width / 2, y - away - LINE / 2),
  ];
}

function boxOf({ x, y, radius }: Candidate): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isSame(one: Box, other: Box): boolean {
  return one.left === other.left && one.top === other.top && one.right === other.right;
}

function isInside({ left, top, right, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
