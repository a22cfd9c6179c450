/** What stands around the pages: the language of the address, the frame, what shows when a page crashes. */
import { redirect } from 'react-router';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { Layout } from './components/Layout.tsx';
import { CrashPage } from './components/CrashPage.tsx';
import { PageSkeleton } from './components/Skeleton.tsx';
import { pageRoutes } from './pageRoutes.ts';
import { isLocale, loadMessages, preferredLocale } from './i18n/messages.ts';

/** An address without a language gets the reader's. */
function addLanguage({ params, request }: LoaderFunctionArgs): Response {
  const { search, hash } = new URL(request.url);
  const path = params['*'] ? `/${params['*']}` : '';
  return redirect(`/${preferredLocale(navigator.languages)}${path}${search}${hash}`);
}

async function languageLoader({ params, request }: LoaderFunctionArgs) {
  const { lang } = params;
  if (isLocale(lang)) return { locale: lang, messages: await loadMessages(lang) };
  const { pathname, search } = new URL(request.url);
  throw redirect(`/${preferredLocale(navigator.languages)}${pathname}${search}`);
}

export const routes: RouteObject[] = [
  { path: '/', loader: addLanguage, element: null, HydrateFallback: PageSkeleton },
  { path: '/id/*', loader: addLanguage, element: null, HydrateFallback: PageSkeleton },
  {
    path: '/:lang',
    id: 'language',
    loader: languageLoader,
    // The messages of a language do not change while its pages do.
    shouldRevalidate: ({ currentParams, nextParams }) => currentParams.lang !== nextParams.lang,
    Component: Layout,
    ErrorBoundary: CrashPage,
    HydrateFallback: PageSkeleton,
    children: [
      {
        ErrorBoundary: CrashPage,
        children: pageRoutes,
      },
    ],
  },
];
