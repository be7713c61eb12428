import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Weight } from '../load/fonts.js';
import type { Figure, FigureContext } from './figure.js';
import { mm } from './text-layout.js';

/** A rectangle in mm. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface TextStyle {
  /** Size in points; nothing under 8. */
  size: number;
  weight?: Weight;
  fill: string;
  family?: 'text' | 'display';
  anchor?: 'start' | 'middle' | 'end';
  /** Distance of baselines in mm; 1.25 × the size without it. */
  leading?: number;
  /**
   * Placed by the shapes of its letters by a figure that checks for itself that such texts don't touch.
   * Line boxes are coarser than letters, so two fitted texts are not checked against each other here.
   */
  fitted?: boolean;
}

/** What a figure draws on. Lengths in mm, y downwards. Every text is remembered and checked at the end. */
export interface Drawing {
  /** Adds shapes as SVG markup; texts belong into `text`. */
  add(markup: string): void;
  rect(box: Box, fill: string, extra?: string): void;
  line(x1: number, y1: number, x2: number, y2: number, stroke: string, width: number): void;
  /**
   * Sets lines of text, the first baseline at y, and returns the box they fill.
   * `within` is the shape the text must not leave (the whole picture without it).
   */
  text(lines: string | readonly string[], x: number, y: number, style: TextStyle, within?: Box): Box;
  /** Opens and closes a group, e.g. `<g aria-hidden="true">`. The transform of a group is not known to the checks. */
  group(attributes: string, body: () => void): void;
  /** The picture, checked: no text outside its shape (ZB2001), no two texts on each other (ZB2002), no missing glyph (ZB2003). */
  finish(
    result: { height: number } & Pick<Figure, 'title' | 'description' | 'details' | 'table' | 'choices'>,
  ): Figure;
}

/** The thinnest line in mm: printed half as large, it still has 0.3 pt. */
export const hairline = 0.22;

interface Label {
  text: string;
  box: Box;
  within: Box | undefined;
  fitted: boolean;
}

/** Rounded to a hundredth of a mm, so that pictures are the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

/** Text as XML character data or attribute value. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
}

/** Starts a picture of the context's width. */
export function createDrawing(context: FigureContext): Drawing {
  const parts: string[] = [];
  const labels: Label[] = [];
  const diagnostics: Diagnostic[] = [];

  const drawing: Drawing = {
    add: (markup) => void parts.push(markup),
    rect: (box, fill, extra = '') =>
      void parts.push(
        `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" fill="${fill}"${extra}/>`,
      ),
    line: (x1, y1, x2, y2, stroke, width) =>
      void parts.push(
        `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${stroke}" stroke-width="${width}" fill="none"/>`,
      ),
    text(input, x, y, style, within) {
      const lines = typeof input === 'string' ? [input] : input;
      const leading = style.leading ?? mm(style.size) * 1.25;
      const boxes = lines.map((line, i) => {
        const baseline = y + i * leading;
        parts.push(textElement(line, x, baseline, style, context));
        const box = lineBox(line, x, baseline, style, context);
        labels.push({ text: line, box, within, fitted: style.fitted ?? false });
        return box;
      });
      diagnostics.push(...missingGlyphs(lines.join(' '), style, context));
      return union(boxes, { x, y, width: 0, height: 0 });
    },
    group(attributes, body) {
      parts.push(`<g ${attributes}>`);
      body();
      parts.push('</g>');
    },
    finish({ height, title, description, details, table, choices }) {
      const page: Box = { x: 0, y: 0, width: context.width, height };
      diagnostics.push(...checkShapes(labels, page, context.id), ...checkTouching(labels, context.id));
      return {
        svg: wrapSvg(parts.join(''), context, round(height), title, description),
        width: context.width,
        height: round(height),
        title,
        description,
        ...(details === undefined ? {} : { details }),
        table,
        ...(choices === undefined ? {} : { choices }),
        diagnostics,
      };
    },
  };
  return drawing;
}

function fontOf(style: TextStyle, context: FigureContext) {
  return context.fonts.get(style.family ?? 'display', style.weight ?? 400);
}

function textElement(line: string, x: number, y: number, style: TextStyle, context: FigureContext): string {
  if (context.outlines) return outlineElement(line, x, y, style, context);
  const family = style.family === 'text' ? context.fonts.text : context.fonts.display;
  const anchor = style.anchor && style.anchor !== 'start' ? ` text-anchor="${style.anchor}"` : '';
  return (
    `<text x="${round(x)}" y="${round(y)}" font-family="${escapeXml(family)}" font-weight="${style.weight ?? 400}"` +
    ` font-size="${round(mm(style.size))}" fill="${style.fill}"${anchor}>${escapeXml(line)}</text>`
  );
}

/** A line of text as the outlines of its letters. */
function outlineElement(
  line: string,
  x: number,
  y: number,
  style: TextStyle,
  context: FigureContext,
): string {
  const font = fontOf(style, context);
  const em = mm(style.size);
  const left = leftOf(x, font.advance(line) * em, style);
  const thousandth = (value: number) => Math.round(value * 1000) / 1000 || 0;
  const commands = font
    .outline(line)
    .map(
      ({ command, points }) =>
        command + points.map((v, i) => thousandth(v * em + (i % 2 === 0 ? left : y))).join(' '),
    );
  return commands.length > 0 ? `<path fill="${style.fill}" d="${commands.join('')}"/>` : '';
}

/** Left edge of a line of text in mm. */
function leftOf(x: number, width: number, { anchor }: TextStyle): number {
  return anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
}

/** The box of one line, from a little above the capitals to the descenders. */
function lineBox(line: string, x: number, y: number, style: TextStyle, context: FigureContext): Box {
  const font = fontOf(style, context);
  const em = mm(style.size);
  const width = font.advance(line) * em;
  return {
    x: leftOf(x, width, style),
    y: y - font.capHeight * em,
    width,
    height: (font.capHeight + 0.2) * em,
  };
}

function union(boxes: Box[], empty: Box): Box {
  if (boxes.length === 0) return empty;
  const x = Math.min(...boxes.map((b) => b.x));
  const y = Math.min(...boxes.map((b) => b.y));
  const right = Math.max(...boxes.map((b) => b.x + b.width));
  const bottom = Math.max(...boxes.map((b) => b.y + b.height));
  return { x, y, width: right - x, height: bottom - y };
}

function missingGlyphs(text: string, style: TextStyle, context: FigureContext): Diagnostic[] {
  const missing = fontOf(style, context).missing(text);
  if (missing.length === 0) return [];
  return [diagnostic('ZB2003', { figure: context.id, characters: missing.join(' '), text })];
}

/** Half of a hundredth of a mm is what rounding may cost. */
const tolerance = 0.02;

function checkShapes(labels: Label[], page: Box, figure: string): Diagnostic[] {
  return labels
    .filter(({ box, within }) => !contains(within ?? page, box))
    .map(({ text }) => diagnostic('ZB2001', { figure, text }));
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    inner.x + inner.width <= outer.x + outer.width + tolerance &&
    inner.y + inner.height <= outer.y + outer.height + tolerance
  );
}

function checkTouching(labels: Label[], figure: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const sorted = [...labels].sort((a, b) => a.box.y - b.box.y);
  sorted.forEach((label, i) => {
    for (const other of sorted.slice(i + 1)) {
      if (other.box.y >= label.box.y + label.box.height) break;
      if (label.fitted && other.fitted) continue;
      if (overlap(label.box, other.box)) {
        found.push(diagnostic('ZB2002', { figure, text: label.text, other: other.text }));
      }
    }
  });
  return found;
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > tolerance && down > tolerance;
}

function wrapSvg(
  body: string,
  context: FigureContext,
  height: number,
  title: string,
  description: string,
): string {
  const { id, width } = context;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-titel ${id}-text" width="${width}mm" height="${height}mm"` +
    ` viewBox="0 0 ${width} ${height}" style="font-variant-ligatures:none">` +
    `<title id="${id}-titel">${escapeXml(title)}</title><desc id="${id}-text">${escapeXml(description)}</desc>${body}</svg>`
  );
}
