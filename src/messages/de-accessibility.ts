import type { Message } from './language.js';

/** Findings about what not everybody could read, hear or follow (ZB143x). */
export const deAccessibilityMessages = {
  ZB1434: {
    text: 'Die Abbildung „{id}“ hat keine Beschreibung.',
    remedy:
      'Schreiben Sie unter „beschriftung“ in einem Satz, was sie zeigt: Wer sie nicht sieht, erfährt es nur so.',
  },
} satisfies Record<string, Message>;
