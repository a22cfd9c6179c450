/** Starts the explorer in the browser. */
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import './design/print.css';
import { Pages } from './components/ahead.ts';
import { createClient } from './graphql.ts';
import { pageRoutes } from './pageRoutes.ts';
import { routes } from './routes.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={createClient()}>
      <Pages value={pageRoutes}>
        <RouterProvider router={createBrowserRouter(routes)} />
      </Pages>
    </ApolloProvider>
  </StrictMode>,
);
