/** The cascade of a contract as it is printed, whatever the layout: sector, objectives, results, indicators. */
import type { Printed } from './text.ts';

export interface PrintedSector {
  /** The part of the contract it stands in, as headed there. */
  part: string;
  /** Tells the sectors of a contract apart in ids: `I.3`, `1bis`. */
  key: string;
  number: string;
  title: Printed;
  generals: PrintedGeneral[];
}

export interface PrintedGeneral {
  /** Absent when the sector prints none. */
  objective: Printed | undefined;
  strategics: PrintedStrategic[];
}

export interface PrintedStrategic {
  /** As printed: `1`, `1 et 2`. */
  number: string;
  objective: Printed;
  operationals: PrintedOperational[];
  results: PrintedCell[];
  indicators: PrintedCell[];
}

export interface PrintedOperational extends Printed {
  /** The service printed over the table in which the objective stands. */
  service?: Printed;
}

/** An expected result or an indicator. */
export interface PrintedCell extends Printed {
  /** Positions of the operational objectives of its row, when a person rebuilt the rows. */
  rows?: number[];
}
