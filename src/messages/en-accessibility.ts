import type { Message } from './language.js';

/** Findings about what not everybody could read, hear or follow (ZB143x). */
export const enAccessibilityMessages = {
  ZB1430: {
    text: 'The link text “{text}” does not say where it leads.',
    remedy:
      'Name the target in the link text, for example [Statutes of the association (PDF)](https://…). Those who have only the links read out will not know otherwise.',
  },
  ZB1431: {
    text: 'The link text “{text}” leads to another target here than further up.',
    remedy: 'Give both links texts by which they can be told apart.',
  },
  ZB1432: {
    text: 'This link has no text: {url}',
    remedy: 'Write between the square brackets where it leads.',
  },
  ZB1433: {
    text: '{problem}',
    remedy:
      'Write into the first row of the table, above each column, what is in it. Only the cell at the top left may stay empty, if all cells below it are **bold**.',
  },
  ZB1434: {
    text: 'The figure “{id}” has no description.',
    remedy:
      'Write under “beschriftung” in a sentence what it shows: those who can’t see it have nothing else to go by.',
  },
  ZB1435: {
    text: '{problem}',
    remedy:
      'Write :sprache[text] and, behind it in curly brackets, the tag of the language: en for English, fr for French, tr for Turkish. For several paragraphs: :::sprache with the tag, the paragraphs, at the end :::',
  },
  ZB1436: {
    text: '{problem}',
    remedy: 'Write :::tabelle[Title], the table on the lines below, and then :::.',
  },
  ZB1437: { text: '{what} can’t stand {where}.', remedy: '{fix}' },
  ZB1438: {
    text: 'This can’t stand in the title of a chapter: {what}',
    remedy:
      'Allowed are *emphasis*, **bold** and :sprache[…]. Where a character is to be just a character, write \\ before it.',
  },
  ZB1439: {
    text: 'This heading has no text.',
    remedy: 'Write behind the # signs what the section is about, or delete the line.',
  },
} satisfies Record<string, Message>;
