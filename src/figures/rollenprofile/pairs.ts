import type { Rollenprofil, Rollenprofile } from '../../data-types/rollenprofile.js';
import { type Drawing, hairline } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { drawLabel, type Label, setLabel } from '../label.js';
import { roleEmblem } from '../pictograms.js';
import { streetHeight } from '../streetscape.js';
import { drawGround } from './axis.js';
import { stepTones } from './tones.js';

const tile = 16;
const rowGap = 2.6;
/** From one format to the next, with a rule between them. */
const formatGap = 1.9;

interface Row {
  words: Label;
  formats: Label[];
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
  { fonts, palette }: FigureContext,
  widths: { words: number; formats: number },
): Row {
  const words = setLabel(
    [
      { text: role.name, size: 10.5, weight: 700, fill: palette.main },
      { text: role.beschreibung, size: 8, fill: palette.grey, gap: 1.4 },
    ],
    widths.words,
    fonts,
  );
  const formats = role.formate.map((format) =>
    setLabel(
      [{ text: format, size: 8, weight: 500, fill: palette.ink, balanced: true }],
      widths.formats,
      fonts,
    ),
  );
  const listed = formats.reduce((sum, { height }) => sum + height, (formats.length - 1) * 2 * formatGap);
  return { words, formats, height: Math.max(tile, words.height + 0.6, listed + 0.6) };
}

function drawFormats(
  drawing: Drawing,
  { palette }: FigureContext,
  formats: readonly Label[],
  box: { x: number; y: number; width: number; height: number },
): void {
  let { y } = box;
  formats.forEach((format, i) => {
    if (i > 0) drawing.line(box.x, y + formatGap, box.x + box.width, y + formatGap, palette.rule, hairline);
    if (i > 0) y += 2 * formatGap;
    drawLabel(drawing, format, box.x, y, box);
    y += format.height;
  });
}
