import type { Cloud, CloudTerm } from '../../analyse/cloud.js';
import type { Handlungsfelder } from '../../data-types/handlungsfelder.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Weight } from '../../load/fonts.js';
import { createDrawing } from '../drawing.js';
import type { DrawFigure, Figure, FigureContext } from '../figure.js';
import { neutralColour, wordColour } from './colours.js';
import { type CloudLayout, layoutCloud } from './layout.js';
import { legendOf } from './legend.js';
import type { ScaleStep } from './scale.js';
import type { CloudWord } from './shapes.js';
import { describeCloud, tableOf, wordsFor } from './wording.js';

/** A cloud and the Themenfelder that give its words their colours. */
export interface WortwolkeData {
  cloud: Cloud;
  themenfelder: Handlungsfelder['themenfelder'];
}

/** Greatest height of the figure in mm, and the white between cloud and legend. */
const tallest = 175;
const white = 6;

/** Points under which nothing is read in print. */
const smallest = 8;

/** Letters stand where the font's own metrics put them, also on a screen, where they are else moved to whole pixels. */
const exact = 'text-rendering="geometricPrecision"';

/**
 * The word cloud: the larger a term, the more interviews (or mentions) it stands for; terms of a
 * Themenfeld stand together in its colour. ZB2102 if there are too many terms for the area.
 */
export const drawWortwolke: DrawFigure<WortwolkeData> = ({ cloud, themenfelder }, context) => {
  const drawing = createDrawing(context);
  const { palette, width } = context;
  const diagnostics: Diagnostic[] = [];
  const themes = themenfelder.filter(({ id }) => cloud.terms.some(({ themenfeld }) => themenfeld === id));
  const layout = layOut(cloud, themes, context);
  const left = (width - layout.box.width) / 2 - layout.box.x;
  drawing.group(exact, () => {
    layout.placed.forEach((word, i) => {
      const term = cloud.terms[i];
      const theme = themes.find(({ id }) => id === term?.themenfeld);
      drawing.text(word.lines, word.x + left, word.y - layout.box.y, {
        size: word.size,
        weight: weightOf(term?.weight ?? 0),
        fill: theme ? wordColour(palette, theme.farbe) : neutralColour(palette),
        anchor: 'middle',
        leading: word.leading,
        fitted: true,
      });
    });
  });
  let height = layout.box.height;
  if (cloud.terms.length === 0) {
    drawing.text(wordsFor(context.language).empty(cloud), 0, 5, { size: 10, fill: palette.grey });
    height = 7;
  } else {
    const legend = legendOf(cloud, themenfelder, scaleSteps(cloud, layout), context);
    const top = height + white;
    drawing.group(exact, () => legend.draw(drawing, top));
    height += white + legend.height;
  }
  diagnostics.push(...findings(cloud, layout, context));
  return withFindings(
    drawing.finish({
      height,
      title: cloud.title,
      description: describeCloud(cloud, context.language),
      table: tableOf(cloud, themenfelder, context.language),
    }),
    diagnostics,
  );
};

/** The cloud as wide as the figure, as high as looks well, and higher if it is full. */
function layOut(cloud: Cloud, themes: WortwolkeData['themenfelder'], context: FigureContext): CloudLayout {
  const { width, fonts } = context;
  const words = cloud.terms.map((term): CloudWord => {
    const group = themes.findIndex(({ id }) => id === term.themenfeld);
    return { text: term.text, weight: term.weight, ...(group >= 0 ? { group } : {}) };
  });
  const largest = width / 4;
  const legend = legendOf(cloud, themes, [{ count: 99, size: largest, weight: 700 }], context);
  const most = tallest - white - legend.height;
  const full = Math.max(0.765 * width, 15500 / width);
  // few words make a flat cloud, not a large one full of holes
  const wanted = Math.min(most, full * Math.min(1, Math.max(0.42, Math.sqrt(words.length / 32))));
  const lay = (height: number) =>
    layoutCloud(words, { width, height }, fonts.get('display', 600), {
      largest,
      smallest,
      fontOf: ({ weight }) => fonts.get('display', weightOf(weight)),
    });
  const layout = lay(wanted);
  return layout.areaTrue || wanted >= most ? layout : lay(most);
}

/** Large words are bolder, so that the order is seen at once. */
function weightOf(weight: CloudTerm['weight']): Weight {
  if (weight >= 0.74) return 700;
  return weight >= 0.45 ? 600 : 500;
}

/** The smallest and the largest count, at the size of their words. */
function scaleSteps(cloud: Cloud, layout: CloudLayout): ScaleStep[] {
  const steps = cloud.terms.map(({ count, weight }, i) => ({
    count,
    size: layout.placed[i]?.size ?? smallest,
    weight: weightOf(weight),
  }));
  const [first, last] = [steps.at(-1), steps[0]];
  if (!first || !last) return [];
  return first.count === last.count ? [first] : [first, last];
}

function findings(cloud: Cloud, layout: CloudLayout, context: FigureContext): Diagnostic[] {
  const touching = layout.touching.map(([text, other]) =>
    diagnostic('ZB2002', { figure: context.id, text, other }),
  );
  const tooFull = cloud.terms.length > 0 && layout.smallest < smallest - 0.05;
  return tooFull ? [...touching, diagnostic('ZB2102', { cloud: cloud.id })] : touching;
}

function withFindings(figure: Figure, diagnostics: readonly Diagnostic[]): Figure {
  return { ...figure, diagnostics: [...figure.diagnostics, ...diagnostics] };
}
