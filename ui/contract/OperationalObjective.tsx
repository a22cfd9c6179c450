/** An operational objective, with the results and indicators that the source ties to it alone. */
import { useTranslations } from 'use-intl';
import { Prose } from '../components/Prose.tsx';
import type { StrategicObjective_ObjectiveFragment } from '../generated/operations.ts';
import { IndicatorList } from './Indicators.tsx';
import type { ObjectiveLinks } from './objectiveLinks.ts';
import { PursuedAndNamed } from './PursuedAndNamed.tsx';
import { ResultList } from './Results.tsx';

interface OperationalObjectiveProps {
  objective: StrategicObjective_ObjectiveFragment['operationalObjectives'][number];
  results: StrategicObjective_ObjectiveFragment['results'];
  indicators: StrategicObjective_ObjectiveFragment['indicators'];
  links: ObjectiveLinks | undefined;
}

export function OperationalObjective({ objective, results, indicators, links }: OperationalObjectiveProps) {
  const t = useTranslations('cascade');
  return (
    <li id={objective.id} tabIndex={-1} className="cascade__operational">
      <Prose text={objective.text} />
      {objective.service && (
        <p lang="fr" className="cascade__service">
          {objective.service}
        </p>
      )}
      {objective.note && (
        <p lang="en" className="cascade__note">
          {objective.note}
        </p>
      )}
      <PursuedAndNamed links={links} />
      <div className="cascade__tied">
        {results.length > 0 && (
          <div>
            <h5>{t('resultsTitle')}</h5>
            <ResultList results={results} />
          </div>
        )}
        {indicators.length > 0 && (
          <div>
            <h5>{t('indicatorsTitle')}</h5>
            <IndicatorList indicators={indicators} />
          </div>
        )}
      </div>
    </li>
  );
}
