/** A page that is all about the answer to one question: its answer, a skeleton, or what went wrong. */
import type { ErrorLike } from '@apollo/client';
import type { ReactNode } from 'react';
import { ErrorPanel } from './ErrorPanel.tsx';
import { Page } from './Page.tsx';
import { Skeleton } from './Skeleton.tsx';

interface QueryPageProps<Data> {
  /** Heads the page until the answer brings its own heading. */
  title: string;
  data: Data | undefined;
  error: ErrorLike | undefined;
  retry: () => unknown;
  children: (data: Data) => ReactNode;
}

export function QueryPage<Data>({ title, data, error, retry, children }: QueryPageProps<Data>) {
  if (data && !error) return children(data);
  return (
    <Page title={title}>{error ? <ErrorPanel error={error} retry={retry} /> : <Skeleton lines={16} height={2} />}</Page>
  );
}
