/** Where nodes are drawn: the same for the same graph, and kept in this browser between visits. */
import { edgesByNode, otherEnd } from './model.ts';
import type { LoadedGraph } from './model.ts';

export interface Place {
  x: number;
  y: number;
}

export type Places = ReadonlyMap<string, Place>;

/** A disc of this radius holds the first places; the layout then takes the room it needs. */
const RADIUS = 1_000;
/** How far from its neighbour a new node begins. */
const STEP = 40;

/**
 * Where the layout begins: what has a place keeps it, a new node begins beside the neighbours that have one, and any
 * other at a place that its id alone decides. No chance is involved.
 */
export function firstPlaces({ nodes, edges }: LoadedGraph, kept: Places): Map<string, Place> {
  const byNode = edgesByNode(edges);
  const beside = (id: string) =>
    (byNode.get(id) ?? []).map((edge) => kept.get(otherEnd(edge, id))).filter((place) => place !== undefined);
  return new Map(nodes.map(({ id }) => [id, kept.get(id) ?? besideAll(id, beside(id))]));
}

function besideAll(id: string, places: readonly Place[]): Place {
  const own = ownPlace(id);
  if (places.length === 0) return { x: own.x * RADIUS, y: own.y * RADIUS };
  const mean = (of: (place: Place) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length;
  return { x: mean(({ x }) => x) + own.x * STEP, y: mean(({ y }) => y) + own.y * STEP };
}

/** A place in the unit disc, evenly spread over ids. */
function ownPlace(id: string): Place {
  const angle = hash(id) * 2 * Math.PI;
  const radius = Math.sqrt(hash(`${id} radius`));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** FNV-1a with a final mixing, as a number from 0 to 1. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32;
}

const STORED = 'graph-places';
/** Drawings remembered; the one opened longest ago is forgotten first. */
const MOST_DRAWINGS = 12;

interface Stored {
  /** Of the data: another version has other nodes. */
  version: string;
  /** By name, the latest last. */
  drawings: [name: string, places: [id: string, x: number, y: number][]][];
}

/** The places of a drawing as it was left; empty when it is new. */
export function readPlaces(version: string, name: string, storage: Storage = localStorage): Places {
  const drawing = stored(version, storage).drawings.find(([known]) => known === name);
  return new Map(drawing?.[1].map(([id, x, y]) => [id, { x, y }]));
}

/**
 * Keeps the places of a drawing, and those of what is just not drawn. Where the browser keeps nothing, the next visit
 * computes them anew, to the same.
 */
export function keepPlaces(version: string, name: string, places: Places, storage: Storage = localStorage): void {
  const all = new Map([...readPlaces(version, name, storage), ...places]);
  const rows = [...all].map(([id, { x, y }]): [string, number, number] => [id, tenths(x), tenths(y)]);
  const others = stored(version, storage).drawings.filter(([known]) => known !== name);
  store({ version, drawings: [...others, [name, rows] as Stored['drawings'][number]].slice(-MOST_DRAWINGS) }, storage);
}

export function forgetPlaces(version: string, name: string, storage: Storage = localStorage): void {
  const drawings = stored(version, storage).drawings.filter(([known]) => known !== name);
  store({ version, drawings }, storage);
}

/** Without room for all, nothing is kept. */
function store(places: Stored, storage: Storage): void {
  try {
    storage.setItem(STORED, JSON.stringify(places));
  } catch {
    storage.removeItem(STORED);
  }
}

/** What others wrote there, or an older version of us, is taken as nothing. */
function stored(version: string, storage: Storage): Stored {
  try {
    const read = JSON.parse(storage.getItem(STORED) ?? '') as Stored;
    if (read.version === version && Array.isArray(read.drawings)) return read;
  } catch {
    // As if there were nothing.
  }
  return { version, drawings: [] };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
