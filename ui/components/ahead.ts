/** Asks for a page before it is opened: when the pointer or the focus rests on a link that leads there. */
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { matchRoutes } from 'react-router';
import { readBases } from '../certainty/certainty.ts';
import { apiLanguage, isLocale } from '../i18n/messages.ts';
import { pageRoutes } from '../pageRoutes.ts';

/** Milliseconds; a pointer that only passes over is no interest. */
const REST = 80;

/** What a link needs to ask ahead for the page at `to`. */
export function useAhead(to: string) {
  const client = useApolloClient();
  const timer = useRef<number>(undefined);
  const leave = () => window.clearTimeout(timer.current);
  const rest = () => {
    leave();
    timer.current = window.setTimeout(() => void askAhead(to, client), REST);
  };
  return { onPointerEnter: rest, onPointerLeave: leave, onFocus: rest, onBlur: leave };
}

/** The page that is then opened asks again for what failed here, and tells of it. */
async function askAhead(to: string, client: ApolloClient): Promise<void> {
  const { pathname, search } = new URL(to, window.location.href);
  const [, locale = '', path] = pathname.split(/^\/([^/]+)/);
  const found = isLocale(locale) && matchRoutes(pageRoutes, path || '/')?.at(-1);
  if (!found) return;
  try {
    const { question } = await found.route.lazy();
    if (question)
      await client.query(question(found.params, { language: apiLanguage(locale), basis: readBases(search) }));
  } catch {
    // Nothing is shown yet, so there is nothing to tell.
  }
}
