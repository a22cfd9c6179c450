/** The drawing on the page: laid out, moved by pointer and keyboard, never the only way to anything. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useMedia } from '../components/useMedia.ts';
import { GraphDrawing } from './drawing.ts';
import type { Shown } from './drawing.ts';
import { DIRECTIONS, nearestTowards } from './geometry.ts';
import { Lasso } from './Lasso.tsx';
import { layOut } from './layOut.ts';
import { byRank, edgesByNode, otherEnd } from './model.ts';
import type { LoadedGraph } from './model.ts';
import { keepPlaces, readPlaces } from './places.ts';
import type { Places } from './places.ts';
import { useInks } from './useLooks.ts';

export interface CanvasActions {
  select: (ids: readonly string[], adding: boolean) => void;
  toggle: (id: string) => void;
  /** Goes to the page of a node. */
  open: (id: string) => void;
  focus: (id: string | null) => void;
  clear: () => void;
}

interface CanvasProps {
  /** Names the graph of one version of the data, whose places are kept. */
  version: string;
  name: string;
  /** Counts how often the reader asked for other places. */
  attempt: number;
  graph: LoadedGraph;
  looks: Shown;
  focus: string | null;
  lasso: boolean;
  /** What was found out by the last key, for a screen reader. */
  said: string;
  say: (text: string) => void;
  actions: CanvasActions;
  drawing: RefObject<GraphDrawing | null>;
}

export function Canvas(props: CanvasProps) {
  const { looks, lasso, said, actions, drawing } = props;
  const t = useTranslations('graph');
  const container = useRef<HTMLDivElement>(null);
  const places = useRef<Places>(new Map());
  useDrawing(container, places, props);
  // Before the places: only what is drawn can be moved.
  useEffect(() => drawing.current?.show(looks), [looks, drawing]);
  const done = usePlaces(places, props);
  const isPlaced = done !== null;
  const onKeyDown = useKeys(props);
  return (
    <div className="graph__canvas">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application answers to keys */}
      <div
        ref={container}
        className={isPlaced ? 'graph__drawing' : 'graph__drawing graph__drawing--unplaced'}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
        tabIndex={0}
        aria-label={t('drawing')}
        aria-describedby="graph-keys"
        onKeyDown={onKeyDown}
      />
      {lasso && <Lasso drawing={drawing} select={actions.select} />}
      {done !== 1 && <progress className="graph__progress" value={done ?? 0} aria-label={t('layingOut')} />}
      <output className="visually-hidden">{said}</output>
    </div>
  );
}

/** Made once for each light; the handlers are always the latest. */
function useDrawing(container: RefObject<HTMLDivElement | null>, places: RefObject<Places>, props: CanvasProps): void {
  const inks = useInks();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const { drawing } = latest.current;
    const make = () => {
      const made = new GraphDrawing(container.current!, inks, latest.current.looks, still, {
        click: (id, adding) => latest.current.actions.select([id], adding),
        doubleClick: (id) => latest.current.actions.toggle(id),
        moved: () => {
          places.current = made.places();
          keepPlaces(latest.current.version, latest.current.name, places.current);
        },
      });
      made.move(places.current);
      drawing.current = made;
    };
    // In a task of its own: the page is there before the drawing.
    const soon = setTimeout(make);
    return () => {
      clearTimeout(soon);
      drawing.current?.close();
      drawing.current = null;
    };
  }, [inks, still, container, places]);
}

/** Lays out what has no place yet; how much is done, from 0 to 1, or null before anything has a place. */
function usePlaces(latest: RefObject<Places>, { graph, version, name, attempt, drawing }: CanvasProps): number | null {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [done, setDone] = useState<number | null>(null);
  useEffect(() => {
    const follow = (places: Places, share: number) => {
      setDone(share);
      latest.current = places;
      if (!still || share === 1 || share === 0) drawing.current?.move(places);
      if (share === 1) keepPlaces(version, name, places);
    };
    return layOut(graph, readPlaces(version, name), follow);
    // oxlint-disable-next-line react/exhaustive-deps -- another attempt begins anew
  }, [graph, version, name, attempt, still, drawing, latest]);
  return done;
}

/** The keys of the drawing; each has a button or a row of the table that does the same. */
function useKeys({ graph, focus, drawing, actions, say }: CanvasProps): (event: KeyboardEvent) => void {
  const t = useTranslations('graph');
  const byNode = useMemo(() => edgesByNode(graph.edges), [graph]);
  const all = useMemo(() => byRank(graph.nodes), [graph]);
  const goTo = (id: string) => {
    actions.focus(id);
    drawing.current?.bringIntoView(id);
  };
  const step = (key: string) => {
    const places = drawing.current?.placesOnScreen();
    const here = focus === null ? undefined : places?.get(focus);
    if (!places || !here || focus === null) return all[0] && goTo(all[0].id);
    const neighbours = new Set(byNode.get(focus)?.map((edge) => otherEnd(edge, focus)));
    const candidates = [...places].filter(([id]) => id !== focus && neighbours.has(id));
    const next = nearestTowards(DIRECTIONS[key]!, here, candidates);
    if (next) goTo(next);
    else say(t('noneThere'));
  };
  /** In the order of the table, so that none is out of reach. */
  const walk = (by: 1 | -1) => {
    const next = all[all.findIndex(({ id }) => id === focus) + by];
    if (next) goTo(next.id);
    else say(t('noneThere'));
  };
  const keys: Record<string, () => void> = {
    Enter: () => focus && actions.open(focus),
    e: () => focus && actions.toggle(focus),
    ' ': () => focus && actions.select([focus], true),
    '+': () => drawing.current?.zoom(1.5),
    '=': () => drawing.current?.zoom(1.5),
    '-': () => drawing.current?.zoom(1 / 1.5),
    0: () => drawing.current?.fit(),
    Home: () => all[0] && goTo(all[0].id),
    PageDown: () => walk(1),
    PageUp: () => walk(-1),
    Escape: () => actions.clear(),
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = event.key in DIRECTIONS ? () => step(event.key) : (keys[event.key] ?? keys[event.key.toLowerCase()]);
    if (!act) return;
    event.preventDefault();
    act();
  };
}
