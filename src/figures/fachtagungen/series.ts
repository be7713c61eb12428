import { type Tones, tonesOf } from '../../data-types/colours/tones.js';
import type { Fachtagungen } from '../../data-types/fachtagungen.js';
import { type Box, type Drawing, round } from '../drawing.js';
import { person } from '../emblems.js';
import type { FigureContext } from '../figure.js';
import { drawLabel, type Label, setLabel } from '../label.js';
import { textOn } from '../palette.js';

type Event = Fachtagungen['reihe'][number];

/** A conference as a layer on the one before; without text where it stands for those nobody has planned yet. */
interface Layer {
  event?: Event;
  label?: Label;
  /** How certain it is, at the right end. */
  state?: Label;
  x: number;
  width: number;
  height: number;
}

/** Of a layer, in mm. */
const lowest = 8;
const widestWord = 48;
const personHeight = 8;

/** The principle as a sentence and beneath it the conferences, each a layer that rests on the ones before; returns the lower edge. */
export function drawSeries(
  drawing: Drawing,
  { grundsatz, reihe }: Fachtagungen,
  area: Box,
  states: Record<Event['stand'], string>,
  context: FigureContext,
): number {
  const { palette, fonts } = context;
  const tones = tonesOf(palette);
  const sentence = setLabel([{ text: grundsatz, size: 9, fill: palette.ink }], area.width, fonts);
  drawLabel(drawing, sentence, area.x, area.y, { ...area, height: sentence.height });
  const layers = layersOf(reihe, area, states, context);
  const total = layers.reduce((sum, layer) => sum + layer.height, 0);
  // The people stand on the lowest step, so they only reach above a low pile.
  const pile = Math.max(total, (layers[0]?.height ?? 0) + personHeight);
  const bottom = area.y + sentence.height + 4 + pile;
  let y = bottom;
  layers.forEach((layer, i) => {
    y -= layer.height;
    drawLayer(drawing, layer, y, tones, context);
    const step = (layers[i + 1]?.x ?? area.x + area.width) - layer.x;
    if (layer.event && layer.event.stand !== 'offen')
      drawPeople(drawing, layer.x, y, Math.min(step, 32), palette.signal);
  });
  drawing.rect({ x: area.x, y: bottom, width: area.width, height: 0.7 }, palette.main);
  return bottom + 0.7;
}

function layersOf(
  reihe: readonly Event[],
  area: Box,
  states: Record<Event['stand'], string>,
  context: FigureContext,
): Layer[] {
  const isOpen = reihe.at(-1)?.stand === 'offen';
  const events: (Event | undefined)[] = [
    ...reihe,
    ...(isOpen && reihe.length < 4 ? [undefined, undefined] : []),
  ];
  // The uppermost layer with text has to hold long words.
  const step = Math.min(area.width * 0.26, (area.width - widestWord) / Math.max(1, reihe.length - 1));
  return events.map((event, i) => {
    // Layers without text may get shorter than those that carry some.
    const x = area.x + Math.min(i * step, area.width - 8);
    const width = area.x + area.width - x;
    if (!event) return { x, width, height: lowest };
    const fill = textOn(context.palette, fillOf(event, tonesOf(context.palette)) ?? context.palette.white);
    // Open conferences say in their title what is open.
    const state = setLabel(
      [{ text: event.stand === 'offen' ? '' : states[event.stand], size: 9, fill }],
      width,
      context.fonts,
    );
    const label = layerLabel(event, width - 6 - (state.width > 0 ? state.width + 4 : 0), fill, context);
    return { event, label, state, x, width, height: Math.max(lowest, label.height + 4.5) };
  });
}

function fillOf({ stand }: Event, tones: Tones): string | undefined {
  return { durchgefuehrt: tones.full, geplant: tones.middle, offen: undefined }[stand];
}

function layerLabel(event: Event, width: number, fill: string, { fonts }: FigureContext): Label {
  const text = [event.jahr, event.titel].filter((v) => v !== undefined).join('\u00A0\u00A0');
  return setLabel([{ text, size: 9, fill, weight: event.stand === 'offen' ? 400 : 600 }], width, fonts);
}

function drawLayer(
  drawing: Drawing,
  layer: Layer,
  y: number,
  tones: Tones,
  { palette }: FigureContext,
): void {
  const { event, label, state, x, width, height } = layer;
  const fill = event && fillOf(event, tones);
  if (fill) {
    drawing.rect({ x, y, width, height }, fill, ` stroke="${palette.white}" stroke-width="0.45"`);
  } else {
    const path = `M${round(x)} ${round(y + height)}V${round(y)}H${round(x + width)}`;
    drawing.add(
      `<path d="${path}" fill="none" stroke="${palette.main}" stroke-width="0.3" stroke-dasharray="1.2 0.9"/>`,
    );
  }
  if (!label) return;
  const top = y + (height - label.height) / 2 + 0.3;
  drawLabel(drawing, label, x + 3, top, { x, y, width, height });
  if (state) drawLabel(drawing, state, x + width - 3, top, { x, y, width, height }, 'end');
}

/** Three people where there is room for them, else one or none. */
function drawPeople(drawing: Drawing, x: number, ground: number, step: number, fill: string): void {
  const count = step >= 24 ? 3 : step >= 10 ? 1 : 0;
  const people = Array.from({ length: count }, (_, i) =>
    person(
      x + step / 2 + (i - (count - 1) / 2) * 5,
      ground,
      i === 1 ? personHeight : personHeight * 0.88,
      fill,
      fill,
    ),
  );
  if (count > 0) drawing.add(`<g aria-hidden="true">${people.join('')}</g>`);
}
