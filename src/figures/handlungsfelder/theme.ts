import type { Themenfeld } from '../../data-types/handlungsfelder.js';
import { bound } from '../binding.js';
import type { Box, Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { textOn } from '../palette.js';
import { mm, sizeThatFits, wrapBalanced, wrapText } from '../text-layout.js';

/** A Themenfeld with its colour. */
interface ThemeBlock {
  theme: Themenfeld;
  colour: string;
}

interface ThemeLayout {
  height: number;
  letterSize: number;
  /** Baseline of the letter and of the first line of the name, from the top of the block. */
  letterY: number;
  nameX: number;
  nameY: number;
  size: number;
  leading: number;
  lines: string[];
}

/** Where a name beside its letter begins, in mm, and sizes of letter and name in points, the name's at most. */
export interface BandLook {
  nameX: number;
  letter: number;
  name: number;
}

/** As on pages. */
export const pageBand = { letter: 26, name: 10 };

/** Letter above name where the block is high enough, else side by side. */
export function themeLayout(
  context: FigureContext,
  block: ThemeBlock,
  box: Box,
  { nameX, letter: letterSize, name: largest }: BandLook,
): ThemeLayout {
  const { width, height } = box;
  const bold = context.fonts.get('display', 600);
  const name = bound(block.theme.name);
  const size = sizeThatFits(name, bold, 10.5, 8, width - 10);
  const lines = wrapText(name, bold, size, width - 10);
  const below = 5 + (lines.length - 1) * 4.8;
  if (height >= 17.5 + mm(size) + below) {
    return {
      height,
      letterSize: 34,
      letterY: 13.4,
      nameX: 5,
      nameY: height - below,
      size,
      leading: 4.8,
      lines,
    };
  }
  const small = sizeThatFits(name, bold, largest, 8, width - nameX - 2.5);
  const flat = wrapBalanced(name, bold, small, width - nameX - 2.5);
  const leading = mm(small) * 1.25;
  const needed = Math.max(13, (flat.length - 1) * leading + 8.6);
  const letterY = needed / 2 + (bold.capHeight * mm(letterSize)) / 2;
  const nameY = needed / 2 + (bold.capHeight * mm(small)) / 2 - ((flat.length - 1) * leading) / 2;
  const shift = Math.max(0, height - needed) / 2;
  return {
    height: Math.max(height, needed),
    letterSize,
    letterY: letterY + shift,
    nameX,
    nameY: nameY + shift,
    size: small,
    leading,
    lines: flat,
  };
}

/** Draws a theme's block and returns its height, which may be more than was asked for. */
export function drawTheme(
  drawing: Drawing,
  context: FigureContext,
  block: ThemeBlock,
  box: Box,
  look: BandLook,
): number {
  const layout = themeLayout(context, block, box, look);
  const ground = { ...box, height: layout.height };
  const fill = textOn(context.palette, block.colour);
  drawing.rect(ground, block.colour);
  const letter = { size: layout.letterSize, weight: 700, fill } as const;
  drawing.text(
    block.theme.buchstabe,
    box.x + (look.letter < pageBand.letter ? 3 : 4.6),
    box.y + layout.letterY,
    letter,
    ground,
  );
  const name = { size: layout.size, weight: 600, fill, leading: layout.leading } as const;
  drawing.text(layout.lines, box.x + layout.nameX, box.y + layout.nameY, name, ground);
  return layout.height;
}
