import type { Message } from './language.js';

/** Findings about the browser, the output and the call (ZB3xxx, ZB4xxx). */
export const enRunningMessages = {
  ZB3001: { text: 'There is no browser that can print. Looked at: {lookedAt}.', remedy: 'Run: {remedy}' },
  ZB3002: {
    text: 'The browser cannot be used ({path}): {reason}',
    remedy:
      'Try again. If it stays: a folder named here must be writable, and open to you alone (chmod 700); otherwise run “npm ci”, or name another browser with --browser.',
  },
  ZB3003: {
    text: 'Printing took longer than {seconds} seconds.',
    remedy: 'Try again, or give more time with --timeout.',
  },
  ZB3004: {
    text: 'The report wanted to load something from outside: {url}',
    remedy: 'Remove the reference; everything has to be in the project.',
  },
  ZB3005: {
    text: 'The browser’s PDF has a form that zb does not know.',
    remedy: 'Use the browser that comes with zb: leave out --browser and ZB_BROWSER.',
  },
  ZB3006: {
    text: 'Cannot write “{file}”: {reason}.',
    remedy: 'Check space and rights, or choose another folder.',
  },
  ZB3007: {
    text: 'The page numbers of the contents do not settle (report “{report}”).',
    remedy: 'Please report this; it is a fault of the template.',
  },
  ZB3008: {
    text: 'The template “{template}” is broken: {reason}.',
    remedy: 'Correct it in the folder templates/{template}.',
  },
  ZB3009: {
    text: 'The findings cannot be written to “{file}”: {reason}.',
    remedy: 'Name a file with -o in a folder that you may write to.',
  },
  ZB3010: {
    text: 'Process {pid} is building into the same folder and has not finished after {seconds} seconds.',
    remedy: 'Wait until it has finished, or end it. If it is no longer there, delete the file {file}.',
  },
  ZB4030: {
    text: '“{word}” is in no answer that a word cloud is made from, and is no theme of the code book.',
    remedy: 'Name a term of the cloud, a theme of data/codebuch.yaml, or a word of an answer.',
  },
  ZB4031: {
    text: '“{word}” is said (places: {count}), but counts for no term.',
    remedy: 'If it shall count, put it into data/codebuch.yaml: zb codebook add THEME WORD.',
  },
  ZB4001: {
    text: 'There is no project in “{folder}”.',
    remedy: 'Name the folder that holds data/projekt.yaml with --root, or change into it.',
  },
  ZB4002: { text: 'There is no report “{id}”.', remedy: 'There are: {known}.' },
  ZB4003: { text: 'There is no figure “{id}”.', remedy: 'There are: {known}.' },
  ZB4004: { text: 'There is no word cloud “{id}”.', remedy: 'There are: {known}.' },
  ZB4005: { text: 'zb does not know “{what}”.', remedy: '“zb --help” shows what there is.' },
  ZB4007: {
    text: 'zb knows no message “{code}”.',
    remedy:
      'Give the code that stands in the message, for example “zb explain ZB1203”. All of them are in docs/meldungen.md (German).',
  },
  ZB4008: {
    text: 'The project has no report.',
    remedy: 'Create a file in data/berichte (see the handbook).',
  },
  ZB4020: {
    text: 'There is no theme “{id}”.',
    remedy: 'The themes are in data/codebuch.yaml. Make a new one with --neu and --anzeige.',
  },
  ZB4021: {
    text: '“{word}” counts for the theme “{theme}” already (entry “{entry}”).',
    remedy: 'Take the entry out there, or put the word under “ausschluesse” there. --force adds it anyway.',
  },
  ZB4022: {
    text: '“{word}” counts for the theme “{theme}” already (entry “{entry}”).',
    remedy: 'There is nothing to do about it.',
  },
  ZB4023: {
    text: 'The file “{file}” must not be in the folder “{folder}”: the review quotes interviews.',
    remedy: 'Name a place with --output from which nothing is published.',
  },
  ZB4024: {
    text: 'The table “{file}” can not be taken over: {problem}.',
    remedy: 'Take a file that “zb codebook review --format csv” has written.',
  },
  ZB4025: {
    text: 'There is a theme “{id}” already.',
    remedy: 'Leave --neu out, or choose another id.',
  },
  ZB4026: {
    text: '“{word}” is under “{list}” of the theme “{theme}” already; it can not be both.',
    remedy: 'Take it out there first.',
  },
  ZB4027: {
    text: '“{word}” is too long: {length} characters, there is room for {limit}.',
    remedy: 'Shorten it; what has several words belongs under “wendungen” (--wendung).',
  },
  ZB4028: {
    text: 'This place is written in a way that zb can not change it alone.',
    remedy: 'Add the words by hand: {words}.',
  },
  ZB4006: {
    text: 'Something is wrong with “{what}”: {problem}.',
    remedy: '“{help}” shows how it is meant.',
  },
} satisfies Record<string, Message>;
