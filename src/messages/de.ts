import { deDataMessages } from './de-data.js';
import { deFigureMessages } from './de-figures.js';
import { dePdfMessages } from './de-pdf.js';
import { deRunningMessages } from './de-running.js';
import { terms } from './de-terms.js';
import { ui } from './de-ui.js';
import type { Language } from './language.js';

export const de: Language = {
  messages: { ...deDataMessages, ...deFigureMessages, ...dePdfMessages, ...deRunningMessages },
  terms,
  ui,
};
