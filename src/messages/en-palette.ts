import type { Message } from './language.js';

/** Findings about colours (ZB1320–ZB1323). */
export const enPaletteMessages = {
  ZB1320: {
    text: '{print} in {text} on {ground} has a contrast of only {whole}.{tenth}:1; {needed} is needed.',
    remedy: '{fix}',
  },
  ZB1321: {
    text: 'The signs of “{name}” in {colour} hardly stand out from the white paper: contrast {whole}.{tenth}:1; 3:1 is needed.',
    remedy: 'Take a darker colour, such as haupt, akzent or natur.',
  },
  ZB1322: {
    text: '{one} and {other} are nearly the same in greyscale: {found} of 100 steps of lightness apart, {least} are needed.',
    remedy: '{fix}',
  },
  ZB1323: {
    text: '{one} and {other} can hardly be told apart with {vision}: colour distance {found}, {least} is needed.',
    remedy: '{fix}',
  },
} satisfies Record<string, Message>;

/** Words of findings about colours. */
export const paletteTerms = {
  'print.text': 'Text',
  'print.large': 'Large text',
  'ratio.text': '4.5:1',
  'ratio.large': '3:1',
  'shade.haupt': '“haupt”',
  'shade.akzent': '“akzent”',
  'shade.signal': '“signal”',
  'shade.natur': '“natur”',
  'shade.tinte': '“tinte”',
  'shade.grau': '“grau”',
  'shade.weiss': 'white',
  'shade.papier': 'the light ground of boxes (#F6F1E7)',
  'shade.hell': 'the light tone of “haupt” (Zeitstrahl)',
  'vision.deuteranopie': 'green-blindness (deuteranopia)',
  'vision.protanopie': 'red-blindness (protanopia)',
  'palette.one': 'Take a {tone} colour for “{name}”, such as {colour}.',
  'palette.either':
    'Take either a {tone} colour for “{name}”, such as {colour}, or a {tone2} one for “{name2}”, such as {colour2}.',
  'tone.darker': 'darker',
  'tone.lighter': 'lighter',
  'palette.other': 'Change one of the two colours until they differ clearly.',
  'palette.own': 'Take a lighter or darker colour here.',
};
