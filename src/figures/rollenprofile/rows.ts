import type { Rollenprofile } from '../../data-types/rollenprofile.js';
import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { roleEmblem } from '../pictograms.js';
import { streetHeight } from '../streetscape.js';
import { drawGround } from './axis.js';
import { drawRoleText, layoutRole } from './role-text.js';
import { stepTones } from './tones.js';

const rowGap = 4;

interface RowSizes {
  /** Side of the coloured square. */
  tile: number;
  /** How far the last square stands to the right of the first. */
  shift: number;
  /** Left edge of the texts. */
  text: number;
}

/** Sizes for the width at hand: on a page the texts hang on the second edge, as everywhere. */
function sizesFor(width: number): RowSizes {
  if (width >= 140) return { tile: 26, shift: (width * 54) / 170 - 26, text: (width * 58) / 170 };
  if (width >= 100) return { tile: 20, shift: 8, text: 33 };
  return { tile: 14, shift: 5, text: 23 };
}

/** Draws the roles one below the other, their squares stepping to the right, and returns the height. */
export function drawRows(drawing: Drawing, data: Rollenprofile, context: FigureContext): number {
  const sizes = sizesFor(context.width);
  const { palette } = context;
  const tones = stepTones(data.rollenprofile.length, palette);
  const shiftEach = sizes.shift / Math.max(1, data.rollenprofile.length - 1);
  let y = 0;
  data.rollenprofile.forEach((role, i) => {
    const text = layoutRole(role, context, context.width - sizes.text);
    const height = Math.max(sizes.tile, text.height + 1.5);
    const tone = tones[i] ?? { ground: palette.main, line: palette.white };
    const tile = { x: i * shiftEach, y, width: sizes.tile, height };
    drawing.rect(tile, tone.ground);
    const centre = { x: tile.x + sizes.tile / 2, y: y + sizes.tile / 2, scale: sizes.tile / 42 };
    drawing.add(roleEmblem(role.zeichen, centre, { ...tone, accent: palette.signal }));
    drawRoleText(drawing, context, text, { x: sizes.text, y, width: context.width - sizes.text });
    y += height + rowGap;
  });
  return drawGround(drawing, data.achse, context, y + 3 + streetHeight(context.width));
}
