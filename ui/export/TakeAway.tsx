/** Ways to leave with a view: its numbers as a table, its drawing as a picture, the page on paper. */
import { useTranslations } from 'use-intl';
import { useEdition } from '../cite/useEdition.ts';
import { download, toCsv } from '../list/csv.ts';
import { savePng, saveSvg } from './picture.ts';

type Save = (svg: SVGSVGElement) => void | Promise<void>;

interface TakeAwayProps {
  /** Name of the files, without the ending. */
  file: string;
  /** The first row has the names of the columns. */
  table: () => string[][];
  /** Hands its drawing over to be saved; undefined where a view has none. */
  withDrawing?: (save: Save) => void;
  /** What the drawing shows, in paragraphs that are written below it. */
  told?: readonly string[];
}

export function TakeAway({ file, table, withDrawing, told = [] }: TakeAwayProps) {
  const t = useTranslations('list');
  const origin = useOrigin();
  const save = (as: typeof saveSvg | typeof savePng) => () =>
    withDrawing?.((svg) => as(file, svg, [...told, `${origin} ${window.location.href}`]));
  const ways = [
    [t('csv'), () => download(`${file}.csv`, 'text/csv', toCsv(table()))],
    ...(withDrawing
      ? ([
          ['SVG', save(saveSvg)],
          ['PNG', save(savePng)],
        ] as const)
      : []),
    [t('print'), () => window.print()],
  ] as const;
  return (
    <p className="row no-print">
      {ways.map(([name, take]) => (
        <button key={name} type="button" className="button button--small" onClick={take}>
          {name}
        </button>
      ))}
    </p>
  );
}

/** Whose data a drawing shows, in which version: `Brussels · security and prevention, data version 1a2b.` */
function useOrigin(): string {
  const known = useEdition();
  return known ? `${known.edition.site}, ${known.edition.words.version}.` : '';
}
