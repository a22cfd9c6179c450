/** Runs an intent over the graph. */
import type { Intent } from '../intent.ts';
import { attribute, date, same } from './properties.ts';
import type { Outcome } from './result.ts';
import type { Sources } from './select.ts';
import { average, countOf, group, list, outnumber, rank, share, yesNo } from './selections.ts';
import { figureOutcome } from './tellFigures.ts';

export function run(intent: Intent, sources: Sources): Outcome {
  switch (intent.form) {
    case 'list':
      return list(intent.query, sources);
    case 'count':
      return countOf(intent.query, sources);
    case 'yesno':
      return yesNo(intent, sources);
    case 'share':
      return share(intent, sources);
    case 'group':
      return group(intent, sources);
    case 'rank':
      return rank(intent, sources);
    case 'outnumber':
      return outnumber(intent, sources);
    case 'figure':
      return figureOutcome(intent, sources);
    case 'date':
      return date(intent, sources);
    case 'average':
      return average(intent, sources);
    case 'attribute':
      return attribute(intent, sources);
    case 'same':
      return same(intent, sources);
  }
}
