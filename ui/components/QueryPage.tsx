/** A page that is all about the answer to one question: its answer, a skeleton, or what went wrong. */
import type { ErrorLike } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ReactNode } from 'react';
import { ErrorPanel } from './ErrorPanel.tsx';
import { NotFound } from './NotFound.tsx';
import { Page } from './Page.tsx';
import { Skeleton } from './Skeleton.tsx';

interface QueryPageProps<Data> {
  /** Heads the page until the answer brings its own heading. */
  title: string;
  /** Of what the page is about, for when nothing has it. */
  id?: string;
  data: Data | undefined;
  error: ErrorLike | undefined;
  retry: () => unknown;
  children: (data: Data) => ReactNode;
}

export function QueryPage<Data>({ title, id, data, error, retry, children }: QueryPageProps<Data>) {
  if (data && !error) return children(data);
  if (id !== undefined && error && namesUnknown(error)) return <NotFound id={id} />;
  return (
    <Page title={title}>{error ? <ErrorPanel error={error} retry={retry} /> : <Skeleton lines={16} height={2} />}</Page>
  );
}

/** Whether the server refused the question because it names something that there is not. */
function namesUnknown(error: ErrorLike): boolean {
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['unknown'] !== undefined)
  );
}
