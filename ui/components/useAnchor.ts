/** A part of a page that an address may name behind its `#`. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLocation } from 'react-router';

/**
 * Brings the part into view when the address names it: the browser itself finds it only where the page was there
 * before what it tells was asked for.
 * @param id of the element that the ref is given to
 */
export function useAnchor<E extends HTMLElement>(id: string): RefObject<E | null> {
  const part = useRef<E>(null);
  const named = useNamed(id);
  useEffect(() => {
    if (named) part.current?.scrollIntoView();
  }, [named]);
  return part;
}

/** Whether the address names it. */
export function useNamed(id: string): boolean {
  const { hash } = useLocation();
  return partNamed(hash) === id;
}

/** @returns the id behind the `#` of an address, as it stands there when its escapes are broken */
export function partNamed(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
