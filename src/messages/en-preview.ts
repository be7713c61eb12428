import type { Message } from './language.js';
import type { PreviewKey } from './preview-keys.js';

/** What `zb preview` says. */
export const previewUi: Record<PreviewKey, string> = {
  cmdPreview: 'shows reports, figures and clouds in the browser and refreshes them whenever a file is saved',
  optPort: 'port of the server on this computer (else a free one)',
  optOpen: 'open the preview in the browser at once',
  namedPort: 'number',
  previewAt: 'Preview: {address}',
  previewReports: 'Reports',
  previewFigures: 'Figures',
  previewClouds: 'Word clouds',
  previewPdf: 'PDF',
  previewOverview: 'Overview',
  previewLastGood: 'What you see is the last state without errors.',
  previewStalePdf: 'No new PDF yet',
  previewStalePdfText:
    'There are errors in the files of the project; below it says where, and what helps. As soon as they are mended, the new PDF appears here by itself.',
  previewLastGoodPdf: 'Open the PDF of the last state without errors',
  previewNothingYet:
    'There is nothing to see yet. As soon as the errors are mended, the page appears by itself.',
  previewUnknown: 'There is no such page',
  previewUnknownText: 'The project has no report, figure or word cloud of this name.',
  previewGone: 'The preview has ended. What you see is no longer up to date.',
  previewDescription: 'Description for those who do not see the picture',
  previewTable: 'The data as a table',
};

export const previewTerms: Record<string, string> = {
  'port.taken': 'another program uses it already',
  'port.otherProject': 'the preview of another project is running there',
  'port.denied': 'it is reserved for the system',
  'port.other': 'the system does not allow it',
};

/** Findings of `zb preview`. */
export const enPreviewMessages = {
  ZB4042: {
    text: 'The preview can’t use port {port}: {problem}.',
    remedy: 'Leave --port out, then zb takes a free one, or name another number above 1023.',
  },
  ZB4043: {
    text: 'The preview of this project is running already: {address}.',
    remedy:
      'Open this address in the browser. A second preview starts without --port or with another number; the first one ends with Ctrl+C in its window.',
  },
} satisfies Record<string, Message>;
