/** Questions that people come with, each leading to its answer. */
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import './ExampleQuestions.css';

const QUESTIONS = [
  ['exampleBoth', 'measures?all=communes,associations'],
  ['exampleGaps', 'gaps'],
  ['exampleReaction', 'measures?all=parquet&axes=reaction'],
  ['exampleDifference', 'measure/M10.4?text=compare'],
  ['examplePartner', 'partner/zones-de-police'],
] as const;

export function ExampleQuestions() {
  const t = useTranslations('home');
  const { locale } = useLocale();
  return (
    <section aria-labelledby="examples" className="examples">
      <h2 id="examples">{t('examples')}</h2>
      <ul>
        {QUESTIONS.map(([question, path]) => (
          <li key={path}>
            <Link to={`/${locale}/${path}`}>{t(question)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
