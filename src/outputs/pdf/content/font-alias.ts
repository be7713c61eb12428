import type { Edition } from '../edition.js';
import { isRef, type PdfDict, type PdfStream, type PdfValue, ref } from '../objects.js';
import type { PdfFile } from '../reader.js';
import type { LineEndHyphen } from './units.js';

/** The name in a page's resources of the font for hyphens at the ends of lines. */
export function aliasName(font: string, code: number): string {
  return `${font}-hy${code}`;
}

/**
 * A font that draws as another does, but says of one code that it is a hyphen that stands only because a line ends there
 * (ISO 32000-1, 14.8.2.2.3): readers then put the two halves of the word together.
 */
function softHyphenFont(font: PdfDict, toUnicode: number): PdfDict {
  return new Map<string, PdfValue>([...font, ['ToUnicode', ref(toUnicode)]]);
}

/** The ToUnicode stream of such a font: the code is U+00AD. */
function softHyphenMap(code: number): PdfStream {
  const lines = [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    '1 beginbfchar',
    `<${code.toString(16).toUpperCase().padStart(4, '0')}> <00AD>`,
    'endbfchar',
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ];
  const data = Buffer.from(lines.join('\n'), 'latin1');
  return { kind: 'stream', dict: new Map<string, PdfValue>([['Length', data.length]]), data };
}

/** Adds the fonts of hyphens at line ends to the resources that use them. */
export class FontAliases {
  readonly #file: PdfFile;
  readonly #edition: Edition;
  readonly #made = new Map<string, number>();
  readonly #maps = new Map<number, number>();

  constructor(file: PdfFile, edition: Edition) {
    this.#file = file;
    this.#edition = edition;
  }

  /** Gives a page the fonts for its hyphens; returns their names in order. */
  use(page: number, hyphens: readonly LineEndHyphen[]): string[] {
    if (hyphens.length > 0) {
      const dict = this.#edition.dict(page, 'page');
      const resources = this.#file.dict(dict.get('Resources'), 'resources');
      dict.set('Resources', this.extended(resources, hyphens));
    }
    return hyphens.map(({ font, code }) => aliasName(font, code));
  }

  extended(resources: PdfDict, hyphens: readonly LineEndHyphen[]): PdfDict {
    const fonts: PdfDict = new Map(this.#file.dict(resources.get('Font') ?? new Map(), 'fonts'));
    for (const { font, code } of hyphens) {
      const alias = aliasName(font, code);
      if (!fonts.has(alias)) fonts.set(alias, ref(this.#fontFor(fonts.get(font), code)));
    }
    return new Map([...resources, ['Font', fonts]]);
  }

  #fontFor(font: PdfValue | undefined, code: number): number {
    const made = `${isRef(font) ? font.number : ''}/${code}`;
    const known = this.#made.get(made);
    if (known !== undefined) return known;
    const map = this.#maps.get(code) ?? this.#edition.add(softHyphenMap(code));
    this.#maps.set(code, map);
    const number = this.#edition.add(softHyphenFont(this.#file.dict(font, 'font'), map));
    this.#made.set(made, number);
    return number;
  }
}
