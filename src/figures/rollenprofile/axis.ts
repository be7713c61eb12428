import type { Rollenprofile } from '../../data-types/rollenprofile.js';
import { type Drawing, round } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { streetscape } from '../streetscape.js';
import { widthOf } from '../text-layout.js';

const labelSize = 9.5;

/** How far below the ground line the arrow is on a page, and what it takes below that with its labels, in mm. */
const arrowOnPage = 9;
const belowArrow = 2.5;
/** Height of the axis with its two labels, below the ground line, in mm. */
export const axisHeight = arrowOnPage + belowArrow;

/** Where the Quartier stands on its ground line, and how far below that the arrow is, in mm. */
export interface GroundPlace {
  street: { x: number; width: number };
  arrow: number;
}

/** The Quartier on its ground line, and below it the axis with its two ends. Returns the lower edge. */
export function drawGround(
  drawing: Drawing,
  achse: Rollenprofile['achse'],
  context: FigureContext,
  ground: number,
  { street, arrow }: GroundPlace = { street: { x: 0, width: context.width }, arrow: arrowOnPage },
): number {
  const { palette, width } = context;
  drawing.add(streetscape({ ...street, ground }, palette));
  drawing.rect({ x: 0, y: ground, width, height: 0.7 }, palette.main);
  const font = context.fonts.get('display', 600);
  const y = ground + arrow;
  const from = widthOf(achse.von, font, labelSize) + 4;
  const beside = width - widthOf(achse.bis, font, labelSize) - 4;
  // Two long ends leave no room for the arrow between them: the second goes below.
  const below = beside - from < 8;
  const style = { size: labelSize, weight: 600, fill: palette.main } as const;
  drawing.text(achse.von, 0, y + 1.2, style);
  drawing.text(achse.bis, width, y + (below ? 6.6 : 1.2), { ...style, anchor: 'end' });
  drawArrow(drawing, palette.main, from, below ? width : beside, y);
  return ground + arrow + belowArrow + (below ? 5.4 : 0);
}

function drawArrow(drawing: Drawing, colour: string, from: number, to: number, y: number): void {
  drawing.line(from, y, to, y, colour, 0.5);
  const back = round(to - 2.4);
  drawing.add(
    `<path d="M${back} ${round(y - 1.6)}L${round(to)} ${round(y)}L${back} ${round(y + 1.6)}"` +
      ` fill="none" stroke="${colour}" stroke-width="0.5"/>`,
  );
}
