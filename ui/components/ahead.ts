/** Asks for a page before it is opened: when the pointer or the focus rests on a link that leads there. */
import type { ApolloClient, OperationVariables } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { createContext, use, useRef } from 'react';
import type { ComponentType } from 'react';
import { matchRoutes } from 'react-router';
import type { IndexRouteObject, NonIndexRouteObject } from 'react-router';
import { readBases } from '../certainty/certainty.ts';
import { apiLanguage, isLocale } from '../i18n/messages.ts';
import type { Question } from '../pages/question.ts';

/** What the module of a page exports; `question` when it can be asked ahead. */
interface PageModule {
  Component: ComponentType;
  question?: Question<unknown, OperationVariables>;
}

export type PageRoute = (Omit<IndexRouteObject, 'lazy'> | Omit<NonIndexRouteObject, 'lazy'>) & {
  lazy: () => Promise<PageModule>;
};

/** The pages there are. Handed down, because every page imports links: they cannot import the pages. */
export const Pages = createContext<PageRoute[]>([]);

/** Milliseconds; a pointer that only passes over is no interest. */
const REST = 80;

/** What a link needs to ask ahead for the page at `to`. */
export function useAhead(to: string) {
  const client = useApolloClient();
  const pages = use(Pages);
  const timer = useRef<number>(undefined);
  const leave = () => window.clearTimeout(timer.current);
  const rest = () => {
    leave();
    timer.current = window.setTimeout(() => void askAhead(to, pages, client), REST);
  };
  return { onPointerEnter: rest, onPointerLeave: leave, onFocus: rest, onBlur: leave };
}

/** The page that is then opened asks again for what failed here, and tells of it. */
async function askAhead(to: string, pages: PageRoute[], client: ApolloClient): Promise<void> {
  const { pathname, search } = new URL(to, window.location.href);
  const [, locale = '', path] = pathname.split(/^\/([^/]+)/);
  const found = isLocale(locale) && matchRoutes(pages, path || '/')?.at(-1);
  if (!found) return;
  try {
    const { question } = await found.route.lazy();
    if (question)
      await client.query(question(found.params, { language: apiLanguage(locale), basis: readBases(search) }));
  } catch {
    // Nothing is shown yet, so there is nothing to tell.
  }
}
