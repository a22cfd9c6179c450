/** What a page shows of a question to the API: its answer, a skeleton while it is asked, or what went wrong. */
import type { ErrorLike } from '@apollo/client';
import type { ReactNode } from 'react';
import { ErrorPanel } from './ErrorPanel.tsx';

interface QueryStateProps<Data> {
  data: Data | undefined;
  error: ErrorLike | undefined;
  retry: () => unknown;
  /** Of the size of what will come, so that nothing moves. */
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
}

export function QueryState<Data>({ data, error, retry, skeleton, children }: QueryStateProps<Data>) {
  if (error) return <ErrorPanel error={error} retry={retry} />;
  return data ? children(data) : skeleton;
}
