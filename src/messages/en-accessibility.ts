import type { Message } from './language.js';

/** Findings about what not everybody could read, hear or follow (ZB143x). */
export const enAccessibilityMessages = {
  ZB1434: {
    text: 'The figure “{id}” has no description.',
    remedy:
      'Write under “beschriftung” in a sentence what it shows: those who can’t see it have nothing else to go by.',
  },
} satisfies Record<string, Message>;
