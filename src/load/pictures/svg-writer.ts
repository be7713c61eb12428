import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import type { PictureNote } from './picture.js';
import { cleanAttribute, escapeXml } from './svg-attributes.js';
import {
  type ElementFate,
  type ForbiddenPart,
  fateOf,
  forbiddenInCss,
  quietCss,
  svgNamespace,
} from './svg-parts.js';
import { countRepeats } from './svg-repeats.js';
import { type SvgSize, svgSize } from './svg-size.js';

/** Something in an SVG that keeps it from being used, with its offset. */
export type SvgProblem = { at: number } & (
  | { problem: 'syntax' | 'root' | 'size' | 'depth' | 'repeats' }
  | { problem: 'forbidden'; part: ForbiddenPart }
  | { problem: 'text'; text: string }
);

/** A picture inside an SVG, to be made anew like any other. */
export interface InnerPicture {
  at: number;
  bytes: Buffer;
}

/** An SVG with nothing in it but what draws. */
export interface CleanSvg extends SvgSize {
  /** Markup, and pictures whose addresses are still to be put in. */
  parts: (string | InnerPicture)[];
  notes: PictureNote[];
}

/** Deeper than anybody draws; beyond it browsers give up. */
const deepest = 200;
/** More shapes than can be printed in a reasonable time. */
const mostElements = 500_000;

/** An element that is open. */
interface Open {
  /** What it is written as, if it is. */
  written?: string;
  /** Nothing inside is written. */
  isOut: boolean;
  /** Text inside is gathered. */
  gathers?: { as: 'text' | 'style'; text: string; at: number };
}

/** Takes what a parser finds in an SVG, and writes what draws. */
export function svgWriter(source: string) {
  const parts: CleanSvg['parts'] = [];
  const notes = new Set<PictureNote>();
  const problems: SvgProblem[] = [];
  const stack: Open[] = [];
  const repeats = countRepeats();
  let size: SvgSize | undefined;
  const forbid = (part: ForbiddenPart, at: number) => problems.push({ problem: 'forbidden', part, at });

  const openRoot = ({ local, uri, attributes }: SaxesTagNS, at: number) => {
    const isSvg = local === 'svg' && (uri === svgNamespace || uri === '');
    size = svgSize(Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])));
    if (!isSvg || !size) problems.push({ problem: isSvg ? 'size' : 'root', at });
  };

  const writeAttribute = (attribute: SaxesAttributeNS, element: string, tagAt: number) => {
    const { name, value, bytes, note, part } = cleanAttribute(attribute, element, stack.length === 0);
    // After white space, so that `x` is not found in `rx`; the tag itself if it stands in an unusual form.
    const at = Math.max(tagAt, source.indexOf(` ${attribute.name}`, tagAt) + 1);
    if (part) forbid(part, at);
    if (note) notes.add(note);
    if (bytes) parts.push(` ${name}="`, { at, bytes }, '"');
    else if (value !== undefined) parts.push(` ${name}="${escapeXml(value)}"`);
  };

  const writeTag = (name: string, { attributes }: SaxesTagNS, at: number) => {
    const all = Object.values(attributes);
    const read = (local: string) => all.find((one) => one.local === local)?.value.trim();
    repeats.open(read('id'), name === 'use' ? read('href')?.replace(/^#/, '') : undefined);
    parts.push(`<${name}${stack.length === 0 && size ? rootMarkup(size) : ''}`);
    for (const one of all) writeAttribute(one, name, at);
    parts.push('>');
  };

  const openDrawn = (name: string, tag: SaxesTagNS, at: number, isOut: boolean) => {
    if (!isOut) writeTag(name, tag, at);
    const written = isOut ? {} : { written: name };
    stack.push({
      isOut,
      ...written,
      ...(name === 'style' ? { gathers: { as: 'style', text: '', at } } : {}),
    });
  };

  const leaveOut = (fate: Exclude<ElementFate, 'drawn' | 'group'>, at: number, isOut: boolean) => {
    const isText = fate === 'text' && !isOut;
    stack.push({ isOut: true, ...(isText ? { gathers: { as: 'text', text: '', at } } : {}) });
    if (fate === 'animation' || fate === 'editor') notes.add(fate);
    else if (fate !== 'text') forbid(fate, at);
  };

  const closeGathered = ({ gathers, isOut }: Open) => {
    if (gathers?.as === 'text' && /\S/.test(gathers.text)) {
      problems.push({ problem: 'text', text: shorten(gathers.text), at: gathers.at });
    }
    if (gathers?.as !== 'style' || isOut) return;
    const { css, moves } = quietCss(gathers.text);
    const part = forbiddenInCss(css);
    if (part) forbid(part, gathers.at);
    if (moves) notes.add('animation');
    parts.push(escapeXml(css));
  };

  return {
    comment: () => void notes.add('comments'),
    instruction(target: string, at: number) {
      if (target === 'xml-stylesheet') forbid('outside', at);
    },
    open(tag: SaxesTagNS, at: number) {
      if (stack.length === 0) openRoot(tag, at);
      if (stack.length === deepest) problems.push({ problem: 'depth', at });
      const isOut = stack.at(-1)?.isOut === true;
      const fate = fateOf(tag.local, tag.uri);
      if (fate === 'drawn') openDrawn(tag.local, tag, at, isOut);
      else if (fate === 'group') openDrawn('g', tag, at, isOut);
      else leaveOut(fate, at, isOut);
    },
    text(text: string) {
      const gathering = stack.findLast(({ gathers }) => gathers)?.gathers;
      if (gathering) gathering.text += text;
    },
    close() {
      const closed = stack.pop() ?? { isOut: true };
      closeGathered(closed);
      if (closed.written === undefined) return;
      repeats.close();
      parts.push(`</${closed.written}>`);
    },
    result(): { svg: CleanSvg | undefined; problems: SvgProblem[] } {
      if (problems.length === 0 && repeats.total() > mostElements)
        problems.push({ problem: 'repeats', at: 0 });
      const svg = size && problems.length === 0 ? { parts, notes: [...notes], ...size } : undefined;
      return { svg, problems: firstOfEach(problems) };
    },
  };
}

function rootMarkup({ viewBox, width, height }: SvgSize): string {
  return ` xmlns="${svgNamespace}" viewBox="${viewBox}" width="${width}" height="${height}"`;
}

/** The remedy is the same for all of a kind. */
function firstOfEach(problems: readonly SvgProblem[]): SvgProblem[] {
  const kindOf = (found: SvgProblem) => ('part' in found ? found.part : found.problem);
  return problems.filter((found, i) => problems.findIndex((other) => kindOf(other) === kindOf(found)) === i);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
