import type { Example } from './meaning.js';

/** An example in a data file. */
export const yaml = (wrong: string, right: string): Example => ({ syntax: 'yaml', wrong, right });

/** An example in a chapter. */
export const markdown = (wrong: string, right: string): Example => ({ syntax: 'markdown', wrong, right });

/** An example of names of files, calls and tables. */
export const text = (wrong: string, right: string): Example => ({ syntax: 'text', wrong, right });
