/** What an initiative is, in a list of facts: each that is a link carries its certainty. */
import { useTranslations } from 'use-intl';
import { useDate } from '../components/dates.ts';
import { Fact, FactLinks, LinkedFact } from '../components/FactLink.tsx';
import { french } from '../components/french.ts';
import { BasisMark } from '../design/marks/BasisMark.tsx';
import { StatusMark } from '../design/marks/StatusMark.tsx';
import type { FactLink_LinkFragment, InitiativeFacts_InitiativeFragment } from '../generated/operations.ts';
import '../measure/MeasureHeader.css';

interface InitiativeProps {
  initiative: InitiativeFacts_InitiativeFragment;
}

export function InitiativeFacts({ initiative }: InitiativeProps) {
  const t = useTranslations('initiative');
  const { volets, zones, communes, places, leads, supporters, subjects } = initiative;
  return (
    <dl className="facts">
      <Fact name={t('status')}>
        <StatusMark status={initiative.status} />{' '}
        {initiative.statusBasis && <BasisMark basis={initiative.statusBasis} />}
      </Fact>
      <Dates initiative={initiative} />
      <LinkedFact name={t('volets')} links={volets} />
      <LinkedFact name={t('zones')} links={zones} />
      <LinkedFact name={t('communes')} links={communes} />
      <LinkedFact name={t('places')} links={places} />
      <LinkedFact name={t('leads')} links={leads} />
      <Supporters links={supporters} />
      <SourceWords name={t('audience')} words={initiative.audience} />
      <SourceWords name={t('section')} words={initiative.section} />
      <SourceWords name={t('annexHeading')} words={initiative.annexHeading} />
      <LinkedFact name={t('subjects')} links={subjects} />
      {initiative.note && (
        <Fact name={t('note')}>
          <span lang="en">{initiative.note}</span>
        </Fact>
      )}
    </dl>
  );
}

function Dates({ initiative: { start, end, renamedTo, renamedOn } }: InitiativeProps) {
  const t = useTranslations('initiative');
  const date = useDate();
  return (
    <>
      {start && <Fact name={t('start')}>{date(start)}</Fact>}
      {end && <Fact name={t('end')}>{date(end)}</Fact>}
      {renamedTo && (
        <Fact name={t('renamed')}>
          <span lang="fr">{renamedTo}</span>
          {renamedOn && `, ${date(renamedOn)}`}
        </Fact>
      )}
    </>
  );
}

/** Under the headings of the source, where it has them. */
function Supporters({ links }: { links: readonly FactLink_LinkFragment[] }) {
  const t = useTranslations('initiative');
  const categories = [...new Set(links.map(({ category }) => category))];
  if (links.length === 0) return null;
  return (
    <Fact name={t('supporters')}>
      <div className="stack">
        {categories.map((category) => (
          <div key={category}>
            {category && (
              <p lang="fr" className="small source-voice">
                {french(category)}
              </p>
            )}
            <FactLinks links={links.filter((link) => link.category === category)} />
          </div>
        ))}
      </div>
    </Fact>
  );
}

function SourceWords({ name, words }: { name: string; words: string | null }) {
  if (!words) return null;
  return (
    <Fact name={name}>
      <span lang="fr" className="source-voice">
        {french(words)}
      </span>
    </Fact>
  );
}

/** The other names and spellings of the sources. */
export function Aliases({ aliases }: { aliases: readonly string[] }) {
  const t = useTranslations('initiative');
  return (
    <p className="small">
      {t('aliases')}{' '}
      <span lang="fr" className="source-voice">
        {aliases.map((alias) => `«\u00a0${alias}\u00a0»`).join(', ')}
      </span>
    </p>
  );
}
