/** The matrix as it is shown, to be taken along. */
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { TakeAway } from '../export/TakeAway.tsx';
import { MatrixDrawing } from './MatrixDrawing.tsx';
import './MatrixDrawing.css';
import type { Sheet } from './sheet.ts';

interface MatrixExportsProps {
  sheet: Sheet;
  /** Name of the files, without the ending. */
  file: string;
  /** What is counted, as a sentence. */
  told: string;
}

export function MatrixExports({ sheet, file, told }: MatrixExportsProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState(false);
  // Drawn for as long as it takes to save it.
  const draw = async (save: (svg: SVGSVGElement) => void | Promise<void>) => {
    flushSync(() => setDrawn(true));
    if (drawing.current) await save(drawing.current);
    setDrawn(false);
  };
  return (
    <>
      <TakeAway file={file} table={() => sheet.rows} withDrawing={(save) => void draw(save)} told={[told]} />
      {drawn && (
        <div className="crossing-drawing__place" aria-hidden>
          <MatrixDrawing sheet={sheet} ref={drawing} />
        </div>
      )}
    </>
  );
}
