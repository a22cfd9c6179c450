/** Which bases count on this page. */
import { useLocation } from 'react-router';
import type { Basis } from '../generated/operations.ts';
import { readBases } from './certainty.ts';

/** As the API's `basis` arguments take them: null when all count. */
export function useCertainty(): Basis[] | null {
  return readBases(useLocation().search);
}
