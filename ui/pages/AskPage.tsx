/** The one box's page: the answer to the words as a question, and below it what a search for them finds. */
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Answer } from '../ask/Answer.tsx';
import { AskStart } from '../ask/AskStart.tsx';
import { readAsk } from '../ask/query.ts';
import type { AskQuery } from '../ask/query.ts';
import { questionKey } from '../ask/question.ts';
import { SearchResults } from '../ask/SearchResults.tsx';
import { recentQuestions } from '../ask/shelves.ts';
import { toldIn } from '../ask/sentences.ts';
import { useCertainty } from '../certainty/useCertainty.ts';
import { ErrorPanel } from '../components/ErrorPanel.tsx';
import { french } from '../components/french.ts';
import { Page } from '../components/Page.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { AskPageDocument } from '../generated/documents/AskPage.ts';
import { useLocale } from '../i18n/useLocale.ts';

function AskPage() {
  const [parameters] = useSearchParams();
  const query = readAsk(parameters);
  return query.words ? <Asked key={query.words} query={query} /> : <AskStart />;
}

function Asked({ query }: { query: AskQuery }) {
  const t = useTranslations('ask');
  const { language, locale } = useLocale();
  const { words, edits } = query;
  const basis = useCertainty();
  const asked = questionKey(query);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all that is kept
  useEffect(() => recentQuestions.put(query), [asked]);
  const variables = { question: words, language, basis, edits: [...edits] };
  const { data, error, refetch } = useQuery(AskPageDocument, { variables });
  // Whatever kept the answer away keeps the results away too; it is told once.
  if (error) {
    return (
      <Page title={words} kicker={t('asked', { words })} sentence>
        <ErrorPanel error={error} retry={refetch} />
      </Page>
    );
  }
  // Choices need no sentence that lists them once more.
  const told = data?.ask.status === 'AMBIGUOUS' ? t('choices') : data?.ask.sentence;
  const [sentence, rest] = told === undefined ? [] : toldIn(locale, told);
  return (
    <Page
      title={words}
      kicker={t('asked', { words })}
      heading={sentence === undefined ? t('answering') : french(sentence)}
      lead={rest && french(rest)}
      sentence
    >
      <output className="visually-hidden">{sentence}</output>
      {data ? <Answer question={query} answer={data.ask} /> : <Skeleton lines={6} height={3} />}
      <SearchResults query={query} />
    </Page>
  );
}

export { AskPage as Component };
