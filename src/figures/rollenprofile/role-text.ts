import type { Rollenprofil } from '../../data-types/rollenprofile.js';
import { bound } from '../binding.js';
import { type Drawing, hairline } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { mm, sizeThatFits, wrapBalanced, wrapText } from '../text-layout.js';

/** The words of a role, broken into lines for a width. */
export interface RoleText {
  name: string[];
  nameSize: number;
  description: string[];
  formats: string[][];
  /** Height of everything from the top of the name to the lowest line, in mm. */
  height: number;
}

/** Points of description and formats, and the distance of their lines in mm. */
export const bodySize = 9;
const bodyLeading = 4.4;
const nameLeading = (size: number): number => mm(size) * 1.15;
/** Distances from one baseline to the next across a gap. */
const afterName = 6.2;
const beforeFormat = 7.8;

/** Breaks a role's words for lines of `width` mm. */
export function layoutRole(role: Rollenprofil, context: FigureContext, width: number): RoleText {
  const { fonts } = context;
  const bold = fonts.get('display', 700);
  const nameSize = sizeThatFits(role.name, bold, 14, 10, width);
  const name = wrapText(bound(role.name), bold, nameSize, width);
  const description = wrapText(bound(role.beschreibung), fonts.get('display', 400), bodySize, width);
  const medium = fonts.get('display', 500);
  const formats = role.formate.map((format) => wrapBalanced(bound(format), medium, bodySize, width));
  const lines = formats.reduce((sum, format) => sum + format.length, 0);
  const height =
    name.length * nameLeading(nameSize) +
    afterName +
    (description.length - 1 + lines - formats.length) * bodyLeading +
    formats.length * beforeFormat;
  return { name, nameSize, description, formats, height };
}

/** Sets a role's words with their upper edge at y: name, description, and each format under a thin rule. */
export function drawRoleText(
  drawing: Drawing,
  context: FigureContext,
  text: RoleText,
  place: { x: number; y: number; width: number },
): void {
  const { palette } = context;
  const { x, width } = place;
  let y = place.y + nameLeading(text.nameSize) * 0.85;
  const leading = nameLeading(text.nameSize);
  drawing.text(text.name, x, y, { size: text.nameSize, weight: 700, fill: palette.main, leading });
  y += (text.name.length - 1) * leading + afterName;
  drawing.text(text.description, x, y, { size: bodySize, fill: palette.grey, leading: bodyLeading });
  y += (text.description.length - 1) * bodyLeading;
  for (const format of text.formats) {
    y += beforeFormat;
    drawing.line(x, y - 4.9, x + width, y - 4.9, palette.rule, hairline);
    drawing.text(format, x, y, { size: bodySize, weight: 500, fill: palette.ink, leading: bodyLeading });
    y += (format.length - 1) * bodyLeading;
  }
}
