import { codesBetween, type PdfFont } from '../fonts.js';
import { isDict, isName, isRef, type PdfDict, PdfFormError, type PdfValue } from '../objects.js';
import type { PdfFile } from '../reader.js';
import { isStream, streamContent } from '../streams.js';
import { DrawingState, matrixOf } from './drawing-state.js';
import { type Box, Hull, holds, identity, intersect, type Matrix, multiply } from './geometry.js';
import { MarkStack } from './mark-stack.js';
import { dictOr, nameBetween, numbersOf } from './operands.js';
import { beyondClip } from './overhang.js';
import { type Operation, operator, scanContent } from './scan.js';
import { type FontInUse, TextObject } from './text-object.js';
import type { ContentReading, Unit } from './units.js';

interface Surroundings {
  file: PdfFile;
  fontOf(value: PdfValue | undefined): PdfFont;
  /** How many forms it stands in. */
  depth: number;
}

const everything: Box = [-1e6, -1e6, 1e6, 1e6];
const unitSquare: Box = [0, 0, 1, 1];
const deepest = 12;
const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'].map(operator));
const shows = new Set(['Tj', 'TJ', "'", '"'].map(operator));

/** Reads what a page shows, unit by unit. */
export function readPageContent(
  file: PdfFile,
  page: PdfDict,
  fontOf: (value: PdfValue | undefined) => PdfFont,
): ContentReading {
  const contents = file.resolve(page.get('Contents'));
  if (!isStream(contents)) throw new PdfFormError('page without one content stream', 'foreign');
  const state = new DrawingState(identity, everything);
  return new ContentReader(
    streamContent(contents),
    dictOr(file.resolve(page.get('Resources')), new Map()),
    state,
    { file, fontOf, depth: 0 },
  ).read();
}

class ContentReader {
  readonly #bytes: Uint8Array;
  readonly #resources: PdfDict;
  readonly #state: DrawingState;
  readonly #around: Surroundings;
  readonly #reading: ContentReading;
  readonly #marks: MarkStack;
  #text: TextObject | undefined;
  #endsInBreak = false;

  constructor(bytes: Uint8Array, resources: PdfDict, state: DrawingState, around: Surroundings) {
    this.#bytes = bytes;
    this.#resources = resources;
    this.#state = state;
    this.#around = around;
    this.#reading = { bytes, units: [], cuts: [], hyphens: [] };
    this.#marks = new MarkStack(bytes, this.#reading.cuts, (name) => {
      const properties = around.file.resolve(this.#resource('Properties', name));
      return isDict(properties) ? properties : undefined;
    });
  }

  read(): ContentReading {
    const handlers = new Map([...this.#state.operators, ...this.#operators]);
    scanContent(this.#bytes, (operation) => handlers.get(operation.code)?.(operation));
    return this.#reading;
  }

  readonly #paint = ({ from, end }: Operation) => {
    const { start, box } = this.#state.endPath();
    this.#put({ kind: 'path', start: start < 0 ? from : start, end, box });
  };

  readonly #show = (operation: Operation) => {
    const { font } = this.#state;
    if (!this.#text || !font) throw new PdfFormError('text outside a text object');
    if (font.start < this.#text.start) this.#keepFont(font);
    const { from, at } = operation;
    const codes = codesBetween(this.#bytes, from, at, font.font.bytesPerCode);
    this.#text.show(codes, operation, this.#state.ctm);
  };

  readonly #operators = new Map<number, (operation: Operation) => void>([
    ...[...paints].map((code) => [code, this.#paint] as const),
    ...[...shows].map((code) => [code, this.#show] as const),
    ...Object.entries<(operation: Operation) => void>({
      sh: ({ from, end }) =>
        this.#put({ kind: 'object', start: from, end, box: intersect(everything, this.#state.clip) }),
      Do: (operation) => this.#paintObject(operation),
      BT: ({ from }) => {
        this.#text = new TextObject(from, this.#state.font);
      },
      ET: ({ end }) => this.#endText(end),
      Tf: (operation) => this.#setFont(operation),
      Tm: ({ numbers }) => this.#text?.setMatrix(matrixOf(numbers)),
      Td: ({ numbers: [x = 0, y = 0] }) => this.#text?.move(x, y),
      TD: ({ numbers: [x = 0, y = 0] }) => this.#text?.move(x, y),
      BDC: (operation) => this.#openMark(operation),
      BMC: (operation) => this.#openMark(operation),
      EMC: (operation) => this.#closeMark(operation),
    }).map(([name, handler]) => [operator(name), handler] as const),
  ]);

  #put(unit: Pick<Unit, 'kind' | 'start' | 'end' | 'box'> & Partial<Unit>): void {
    const { mcid: mark, isArtifact } = this.#marks.current();
    this.#reading.units.push({ mark, isArtifact, text: '', fonts: [], unknown: 0, ...unit });
  }

  #openMark(operation: Operation): void {
    const { isOwner, text } = this.#marks.open(operation);
    if (isOwner && this.#text) throw new PdfFormError('mark that begins within a text object', 'foreign');
    if (text === undefined) return;
    if (!this.#text) throw new PdfFormError('mark that stands for more than text', 'foreign');
    this.#text.openSpan(text, operation);
  }

  #closeMark(operation: Operation): void {
    const { isOwner, isSpan } = this.#marks.close(operation);
    if (isOwner && this.#text) throw new PdfFormError('mark that ends within a text object', 'foreign');
    if (isSpan) this.#text?.closeSpan(operation);
  }

  #resource(kind: string, name: string): PdfValue | undefined {
    const { file } = this.#around;
    return dictOr(file.resolve(this.#resources.get(kind)), new Map()).get(name);
  }

  #setFont({ from, at, numbers, count }: Operation): void {
    const { name, end } = nameBetween(this.#bytes, from, at);
    const font = this.#around.fontOf(this.#resource('Font', name));
    this.#state.font = { name, font, size: numbers[count - 1] ?? 0, start: from, end };
    this.#text?.setFont(this.#state.font);
  }

  #endText(end: number): void {
    if (!this.#text) return;
    const { cuts, hyphen, endsInBreak, letters, base, ...shown } = this.#text.finish(end, this.#endsInBreak);
    this.#text = undefined;
    this.#endsInBreak = endsInBreak;
    this.#reading.cuts.push(...cuts);
    if (hyphen) this.#reading.hyphens.push(hyphen);
    const { clip, font } = this.#state;
    const beyond = base !== undefined && font && beyondClip(base, clip, font);
    this.#put({
      ...shown,
      kind: 'text',
      ...(beyond && { beyond }),
      box: shown.box && intersect(shown.box, clip),
      ...(letters && { letters: { ...letters, isCut: !holds(clip, letters.core) } }),
    });
  }

  /** A hyphen keeps its font if text behind it is set in that without naming it again. */
  #keepFont({ start }: FontInUse): void {
    const { hyphens } = this.#reading;
    const index = hyphens.findLastIndex((hyphen) => hyphen.start === start);
    if (index >= 0) hyphens.splice(index, 1);
  }

  #paintObject({ from, at, end }: Operation): void {
    const { file } = this.#around;
    const value = this.#resource('XObject', nameBetween(this.#bytes, from, at).name);
    const stream = file.resolve(value);
    if (!isStream(stream) || !isRef(value)) throw new PdfFormError('picture or form missing');
    const subtype = stream.dict.get('Subtype');
    const isForm = isName(subtype) && subtype.name === 'Form';
    const { ctm, clip } = this.#state;
    if (!isForm) {
      this.#put({ kind: 'object', start: from, end, box: frame(unitSquare, ctm, clip) });
      return;
    }
    const inner = multiply(numbersOf(file, stream.dict.get('Matrix'), identity), ctm);
    const box = frame(numbersOf(file, stream.dict.get('BBox'), unitSquare), inner, clip);
    const form = { object: value.number, reading: this.#readForm(stream, inner) };
    const { units } = form.reading;
    this.#put({
      kind: 'object',
      start: from,
      end,
      box,
      form,
      text: units.map(({ text }) => text).join(''),
      fonts: [...new Set(units.flatMap(({ fonts }) => fonts))],
      unknown: units.reduce((sum, { unknown }) => sum + unknown, 0),
    });
  }

  #readForm(stream: { dict: PdfDict; kind: 'stream'; data: Uint8Array }, ctm: Matrix): ContentReading {
    if (this.#around.depth >= deepest) throw new PdfFormError('forms within forms without end');
    const resources = dictOr(this.#around.file.resolve(stream.dict.get('Resources')), this.#resources);
    return new ContentReader(streamContent(stream), resources, new DrawingState(ctm, this.#state.clip), {
      ...this.#around,
      depth: this.#around.depth + 1,
    }).read();
  }
}

function frame(box: Box, ctm: Matrix, clip: Box): Box | undefined {
  const hull = new Hull();
  hull.addCorners(box, ctm);
  return hull.box && intersect(hull.box, clip);
}
