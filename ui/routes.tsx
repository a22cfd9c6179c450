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
        children: [
          { index: true, lazy: () => import('./pages/HomePage.tsx') },
          { path: 'ask', lazy: () => import('./pages/AskPage.tsx') },
          { path: 'concept/:name', lazy: () => import('./pages/ConceptPage.tsx') },
          { path: 'measures', lazy: () => import('./pages/MeasuresPage.tsx') },
          { path: 'measure/:code', lazy: () => import('./pages/MeasurePage.tsx') },
          { path: 'initiative/:name', lazy: () => import('./pages/InitiativePage.tsx') },
          { path: 'initiatives', lazy: () => import('./pages/InitiativesPage.tsx') },
          { path: 'volets', lazy: () => import('./pages/ResolutionPage.tsx') },
          { path: 'resolution/:date', lazy: () => import('./pages/ResolutionPage.tsx') },
          { path: 'volet/:number', lazy: () => import('./pages/VoletPage.tsx') },
          { path: 'zone/:number', lazy: () => import('./pages/ZonePage.tsx') },
          { path: 'commune/:name', lazy: () => import('./pages/CommunePage.tsx') },
          { path: 'organisation/:name', lazy: () => import('./pages/OrganisationPage.tsx') },
          { path: 'path', lazy: () => import('./pages/PathPage.tsx') },
          { path: 'contracts', lazy: () => import('./pages/ContractsPage.tsx') },
          { path: 'contract/:name', lazy: () => import('./pages/ContractPage.tsx') },
          { path: 'theme/:number', lazy: () => import('./pages/ThemePage.tsx') },
          { path: 'axis/:name', lazy: () => import('./pages/AxisPage.tsx') },
          { path: 'partners', lazy: () => import('./pages/PartnersPage.tsx') },
          { path: 'partner/:name', lazy: () => import('./pages/PartnerPage.tsx') },
          { path: 'documents', lazy: () => import('./pages/DocumentsPage.tsx') },
          { path: 'document/:name', lazy: () => import('./pages/DocumentPage.tsx') },
          { path: 'link/*', lazy: () => import('./pages/LinkPage.tsx') },
          { path: 'graph', lazy: () => import('./pages/GraphPage.tsx') },
          { path: 'gaps', lazy: () => import('./pages/GapsPage.tsx') },
          { path: 'about', lazy: () => import('./pages/AboutPage.tsx') },
          { path: '*', lazy: () => import('./pages/NodePage.tsx') },
        ],
      },
    ],
  },
];
