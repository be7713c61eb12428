import { type FontAddress, fontFaceCss } from '../../assemble/style.js';
import { cuts, type FontSet } from '../../load/fonts.js';

/** Where the preview serves a font, so that a page need not have it inside and browsers read it once. */
export const fontAddress: FontAddress = ({ subset }, { family, weight, style }) =>
  `/schrift/${family.toLowerCase().replaceAll(' ', '-')}-${subset}-${weight}-${style}.woff2`;

/** The `@font-face` rules of a page in the preview. */
export const servedFonts = (fonts: FontSet, content: string) => fontFaceCss(fonts, content, fontAddress);

/** The bytes of a font by its address; nothing for any other. */
export function fontAt(address: string, fonts: FontSet): Buffer | undefined {
  for (const { family, weight, style } of cuts) {
    const font = fonts.get(family, weight, style);
    const file = font.files.find((one) => fontAddress(one, font) === address);
    if (file) return Buffer.from(file.woff2, 'base64');
  }
  return undefined;
}
