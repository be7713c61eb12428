import { enAccessibilityMessages } from './en-accessibility.js';
import { enDataMessages } from './en-data.js';
import { enFigureMessages } from './en-figures.js';
import { enLayoutMessages } from './en-layout.js';
import { enManifestMessages } from './en-manifest.js';
import { enPaletteMessages } from './en-palette.js';
import { enPdfMessages } from './en-pdf.js';
import { enPictureMessages } from './en-pictures.js';
import { enPreviewMessages } from './en-preview.js';
import { enRunningMessages } from './en-running.js';
import { enSetupMessages } from './en-setup.js';
import { terms } from './en-terms.js';
import { ui } from './en-ui.js';
import type { Language } from './language.js';

export const en: Language = {
  messages: {
    ...enAccessibilityMessages,
    ...enDataMessages,
    ...enPaletteMessages,
    ...enPictureMessages,
    ...enFigureMessages,
    ...enPdfMessages,
    ...enLayoutMessages,
    ...enRunningMessages,
    ...enSetupMessages,
    ...enPreviewMessages,
    ...enManifestMessages,
  },
  terms,
  ui,
};
