/** The communes as tiles within the outlines of their zones, or the zones themselves; each number opens its list. */
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { heat, heatClass } from '../components/heat.ts';
import { Link } from '../components/Link.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { localName } from '../paths.ts';
import type { Counts } from './counts.ts';
import { outline } from './outline.ts';
import { useCommuneName, useZoneName } from './PlaceName.tsx';
import type { Commune, Places, Zone } from './places.ts';
import { mapPath } from './query.ts';
import type { MapQuery } from './query.ts';
import { COLUMNS, INSET, linesOf, middleOf, next, ROWS, SIDE } from './tiles.ts';
import type { Cell, Direction } from './tiles.ts';
import './TileMap.css';
import { useNumber } from './useNumber.ts';

/** Around the tiles, for the lines and numbers of the zones at the edge. */
const MARGIN = 12;

interface TileMapProps {
  places: Places;
  counts: Counts;
  query: MapQuery;
  /** What it shows, in words. */
  told: string;
  drawing: RefObject<SVGSVGElement | null>;
}

export function TileMap({ places, counts, query, told, drawing }: TileMapProps) {
  const { communes, zones } = places;
  const outside = query.level === 'commune' ? outsiders(places.outside) : [];
  const shown = query.level === 'zone' ? zones : communes;
  const largest = Math.max(1, ...shown.map(({ id }) => counts.byPlace.get(id) ?? 0));
  const height = (outside.length > 0 ? ROWS.length + 1.2 : ROWS.length) * SIDE + 2 * MARGIN;
  const targets: Target[] =
    query.level === 'zone'
      ? zones.map((zone) => ({ id: zone.id, ...middleOf(zone.communes) }))
      : [...communes, ...outside];
  const common = { query, targets };
  return (
    <svg
      ref={drawing}
      className="tile-map"
      viewBox={`${-MARGIN} ${-MARGIN} ${COLUMNS * SIDE + 2 * MARGIN} ${height}`}
      role="group"
      aria-label={told}
    >
      {query.level === 'zone'
        ? zones.map((zone) => (
            <ZoneTile key={zone.id} zone={zone} {...common} {...numberOf(zone.id, counts, largest)} />
          ))
        : communes.map((one) => <Tile key={one.id} commune={one} {...common} {...numberOf(one.id, counts, largest)} />)}
      {outside.map((one) => (
        <Tile key={one.id} commune={one} {...common} {...numberOf(one.id, counts, 0)} />
      ))}
      <g aria-hidden>
        {query.level === 'commune' &&
          zones.map(({ id, communes: cells }) => <path key={id} className="tile-map__outline" d={outline(cells, 2)} />)}
        {zones.map((zone) => (
          <ZoneNumber key={zone.id} zone={zone} />
        ))}
        {outside[0] && <OutsideNote beside={outside} />}
      </g>
    </svg>
  );
}

/** What the keyboard goes to. */
type Target = Cell & { id: string };

interface Numbered {
  count: number;
  step: number;
}

/** @param largest 0 for what is not shaded with the others */
function numberOf(id: string, { byPlace }: Counts, largest: number): Numbered {
  const count = byPlace.get(id) ?? 0;
  return { count, step: largest === 0 ? 0 : heat(count, largest) };
}

/** Those elsewhere stand below the Region, from the right. */
function outsiders(communes: Places['outside']): (Places['outside'][number] & Cell)[] {
  return communes.map((commune, index) => ({ ...commune, column: COLUMNS - 1 - index, row: ROWS.length + 0.2 }));
}

interface PlaceProps extends Numbered {
  query: MapQuery;
  targets: readonly Target[];
}

function Tile({ commune, count, step, ...props }: PlaceProps & { commune: Omit<Commune, 'zone'> & Cell }) {
  const name = useCommuneName()(commune);
  const { locale } = useLocale();
  const [x, y] = [commune.column * SIDE, commune.row * SIDE];
  const inset = INSET + 2;
  const kind = commune.inRegion ? 'tile' : 'tile tile--outside';
  return (
    <PlaceLink
      {...props}
      id={commune.id}
      name={name}
      count={count}
      className={`${kind} ${heatClass(step)}`}
      shape={
        <>
          {locale === 'nl' && name !== commune.name && <title>{commune.name}</title>}
          <rect
            className="tile__ground"
            x={x + inset}
            y={y + inset}
            width={SIDE - 2 * inset}
            height={SIDE - 2 * inset}
            rx="5"
          />
          <rect
            className="tile__ring"
            x={x + inset + 3}
            y={y + inset + 3}
            width={SIDE - 2 * inset - 6}
            height={SIDE - 2 * inset - 6}
            rx="2"
          />
        </>
      }
    >
      <text className="tile__number" x={x + SIDE / 2} y={y + 37}>
        {count}
      </text>
      <Name name={name} x={x + SIDE / 2} y={y + 85} />
    </PlaceLink>
  );
}

/** Of the whole zone one number, astride its communes, which have none of their own. */
function ZoneTile({ zone, count, step, ...props }: PlaceProps & { zone: Zone }) {
  const name = useZoneName()(zone);
  const nameOf = useCommuneName();
  const { column, row } = middleOf(zone.communes);
  const y = Number.isInteger(row) ? row * SIDE + 43 : (row + 0.5) * SIDE + 36;
  return (
    <PlaceLink
      {...props}
      id={zone.id}
      name={name}
      count={count}
      className={`tile ${heatClass(step)}`}
      shape={
        <>
          <path className="tile__ground tile__ground--zone" d={outline(zone.communes, 3)} />
          <path className="tile__ring" d={outline(zone.communes, 8)} />
        </>
      }
    >
      {zone.communes.map((commune) => (
        <Name key={commune.id} name={nameOf(commune)} x={(commune.column + 0.5) * SIDE} y={commune.row * SIDE + 85} />
      ))}
      <text className="tile__number tile__number--zone" x={(column + 0.5) * SIDE} y={y}>
        {count}
      </text>
    </PlaceLink>
  );
}

interface PlaceLinkProps extends Omit<PlaceProps, 'step'> {
  id: string;
  name: string;
  className: string;
  /** What is drawn of it; its words are drawn over it. */
  shape: ReactNode;
  children: ReactNode;
}

/** Opens the list of a place, or closes it when it is open. Its name says the words that are drawn in pieces. */
function PlaceLink({ id, name, count, className, query, targets, shape, children }: PlaceLinkProps) {
  const t = useTranslations('map');
  const { locale } = useLocale();
  const number = useNumber(query.count);
  const at = localName(id);
  const open = query.at === at;
  return (
    <g className={open ? `${className} tile--open` : className}>
      <Link
        to={mapPath(locale, { ...query, at: open ? '' : at })}
        preventScrollReset
        aria-label={t('at', { name, number: number(count) })}
        aria-current={open ? 'true' : undefined}
        data-place={at}
        onKeyDown={(event) => goOn(event, targets, id)}
      >
        {shape}
      </Link>
      <g aria-hidden>{children}</g>
    </g>
  );
}

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** An arrow key leads to the place that lies there. */
function goOn(event: KeyboardEvent<Element>, targets: readonly Target[], id: string): void {
  const direction = DIRECTIONS[event.key];
  const from = targets.find((target) => target.id === id);
  if (!direction || !from) return;
  event.preventDefault();
  const to = next(targets, from, direction);
  const link =
    to && event.currentTarget.closest('svg')?.querySelector<SVGElement>(`[data-place="${localName(to.id)}"]`);
  link?.focus();
}

function Name({ name, x, y }: { name: string; x: number; y: number }) {
  const lines = linesOf(name);
  return (
    <text className="tile__name" x={x} y={y}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? `${-1.1 * (lines.length - 1)}em` : '1.1em'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** On the outline of a zone, at its first commune. */
function ZoneNumber({ zone }: { zone: Zone }) {
  const [first] = zone.communes;
  if (!first) return null;
  const [x, y] = [first.column * SIDE + 12, first.row * SIDE - 8];
  return (
    <>
      <rect className="tile-map__pill" x={x} y={y} width="46" height="20" rx="10" />
      <text className="tile-map__zone" x={x + 23} y={y + 15}>
        {zone.number}
      </text>
    </>
  );
}

function OutsideNote({ beside }: { beside: readonly Cell[] }) {
  const t = useTranslations('map');
  const left = Math.min(...beside.map(({ column }) => column)) * SIDE;
  return (
    <text className="tile-map__note" x={left - 8} y={(ROWS.length + 0.75) * SIDE}>
      {t('outside')}
    </text>
  );
}
