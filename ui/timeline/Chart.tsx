/** The frame of a drawing of the timeline, and how it fits its page. */
import type { ReactNode, Ref } from 'react';
import { useMedia } from '../components/useMedia.ts';
import './Timeline.css';

interface ChartProps {
  name: string;
  /** In units of the drawing. */
  width: number;
  height: number;
  drawing: Ref<SVGSVGElement>;
  children: ReactNode;
}

export function Chart({ name, width, height, drawing, children }: ChartProps) {
  return (
    <svg ref={drawing} viewBox={`0 0 ${width} ${height}`} className="timeline-chart" role="group" aria-label={name}>
      {children}
    </svg>
  );
}

/** Width of a drawing, in its units, on a page that has room for names beside it and on one that has not. */
export function useWidth(): { wide: boolean; width: number } {
  const wide = useMedia('(min-width: 48rem)');
  return { wide, width: wide ? 880 : 340 };
}
