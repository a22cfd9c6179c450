/** Ways to take an answer along: its link, a citation, a place among the saved questions, paper. */
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { carried } from '../certainty/certainty.ts';
import { CopyButton } from '../components/CopyButton.tsx';
import { LayoutDocument } from '../generated/documents/Layout.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { askPath } from './query.ts';
import { savedQuestions, useShelf } from './shelves.ts';

interface AnswerActionsProps {
  question: string;
  sentence: string;
}

export function AnswerActions({ question, sentence }: AnswerActionsProps) {
  const t = useTranslations('ask');
  const list = useTranslations('list');
  const { locale } = useLocale();
  const { search } = useLocation();
  const link = window.location.origin + carried(askPath(locale, question), search);
  const citation = useCitation({ question, sentence, link });
  return (
    <>
      <div className="row no-print">
        <CopyButton name={t('copyLink')} text={link} />
        {citation && <CopyButton name={t('copyCitation')} text={citation} />}
        <SaveButton question={question} />
        <button type="button" className="button button--small" onClick={() => window.print()}>
          {list('print')}
        </button>
      </div>
      <p className="only-print small">{citation}</p>
    </>
  );
}

/** Who says so, from which data, when, where: plain text; undefined until the version of the data is known. */
function useCitation({ link, ...said }: AnswerActionsProps & { link: string }): string | undefined {
  const t = useTranslations('ask');
  const site = useTranslations('site');
  const format = useFormatter();
  const { data } = useQuery(LayoutDocument);
  const [today] = useState(() => new Date());
  if (!data) return undefined;
  const date = format.dateTime(today, { dateStyle: 'long' });
  return t('citation', { ...said, site: site('name'), version: data.dataset.version, date, link });
}

function SaveButton({ question }: { question: string }) {
  const t = useTranslations('ask');
  const saved = useShelf(savedQuestions).includes(question);
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
