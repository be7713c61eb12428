import type { Aufgaben } from '../data-types/aufgaben.js';
import { counted, wordCount } from './count-words.js';
import { createDrawing, type Drawing, round } from './drawing.js';
import { type Emblem, emblem, emblemsFor } from './emblems.js';
import type { DrawFigure, FigureContext } from './figure.js';
import { commonSize, drawInCircle, drawLabel, type Label, setLabel, smallestSize } from './label.js';
import { widthOf } from './text-layout.js';
import { tonesOf } from './tones.js';

const words = {
  de: {
    title: (hub: string) => `${hub}: Aufgaben`,
    columns: ['Nr.', 'Aufgabe', 'Beschreibung'],
    description: (hub: string, count: number, list: string) =>
      `In der Mitte steht ein Kreis mit der Aufschrift „${hub}“. Von ihm gehen Linien zu ${counted(count, 'einer Aufgabe', 'Aufgaben', 'de')}: ${list}.`,
  },
  en: {
    title: (hub: string) => `${hub}: tasks`,
    columns: ['No.', 'Task', 'Description'],
    description: (hub: string, count: number, list: string) =>
      `A circle in the middle reads “${hub}”. Lines lead from it to ${counted(count, 'one task', 'tasks', 'en')}: ${list}.`,
  },
};

/** One organisation as a hub from which lines lead to its tasks. */
export const drawAufgaben: DrawFigure<Aufgaben> = (data, context) => {
  const drawing = createDrawing(context);
  const w = context.language === 'en' ? words.en : words.de;
  const names = data.aufgaben.map((task) => task.name);
  const layout = layoutOf(data, context);
  drawLines(drawing, layout, context);
  const emblems = emblemsFor(data.aufgaben.map((task) => `${task.id} ${task.name}`));
  layout.tasks.forEach((task, i) => {
    drawTask(drawing, task, emblems?.[i] ?? String(i + 1), context);
  });
  drawHub(drawing, data.traegerin, layout.hub, context);
  const short = w.description(data.traegerin, names.length, names.join('; '));
  const full = [short, ...data.aufgaben.map((task) => task.beschreibung ?? '')].join(' ').trim();
  return drawing.finish({
    height: layout.height,
    title: w.title(data.traegerin),
    description: wordCount(full) <= 110 ? full : short,
    table: {
      columns: w.columns,
      rows: data.aufgaben.map((task, i) => [String(i + 1), task.name, task.beschreibung ?? '']),
    },
  });
};

/** A task: a disc at the inner end of its rule, its label beneath the rule. */
interface Task {
  disc: { cx: number; cy: number; radius: number };
  x: number;
  width: number;
  label: Label;
}

interface Layout {
  hub: { cx: number; cy: number; radius: number };
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
const tallest = 190;
const ruleGap = 3;

/** Rays from a hub in the middle for up to eight tasks, else a trunk with branches; on one side only where it is narrow. */
function layoutOf(data: Aufgaben, context: FigureContext): Layout {
  if (context.width < 150) return withTrunk(data, context, 1, roomy);
  const rays = data.aufgaben.length <= 8 ? withRays(data, context) : undefined;
  if (rays && rays.height <= tallest) return rays;
  const trunk = withTrunk(data, context, 2, roomy);
  return trunk.height <= tallest ? trunk : withTrunk(data, context, 2, tight);
}

function withRays(data: Aufgaben, context: FigureContext): Layout {
  const { width } = context;
  const { disc } = roomy;
  const column = (width * 45) / 170;
  const labels = labelsOf(data.aufgaben, column, roomy, context);
  const onLeft = Math.ceil(labels.length / 2);
  const pitch = Math.max(2 * disc, ...labels.map((label) => ruleGap + label.height)) + 5;
  const radius = hubRadius(data, 17, context);
  const cy = Math.max(radius, disc + ((onLeft - 1) / 2) * pitch);
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
  { fonts, palette }: FigureContext,
): Label[] {
  const names = aufgaben.map((task) => task.name);
  const size = commonSize(names, scale.name, 700, width, fonts);
  return aufgaben.map(({ name, beschreibung }) =>
    setLabel(
      [
        { text: name, size, weight: 700, fill: palette.main },
        { text: beschreibung ?? '', size: scale.text, fill: palette.ink, gap: 1.5 },
      ],
      width,
      fonts,
    ),
  );
}

function drawLines(drawing: Drawing, { hub, trunk, tasks }: Layout, { palette }: FigureContext): void {
  const last = Math.max(...tasks.map((task) => task.disc.cy));
  if (trunk !== undefined) drawing.line(trunk, hub.cy, trunk, last, palette.main, 0.5);
  for (const { disc, x, width } of tasks) {
    const from = trunk === undefined ? hub : { cx: trunk, cy: disc.cy };
    if (from.cx !== disc.cx) drawing.line(from.cx, from.cy, disc.cx, disc.cy, palette.main, 0.5);
    const outer = x < disc.cx ? x : x + width;
    drawing.line(disc.cx, disc.cy, outer, disc.cy, palette.main, 0.3);
  }
}

function drawTask(drawing: Drawing, task: Task, sign: Emblem | string, context: FigureContext): void {
  const { palette } = context;
  const tones = tonesOf(palette);
  const { cx, cy, radius } = task.disc;
  drawing.add(
    `<circle cx="${round(cx)}" cy="${round(cy)}" r="${radius}" fill="${tones.pale}" stroke="${palette.main}" stroke-width="0.5"/>`,
  );
  if (/^\d+$/.test(sign)) {
    const box = { x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius };
    const style = { size: 14, weight: 700, fill: palette.main, anchor: 'middle' } as const;
    drawing.text(sign, cx, cy + 1.75, style, box);
  } else {
    const size = 1.36 * radius;
    const place = { x: cx - size / 2, y: cy - size / 2, size };
    drawing.add(emblem(sign as Emblem, place, { line: palette.main, ground: tones.light }));
  }
  const box = { x: task.x, y: cy, width: task.width, height: ruleGap + task.label.height };
  drawLabel(drawing, task.label, task.x, cy + ruleGap, box);
}

function drawHub(
  drawing: Drawing,
  name: string,
  hub: Layout['hub'],
  { fonts, palette }: FigureContext,
): void {
  drawing.add(
    `<circle cx="${round(hub.cx)}" cy="${round(hub.cy)}" r="${hub.radius}" fill="${palette.signal}"/>`,
  );
  const wording = { text: name, size: 11, weight: 700, fill: palette.ink } as const;
  drawInCircle(drawing, wording, { ...hub, radius: hub.radius - 1.5 }, fonts);
}
