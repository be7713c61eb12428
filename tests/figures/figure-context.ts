import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FigureContext } from '../../src/figures/figure.js';
import { makePalette } from '../../src/figures/palette.js';
import { loadFonts } from '../../src/load/fonts.js';

const { value: fonts } = loadFonts({ text: 'Vollkorn', display: 'Instrument Sans' });
const palette = makePalette({
  haupt: '#16305A',
  akzent: '#B7482A',
  signal: '#EBB03C',
  natur: '#115A4D',
  tinte: '#1B2130',
});

/** What a figure is drawn with in tests: the brochure's fonts and colours. */
export function figureContext(id: string, width = 170, language = 'de'): FigureContext {
  if (!fonts) throw new Error('the fonts of the brochure are not installed');
  return { id, width, fonts, palette, seed: 1, language };
}

/** A data file of the project itself. The caller knows its type. */
export function projectData(name: string): unknown {
  return parse(readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url), 'utf8'));
}
