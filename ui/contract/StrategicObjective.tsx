/** A strategic objective: empty and why, or who runs it, by what means, with which results and indicators. */
import { useTranslations } from 'use-intl';
import { french } from '../components/french.ts';
import { LineLink } from '../components/Quote.tsx';
import type { StrategicObjective_ObjectiveFragment } from '../generated/operations.ts';
import { IndicatorList } from './Indicators.tsx';
import type { ObjectiveLinks } from './objectiveLinks.ts';
import { OperationalObjective } from './OperationalObjective.tsx';
import { PursuedAndNamed } from './PursuedAndNamed.tsx';
import { ResultList } from './Results.tsx';

interface ObjectiveProps {
  objective: StrategicObjective_ObjectiveFragment;
  links: ReadonlyMap<string, ObjectiveLinks>;
}

export function StrategicObjective({ objective, links }: ObjectiveProps) {
  if (objective.empty) return <EmptyObjective objective={objective} />;
  return (
    <li id={objective.id} tabIndex={-1} className="cascade__strategic">
      <details>
        <summary>
          <ObjectiveHeading objective={objective} pursued={countPursued(objective, links)} />
        </summary>
        <PursuedAndNamed links={links.get(objective.id)} />
        <Note note={objective.note} quotes={objective.citations.map(({ quote }) => quote)} />
        <Contents objective={objective} links={links} />
        <p className="small cascade__source">
          {objective.citations[0] && <LineLink citation={objective.citations[0]} />}
        </p>
      </details>
    </li>
  );
}

/** Measures pursued by the objective itself or by what stands under it. */
function countPursued({ id, operationalObjectives }: ObjectiveProps['objective'], links: ObjectiveProps['links']) {
  const ids = [id, ...operationalObjectives.map((operational) => operational.id)];
  const pursued = ids.flatMap((one) => links.get(one)?.pursues.map(({ other }) => other.id) ?? []);
  return new Set(pursued).size;
}

function ObjectiveHeading({ objective, pursued }: { objective: ObjectiveProps['objective']; pursued?: number }) {
  const t = useTranslations('cascade');
  const count = useTranslations('count');
  const { number, text, service, operationalObjectives, results, indicators } = objective;
  const sizes = [
    operationalObjectives.length > 0 && t('means', { count: operationalObjectives.length }),
    results.length > 0 && t('results', { count: results.length }),
    indicators.length > 0 && t('indicators', { count: indicators.length }),
    pursued ? count('measures', { count: pursued }) : false,
  ].filter(Boolean);
  return (
    <span className="cascade__heading">
      <span className="cascade__kind">{t('strategic', { number })}</span>
      <span lang="fr" className="source-voice">
        {french(text)}
      </span>
      <span className="cascade__sizes">
        {service && <span lang="fr">{service}</span>}
        {sizes.length > 0 && <span>{sizes.join(' · ')}</span>}
      </span>
    </span>
  );
}

/** The template has it and the contract leaves it empty: a gap, not an oversight of ours. */
function EmptyObjective({ objective }: Pick<ObjectiveProps, 'objective'>) {
  const t = useTranslations('cascade');
  return (
    <li id={objective.id} tabIndex={-1} className="cascade__strategic cascade__strategic--empty">
      <ObjectiveHeading objective={objective} />
      <p className="cascade__gap">
        <strong>{t('empty')}</strong>{' '}
        <Note note={objective.note} quotes={objective.citations.map(({ quote }) => quote)} />
      </p>
      <p className="small cascade__source">
        {objective.citations[0] && <LineLink citation={objective.citations[0]} />}
      </p>
    </li>
  );
}

/** The source's own words are French; ours about the source are English. */
function Note({ note, quotes }: { note: string | null; quotes: readonly string[] }) {
  if (!note) return null;
  const quoted = quotes.some((quote) => quote.replaceAll(/\s+/g, ' ').includes(note));
  return <span lang={quoted ? 'fr' : 'en'}>{quoted ? `«\u00a0${note}\u00a0»` : note}</span>;
}

function Contents({ objective, links }: ObjectiveProps) {
  const t = useTranslations('cascade');
  const { operationalObjectives, results, indicators } = objective;
  // Where the source ties results and indicators to one means, they stand with it; the others at the end.
  const tied = new Set(operationalObjectives.flatMap((one) => [...one.results, ...one.indicators].map(({ id }) => id)));
  const looseResults = results.filter(({ id }) => !tied.has(id));
  const looseIndicators = indicators.filter(({ id }) => !tied.has(id));
  return (
    <div className="cascade__contents">
      <div className="cascade__means">
        <h4>{t('meansTitle')}</h4>
        <ol>
          {operationalObjectives.map((operational) => (
            <OperationalObjective
              key={operational.id}
              objective={operational}
              results={results.filter(({ id }) => operational.results.some((one) => one.id === id))}
              indicators={indicators.filter(({ id }) => operational.indicators.some((one) => one.id === id))}
              links={links.get(operational.id)}
            />
          ))}
        </ol>
      </div>
      {looseResults.length > 0 && (
        <div>
          <h4>{t(tied.size > 0 ? 'looseResults' : 'resultsTitle')}</h4>
          <ResultList results={looseResults} />
        </div>
      )}
      {looseIndicators.length > 0 && (
        <div>
          <h4>{t(tied.size > 0 ? 'looseIndicators' : 'indicatorsTitle')}</h4>
          <IndicatorList indicators={looseIndicators} />
        </div>
      )}
    </div>
  );
}
