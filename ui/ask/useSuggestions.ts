/** What the box offers while it is typed in: names and subjects, saved questions, those asked lately. */
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { NodeKind } from '../components/NodeLink.tsx';
import { SuggestionsDocument } from '../generated/documents/Suggestions.ts';
import { useLocale } from '../i18n/useLocale.ts';
import type { Question } from './question.ts';
import { recentQuestions, savedQuestions, useShelf } from './shelves.ts';

export interface Offer extends Question {
  /** What a suggestion names; questions name nothing. */
  kind?: NodeKind;
  /** Of a suggestion, as HTML names it; questions are in whatever language. */
  language?: string;
  /** What stands behind a code, in French. */
  title?: string | null;
}

export interface OfferGroup {
  name: 'suggestions' | 'saved' | 'recent';
  offers: Offer[];
}

/** Milliseconds without a key before the server is asked. */
const PAUSE = 150;
const SHORTEST = 2;
/** The most questions of a shelf that are offered, before anything is typed and after. */
const UNTYPED = 6;
const TYPED = 3;

/** @returns the groups that have something to offer, in the order in which they are shown */
export function useOffers(typed: string, open: boolean): OfferGroup[] {
  const words = typed.trim().toLowerCase();
  const most = words ? TYPED : UNTYPED;
  const kept = (questions: readonly Question[]): Offer[] =>
    questions.filter((question) => isOffered(question, words)).slice(0, most);
  const groups: OfferGroup[] = [
    { name: 'suggestions', offers: useSuggested(words, open) },
    { name: 'saved', offers: kept(useShelf(savedQuestions)) },
    { name: 'recent', offers: kept(useShelf(recentQuestions)) },
  ];
  return groups.filter(({ offers }) => offers.length > 0);
}

/** What says more than what is typed already. */
function isOffered(question: Question, typed: string): boolean {
  const asked = question.words.toLowerCase();
  return asked.includes(typed) && (asked !== typed || question.edits.length > 0);
}

function useSuggested(words: string, open: boolean): Offer[] {
  const { language } = useLocale();
  const prefix = usePaused(words);
  const skip = !open || prefix.length < SHORTEST || words.length < SHORTEST;
  const { data, previousData } = useQuery(SuggestionsDocument, { variables: { prefix, language }, skip });
  if (skip) return [];
  return ((data ?? previousData)?.suggest ?? []).map(({ text, kind, title, ...suggestion }) => ({
    words: text,
    edits: [],
    kind: kind as NodeKind,
    language: suggestion.language.toLowerCase(),
    title,
  }));
}

/** The value once it has stayed the same for a moment. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
