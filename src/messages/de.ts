import { deAccessibilityMessages } from './de-accessibility.js';
import { deDataMessages } from './de-data.js';
import { deFigureMessages } from './de-figures.js';
import { deLayoutMessages } from './de-layout.js';
import { deManifestMessages } from './de-manifest.js';
import { dePaletteMessages } from './de-palette.js';
import { dePdfMessages } from './de-pdf.js';
import { dePictureMessages } from './de-pictures.js';
import { dePreviewMessages } from './de-preview.js';
import { deRunningMessages } from './de-running.js';
import { deSetupMessages } from './de-setup.js';
import { terms } from './de-terms.js';
import { ui } from './de-ui.js';
import type { Language } from './language.js';

export const de: Language = {
  messages: {
    ...deAccessibilityMessages,
    ...deDataMessages,
    ...dePaletteMessages,
    ...dePictureMessages,
    ...deFigureMessages,
    ...dePdfMessages,
    ...deLayoutMessages,
    ...deRunningMessages,
    ...deSetupMessages,
    ...dePreviewMessages,
    ...deManifestMessages,
  },
  terms,
  ui,
};
