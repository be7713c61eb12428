import type { Rollenprofil, Rollenprofile } from '../../data-types/rollenprofile.js';
import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { drawLabel, type Label, setLabel } from '../label.js';
import { roleEmblem } from '../pictograms.js';
import { streetHeight } from '../streetscape.js';
import { drawGround } from './axis.js';
import { drawFormats, type Formats, layoutFormats } from './formats.js';
import { stepTones } from './tones.js';

const tile = 16;
const rowGap = 2.6;

interface Row {
  words: Label;
  formats: Formats;
  height: number;
}

/**
 * Many roles close together: one below the other as in rows, but the formats beside name and description.
 * Returns the height.
 */
export function drawPairs(drawing: Drawing, data: Rollenprofile, context: FigureContext): number {
  const { width, palette } = context;
  const unit = width / 170;
  const [text, right] = [46 * unit, 98 * unit];
  const tones = stepTones(data.rollenprofile.length, palette);
  const shift = (text - 4 - tile) / Math.max(1, data.rollenprofile.length - 1);
  let y = 0;
  data.rollenprofile.forEach((role, i) => {
    const row = layoutRow(role, context, { words: right - text - 5, formats: width - right });
    const tone = tones[i] ?? { ground: palette.main, line: palette.white };
    const ground = { x: i * shift, y, width: tile, height: row.height };
    drawing.rect(ground, tone.ground);
    const centre = { x: ground.x + tile / 2, y: y + tile / 2, scale: tile / 42 };
    drawing.add(roleEmblem(role.zeichen, centre, { ...tone, accent: palette.signal }));
    const words = { x: text, y, width: right - text, height: row.height };
    drawLabel(drawing, row.words, text, y, words);
    drawFormats(drawing, context, row.formats, { x: right, y, width: width - right, height: row.height });
    y += row.height + rowGap;
  });
  return drawGround(drawing, data.achse, context, y + 3 + streetHeight(width));
}

function layoutRow(
  role: Rollenprofil,
  context: FigureContext,
  widths: { words: number; formats: number },
): Row {
  const { fonts, palette } = context;
  const words = setLabel(
    [
      { text: role.name, size: 10.5, weight: 700, fill: palette.main },
      { text: role.beschreibung, size: 8, fill: palette.grey, gap: 1.4 },
    ],
    widths.words,
    fonts,
  );
  const formats = layoutFormats(role, context, widths.formats, 8);
  return { words, formats, height: Math.max(tile, words.height + 0.6, formats.height + 0.6) };
}
