/** What is done with the drawing as a whole: closer, farther, all of it, a lasso, files. */
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useCertainty } from '../certainty/useCertainty.ts';
import { useLocale } from '../i18n/useLocale.ts';
import type { GraphDrawing, Shown } from './drawing.ts';
import { pngOf, save, svgFile } from './files.ts';
import { exportPath } from './query.ts';
import type { GraphQuery } from './query.ts';
import { useInks } from './useLooks.ts';

interface ToolbarProps {
  query: GraphQuery;
  looks: Shown;
  drawing: RefObject<GraphDrawing | null>;
  /** Without a drawing only the data can be taken along. */
  canDraw: boolean;
  lasso: boolean;
  setLasso: (on: boolean) => void;
  /** Forgets the places and lays out from the start. */
  layOutAnew: () => void;
}

export function Toolbar({ query, looks, drawing, canDraw, lasso, setLasso, layOutAnew }: ToolbarProps) {
  const t = useTranslations('graph');
  const inks = useInks();
  const withDrawing = (act: (drawn: GraphDrawing) => unknown) => () => drawing.current && void act(drawing.current);
  const buttons = [
    ['zoomIn', '+', withDrawing((drawn) => drawn.zoom(1.5))],
    ['zoomOut', '−', withDrawing((drawn) => drawn.zoom(1 / 1.5))],
    ['fit', t('fit'), withDrawing((drawn) => drawn.fit())],
    ['anew', t('anew'), layOutAnew],
  ] as const;
  return (
    <div className="row graph__toolbar no-print">
      {canDraw && (
        <>
          {buttons.map(([name, text, act]) => (
            <button key={name} type="button" className="button button--small" aria-label={t(name)} onClick={act}>
              {text}
            </button>
          ))}
          <button type="button" className="button button--small" aria-pressed={lasso} onClick={() => setLasso(!lasso)}>
            {t('lasso')}
          </button>
          <button
            type="button"
            className="button button--small"
            onClick={withDrawing(async (drawn) => save('graph.png', await pngOf(drawn, inks)))}
          >
            PNG
          </button>
          <button
            type="button"
            className="button button--small"
            onClick={withDrawing((drawn) => save('graph.svg', svgFile(drawn, looks, inks)))}
          >
            SVG
          </button>
        </>
      )}
      <DataLinks query={query} />
    </div>
  );
}

function DataLinks({ query }: { query: GraphQuery }) {
  const { locale } = useLocale();
  const basis = useCertainty();
  return (
    <>
      <a className="button button--small" href={exportPath('graphml', query, basis, locale)} download>
        GraphML
      </a>
      <a className="button button--small" href={exportPath('gexf', query, basis, locale)} download>
        GEXF
      </a>
    </>
  );
}
