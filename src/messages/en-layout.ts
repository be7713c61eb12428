import type { Message } from './language.js';

/** Findings about how the finished PDF looks and is printed (ZB3130–ZB3141). */
export const enLayoutMessages = {
  ZB3130: {
    text: 'On page {page} of {pdf} “{text}” is set too small: {size} points instead of at least 8.',
    remedy:
      'In a figure: shorten its labels, or give it “form: seite”. In the text the template decides on the size.',
  },
  ZB3131: {
    text: 'On page {page} of {pdf} text stands on text: “{text}” and “{other}”.',
    remedy: 'Shorten one of them, or move the line of the statement or figure in the chapter.',
  },
  ZB3132: {
    text: 'On page {page} of {pdf} “{text}” reaches into the margin or is cut off.',
    remedy: 'Shorten the passage, or part long words and addresses with a space.',
  },
  ZB3133: {
    text: 'On page {page} of {pdf} the heading “{text}” stands too near the foot: fewer than three lines follow.',
    remedy:
      'In the chapter, move the figure, box or table behind the heading down by a paragraph, or shorten the text before it by a few lines.',
  },
  ZB3134: {
    text: 'On page {page} of {pdf} a paragraph ends with but one short word in its last line: “{word}” (“{text}”).',
    remedy: 'Take a word out of this paragraph, or put one in.',
  },
  ZB3135: {
    text: 'On page {page} of {pdf}, {count} lines in a row end with a hyphen: “{text}”.',
    remedy: 'Move a word in this paragraph, or replace a long one.',
  },
  ZB3136: {
    text: 'Page {page} of {pdf} is {percent} % empty although its chapter goes on (it begins with “{text}”).',
    remedy:
      'In the chapter, move the line of the figure or table on this page or the next one up or down by a paragraph.',
  },
  ZB3137: {
    text: 'Page {page} of {pdf}, the last of its chapter, is {percent} % empty (it begins with “{text}”).',
    remedy:
      'Shorten the chapter by these lines, or fill the page: with a statement, a box or a larger figure.',
  },
  ZB3138: {
    text: '“{text}” stands on page {page} of {pdf}, and is mentioned on page {mention} first.',
    remedy: 'Move the line of the figure right below the paragraph that mentions it first.',
  },
  ZB3139: {
    text: 'On page {page} of {pdf} “{text}” does not stand beside the text that it belongs to (page {wanted}).',
    remedy: 'In the chapter, move the line of the statement up by a paragraph or two; shorten notes.',
  },
  ZB3140: {
    text: 'The template is not made for a print shop: it has no room for bleed.',
    remedy:
      'Build without --print-shop, or put “var(--beschnitt, 0mm)” into the template’s print.css where colour touches the edge.',
  },
  ZB3141: {
    text: 'The report has {count} pages, which is no multiple of {multiple}.',
    remedy:
      'The template “{template}” can add no pages for notes. Take “seiten_vielfaches” out, or change the length.',
  },
} satisfies Record<string, Message>;
