import type { Aufgaben } from '../data-types/aufgaben.js';
import { tonesOf } from '../data-types/colours/tones.js';
import { altText, asSentence } from './alt-text.js';
import { type Circle, type Layout, layoutOf, ruleGap, type Task } from './aufgaben/layout.js';
import { counted } from './count-words.js';
import { createDrawing, type Drawing, round } from './drawing.js';
import { type Emblem, emblem, emblemsFor } from './emblems.js';
import type { DrawFigure, FigureContext } from './figure.js';
import { drawInCircle, drawLabel } from './label.js';
import { textOn } from './palette.js';

const words = {
  de: {
    title: (hub: string) => `${hub}: Aufgaben`,
    columns: ['Nr.', 'Aufgabe', 'Beschreibung'],
    description: (hub: string, count: number) =>
      `In der Mitte steht ein Kreis mit der Aufschrift „${hub}“. Von ihm gehen Linien zu ${counted(count, 'einer Aufgabe', 'Aufgaben', 'de')}.`,
  },
  en: {
    title: (hub: string) => `${hub}: tasks`,
    columns: ['No.', 'Task', 'Description'],
    description: (hub: string, count: number) =>
      `A circle in the middle reads “${hub}”. Lines lead from it to ${counted(count, 'one task', 'tasks', 'en')}.`,
  },
};

/** One organisation as a hub from which lines lead to its tasks. */
export const drawAufgaben: DrawFigure<Aufgaben> = (data, context) => {
  const drawing = createDrawing(context);
  const w = context.language === 'en' ? words.en : words.de;
  const layout = layoutOf(data, context);
  drawLines(drawing, layout, context);
  const emblems = emblemsFor(data.aufgaben.map((task) => `${task.id} ${task.name}`));
  layout.tasks.forEach((task, i) => {
    drawTask(drawing, task, emblems?.[i] ?? String(i + 1), context);
  });
  drawHub(drawing, data.traegerin, layout.hub, context);
  const start = w.description(data.traegerin, data.aufgaben.length);
  const full = data.aufgaben.map((task) =>
    asSentence([task.name, task.beschreibung].filter(Boolean).join(': ')),
  );
  const short = data.aufgaben.map((task) => asSentence(task.name));
  return drawing.finish({
    height: layout.height,
    title: w.title(data.traegerin),
    description: altText([[start, ...full].join(' '), [start, ...short].join(' '), start]),
    table: {
      columns: w.columns,
      rows: data.aufgaben.map((task, i) => [String(i + 1), task.name, task.beschreibung ?? '']),
    },
  });
};

function drawLines(drawing: Drawing, { hub, trunk, tasks }: Layout, { palette }: FigureContext): void {
  if (trunk !== undefined) drawTrunk(drawing, hub, trunk, tasks, palette.main);
  for (const { disc, x, width } of tasks) {
    if (trunk === undefined) {
      const [x1, y1, x2, y2] = between(hub, disc);
      drawing.line(x1, y1, x2, y2, palette.main, 0.5);
    } else if (disc.cx !== trunk) {
      const side = Math.sign(disc.cx - trunk);
      drawing.line(trunk, disc.cy, disc.cx - side * disc.radius, disc.cy, palette.main, 0.5);
    }
    const isLeft = x < disc.cx;
    const inner = disc.cx + (isLeft ? -disc.radius : disc.radius);
    drawing.line(inner, disc.cy, isLeft ? x : x + width, disc.cy, palette.main, 0.3);
  }
}

/** From the hub down to the last task; not through discs that lie on the way. */
function drawTrunk(drawing: Drawing, hub: Circle, x: number, tasks: readonly Task[], stroke: string): void {
  let from = hub.cy + hub.radius;
  for (const { disc } of tasks) {
    const reach = disc.cx === x ? disc.radius : 0;
    if (disc.cy - reach > from) drawing.line(x, from, x, disc.cy - reach, stroke, 0.5);
    from = disc.cy + reach;
  }
}

/** The ends of the shortest line from the edge of one circle to the edge of the other. */
function between(a: Circle, b: Circle): [number, number, number, number] {
  const [dx, dy] = [b.cx - a.cx, b.cy - a.cy];
  const distance = Math.hypot(dx, dy);
  const [ux, uy] = [dx / distance, dy / distance];
  return [a.cx + ux * a.radius, a.cy + uy * a.radius, b.cx - ux * b.radius, b.cy - uy * b.radius];
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
  const wording = { text: name, size: 11, weight: 700, fill: textOn(palette, palette.signal) } as const;
  drawInCircle(drawing, wording, { ...hub, radius: hub.radius - 1.5 }, fonts);
}
