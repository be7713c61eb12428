import type { Cloud } from '../../analyse/cloud.js';
import type { Anordnung } from '../../data-types/anordnungen.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Font } from '../../load/fonts.js';
import type { FigureContext } from '../figure.js';
import { mm } from '../text-layout.js';
import { areasFor, type CloudArea, downToHundredth, hasOwnOutline } from './area.js';
import { engineOf } from './engine.js';
import { extentOf } from './extent.js';
import type { CloudLayout, CloudOptions, PlacedWord, PreviousLayout } from './layout.js';
import { keptPlaces, restore, sizeRule } from './lock.js';
import type { CloudWord } from './shapes.js';
import { lineDistance } from './silhouette.js';
import { largestSize, smallestSize, weightOf } from './type-size.js';

/** A cloud with all its words in their places, to a hundredth of a mm and of a point. */
export interface Arrangement {
  /** In the order of the terms. */
  placed: PlacedWord[];
  /** What the words fill, in mm. */
  box: { x: number; y: number; width: number; height: number };
  /** Heights go with the root of the weights; false where the smallest words had to be kept legible. */
  areaTrue: boolean;
  /** What the next run needs to put the words in the same places. */
  kept: PreviousLayout;
  diagnostics: Diagnostic[];
}

/** The cloud as wide as the figure, as high as looks well, and higher, up to `room` mm, if it is full. */
export function arrangeCloud(
  cloud: Cloud,
  groups: readonly string[],
  places: Anordnung | undefined,
  room: number,
  context: FigureContext,
): Arrangement {
  const { width } = context;
  const most = downToHundredth(room);
  const words = wordsOf(cloud, groups);
  const fonts = words.map(({ weight }) => fontOf(weight, context));
  const floor = smallestSize(width);
  const kept = keptPlaces(places, cloud.layout, width);
  const restored = kept && kept.height <= most && restore(words, fonts, kept, floor);
  const made: Made = restored
    ? { placed: restored, height: kept.height, diagnostics: [] }
    : layOut(cloud, words, most, kept, context);
  const placed = made.placed.map(toHundredths);
  const { rule } = sizeRule(words, floor);
  const largest = Math.max(...placed.map(({ size }) => size));
  return {
    placed,
    box: extentOf(placed, fonts),
    areaTrue: mm(largest) * rule.least >= rule.floor - 0.01,
    kept: { width, height: made.height, words: placed.map(({ leading: _, ...word }) => word) },
    diagnostics: [...made.diagnostics, ...tooSmall(cloud, placed, fonts, context)],
  };
}

function fontOf(weight: number, { fonts }: FigureContext): Font {
  return fonts.get('display', weightOf(weight));
}

function wordsOf({ terms, layout }: Cloud, groups: readonly string[]): CloudWord[] {
  return terms.map(({ text, weight, themenfeld = '' }): CloudWord => {
    const group = layout.gathered ? groups.indexOf(themenfeld) : -1;
    return { text, weight, ...(group >= 0 ? { group } : {}) };
  });
}

interface Made {
  placed: PlacedWord[];
  height: number;
  diagnostics: Diagnostic[];
}

/** Lays the words out, as near to the places kept as they can be. */
function layOut(
  cloud: Cloud,
  words: readonly CloudWord[],
  most: number,
  kept: PreviousLayout | undefined,
  context: FigureContext,
): Made {
  const { width } = context;
  const { value: engine, diagnostics } = engineOf(cloud.layout.engine);
  const lay = ({ height, shape }: CloudArea) => {
    const options: CloudOptions = {
      largest: largestSize(context),
      smallest: smallestSize(width),
      fontOf: ({ weight }) => fontOf(weight, context),
      ...(shape ? { shape } : {}),
      ...(kept ? { previous: kept } : {}),
    };
    return { height, layout: engine(words, { width, height }, fontOf(0.5, context), options) };
  };
  const best = firstTrue(areasFor(cloud, width, most, kept, context.lying), lay);
  // an outline that is too narrow somewhere: all words are drawn without it, and it is said
  const isWhole = best.layout.placed.length === words.length;
  const { height, layout } = isWhole ? best : lay({ height: most });
  if (layout.placed.length < words.length) throw new Error('an area without an outline takes all words');
  const found = [
    ...foreignOutline(cloud),
    ...(isWhole ? [] : withoutPlace(cloud, best.layout)),
    ...touching(layout, context),
  ];
  return { placed: layout.placed, height, diagnostics: [...diagnostics, ...found] };
}

function tooFull({ id }: Cloud): Diagnostic {
  return diagnostic('ZB2102', { cloud: id });
}

/** More terms than this without a place: the outline is to blame, not the terms. */
const mostNamed = 5;

/** The terms for which an outline has no room, by name (ZB2115); if there are many, that it has none (ZB2102). */
function withoutPlace(cloud: Cloud, { unplaceable = [] }: CloudLayout): Diagnostic[] {
  const named = unplaceable.map((text) => diagnostic('ZB2115', { cloud: cloud.id, text }));
  const isTelling = named.length > 0 && named.length <= mostNamed;
  return isTelling ? named : [tooFull(cloud)];
}

/** The first layout whose sizes are true, else the last. */
function firstTrue<Made extends { layout: CloudLayout }>(
  [first, ...others]: readonly [CloudArea, ...CloudArea[]],
  lay: (area: CloudArea) => Made,
): Made {
  let made = lay(first);
  for (const area of others) {
    if (made.layout.areaTrue) return made;
    made = lay(area);
  }
  return made;
}

function toHundredths(word: PlacedWord): PlacedWord {
  const [x = 0, y = 0, size = 0] = [word.x, word.y, word.size].map((value) => Math.round(value * 100) / 100);
  return { ...word, x, y, size, leading: lineDistance * mm(size) };
}

function foreignOutline({ id, layout }: Cloud): Diagnostic[] {
  const isForeign = layout.engine === 'd3-cloud' && hasOwnOutline(layout.outline);
  return isForeign ? [diagnostic('ZB2113', { cloud: id })] : [];
}

function touching(layout: CloudLayout, { id }: FigureContext): Diagnostic[] {
  return layout.touching.map(([text, other]) => diagnostic('ZB2002', { figure: id, text, other }));
}

/** Words below the legible size: because one of them alone is too long (ZB2112), or because there are too many (ZB2102). */
function tooSmall(
  cloud: Cloud,
  placed: readonly PlacedWord[],
  fonts: readonly Font[],
  { width }: FigureContext,
): Diagnostic[] {
  const floor = smallestSize(width);
  if (!placed.some(({ size }) => size < floor - 0.05)) return [];
  const long = placed.flatMap(({ lines }, i) => {
    const widest = Math.max(...lines.map((line) => fonts[i]?.advance(line) ?? 0));
    return widest * mm(floor) > 0.9 * width
      ? [diagnostic('ZB2112', { cloud: cloud.id, text: cloud.terms[i]?.text ?? '' })]
      : [];
  });
  return long.length > 0 ? long : [tooFull(cloud)];
}
