import type { Message } from './language.js';

/** Findings in figures, word clouds, code book and imports (ZB2xxx). */
export const enFigureMessages = {
  ZB2001: {
    text: 'In the figure “{figure}” a text leaves its shape: “{text}”.',
    remedy: 'Shorten the text in the data.',
  },
  ZB2002: {
    text: 'In the figure “{figure}” “{text}” and “{other}” touch.',
    remedy: 'Shorten one of the two texts.',
  },
  ZB2003: {
    text: 'The font has no glyph for “{characters}” in “{text}” (figure “{figure}”).',
    remedy: 'Replace the character.',
  },
  ZB2004: {
    text: 'The font “{family}” is not installed.',
    remedy:
      'Run in the folder of the project: npm install --prefix . {package} – if npm does not find the package (404), the font has another name: check it at fontsource.org.',
  },
  ZB2005: {
    text: 'The font “{family}” lacks a cut: {weight} {style}.',
    remedy: 'Choose a font in projekt.yaml that has the weights 400, 500, 600 and 700 and an italic.',
  },
  ZB2006: {
    text: 'The font has no glyph for “{characters}”.',
    remedy: 'Replace the character, or choose a font in projekt.yaml that has it.',
  },
  ZB2007: {
    text: 'The figure “{id}” is {height} mm high and fits on no page; there is room for {room} mm.',
    remedy: 'Shorten its data, or choose another form (form: seite has the most room).',
  },
  ZB2101: {
    text: 'The word cloud “{cloud}” has no term that at least {threshold} interviews name.',
    remedy:
      'Check the code book and the questions of the cloud; lower “mindestens” only if nobody becomes recognisable.',
  },
  ZB2102: {
    text: 'The word cloud “{cloud}” is too full for its area.',
    remedy: 'Lower “hoechstens”, or leave an “umriss” of your own out.',
  },
  ZB2103: {
    text: 'The word clouds “{cloud}”, {others} tell more together than each alone: the difference of their counts shows what only single people said (terms concerned: {count}).',
    remedy: 'Put groups together, or publish one of these clouds less.',
  },
  ZB2110: {
    text: 'The layout d3-cloud cannot be loaded on this computer.',
    remedy:
      'Run: npm ci. If that does not help, write in wortwolken.yaml: anordnung: zb; it runs everywhere.',
  },
  ZB2111: {
    text: 'The outline “{outline}” is no SVG path that encloses an area with room for words.',
    remedy: 'Write ellipse, rechteck, or a path from a drawing program, e.g. M0 0 L100 0 L50 80 Z.',
  },
  ZB2112: {
    text: 'The term “{text}” is too long for the width of the word cloud “{cloud}”.',
    remedy: 'Give it a shorter name with “anzeige” in the code book.',
  },
  ZB2113: {
    text: 'The layout d3-cloud knows no outlines of its own (word cloud “{cloud}”).',
    remedy: 'Leave “umriss” out, or write: anordnung: zb',
  },
  ZB2114: {
    text: 'The font has no glyph for “{characters}” in the term “{text}” of the word cloud “{cloud}”.',
    remedy:
      'Give the term a name without it with “anzeige” in the code book, or choose a font in projekt.yaml that has it.',
  },
  ZB2115: {
    text: 'The term “{text}” finds no place in the outline of the word cloud “{cloud}”; it is drawn without the outline, with all its terms.',
    remedy:
      'Choose a wider “umriss”, lower “hoechstens”, or give the term a shorter name with “anzeige” in the code book.',
  },
  ZB2301: {
    text: 'Nothing is taken from “{source}”: it is not settled that the people asked have consented.',
    remedy:
      'Write --einwilligung erteilt if all have agreed, --einwilligung nicht-noetig if no consent is needed, or name the column of a survey that holds it in the assignment.',
  },
  ZB2302: { text: '“{file}” is no text file but {what}.', remedy: '{fix}' },
  ZB2303: {
    text: 'In “{file}” letters are lost or garbled (wrong encoding).',
    remedy: 'Open the file in the program it comes from, and save it again as UTF-8.',
  },
  ZB2304: {
    text: 'The table “{file}” can not be read: {problem}.',
    remedy: 'Export it as CSV once more, without changing it in an editor before.',
  },
  ZB2305: {
    text: 'Row {row} of the table has {found} cells, the headings are {expected}.',
    remedy: 'Add or delete delimiters; text that holds a delimiter belongs in quotation marks.',
  },
  ZB2306: {
    text: 'No column of “{file}” fits a question of fragen.yaml.',
    remedy:
      'Say with --zuordnung which column belongs to which question. Columns: {columns}. Questions: {known}.',
  },
  ZB2307: { text: 'Row {row} of the table, column “{column}”: {problem}.', remedy: '{fix}' },
  ZB2308: {
    text: 'The interview “{id}” is there already; it is not overwritten.',
    remedy: 'Choose another id with --kennung, or write --ueberschreiben.',
  },
  ZB2309: { text: 'There is nothing to take in “{file}”: {problem}.', remedy: '{fix}' },
  ZB2310: { text: 'The table has no column “{column}”.', remedy: 'There are: {known}.' },
  ZB2311: {
    text: 'The column “{column}” holds contact data; they are never taken.',
    remedy: 'Take another column; a number or an invented code will do.',
  },
  ZB2120: {
    text: 'The places of the words of the word cloud cannot be kept: “{file}” cannot be written ({reason}).',
    remedy: 'Check the permissions of the folder data/anordnungen in the project.',
  },
  ZB2121: {
    text: 'The word clouds “{id}” and “{other}” would write the same file: {other}.svg.',
    remedy: 'Give one of them another id.',
  },
  ZB2122: {
    text: 'The files in “{folder}” cannot be watched: {reason}',
    remedy: 'Build without --watch, each time by hand.',
  },
  ZB2130: {
    text: 'The entry “{entry}” is of no use for counting: {problem}.',
    remedy: 'Write more of the word, or take the entry out.',
  },
  ZB2131: {
    text: 'The entry “{entry}” is in two themes: “{other}” (“{kept}”) and “{theme}”. It counts for the first one only.',
    remedy: 'Take it out of one of them.',
  },
  ZB2132: {
    text: 'The pattern “{entry}” matches no word that anybody said.',
    remedy: 'Check the spelling, take the pattern out, or enter the words one by one.',
  },
  ZB2133: {
    text: '“{kept}” (“{other}”) and “{entry}” (“{theme}”) match the same word equally well; only the order of the file decides.',
    remedy:
      'Which words these are tells “zb codebook review”. Put each under “woerter” of the theme it belongs to and under “ausschluesse” of the other.',
  },
} satisfies Record<string, Message>;
