/** The shape of a family of kinds, beside words that say the same. */
import { cornersOf } from './appearance.ts';
import type { ShapeName } from './appearance.ts';

export function Shape({ shape, color }: { shape: ShapeName; color: string }) {
  const corners = cornersOf(shape).map(([x, y]) => `${x},${y}`);
  return (
    <svg
      viewBox="-1.1 -1.1 2.2 2.2"
      width="14"
      height="14"
      aria-hidden
      className="graph__shape"
      style={{ fill: color }}
    >
      {shape === 'circle' ? <circle r="1" /> : <polygon points={corners.join(' ')} />}
    </svg>
  );
}
