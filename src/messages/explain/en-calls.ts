import type { Meaning } from './meaning.js';

/** What findings about a call mean (ZB40xx). */
export const enCalls = {
  ZB4001: {
    title: 'There is no project here',
    text: 'A project is a folder that has data/projekt.yaml in it. zb looks for it where you call the command, and in all folders above. Usually the terminal is still in the wrong folder: change to your project folder with “cd”.',
  },
  ZB4002: {
    title: 'There is no report of that name',
    text: 'Reports are named by their id; that is the name of the file in data/berichte without .yaml, not the title on the cover. Without a name zb builds all reports.',
  },
  ZB4003: {
    title: 'There is no figure of that name',
    text: 'In a call figures are named as behind “id” in data/abbildungen.yaml. The number in the printed report (“Abb. 7”) does not count here, since it changes with the order.',
  },
  ZB4004: {
    title: 'There is no word cloud of that name',
    text: 'In a call word clouds are named as behind “id” in data/wortwolken.yaml. If the cloud is new, save the file first; zb reads only what is on disk.',
  },
  ZB4005: {
    title: 'An unknown command or option',
    text: 'The first word after zb is the command, what begins with dashes is an option. Both have to be exact; long options have two dashes. If you copy a call from Word or an e-mail, two short dashes have sometimes become a long one: type them anew.',
  },
  ZB4006: {
    title: 'The call lacks something, or has too much',
    text: 'The command is right, but what follows does not add up: an option waits for its value, a value is not provided for, or a word is left over. Put names with spaces in quotation marks; otherwise zb takes them for several.',
  },
  ZB4007: {
    title: 'There is no message of that name',
    text: 'Every message has a fixed code of ZB and four digits. It stands in the first line behind “error”, “warning” or “hint”. The first digit tells what it is about: 1 data and texts, 2 figures and clouds, 3 printing and PDF, 4 the call.',
  },
  ZB4008: {
    title: 'The project has no report yet',
    text: 'The data is there, but nothing says which chapters should become a report, and in which order. A file in data/berichte does that for each report. The handbook has a sample to copy under “Ein neuer Bericht”.',
  },
  ZB4020: {
    title: 'A theme that the code book lacks',
    text: 'You wanted to enter words in a theme that does not exist. You can name a theme by its id or by the name that the cloud shows. So that no second one arises from a typing error, zb adds a new one only if you say so.',
  },
  ZB4021: {
    title: 'The word counts for another theme already',
    text: 'A word can count for one theme only. This one already falls under another, perhaps by a pattern with an asterisk. If it were entered in addition, the numbers of both themes would shift. Decide where it belongs by its sense, and take it out of the other place.',
  },
  ZB4022: {
    title: 'The word counts there already',
    text: 'For this theme the word is counted already, either literally or by a pattern that includes it. A further entry would change nothing; zb leaves the file at this place as it is.',
  },
  ZB4023: {
    title: 'Something confidential in a place for publication',
    text: 'The review of the code book quotes interviews. In out lies what is published, and in data what zb reads as data; in both places it could get out by accident. Save it beside the project folder, in a protected place.',
  },
  ZB4024: {
    title: 'A table that cannot be taken over',
    text: 'Only a table as “zb codebook review” writes it is taken over, with its headings. When saving, Excel sometimes changes delimiters or format: choose “CSV UTF-8”, and leave the row of headings. As long as there is a fault in it, no row is taken over.',
  },
  ZB4025: {
    title: 'The new theme exists already',
    text: 'With --neu you add a theme, but the id is taken. Two themes of one id could not be told apart. If you only wanted to add words, call the command without --neu.',
  },
  ZB4026: {
    title: 'A word is to count and not to count',
    text: 'An exclusion makes a word not count for a theme although a pattern matches it. Here the same word is to be counted and excluded for the same theme. Only one of the two can hold.',
  },
  ZB4027: {
    title: 'A term is too long for the code book',
    text: 'Entries of the code book are single words or short phrases, as somebody says them. A whole sentence would never occur twice. Take out the two or three words that matter.',
  },
  ZB4028: {
    title: 'A list that zb cannot change by itself',
    text: 'When it enters something, zb leaves remarks, order and style of the file untouched. This place is written in so unusual a way that it could not be done safely, perhaps with anchors or spread over several lines. By hand it is a matter of seconds.',
  },
  ZB4030: {
    title: 'A word that nobody said',
    text: 'Only what occurs in an answer or stands in the code book can be explained. This word does neither, not even inflected or in a compound. Perhaps it occurs only in questions that no cloud is made from.',
  },
  ZB4031: {
    title: 'A word that counts for nothing',
    text: 'The word was said, but it stands in no theme of the code book and is no term by itself. Many words are like that, and usually rightly so. If you think it matters, enter it in a theme.',
  },
  ZB4040: {
    title: 'A new project goes only into an empty folder',
    text: "zb init writes many files at once. So that it overwrites nothing of yours, it takes only a folder that has nothing in it or isn't there yet. Hidden files such as .git don't matter. For a project that is there already, the option --editor sets up the editor alone.",
  },
  ZB4041: {
    title: "The settings of the editor can't be read",
    text: 'For the editor to understand the data, zb adds a few lines to .vscode/settings.json and leaves all else as it is. For that the file has to be readable. Usually a comma or a bracket is missing; VS Code shows the place in red.',
  },
  ZB4042: {
    title: 'The port of the preview is not free',
    text: 'The preview is a web page that only this computer sees; its address ends with a number, the port. Only one program can use each of these numbers. If the preview of another project is still running there, end it in its window with Ctrl+C. Without --port, zb looks for a free number itself.',
  },
  ZB4043: {
    title: 'The preview is running already',
    text: 'At the address named, a preview that is running already shows the same project; a second one at the same port is not possible, and mostly not needed. Open the address in the browser. If you cannot find the window in which the first one runs, start a second one without --port: zb looks for a free number for it.',
  },
} satisfies Record<string, Meaning>;
