/** A list that goes on: asks for its next page until as many pages are there as the address wants. */
import { useEffect } from 'react';
import { PAGE_SIZE } from './MorePages.tsx';

interface Connection {
  nodes: readonly unknown[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * @param next asks for what comes after a cursor
 * @param size the length of a page
 */
export function usePages(
  list: Connection | undefined,
  pages: number,
  loading: boolean,
  next: (after: string | null) => unknown,
  size = PAGE_SIZE,
): void {
  const cursor = list?.pageInfo.endCursor ?? null;
  const wanted = list !== undefined && list.pageInfo.hasNextPage && list.nodes.length < pages * size;
  useEffect(() => {
    if (wanted && !loading) next(cursor);
    // `next` is a new function at each rendering; what it asks for depends on the cursor alone.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wanted, loading, cursor]);
}
