/** No result: what there would be without each single condition, most first. */
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import type { Removable } from './ConditionChips.tsx';

/** A list that could be asked for instead. */
export interface Relaxation extends Removable {
  /** Asks the server how long it would be. */
  count: () => Promise<number>;
}

interface Relaxed extends Removable {
  found: number;
}

/** What each relaxation gives, as far as the server answers; undefined until then. */
function useRelaxed(relaxations: readonly Relaxation[]): Relaxed[] | undefined {
  const [counted, setCounted] = useState<{ key: string; relaxed: Relaxed[] }>();
  const key = relaxations.map(({ pathWithout }) => pathWithout).join(' ');
  useEffect(() => {
    let current = true;
    const asked = relaxations.map(async ({ count, ...removable }) => ({ ...removable, found: await count() }));
    void Promise.allSettled(asked).then((answers) => {
      const relaxed = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
      if (current) setCounted({ key, relaxed: relaxed.toSorted((a, b) => b.found - a.found) });
    });
    return () => {
      current = false;
    };
    // The key says all of the relaxations, which are new objects at each rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return counted?.key === key ? counted.relaxed : undefined;
}

interface EmptyResultsProps {
  title: string;
  relaxations: readonly Relaxation[];
  /** A number of what is listed, in words: `3 measures`. */
  says: (count: number) => string;
  clearPath: string;
}

export function EmptyResults({ title, relaxations, says, clearPath }: EmptyResultsProps) {
  const t = useTranslations('list');
  const relaxed = useRelaxed(relaxations);
  const helping = relaxed?.filter(({ found }) => found > 0) ?? [];
  return (
    <div className="panel stack">
      <h2>{title}</h2>
      {!relaxed && <Skeleton lines={relaxations.length + 1} height={1.5} />}
      {relaxed && relaxed.length > 0 && <p>{t(helping.length > 0 ? 'emptyHint' : 'emptyAll')}</p>}
      <ul className="stack">
        {helping.map(({ name, pathWithout, found }) => (
          <li key={pathWithout}>
            <Link to={pathWithout}>{t('emptyWithout', { condition: name, results: says(found) })}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to={clearPath}>{t('clear')}</Link>
      </p>
    </div>
  );
}
