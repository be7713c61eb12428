import type { Rollenprofile } from '../../data-types/rollenprofile.js';
import { type Drawing, round } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { streetscape } from '../streetscape.js';
import { widthOf } from '../text-layout.js';

const labelSize = 9.5;

/** Height of the axis with its two labels, below the ground line, in mm. */
export const axisHeight = 11.5;

/** The Quartier on its ground line, and below it the axis with its two ends. Returns the lower edge. */
export function drawGround(
  drawing: Drawing,
  achse: Rollenprofile['achse'],
  context: FigureContext,
  ground: number,
): number {
  const { palette, width } = context;
  drawing.add(streetscape({ x: 0, ground, width }, palette));
  drawing.rect({ x: 0, y: ground, width, height: 0.7 }, palette.main);
  const font = context.fonts.get('display', 600);
  const y = ground + 9;
  const from = widthOf(achse.von, font, labelSize) + 4;
  const beside = width - widthOf(achse.bis, font, labelSize) - 4;
  // Two long ends leave no room for the arrow between them: the second goes below.
  const below = beside - from < 8;
  const style = { size: labelSize, weight: 600, fill: palette.main } as const;
  drawing.text(achse.von, 0, y + 1.2, style);
  drawing.text(achse.bis, width, y + (below ? 6.6 : 1.2), { ...style, anchor: 'end' });
  drawArrow(drawing, palette.main, from, below ? width : beside, y);
  return ground + axisHeight + (below ? 5.4 : 0);
}

function drawArrow(drawing: Drawing, colour: string, from: number, to: number, y: number): void {
  drawing.line(from, y, to, y, colour, 0.5);
  const back = round(to - 2.4);
  drawing.add(
    `<path d="M${back} ${round(y - 1.6)}L${round(to)} ${round(y)}L${back} ${round(y + 1.6)}"` +
      ` fill="none" stroke="${colour}" stroke-width="0.5"/>`,
  );
}
