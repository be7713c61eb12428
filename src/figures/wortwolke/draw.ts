import type { Cloud } from '../../analyse/cloud.js';
import type { Anordnung } from '../../data-types/anordnungen.js';
import type { Handlungsfelder } from '../../data-types/handlungsfelder.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { createDrawing, type Drawing, escapeXml } from '../drawing.js';
import type { DrawFigure, Figure, FigureContext } from '../figure.js';
import { namedColour } from '../palette.js';
import { type Arrangement, arrangeCloud } from './arrange.js';
import { neutralColour, wordColour } from './colours.js';
import type { PreviousLayout } from './layout.js';
import { drawTile, legendOf, tile } from './legend.js';
import { type CloudMark, placeOfLetter } from './letter-signs.js';
import type { ScaleStep } from './scale.js';
import { largestSize, smallestSize, weightOf } from './type-size.js';
import { countsOf, describeCloud, namedIn, tableOf, wordsFor } from './wording.js';

/** A cloud, the Themenfelder that give its words their colours, and where the words stood last time. */
export interface WortwolkeData {
  cloud: Cloud;
  themenfelder: Handlungsfelder['themenfelder'];
  places?: Anordnung | undefined;
}

/** Greatest height of the figure in mm, and the white between cloud and legend. */
const tallest = 175;
const white = 6;

/** Letters stand where the font's own metrics put them, also on a screen, where they are else moved to whole pixels. */
const exact = 'text-rendering="geometricPrecision"';

/**
 * The word cloud: the larger a term, the more interviews (or mentions) it stands for; terms of a
 * Themenfeld have its colour and, if the cloud is gathered, stand together. Each term is a group with its place in
 * `cloud.terms` (`data-begriff`) and its counts as a title. Too many terms: ZB2102; one too long: ZB2112; one that
 * its outline has no room for: ZB2115; a glyph that the font lacks: ZB2114; what the engine has to say: ZB2110, ZB2113.
 */
export const drawWortwolke: DrawFigure<WortwolkeData> = (data, context) => drawCloud(data, context).figure;

/** Draws a cloud and says where its words stand. */
export function drawCloud(
  { cloud, themenfelder, places }: WortwolkeData,
  context: FigureContext,
): { figure: Figure; kept: PreviousLayout } {
  const drawing = createDrawing(context);
  const { language, palette, width } = context;
  const told = {
    title: cloud.title,
    ...describeCloud(cloud, language),
    table: tableOf(cloud, themenfelder, language),
  };
  if (cloud.terms.length === 0) {
    drawing.text(wordsFor(language).empty(cloud), 0, 5, { size: 10, fill: palette.grey });
    return { figure: drawing.finish({ height: 7, ...told }), kept: { width, height: 7, words: [] } };
  }
  const themes = themenfelder.filter(({ id }) => cloud.terms.some(({ themenfeld }) => themenfeld === id));
  const groups = themes.map(({ id }) => id);
  const largest: ScaleStep = { label: '99', size: largestSize(context), weight: 700 };
  const room = legendOf(cloud, themes, { steps: [largest], areaTrue: true }, context).height;
  const most = context.lying ? (context.fill ?? tallest) : tallest;
  const arranged = arrangeCloud(cloud, groups, places, most - white - room, context);
  const scale = { steps: scaleSteps(cloud, arranged), areaTrue: arranged.areaTrue };
  const legend = legendOf(cloud, themenfelder, scale, context);
  const top = arranged.box.height + white;
  drawing.group(exact, () => {
    const marks = drawWords(drawing, cloud, themes, arranged, context);
    if (cloud.layout.gathered) drawLetters(drawing, themes, marks, arranged.box.height, context);
  });
  drawing.group(exact, () => legend.draw(drawing, top));
  const parts = cloud.terms.map((term, number) => ({ number, text: namedIn(term, cloud, language) }));
  const choices = { of: 'words', parts } as const;
  const figure = drawing.finish({ height: top + legend.height, ...told, choices });
  return {
    figure: {
      ...figure,
      diagnostics: [...inTerms(figure.diagnostics, cloud, arranged), ...arranged.diagnostics],
    },
    kept: arranged.kept,
  };
}

/** A glyph that is missing in a term (ZB2114) is mended elsewhere than one in a figure (ZB2003). */
function inTerms(found: readonly Diagnostic[], { id, terms }: Cloud, { placed }: Arrangement): Diagnostic[] {
  return found.map((one) => {
    const index = placed.findIndex(({ lines }) => lines.join(' ') === one.params.text);
    const { characters = '' } = one.params;
    if (one.code !== 'ZB2003' || index < 0) return one;
    return diagnostic('ZB2114', { cloud: id, text: terms[index]?.text ?? '', characters });
  });
}

/** Draws the words, and says where they are. */
function drawWords(
  drawing: Drawing,
  cloud: Cloud,
  themes: WortwolkeData['themenfelder'],
  { placed, box }: Arrangement,
  { palette, language, width }: FigureContext,
): CloudMark[] {
  const left = (width - box.width) / 2 - box.x;
  const marks: CloudMark[] = [];
  cloud.terms.forEach((term, i) => {
    const word = placed[i];
    if (!word) return;
    const theme = themes.find(({ id }) => id === term.themenfeld);
    drawing.group(`role="none" data-begriff="${i}"`, () => {
      drawing.add(`<title>${escapeXml(countsOf(term, language))}</title>`);
      const drawn = drawing.text(word.lines, word.x + left, word.y - box.y, {
        size: word.size,
        weight: weightOf(term.weight),
        fill: theme ? wordColour(palette, theme.farbe) : neutralColour(palette),
        anchor: 'middle',
        leading: word.leading,
        fitted: true,
      });
      marks.push({ theme: theme?.id, box: drawn });
    });
  });
  return marks;
}

/** The letter of each Themenfeld beside its words. */
function drawLetters(
  drawing: Drawing,
  themes: WortwolkeData['themenfelder'],
  marks: readonly CloudMark[],
  height: number,
  context: FigureContext,
): void {
  const room = { width: context.width, height };
  drawing.group('aria-hidden="true"', () => {
    for (const { id, buchstabe, farbe } of themes) {
      const place = placeOfLetter(id, marks, tile, room);
      if (place) drawTile(drawing, buchstabe, place, namedColour(context.palette, farbe), context);
    }
  });
}

/** The largest and the smallest word: their counts, or their ranks, at their sizes. */
function scaleSteps({ terms, sizing }: Cloud, { placed }: Arrangement): ScaleStep[] {
  const steps = terms.map(({ count, weight }, i): ScaleStep => {
    const rank = 1 + terms.filter((other) => other.weight > weight).length;
    const size = placed[i]?.size ?? smallestSize(0);
    return { label: String(sizing === 'rang' ? rank : count), size, weight: weightOf(weight) };
  });
  const [first, last] = sizing === 'rang' ? [steps[0], steps.at(-1)] : [steps.at(-1), steps[0]];
  if (!first || !last) return [];
  return first.label === last.label ? [first] : [first, last];
}
