/** The mark of a theme: its number on a shape and a colour of its own, so that none of the three stands alone. */
import './marks.css';

interface Shape {
  path: string;
  /** Where the middle of the number goes, from the top of a 28-unit square. */
  middle: number;
}

const SHAPES: Shape[] = [
  { path: 'M14 1a13 13 0 1 1 0 26 13 13 0 0 1 0-26z', middle: 14 },
  { path: 'M3 2h22v24H3z', middle: 14 },
  { path: 'M9 4h10a10 10 0 0 1 0 20H9A10 10 0 0 1 9 4z', middle: 14 },
  { path: 'M14 0l14 14-14 14L0 14z', middle: 14 },
  { path: 'M14 0l13 10v17H1V10z', middle: 16 },
  { path: 'M9 1h10l8 8v10l-8 8H9l-8-8V9z', middle: 14 },
  { path: 'M2 2h14a11 11 0 0 1 11 11v13H13A11 11 0 0 1 2 15z', middle: 14 },
  { path: 'M2 2h24v11c0 7-5 11-12 14C7 24 2 20 2 13z', middle: 13 },
  { path: 'M7 2h14l7 12-7 12H7L0 14z', middle: 14 },
  { path: 'M14 0l14 27H0z', middle: 19 },
];

interface ThemeMarkProps {
  number: number;
  /** Read aloud in place of the drawing; without it the drawing is decoration beside a text. */
  label?: string;
  size?: number;
}

export function ThemeMark({ number, label, size = 28 }: ThemeMarkProps) {
  const shape = SHAPES[(number - 1) % SHAPES.length] as Shape;
  return (
    <svg
      className="mark theme-mark"
      viewBox="0 0 28 28"
      width={size}
      height={size}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={shape.path} style={{ fill: `var(--theme-${number})` }} />
      <text
        x="14"
        y={shape.middle}
        className={number > 9 ? 'theme-mark__number theme-mark__number--small' : 'theme-mark__number'}
      >
        {number}
      </text>
    </svg>
  );
}
