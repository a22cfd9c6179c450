/** Questions that people come with, each leading to its answer. */
import { useTranslations } from 'use-intl';
import { EXAMPLES } from '../ask/examples.ts';
import { askPath } from '../ask/query.ts';
import { Link } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import './ExampleQuestions.css';

export function ExampleQuestions() {
  const t = useTranslations('home');
  const { locale } = useLocale();
  return (
    <section aria-labelledby="examples" className="examples">
      <h2 id="examples">{t('examples')}</h2>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example}>
            <Link to={askPath(locale, t(example))}>{t(example)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
