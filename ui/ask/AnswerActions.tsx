/** Ways to take an answer along: its link, a citation, a place among the saved questions, paper. */
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { carried } from '../certainty/certainty.ts';
import { Cite, PrintedCitation } from '../cite/Cite.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { DossierButton } from '../dossier/DossierButton.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { askPath } from './query.ts';
import { isSame } from './question.ts';
import type { Question } from './question.ts';
import { savedQuestions, useShelf } from './shelves.ts';

interface AnswerActionsProps {
  question: Question;
  sentence: string;
}

export function AnswerActions({ question, sentence }: AnswerActionsProps) {
  const t = useTranslations('ask');
  const list = useTranslations('list');
  const { locale } = useLocale();
  const { search } = useLocation();
  const { words, edits } = question;
  const path = carried(askPath(locale, words, edits), search);
  const link = window.location.origin + path;
  const cited = { title: t('cited', { question: words, sentence }), permalink: link };
  return (
    <>
      <div className="row no-print">
        <CopyButton name={t('copyLink')} text={link} />
        <SaveButton question={question} />
        <DossierButton at={path.slice(`/${locale}/`.length)} title={cited.title} />
        <button type="button" className="button button--small" onClick={() => window.print()}>
          {list('print')}
        </button>
        <Cite name={words} cited={cited} />
      </div>
      <PrintedCitation cited={cited} />
    </>
  );
}

function SaveButton({ question }: { question: Question }) {
  const t = useTranslations('ask');
  const saved = useShelf(savedQuestions).some((other) => isSame(question, other));
  return (
    <button
      type="button"
      className="button button--small"
      aria-pressed={saved}
      onClick={() => (saved ? savedQuestions.drop(question) : savedQuestions.put(question))}
    >
      {t(saved ? 'unsave' : 'save')}
    </button>
  );
}
