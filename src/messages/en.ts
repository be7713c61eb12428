import { enDataMessages } from './en-data.js';
import { enFigureMessages } from './en-figures.js';
import { enRunningMessages } from './en-running.js';
import { terms } from './en-terms.js';
import { ui } from './en-ui.js';
import type { Language } from './language.js';

export const en: Language = {
  messages: { ...enDataMessages, ...enFigureMessages, ...enRunningMessages },
  terms,
  ui,
};
