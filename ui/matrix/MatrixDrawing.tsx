/** The matrix as a drawing, for the SVG and PNG: the same numbers, shades and names as the table. */
import type { Ref } from 'react';
import { heat, heatClass } from '../components/heat.ts';
import type { Sheet } from './sheet.ts';

/** In units of the drawing: those of a cell, a letter, and the margins for names. */
const CELL = { width: 52, height: 26 };
const LETTER = 7;
const LINE = 14;
const LONGEST_NAME = 60;

export function MatrixDrawing({ sheet, ref }: { sheet: Sheet; ref: Ref<SVGSVGElement> }) {
  const [heading = [], ...rows] = sheet.rows;
  const names = rows.map(([name = '']) => short(name));
  const left = widest(names) + LINE;
  const top = 3 * LINE + widest(heading.slice(1).map(short));
  const width = left + (heading.length - 1) * CELL.width + LINE;
  const height = top + rows.length * CELL.height + LINE;
  return (
    <svg ref={ref} className="crossing-drawing" viewBox={`0 0 ${Math.max(width, widest([sheet.title]))} ${height}`}>
      <text x={LINE} y={1.5 * LINE} className="crossing-drawing__title">
        {sheet.title}
      </text>
      {heading.slice(1).map((name, index) => (
        <text key={name} transform={`translate(${left + (index + 0.6) * CELL.width} ${top - LINE / 2}) rotate(-90)`}>
          {short(name)}
        </text>
      ))}
      {rows.map((cells, row) => (
        <g key={cells[0]} transform={`translate(0 ${top + row * CELL.height})`}>
          <text x={left - LINE / 2} y={CELL.height * 0.65} textAnchor="end">
            {names[row]}
          </text>
          {cells.slice(1).map((text, column) => {
            const step = heat(sheet.counts[row]?.[column] ?? 0, sheet.largest);
            return (
              <g
                key={heading[column + 1]}
                transform={`translate(${left + column * CELL.width} 0)`}
                className={heatClass(step)}
              >
                <rect width={CELL.width - 1} height={CELL.height - 1} />
                <text x={CELL.width / 2} y={CELL.height * 0.65} textAnchor="middle">
                  {text}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

const widest = (names: readonly string[]) => Math.max(...names.map(({ length }) => length), 1) * LETTER;

const short = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);
