/** Draws a line around nodes with the pointer; the table selects by words what no pointer can reach. */
import { useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { GraphDrawing } from './drawing.ts';
import { isInside } from './geometry.ts';
import type { Place } from './places.ts';

interface LassoProps {
  drawing: RefObject<GraphDrawing | null>;
  select: (ids: readonly string[], adding: boolean) => void;
}

export function Lasso({ drawing, select }: LassoProps) {
  const [line, setLine] = useState<Place[] | null>(null);
  const finish = ({ shiftKey }: PointerEvent) => {
    const places = [...(drawing.current?.placesOnScreen() ?? [])];
    if (line && line.length > 2) {
      const inside = places.filter(([, place]) => isInside(place, line)).map(([id]) => id);
      select(inside, shiftKey);
    }
    setLine(null);
  };
  return (
    <svg
      className="graph__lasso"
      aria-hidden
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setLine([placeOf(event)]);
      }}
      onPointerMove={(event) => line && setLine([...line, placeOf(event)])}
      onPointerUp={finish}
      onPointerCancel={() => setLine(null)}
    >
      {line && <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />}
    </svg>
  );
}

/** In pixels from the upper left corner of the drawing. */
function placeOf({ currentTarget, clientX, clientY }: PointerEvent): Place {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
