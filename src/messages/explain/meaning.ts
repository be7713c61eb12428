import type { Code, codes, Kind } from '../codes.js';
import type { LanguageName } from '../language.js';

/** What a code means, for people who can't program: a heading, and a paragraph on why it matters and what helps. */
export interface Meaning {
  title: string;
  text: string;
}

/** A slip and what should stand there instead. Data is in German whatever the language of the messages. */
export interface Example {
  /** What it is written in: for programs that colour it, and for the test that reads it. */
  syntax: 'yaml' | 'markdown' | 'text';
  wrong: string;
  right: string;
}

/** Codes about what somebody writes into data and chapters or takes over into them. */
type Written = {
  [C in Code]: C extends `ZB${1 | 2}${string}`
    ? (typeof codes)[C]['kind'] extends 'content' | 'approval'
      ? C
      : never
    : never;
}[Code];

/** Examples by code; nothing that somebody writes goes without one. */
export type Examples = Record<Written, Example> & Partial<Record<Code, Example>>;

/** The paragraph of a code in a language, with its example. */
export interface CodeExplanation extends Meaning {
  example: Example | undefined;
}

/** Words around the explanations. `{name}` stands for a value. */
export interface ExplainWords {
  wrong: string;
  right: string;
  /** How severe a code is that ends a build, and one that does not. */
  stops: string;
  passes: string;
  draft: string;
  kinds: Record<Kind, string>;
}

export type Meanings = Record<LanguageName, Record<Code, Meaning>>;
