import { darkNeutrals } from '../data-types/colours/colour.js';
import { lightened, type Palette } from '../figures/palette.js';
import { cuts, type Font, type FontSet, needsExtended } from '../load/fonts.js';

type FontFile = Font['files'][number];

/** Where a font file is, as it stands in `url(…)`. */
export type FontAddress = (file: FontFile, font: Font) => string;

const embedded = (woff2: string) => `data:font/woff2;base64,${woff2}`;
const whole: FontAddress = ({ woff2 }) => embedded(woff2);

/** `@font-face` rules with all cuts inside that templates may use, or with their addresses. */
export function fontFaceCss(fonts: FontSet, content: string, addressOf = whole): string {
  return fontFaceRules(
    cuts.map(({ family, weight, style }) => fonts.get(family, weight, style)),
    content,
    addressOf,
  );
}

/** What may be set besides what stands in the source: entities and escapes are written in ASCII, zb sets spaces itself. */
const always =
  Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('') +
  '\u00A0\u00AD\u2002\u2009\u202F\u2010\u2011–—„“”‚‘’»«…•·×−';

/** The same for a document that is read on screens, with the glyphs of its own characters alone; `content` is all it is made of. */
export function screenFontFaceCss(fonts: FontSet, content: string): string {
  const characters = new Set([...content, ...always]);
  return fontFaceCss(fonts, content, (file) => embedded(file.woff2Of(characters)));
}

/**
 * The `@font-face` rules of some cuts. The second Latin file is only in where `content` has letters from it.
 * @param addressOf Where a file is; without it all of it is in the rules.
 */
export function fontFaceRules(fonts: readonly Font[], content: string, addressOf = whole): string {
  const extended = needsExtended(content);
  return fonts
    .flatMap((font) =>
      font.files
        .filter(({ subset }) => subset === 'latin' || extended)
        .map(
          (file) =>
            `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weight};font-display:block;` +
            `src:url(${addressOf(file, font)}) format("woff2");unicode-range:${file.unicodeRange}}`,
        ),
    )
    .join('\n');
}

/** Colours of the page in the dark. */
const dark = {
  grund: darkNeutrals.white,
  papier: darkNeutrals.paper,
  sand: darkNeutrals.sand,
  linie: darkNeutrals.rule,
  tinte: darkNeutrals.ink,
  grau: darkNeutrals.grey,
};

/**
 * Colours and fonts of the project as CSS custom properties. `--farbe-…` are the same everywhere; `--ton-…` are for what
 * stands on the page's ground (text, lines, surfaces) and follow the dark of a screen.
 */
export function tokensCss(palette: Palette, fonts: FontSet): string {
  const tokens: Record<string, string> = {
    'farbe-haupt': palette.main,
    'farbe-akzent': palette.accent,
    'farbe-signal': palette.signal,
    'farbe-natur': palette.nature,
    'farbe-tinte': palette.ink,
    'farbe-grau': palette.grey,
    'farbe-linie': palette.rule,
    'farbe-papier': palette.paper,
    'farbe-sand': palette.sand,
    'schrift-text': `"${fonts.text}"`,
    'schrift-auszeichnung': `"${fonts.display}"`,
    'ton-grund': palette.white,
  };
  for (const name of ['haupt', 'akzent', 'tinte', 'grau', 'linie', 'papier', 'sand'])
    tokens[`ton-${name}`] = `var(--farbe-${name})`;
  const inTheDark = {
    ...dark,
    // read on boxes as well, which are lighter than the page
    haupt: lightened(palette.main, dark.papier),
    akzent: lightened(palette.accent, dark.papier),
  };
  const root = (prefix: string, values: Record<string, string>) =>
    `:root{${Object.entries(values)
      .map(([name, value]) => `--${prefix}${name}:${value}`)
      .join(';')}}`;
  return `${root('', tokens)}@media screen and (prefers-color-scheme:dark){${root('ton-', inTheDark)}}`;
}
