/** What is known of a question before its form is decided: what it asks for, of which rows, and what it names. */
import type { Sources } from '../execute/select.ts';
import type { RowKind } from '../intent.ts';
import type { KindMeaning } from '../meaning.ts';
import type { Count } from './asked.ts';
import type { Operands } from './operand.ts';
import type { Piece, Sketch } from './sketch.ts';

export interface Draft {
  sketch: Sketch;
  sources: Sources;
  asked: Piece | undefined;
  /** Of what is asked for. */
  kind: KindMeaning | undefined;
  rows: RowKind;
  operands: Operands;
  counts: Count[];
}
