/** The reader's dossier, in this browser. */
import { useSyncExternalStore } from 'react';
import { openKept, useKept } from '../kept.ts';
import { dossierOf, LONGEST_TITLE, readDossier } from './items.ts';
import type { Dossier, DossierItem } from './items.ts';

const dossier = openKept('dossier', readDossier);

/** With whether the browser refused to keep its last change. */
export function useDossier(): Dossier & { refused: boolean } {
  const refused = useSyncExternalStore(dossier.listen, dossier.refused);
  return { ...useKept(dossier), refused };
}

export function changeDossier(change: (items: readonly DossierItem[]) => readonly DossierItem[]): void {
  const { title, items } = dossier.value();
  dossier.change(dossierOf(change(items), { title }));
}

export function nameDossier(title: string): void {
  dossier.change(dossierOf(dossier.value().items, { title: title.slice(0, LONGEST_TITLE) }));
}
