/** The words that prove a match: clauses of the sources, exactly as they stand, in which the shared features are. */
import type { Citation } from '../../../data/model/basis.ts';
import { citeSpan } from '../../parse/span.ts';
import type { Features } from './features.ts';
import { covers } from './subjects.ts';
import type { Passage, Subject } from './subjects.ts';

/** What of the likeness the quotes must hold, so that a reader sees why. */
const SHARE_SHOWN = 0.8;
const MOST_CLAUSES = 3;

/** A clause ends at a full stop, a semicolon, a bullet or a tag of HTML. */
const CLAUSE_END = /[.;!?](?=\s|$|<)|(?<=\s|^|>)[-·](?=\s)|\uFFFD|<[^>]+>|\t/g;

/**
 * @param shared what each feature adds to the likeness
 * @returns the features that make up most of it, the strongest first
 */
export function strongest(shared: ReadonlyMap<string, number>): Map<string, number> {
  const sorted = [...shared].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const enough = SHARE_SHOWN * sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let sum = 0;
  return new Map(
    sorted.filter(([, weight]) => {
      const wanted = sum < enough;
      sum += weight;
      return wanted;
    }),
  );
}

/** @returns the fewest clauses of the subject that hold the features, at most three, in the order of the text */
export function citeFeatures(subject: Subject, features: Features, wanted: ReadonlyMap<string, number>): Citation[] {
  const clauses = clausesOf(subject, features, wanted);
  const chosen: Clause[] = [];
  const left = new Map(wanted);
  while (left.size > 0 && chosen.length < MOST_CLAUSES) {
    const worth = ({ keys }: Clause) => [...keys].reduce((sum, key) => sum + (left.get(key) ?? 0), 0);
    const best = clauses.reduce<Clause | undefined>(
      (top, one) => (top && worth(top) >= worth(one) ? top : one),
      undefined,
    );
    if (!best || worth(best) === 0) break;
    chosen.push(best);
    best.keys.forEach((key) => left.delete(key));
  }
  return clauses.filter((clause) => chosen.includes(clause)).map(({ running, ...span }) => citeSpan(running, span));
}

/** A clause and the wanted features in it. */
interface Clause extends Passage {
  keys: Set<string>;
}

function clausesOf({ passages, headings }: Subject, features: Features, wanted: ReadonlyMap<string, number>): Clause[] {
  const clauses = new Map<string, Clause>();
  for (const passage of [...passages, ...headings])
    for (const key of wanted.keys())
      for (const place of features.get(key)?.places ?? []) {
        if (!covers(passage, place)) continue;
        const clause = clauseAround(place, passage);
        const id = `${clause.running.source.id} ${clause.start}`;
        clauses.set(id, clauses.get(id) ?? { ...clause, keys: new Set() });
        clauses.get(id)?.keys.add(key);
      }
  return [...clauses.values()];
}

/** The clause of the passage in which a place stands. */
function clauseAround(place: Passage, { running, start, end }: Passage): Passage {
  const text = running.text.slice(start, end);
  const bounds = [...text.matchAll(CLAUSE_END)].map((match) => ({
    from: start + match.index,
    to: start + match.index + match[0].length,
  }));
  const first = bounds.findLast(({ to }) => to <= place.start)?.to ?? start;
  const last = bounds.find(({ from }) => from >= place.end)?.from ?? end;
  const words = running.text.slice(first, last);
  const trimmed = first + words.length - words.trimStart().length;
  return { running, start: trimmed, end: trimmed + words.trim().length };
}
