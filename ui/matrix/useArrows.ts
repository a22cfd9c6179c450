/**
 * Arrow keys, Home and End in a table: from the button of one cell to that of the next cell that has one. The numbers
 * are one stop of the Tab key together, at the one that was used last.
 */
import type { FocusEvent, KeyboardEvent } from 'react';

const NUMBER = 'tbody td button, tfoot td button';

/** Rows and columns to go at each step. */
const STEPS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function useArrows() {
  return { onKeyDown, onFocus };
}

function onFocus({ currentTarget, target }: FocusEvent<HTMLTableElement>): void {
  if (!target.matches(NUMBER)) return;
  for (const number of currentTarget.querySelectorAll<HTMLElement>(NUMBER)) number.tabIndex = -1;
  target.tabIndex = 0;
}

function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
  const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th');
  if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = nextButton(event.currentTarget, cell, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextButton(table: HTMLTableElement, from: HTMLTableCellElement, key: string): HTMLElement | null {
  const step = STEPS[key];
  const row = (from.parentElement as HTMLTableRowElement).rowIndex;
  if (!step) return endOfRow(table.rows[row], key);
  for (let [at, column] = [row, from.cellIndex]; ;) {
    [at, column] = [at + step[0], column + step[1]];
    const cell = table.rows[at]?.cells[column];
    if (!cell) return null;
    const button = focusable(cell);
    if (button) return button;
  }
}

function endOfRow(row: HTMLTableRowElement | undefined, key: string): HTMLElement | null {
  if (!row || (key !== 'Home' && key !== 'End')) return null;
  const cells = [...row.cells].filter((cell) => focusable(cell));
  const end = key === 'Home' ? cells[0] : cells.at(-1);
  return end ? focusable(end) : null;
}

function focusable(cell: Element): HTMLElement | null {
  return cell.querySelector<HTMLElement>('a, button');
}
