/** Which address behind the language shows which page. A page is downloaded when it is first opened, or led to. */
import type { OperationVariables } from '@apollo/client';
import type { ComponentType } from 'react';
import type { IndexRouteObject, NonIndexRouteObject } from 'react-router';
import type { Question } from './pages/question.ts';

/** What the module of a page exports; `question` when it can be asked ahead. */
interface PageModule {
  Component: ComponentType;
  question?: Question<unknown, OperationVariables>;
}

type PageRoute = (Omit<IndexRouteObject, 'lazy'> | Omit<NonIndexRouteObject, 'lazy'>) & {
  lazy: () => Promise<PageModule>;
};

export const pageRoutes: PageRoute[] = [
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
  { path: 'dossier', lazy: () => import('./pages/DossierPage.tsx') },
  { path: 'gaps', lazy: () => import('./pages/GapsPage.tsx') },
  { path: 'about', lazy: () => import('./pages/AboutPage.tsx') },
  { path: '*', lazy: () => import('./pages/NodePage.tsx') },
];
