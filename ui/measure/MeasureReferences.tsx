/** What a measure refers to outside the plan, and the abbreviations it uses, spelt out. */
import { splitAbbreviations } from '../components/Abbreviated.tsx';
import { Link } from '../components/Link.tsx';
import type { MeasureReferences_MeasureFragment } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { nodePath } from '../paths.ts';
import './MeasureReferences.css';

type Abbreviation = MeasureReferences_MeasureFragment['abbreviations'][number];

interface CrossReferencesProps {
  measure: MeasureReferences_MeasureFragment;
}

export function CrossReferences({ measure }: CrossReferencesProps) {
  return (
    <ul className="references">
      {measure.crossReferences.map((reference) => (
        <li key={reference} lang="fr">
          <strong>{reference}</strong>
          <SpeltOut text={reference} abbreviations={measure.abbreviations} />
        </li>
      ))}
    </ul>
  );
}

/** The long forms of the abbreviations a reference begins with or holds. */
function SpeltOut({ text, abbreviations }: { text: string; abbreviations: readonly Abbreviation[] }) {
  const parts = splitAbbreviations(
    text,
    abbreviations.map(({ short }) => short),
  );
  const used = abbreviations.filter(({ short }) => parts.includes(short));
  return used.map(({ short, long }) => (
    <span key={short} className="muted">
      {' '}
      · {short} : {long}
    </span>
  ));
}

export function Abbreviations({ abbreviations }: { abbreviations: readonly Abbreviation[] }) {
  const { locale } = useLocale();
  return (
    <dl className="abbreviations" lang="fr">
      {abbreviations.map(({ id, short, long }) => (
        <div key={id}>
          <dt>
            <Link to={nodePath(locale, id)}>{short}</Link>
          </dt>
          <dd>{long}</dd>
        </div>
      ))}
    </dl>
  );
}
