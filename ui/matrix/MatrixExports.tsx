/** Ways to take the matrix along as it is shown: a table, a drawing, a picture. */
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { savePng, saveSvg } from '../export/picture.ts';
import { download, toCsv } from '../list/csv.ts';
import { MatrixDrawing } from './MatrixDrawing.tsx';
import './MatrixDrawing.css';
import type { Sheet } from './sheet.ts';

/** @param file name of the files, without the ending */
export function MatrixExports({ sheet, file }: { sheet: Sheet; file: string }) {
  const t = useTranslations('list');
  const drawing = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState(false);
  // Drawn for as long as it takes to save it.
  const draw = async (save: (file: string, svg: SVGSVGElement) => void | Promise<void>) => {
    flushSync(() => setDrawn(true));
    if (drawing.current) await save(file, drawing.current);
    setDrawn(false);
  };
  return (
    <div className="row no-print">
      <button
        type="button"
        className="button button--small"
        onClick={() => download(`${file}.csv`, 'text/csv', toCsv(sheet.rows))}
      >
        {t('csv')}
      </button>
      <button type="button" className="button button--small" onClick={() => void draw(saveSvg)}>
        SVG
      </button>
      <button type="button" className="button button--small" onClick={() => void draw(savePng)}>
        PNG
      </button>
      {drawn && (
        <div className="crossing-drawing__place" aria-hidden>
          <MatrixDrawing sheet={sheet} ref={drawing} />
        </div>
      )}
    </div>
  );
}
