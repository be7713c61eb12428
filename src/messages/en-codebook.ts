import type { CodebookKey } from './codebook-keys.js';

/** What `zb codebook` says about itself. */
export const codebookUi: Record<CodebookKey, string> = {
  cmdCodebook: 'review the code book or add to it',
  cmdReview: 'show what the code book misses, doubles or never needs; quotes interviews',
  cmdAdd: 'add words and phrases to a theme; nothing else in the file changes',
  argThema: 'id or displayed text of the theme',
  argBegriffe: 'words and phrases; phrases and words with a star in quotation marks',
  namedThema: 'theme',
  namedBegriffe: 'terms',
  namedNumber: 'number',
  namedFormat: 'format',
  namedText: 'text',
  namedThemenfeld: 'Themenfeld',
  optMin: 'only terms from at least so many interviews (otherwise 2)',
  optTop: 'at most so many terms (otherwise 50)',
  optFormat: 'text, csv or json (otherwise text)',
  optOutput: 'write to a file; it must not be inside out',
  optFrom: 'terms from a reviewed CSV file whose column “theme” or “thema” is filled in',
  optWendung: 'add as phrases (otherwise by the number of words)',
  optAusschluss: 'add as exclusions',
  optNeu: 'make a new theme',
  optAnzeige: 'what the new theme is called in the word cloud',
  optThemenfeld: 'id of the Themenfeld of the new theme',
  optForce: 'add also what counts for another theme already',
};
