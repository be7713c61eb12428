import type { Aufgaben } from '../../data-types/aufgaben.js';
import type { FigureContext } from '../figure.js';
import { commonSize, type Label, setLabel, smallestSize } from '../label.js';
import { widthOf } from '../text-layout.js';

/** Lengths in mm. */
export interface Circle {
  cx: number;
  cy: number;
  radius: number;
}

/** A task: a disc at the inner end of its rule, its label beneath the rule. */
export interface Task {
  disc: Circle;
  x: number;
  width: number;
  label: Label;
}

export interface Layout {
  hub: Circle;
  /** Where lines leave a trunk below the hub; without it they all come from the hub itself. */
  trunk?: number;
  tasks: Task[];
  height: number;
}

/** Sizes of text in points, radius of a disc and length of a branch in mm. */
interface Scale {
  name: number;
  text: number;
  disc: number;
  branch: number;
}

const roomy: Scale = { name: 10.5, text: 8.5, disc: 8, branch: 16 };
const tight: Scale = { name: 9, text: 8, disc: 6, branch: 9 };
const closest: Scale = { name: 8, text: 8, disc: 4.5, branch: 6.5 };
/** On a sheet, from large to small; the first with which the figure fits is taken. */
const onSheet: readonly Scale[] = [
  { ...roomy, name: 13, text: 11 },
  { ...roomy, name: 12, text: 10 },
  { ...roomy, name: 11, text: 9 },
  roomy,
  { ...roomy, name: 9.5, text: 8, disc: 7 },
];
const tallest = 190;
/** What rows of tasks are moved apart at most to fill a sheet, in mm. */
const mostSpread = 24;
/** From a rule to the capitals beneath it, in mm. */
export const ruleGap = 3;
/** Half the line around a disc. */
const edge = 0.25;

/** Rays from a hub in the middle for up to eight tasks, else a trunk with branches; on one side only where it is narrow. */
export function layoutOf(data: Aufgaben, context: FigureContext): Layout {
  if (context.width < 150) return withTrunk(data, context, 1, roomy);
  const rays = data.aufgaben.length <= 8 ? raysFor(data, context) : undefined;
  if (rays && rays.height <= tallest) return rays;
  const trunks = [roomy, tight, closest].map((scale) => withTrunk(data, context, 2, scale));
  return trunks.find(({ height }) => height <= tallest) ?? withTrunk(data, context, 2, closest);
}

/** On a page as roomy as always; on a sheet as large as fits, and spread over its height. */
function raysFor(data: Aufgaben, context: FigureContext): Layout {
  const { fill } = context;
  if (fill === undefined) return withRays(data, context, roomy);
  let found = { scale: roomy, height: Number.POSITIVE_INFINITY };
  for (const scale of onSheet) {
    found = { scale, height: withRays(data, context, scale).height };
    if (found.height <= fill) break;
  }
  const rows = Math.ceil(data.aufgaben.length / 2);
  const spare = Math.max(0, fill - found.height) / Math.max(1, rows - 1);
  return withRays(data, context, found.scale, Math.min(mostSpread, spare));
}

function withRays(data: Aufgaben, context: FigureContext, scale: Scale, spread = 0): Layout {
  const { width } = context;
  const { disc } = scale;
  const column = (width * 45) / 170;
  const labels = labelsOf(data.aufgaben, column, scale, context);
  const onLeft = Math.ceil(labels.length / 2);
  const pitch = Math.max(2 * disc, ...labels.map((label) => ruleGap + label.height)) + 5 + spread;
  const radius = hubRadius(data, 17, context);
  const cy = Math.max(radius, disc + edge + ((onLeft - 1) / 2) * pitch);
  const tasks = labels.map((label, i): Task => {
    const left = i < onLeft;
    const place = left ? i - (onLeft - 1) / 2 : i - onLeft - (labels.length - onLeft - 1) / 2;
    const inner = left ? column + 2.5 + disc : width - column - 2.5 - disc;
    return {
      disc: { cx: inner, cy: cy + place * pitch, radius: disc },
      x: left ? 0 : width - column,
      width: column,
      label,
    };
  });
  const bottoms = tasks.map((task) => task.disc.cy + Math.max(disc, ruleGap + task.label.height));
  return { hub: { cx: width / 2, cy, radius }, tasks, height: Math.max(cy + radius, ...bottoms) };
}

function withTrunk(data: Aufgaben, context: FigureContext, sides: 1 | 2, scale: Scale): Layout {
  const { width } = context;
  const radius = hubRadius(data, 14, context);
  const trunk = sides === 2 ? width / 2 : radius;
  const branch = sides === 2 ? scale.branch : 0;
  const column = width - trunk - branch - scale.disc - 3;
  const labels = labelsOf(data.aufgaben, column, scale, context);
  const tasks: Task[] = [];
  let y = 2 * radius + 4;
  for (let i = 0; i < labels.length; i += sides) {
    const row = labels.slice(i, i + sides);
    const cy = y + scale.disc;
    row.forEach((label, side) => {
      const left = sides === 2 && side === 0;
      const disc = { cx: left ? trunk - branch : trunk + branch, cy, radius: scale.disc };
      tasks.push({ disc, x: left ? 0 : width - column, width: column, label });
    });
    y = cy + Math.max(scale.disc, ...row.map((label) => ruleGap + label.height)) + 2;
  }
  return { hub: { cx: trunk, cy: radius, radius }, trunk, tasks, height: y - 2 };
}

/** At least `least` mm, and enough for the longest word of the name at the smallest size. */
function hubRadius({ traegerin }: Aufgaben, least: number, { fonts }: FigureContext): number {
  const longest = Math.max(
    ...traegerin.split(' ').map((word) => widthOf(word, fonts.get('display', 700), smallestSize)),
  );
  return Math.max(least, longest / 2 + 3);
}

function labelsOf(
  aufgaben: Aufgaben['aufgaben'],
  width: number,
  scale: Scale,
  { fonts, palette, fill }: FigureContext,
): Label[] {
  const names = aufgaben.map((task) => task.name);
  const size = commonSize(names, scale.name, 700, width, fonts);
  // On a sheet a long word may make the names smaller than large descriptions would be.
  const text = fill === undefined ? scale.text : Math.min(scale.text, size);
  return aufgaben.map(({ name, beschreibung }) =>
    setLabel(
      [
        { text: name, size, weight: 700, fill: palette.main },
        { text: beschreibung ?? '', size: text, fill: palette.ink, gap: 1.5 },
      ],
      width,
      fonts,
    ),
  );
}
