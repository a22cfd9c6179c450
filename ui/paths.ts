/** Addresses of the explorer's pages. An entity's page is its id behind the language. */
import type { Locale } from './i18n/messages.ts';

/** `/en/measure/M1.1` for `measure/M1.1`. */
export function nodePath(locale: Locale, id: string): string {
  return `/${locale}/${id}`;
}

/** The source at a run of lines: `/en/document/pgsp-2017-2020#L1463-L1465`. */
export function linesPath(locale: Locale, documentId: string, firstLine: number, lastLine = firstLine): string {
  return `${nodePath(locale, documentId)}${lineAnchor(firstLine, lastLine)}`;
}

/** `#L14` or `#L14-L20`. */
export function lineAnchor(firstLine: number, lastLine = firstLine): string {
  return lastLine > firstLine ? `#L${firstLine}-L${lastLine}` : `#L${firstLine}`;
}

/** The lines an anchor names; null when it names none. */
export function readLineAnchor(hash: string): { firstLine: number; lastLine: number } | null {
  const match = /^#L(\d+)(?:-L(\d+))?$/.exec(hash);
  if (!match) return null;
  const firstLine = Number(match[1]);
  return { firstLine, lastLine: Math.max(firstLine, Number(match[2] ?? firstLine)) };
}

/** The part of an id after its kind: `communes` for `partner/communes`. */
export function localName(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The same page in another language. */
export function inLanguage(pathname: string, locale: Locale): string {
  return pathname.replace(/^\/[^/]*/, `/${locale}`);
}
