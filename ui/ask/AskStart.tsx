/** The page of the one box before anything is asked: saved questions, those asked lately, examples. */
import { useTranslations } from 'use-intl';
import { Link } from '../components/Link.tsx';
import { Page, Section } from '../components/Page.tsx';
import { ExampleQuestions } from '../home/ExampleQuestions.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { Edited } from './Edited.tsx';
import { askPath } from './query.ts';
import { questionKey } from './question.ts';
import { recentQuestions, savedQuestions, useShelf } from './shelves.ts';
import type { Shelf } from './shelves.ts';

export function AskStart() {
  const t = useTranslations('ask');
  return (
    <Page title={t('title')} lead={t('hint')}>
      <ShelfSection id="saved" shelf={savedQuestions} />
      <ShelfSection id="recent" shelf={recentQuestions} />
      <ExampleQuestions />
    </Page>
  );
}

function ShelfSection({ id, shelf }: { id: 'saved' | 'recent'; shelf: Shelf }) {
  const t = useTranslations('ask');
  const { locale } = useLocale();
  const questions = useShelf(shelf);
  if (questions.length === 0) return null;
  return (
    <Section id={id} title={t(id)}>
      <ul className="stack">
        {questions.map((question) => (
          <li key={questionKey(question)} className="row">
            <Link to={askPath(locale, question.words, question.edits)}>{question.words}</Link>
            <Edited question={question} />
            <button type="button" className="button button--small" onClick={() => shelf.drop(question)}>
              {t('forget')} <span className="visually-hidden">{question.words}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="row">
        <button type="button" className="button button--small" onClick={shelf.clear}>
          {t(id === 'saved' ? 'clearSaved' : 'clearRecent')}
        </button>
      </p>
    </Section>
  );
}
