import type { Message } from './language.js';

/** Findings about the finished PDF (ZB31xx). */
export const enPdfMessages = {
  ZB3101: {
    text: 'The text of the PDF is not that of the report: “{wanted}” is expected, “{got}” is read out.',
    remedy:
      'Set the passage in a simpler way. If it stays, the template is at fault: text must neither come from CSS nor reach beyond the page.',
  },
  ZB3102: {
    text: 'A space is missing when read out: “{before}{after}” instead of “{before} {after}”.',
    remedy:
      'The template has to set this paragraph with “white-space: pre-wrap” and take the space into the element.',
  },
  ZB3103: {
    text: 'On page {page} of the PDF there is text that nobody reads out: “{text}”.',
    remedy:
      'Only running heads and page numbers may stand outside the text; the template has to take in the rest.',
  },
  ZB3104: {
    text: 'On page {page} of the PDF there is a picture without description.',
    remedy: 'Give the picture an “alt” in data/bilder.yaml, or mark it with “dekorativ: true”.',
  },
  ZB3105: {
    text: 'A page number of the contents is not true: “{text}” stands on page {page}.',
    remedy: 'Please report this; it is a fault of zb or of the template.',
  },
  ZB3106: {
    text: 'Page {page} of the PDF is empty.',
    remedy: 'Look at what stands before it: mostly it is a page break in the template.',
  },
  ZB3107: {
    text: 'On page {page} of the PDF “{text}” is set in a foreign font ({font}).',
    remedy:
      'Replace characters that the fonts of the project do not have (emoji, other alphabets), or choose other fonts.',
  },
  ZB3108: {
    text: 'On page {page} of the PDF there is a character that the fonts have no glyph for: “{text}”.',
    remedy: 'Replace the character (emoji, other alphabet) by letters.',
  },
  ZB3109: {
    text: 'The link “{text}” leads nowhere in the PDF.',
    remedy: 'Check where it is to lead. If that is right, the template is at fault.',
  },
  ZB3110: {
    text: 'The bookmark says “{got}”, the heading “{wanted}”.',
    remedy: 'Please report this; it is a fault of zb or of the template.',
  },
  ZB3111: {
    text: 'The language of “{text}” was lost in the PDF: {got} instead of {wanted}.',
    remedy: 'Please report this; it is a fault of zb or of the template.',
  },
  ZB3112: {
    text: 'On page {page} of the PDF several paragraphs cannot be told apart, because they are transparent together.',
    remedy:
      'The template must not make text transparent (opacity, filter, mask); a lighter colour does the same.',
  },
  ZB3113: {
    text: 'The heading “{text}” skips a level: level {from} is followed by level {to}.',
    remedy: 'Headings go down by one level only.',
  },
  ZB3114: {
    text: 'On page {page} of the PDF there is a link without text.',
    remedy: 'Give the link a text that names where it leads.',
  },
  ZB3120: {
    text: 'There is no file “{file}”.',
    remedy: 'Check its name; reports are built into out, e.g. out/konzept.pdf.',
  },
  ZB3121: {
    text: 'The file “{file}” cannot be read.',
    remedy: 'Name an ordinary PDF that you may read: not a folder, a device or a pipe such as /dev/stdin.',
  },
  ZB3122: {
    text: '“{file}” is not a PDF.',
    remedy: 'Name the PDF of a report, e.g. out/konzept.pdf.',
  },
  ZB3123: {
    text: 'zb cannot read the PDF “{file}” ({reason}).',
    remedy:
      'zb reads only PDFs that it has made itself and that nobody has changed since. If this one is from zb, it is damaged: build the report anew, or copy the file once more.',
  },
} satisfies Record<string, Message>;
