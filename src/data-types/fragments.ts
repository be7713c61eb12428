import type { IdKind } from './data-type.js';

/** Pieces that several schemas share. Every text says in German what belongs there: editors show it. */

const idPattern = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

/** An id that is given here. */
export const newId = <K extends IdKind>(definiert: K) =>
  ({
    type: 'string',
    title: 'Kennung',
    description: 'Kleinbuchstaben, Ziffern und Bindestriche, ohne Umlaute. Jede Kennung gibt es nur einmal.',
    pattern: idPattern,
    form: 'kennung',
    examples: ['offene-werkstatt'],
    definiert,
  }) as const;

/** An id that is given elsewhere. */
export const reference = <K extends IdKind>(verweist: K, description: string) =>
  ({ type: 'string', description, pattern: '\\S', verweist }) as const;

/** A text that says something, and is printed: checked for what print sets otherwise (`prosa`). */
export const text = (description: string) =>
  ({ type: 'string', pattern: '\\S', description, prosa: true }) as const;

/** A text that has to fit into a shape of a figure. */
export const shortText = <N extends number>(maxLength: N, description: string) =>
  ({ type: 'string', pattern: '\\S', maxLength, description, prosa: true }) as const;

/** A text that is no prose: a name of a file or a font, a word to look for, what somebody has said. */
export const rawText = (description: string) => ({ type: 'string', pattern: '\\S', description }) as const;

/** The same, of some length. */
export const shortRawText = <N extends number>(maxLength: N, description: string) =>
  ({ type: 'string', pattern: '\\S', maxLength, description }) as const;

/** One of a few values, each with what it means: editors show that beside it. */
export const choice = <const M extends Readonly<Record<string, string>>>(
  description: string,
  meanings: M,
) => ({
  enum: Object.keys(meanings) as (keyof M & string)[],
  enumDescriptions: Object.values(meanings),
  description,
});

/** A list that must not be empty. */
export const listOf = <const S>(items: S, description: string) =>
  ({ type: 'array', minItems: 1, items, description }) as const;

/** A day, a month or a quarter. */
export const zeitpunkt = (description: string) =>
  ({
    type: 'string',
    format: 'zeitpunkt',
    form: 'zeitpunkt',
    description: `${description} Als Tag (2025-03-05), Monat (2025-03) oder Quartal (2025-Q1).`,
    examples: ['2025-03-05', '2025-03', '2025-Q1'],
  }) as const;

/** A colour of the project by its name, or `#RRGGBB`. */
export const farbe = (description: string) =>
  ({
    type: 'string',
    pattern: '^(haupt|akzent|signal|natur|tinte|grau|#[0-9A-Fa-f]{6})$',
    form: 'farbe',
    description,
    examples: ['akzent', '#16305A'],
  }) as const;

/** `#RRGGBB` */
export const hexFarbe = (description: string) =>
  ({
    type: 'string',
    pattern: '^#[0-9A-Fa-f]{6}$',
    form: 'hexfarbe',
    description,
    examples: ['#16305A'],
  }) as const;

const time = '([01][0-9]|2[0-3]):[0-5][0-9]';

/** A time of day. */
export const uhrzeit = (description: string) =>
  ({ type: 'string', pattern: `^${time}$`, form: 'uhrzeit', description, examples: ['13:30'] }) as const;

/** A time of day, or two with an en dash between them. */
export const zeitspanne = (description: string) =>
  ({
    type: 'string',
    pattern: `^${time}(–${time})?$`,
    form: 'zeitspanne',
    description,
    examples: ['13:30', '13:30–18:00'],
  }) as const;

/** A language by its tag (BCP 47). */
export const sprachkuerzel = (description: string) =>
  ({
    type: 'string',
    format: 'sprachkuerzel',
    form: 'sprachkuerzel',
    description,
    examples: ['en', 'fr', 'tr'],
  }) as const;
