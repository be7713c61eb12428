import { contrast } from '../../data-types/colours/colour.js';
import { needed } from '../../data-types/colours/uses.js';
import type { Rollenprofile } from '../../data-types/rollenprofile.js';
import { type Box, type Drawing, hairline } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { commonSize, drawLabel, type Label, setLabel } from '../label.js';
import { type Palette, textOn } from '../palette.js';
import { roleEmblem } from '../pictograms.js';
import { hills, streetHeight } from '../streetscape.js';
import { drawGround } from './axis.js';
import { drawFormats, type Formats, layoutFormats } from './formats.js';
import { type StepTone, stepTones } from './tones.js';

/** Sizes of description and formats in points, the largest first. */
const bodySizes = [10, 9.5, 9, 8.5, 8] as const;
/** Lengths in mm: the coloured step, the square of its emblem, from the edge of a column to its words, and what is free on the right. */
const band = 13;
const emblemSide = (column: number): number => Math.min(12, column * 0.27);
const indent = (column: number): number => Math.min(3, column * 0.06);
const margin = 1.4;
/** From a step to its words, and from description to formats, with a rule between. */
const below = 3.2;
const gap = 4.2;
/** The Quartier takes so much of the width, at the right end, and no more than that in mm; the arrow stands close beneath. */
const streetShare = 0.46;
const longestStreet = 84;
const arrow = 4.6;
const axis = 7.1;
const mostStep = 9;
/** All steps together go down by so much at least, in mm. */
const leastDescent = 6;

interface Column {
  name: Label;
  /** The name stands in the coloured step, beside the emblem; else beneath. */
  inStep: boolean;
  description: Label;
  formats: Formats;
  /** No word was so wide that its text had to be smaller. */
  alike: boolean;
  /** From the lower edge of the step to the last line. */
  height: number;
}

/** For a sheet `fill` mm high: a low staircase over the whole width, roles side by side. Returns the height. */
export function drawFlatStairs(
  drawing: Drawing,
  data: Rollenprofile,
  context: FigureContext,
  fill: number,
): number {
  const { palette, width } = context;
  const count = data.rollenprofile.length;
  const each = width / count;
  const leastStep = leastDescent / Math.max(1, count - 1);
  const streetWidth = Math.min(longestStreet, width * streetShare);
  const street = { x: width - streetWidth, width: streetWidth };
  const foot = 3 + streetHeight(street.width) + axis;
  const tones = stepTones(count, palette);
  const sized = bodySizes.map((size) => layoutColumns(data, context, size, tones));
  const heightWith = (columns: readonly Column[], step: number) =>
    Math.max(...columns.map(({ height }, i) => i * step + band + height)) + foot;
  const fits = (own: readonly Column[]) =>
    own.every(({ alike }) => alike) && heightWith(own, leastStep) <= fill;
  const columns = sized.find(fits) ?? sized.at(-1) ?? [];
  const step = steepest(leastStep, (own) => heightWith(columns, own) <= fill);
  const ground = Math.max(fill, heightWith(columns, step)) - axis;
  const room = ground - band - (columns[0]?.height ?? 0) - 6;
  if (room > 4) drawing.add(hills({ x: 0, ground, width: width * 0.7, height: Math.min(22, room) }, palette));
  columns.forEach((column, i) => {
    const role = data.rollenprofile[i];
    const tone = tones[i] ?? { ground: palette.main, line: palette.white };
    const box = { x: i * each, y: i * step, width: each, height: band };
    if (i > 0) drawing.line(box.x + 0.13, box.y + band, box.x + 0.13, ground, palette.rule, 0.25);
    drawing.rect(box, tone.ground);
    const side = emblemSide(each);
    const left = column.inStep ? indent(each) : (each - side) / 2;
    const place = { x: box.x + left + side / 2, y: box.y + band / 2, scale: side / 42 };
    drawing.add(roleEmblem(role?.zeichen ?? 'netz', place, { ...tone, accent: palette.signal }));
    drawColumn(drawing, context, column, box);
  });
  return drawGround(drawing, data.achse, context, ground, { street, arrow });
}

/** The highest step, in tenths of a mm, that there is room for. */
function steepest(least: number, fits: (step: number) => boolean): number {
  let step = least;
  while (step < mostStep && fits(step + 0.1)) step += 0.1;
  return step;
}

function layoutColumns(
  { rollenprofile }: Rollenprofile,
  context: FigureContext,
  size: number,
  tones: readonly StepTone[],
): Column[] {
  const { fonts, palette } = context;
  const width = context.width / rollenprofile.length;
  const room = width - indent(width) - margin;
  const beside = room - emblemSide(width) - indent(width);
  const named = (max: number, fills: readonly string[]) => {
    const names = rollenprofile.map(({ name }) => name);
    const own = commonSize(names, 13, 700, max, fonts);
    return names.map((text, i) =>
      setLabel(
        [{ text, size: own, weight: 700, fill: fills[i] ?? palette.main, balanced: true }],
        max,
        fonts,
      ),
    );
  };
  const inner = named(
    beside,
    tones.map((tone) => wordsOn(tone, palette)),
  );
  const inStep = inner.every((name) => name.width <= beside && name.height <= band - 2);
  const names = inStep ? inner : named(room, []);
  return rollenprofile.map((role, i): Column => {
    const name = names[i] ?? setLabel([], room, fonts);
    const description = setLabel([{ text: role.beschreibung, size, fill: palette.grey }], room, fonts);
    const formats = layoutFormats(role, context, room, size);
    const top = inStep ? 0 : name.height + 2;
    const height = below + top + description.height + gap + formats.height;
    const set = [description, ...formats.labels].flatMap(({ paragraphs }) => paragraphs);
    return { name, inStep, description, formats, height, alike: set.every((own) => own.size === size) };
  });
}

/** The colour of the emblem, if words can be read in it. */
function wordsOn({ ground, line }: StepTone, palette: Palette): string {
  return contrast(line, ground) >= needed.text ? line : textOn(palette, ground);
}

function drawColumn(
  drawing: Drawing,
  context: FigureContext,
  { name, inStep, description, formats, height }: Column,
  step: Box,
): void {
  const left = indent(step.width);
  const x = step.x + left;
  const width = step.width - left;
  const box = { x, y: step.y + band + below, width, height: height - below + 0.5 };
  let { y } = box;
  if (inStep) {
    const size = name.paragraphs[0]?.size ?? 0;
    const high = name.height - 0.07 * size;
    drawLabel(drawing, name, x + emblemSide(step.width) + left, step.y + (band - high) / 2, step);
  } else {
    drawLabel(drawing, name, x, y, box);
    y += name.height + 2;
  }
  drawLabel(drawing, description, x, y, box);
  y += description.height + gap;
  const rule = y - gap / 2 + 0.2;
  drawing.line(x, rule, x + width - margin, rule, context.palette.rule, hairline);
  drawFormats(drawing, context, formats, { ...box, y, width: width - margin, height: formats.height + 0.5 });
}
