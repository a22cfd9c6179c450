/** The surer, the fuller: solid, hatched, dotted, hollow; as in the timeline of an initiative. */
import type { Basis } from '../generated/operations.ts';

/** Undefined for the solid one, which needs no pattern. */
export function fillOf(basis: Basis): string | undefined {
  return basis === 'STATED' ? undefined : `url(#basis-${basis.toLowerCase()})`;
}

export function BasisPatterns() {
  return (
    <defs>
      <pattern id="basis-derived" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="timeline-chart__surface" />
        <rect width="2.5" height="6" className="timeline-chart__ink" />
      </pattern>
      <pattern id="basis-curated" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className="timeline-chart__surface" />
        <circle cx="2.5" cy="2.5" r="1.3" className="timeline-chart__ink" />
      </pattern>
      <pattern id="basis-matched" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className="timeline-chart__surface" />
      </pattern>
    </defs>
  );
}
