import type { Message } from './language.js';

/** Findings about colours (ZB1320–ZB1323). */
export const dePaletteMessages = {
  ZB1320: {
    text: '{print} in {text} auf {ground} hat nur einen Kontrast von {whole},{tenth} : 1; nötig sind {needed}.',
    remedy: '{fix}',
  },
  ZB1321: {
    text: 'Die Zeichen von „{name}“ in {colour} heben sich kaum vom weißen Papier ab: Kontrast {whole},{tenth} : 1; nötig sind 3 : 1.',
    remedy: 'Nehmen Sie eine dunklere Farbe, etwa haupt, akzent oder natur.',
  },
  ZB1322: {
    text: '{one} und {other} sind in Graustufen fast gleich: {found} von 100 Stufen Helligkeit auseinander, nötig sind {least}.',
    remedy: '{fix}',
  },
  ZB1323: {
    text: '{one} und {other} sind bei {vision} kaum zu unterscheiden: Farbabstand {found}, nötig sind {least}.',
    remedy: '{fix}',
  },
} satisfies Record<string, Message>;

/** Words of findings about colours. */
export const paletteTerms = {
  'print.text': 'Schrift',
  'print.large': 'Große Schrift',
  'ratio.text': '4,5 : 1',
  'ratio.large': '3 : 1',
  'shade.haupt': '„haupt“',
  'shade.akzent': '„akzent“',
  'shade.signal': '„signal“',
  'shade.natur': '„natur“',
  'shade.tinte': '„tinte“',
  'shade.grau': '„grau“',
  'shade.weiss': 'Weiß',
  'shade.papier': 'dem hellen Grund der Kästen (#F6F1E7)',
  'shade.hell': 'der hellen Stufe von „haupt“ (Zeitstrahl)',
  'vision.deuteranopie': 'Grünblindheit (Deuteranopie)',
  'vision.protanopie': 'Rotblindheit (Protanopie)',
  'palette.one': 'Nehmen Sie für „{name}“ eine {tone} Farbe, etwa {colour}.',
  'palette.either':
    'Nehmen Sie entweder für „{name}“ eine {tone} Farbe, etwa {colour}, oder für „{name2}“ eine {tone2}, etwa {colour2}.',
  'tone.darker': 'dunklere',
  'tone.lighter': 'hellere',
  'palette.other': 'Ändern Sie eine der beiden Farben, bis sie sich deutlich unterscheiden.',
  'palette.own': 'Nehmen Sie hier eine hellere oder dunklere Farbe.',
};
