import type { Message } from './language.js';

/** Findings about pictures (ZB15xx). */
export const enPictureMessages = {
  ZB1501: {
    text: 'The picture “{file}” lies outside the project.',
    remedy: 'Put it into the folder data/bilder, and write bilder/… here.',
  },
  ZB1502: { text: 'The picture “{file}” is missing.', remedy: 'Put the file there, or correct the path.' },
  ZB1503: {
    text: 'The picture “{file}” is no PNG, no JPEG and no SVG.',
    remedy: 'Save it as PNG, JPEG or SVG; changing the ending alone is not enough.',
  },
  ZB1504: {
    text: 'The picture “{id}” has no alternative text; without it the report can’t be published.',
    remedy:
      'Write in one sentence under “alt” what is to be seen. If the picture says nothing that the text does not, write “dekorativ: true” instead.',
  },
  ZB1505: {
    text: 'The picture “{id}” is marked as decoration and has “{key}” all the same.',
    remedy:
      'Decoration is not read aloud. Remove “{key}”, or remove “dekorativ: true” if the picture shows something.',
  },
  ZB1506: {
    text: 'The picture “{file}” can’t be used: {reason}.',
    remedy: 'Open it in the program it comes from and save it anew.',
  },
  ZB1507: {
    text: 'The picture “{file}” is a {kind}, but its ending says something else.',
    remedy: 'Name the file “{name}”, and write the new name here too. It is used as a {kind} already.',
  },
  ZB1508: {
    text: 'The picture “{file}” is {pixels} pixels wide. Printed {millimetres} mm wide, that is {dpi} dpi; below {limit} dpi it looks blurred.',
    remedy: 'Take a version at least {needed} pixels wide, better {good}{narrower}.',
  },
  ZB1509: {
    text: 'The picture “{file}” is too large: {what}.',
    remedy: 'Scale it down first; no more than 300 pixels an inch are printed.',
  },
  ZB1510: {
    text: 'The picture “{file}” moves; in the report it stands still and shows its beginning.',
    remedy: 'Take a picture that does not move if something else is to be seen.',
  },
  ZB1511: {
    text: 'The SVG “{file}” has {what} in it, which is not allowed in pictures.',
    remedy: 'Remove it, or save the drawing anew without editing data (in Inkscape: “Plain SVG”).',
  },
  ZB1512: {
    text: 'There is text in the SVG “{file}”: “{text}”. The report does not have its font.',
    remedy:
      'Convert text to paths (in Inkscape: Path → Object to Path), and add what it says to the alternative text.',
  },
  ZB1513: {
    text: 'The file “{file}” has {size} MB, and {limit} MB at most are intended. {biggest}',
    remedy: 'Scale down or remove pictures, or allow more with “groesse_hoechstens” in the report.',
  },
  ZB1514: {
    text: '“sharp”, which zb reads pictures with, can’t be loaded on this machine.',
    remedy: 'Run: npm ci',
  },
  ZB1515: {
    text: '“{alt}” is the name of a file and doesn’t say what there is to see.',
    remedy: 'Say under “alt” in one sentence what the picture shows.',
  },
} satisfies Record<string, Message>;

/** Words behind their parameters. */
export const pictureTerms: Record<string, string> = {
  'broken.damaged': 'the file is damaged or incomplete',
  'broken.syntax': 'the SVG is not well-formed here',
  'broken.encoding': 'the SVG is not written in UTF-8',
  'broken.root': 'its outermost element is no <svg>',
  'broken.size': 'the SVG does not say how large it is (viewBox or width and height)',
  'broken.depth': 'its groups are nested too deep',
  'broken.repeats': 'it repeats its parts too often',
  'huge.pixels': '{width} × {height} pixels, and it may have {limit} million in all',
  'huge.bytes': '{size} MB, and {limit} MB are allowed',
  'narrower.possible': ', or write “breite: spalte”',
  'narrower.impossible': '',
  'svgpart.script': 'a script',
  'svgpart.event': 'an instruction that reacts to events (on…)',
  'svgpart.foreign': 'foreign content (foreignObject and the like)',
  'svgpart.font': 'a font of its own',
  'svgpart.outside': 'a reference to something outside',
  'svgpart.escape': 'escaped characters in its styles (\\)',
  'biggest.some': 'The largest pictures: {pictures}.',
  'biggest.none': 'There are no pictures in it.',
};
