import { terms } from './en-terms.js';
import { ui } from './en-ui.js';
import type { Language } from './language.js';

export const en: Language = {
  messages: {
    ZB1001: {
      text: 'This is not valid YAML: {problem}.',
      remedy: '{mend}',
    },
    ZB1002: { text: 'The file “{file}” is missing.', remedy: 'Create it, or correct its name and path.' },
    ZB1003: {
      text: 'The file “{file}” is not saved as UTF-8.',
      remedy: 'Save it as UTF-8 in your editor, and check the umlauts.',
    },
    ZB1004: {
      text: 'The file “{file}” is empty.',
      remedy: 'Fill it in; a chapter or interview that nobody needs can also be deleted.',
    },
    ZB1005: { text: 'The key “{key}” is here for the second time.', remedy: 'Delete one of the two.' },
    ZB1006: {
      text: 'The file “{file}” cannot be read.',
      remedy: 'Check that it is an ordinary file and that you may read it.',
    },
    ZB1007: {
      text: 'The file “{file}” leads out of the project.',
      remedy: 'Put a real file into the data folder, not a link to the outside.',
    },
    ZB1008: {
      text: 'The file “{file}” is not read.',
      remedy: 'Check name and folder; data files end in .yaml.',
    },
    ZB1009: {
      text: 'What zb has kept in {file} is of no use any more: changed by hand, damaged, or for something that is no longer there.',
      remedy:
        'Delete the file; “zb build-wordcloud” writes it anew. Until then the words stand as if it were not there.',
    },
    ZB1101: { text: 'This has to be {expected}, but {found} was found.', remedy: '{fix}' },
    ZB1102: {
      text: '“{key}” is missing here.',
      remedy:
        'Add “{key}: …” on a line of its own with the same indentation or, inside { }, after a comma.{hint}',
    },
    ZB1103: { text: 'There is no key “{key}” here.', remedy: 'Possible keys: {known}.' },
    ZB1104: { text: '“{value}” is not provided for here.', remedy: 'Possible values: {allowed}.' },
    ZB1105: {
      text: 'The list has too few entries: {found}, needed: at least {minimum}.',
      remedy:
        'Add entries, in square brackets separated by commas or each on a line of its own beginning with “- ”.',
    },
    ZB1106: { text: '“{value}” does not work here.', remedy: 'Expected: {form}.' },
    ZB1107: {
      text: 'The text is too long: {length} characters, there is room for {limit}.',
      remedy: 'Shorten it by at least {surplus} characters.',
    },
    ZB1108: { text: 'The number {value} does not work here.', remedy: 'It has to be {limit}.' },
    ZB1109: { text: 'There is nothing here.', remedy: '{fix}' },
    ZB1110: {
      text: 'The list has too many entries: {found}, allowed: at most {maximum}.',
      remedy: 'Delete entries.',
    },
    ZB1201: { text: 'The id “{id}” is already taken.', remedy: 'Choose another id.' },
    ZB1203: { text: '{kind} “{id}” does not exist.', remedy: 'There are: {known}.' },
    ZB1301: {
      text: '“{title}” ends ({to}) before it begins ({from}).',
      remedy: 'Swap the two, or correct one.',
    },
    ZB1303: {
      text: 'There is no template “{template}”.',
      remedy: 'There are: {known}. A new template goes into the folder templates/{template}.',
    },
    ZB1304: {
      text: 'The figure “{figure}” stands in no report.',
      remedy: 'Put ::abbildung{#{figure}} into a chapter, or delete the entry.',
    },
    ZB1305: { text: '{kind} “{id}” already stands in the report “{report}”.', remedy: '{fix}' },
    ZB1306: {
      text: 'The file is called “{name}”, its id is “{id}”.',
      remedy: 'Both have to be the same: rename the file or change the id.',
    },
    ZB1307: {
      text: 'The chapter “{id}” stands in no report.',
      remedy: 'Add the file to a report under “teile”, or delete it.',
    },
    ZB1308: {
      text: 'The verbatim statement “{id}” is not approved yet.',
      remedy:
        'Get the approval and write “freigabe: erteilt”, or give the substance only (art: sinngemaess).',
    },
    ZB1309: {
      text: 'The interview “{id}” must not be analysed: the consent is “{consent}”.',
      remedy: 'Get the consent and write “einwilligung: erteilt”, or take the file out of data/interviews.',
    },
    ZB1310: {
      text: 'Two themes are shown by the same name: “{display}”.',
      remedy: 'Give one of them another “anzeige”, or make one of both.',
    },
    ZB1311: {
      text: 'The interviews “{id}” and “{other}” seem to be the same: one pseudonym, or the same answers word for word. Counted twice, a single person would become visible.',
      remedy: 'Delete one of the two files, or give each person a pseudonym of their own.',
    },
    ZB1312: {
      text: 'The word cloud “{id}” shows what a single interview says, too; that may tell who spoke.',
      remedy: 'Set “mindestens” to 3 or more.',
    },
    ZB1401: {
      text: 'HTML is not allowed in chapters: {html}',
      remedy: 'Write Markdown (see the handbook); write a < that is meant as a character as \\<.',
    },
    ZB1402: { text: 'There is no directive “{written}”.', remedy: 'There are: {known}.' },
    ZB1403: { text: '“{written}” does not say what is meant.', remedy: 'Add the id: {example}.' },
    ZB1404: {
      text: '{kind} “{id}” is not part of the report “{report}”.',
      remedy: 'Remove the reference, or put what it means into this report.',
    },
    ZB1405: {
      text: 'The footnote “{id}” has no text.',
      remedy: 'Add a line “[^{id}]: …” at the end of the chapter.',
    },
    ZB1406: {
      text: 'The heading “{title}” is on the wrong level ({found}).',
      remedy: 'Write {expected}: below the chapter title comes ##, below that ###.',
    },
    ZB1407: { text: '{what} “{name}” does not exist.', remedy: 'Possible names: {known}.' },
    ZB1408: {
      text: 'The link “#{anchor}” leads nowhere in the report “{report}”.',
      remedy: 'Write :abb[…] or :kapitel[…], or correct the anchor.',
    },
    ZB1409: {
      text: 'The head of the chapter {problem}.',
      remedy: 'The file begins with a line ---, then id, titel and art, then a line --- again.',
    },
    ZB1410: { text: '{markup} is not provided for in chapters.', remedy: '{instead}' },
    ZB1411: {
      text: 'This kind of link is not allowed: {url}',
      remedy: 'Allowed are addresses that begin with https://, http:// or mailto:, and anchors with #.',
    },
    ZB1412: {
      text: 'Nothing refers to the footnote “{id}”; it would not be printed.',
      remedy: 'Put [^{id}] into the text, or delete the footnote.',
    },
    ZB1413: {
      text: '“{written}” has no effect here and would be printed like this.',
      remedy: 'Write it alone on a line, without spaces after the colons and before the bracket.',
    },
    ZB1414: { text: '{problem}', remedy: '{fix}' },
    ZB1501: {
      text: 'The picture “{file}” lies outside the project.',
      remedy: 'Put it into the folder data/bilder, and write bilder/… here.',
    },
    ZB1502: { text: 'The picture “{file}” is missing.', remedy: 'Put the file there, or correct the path.' },
    ZB1503: {
      text: 'The picture “{file}” is neither PNG nor JPEG.',
      remedy: 'Save it as PNG or JPEG; changing the extension alone is not enough.',
    },
    ZB2001: {
      text: 'In the figure “{figure}” a text leaves its shape: “{text}”.',
      remedy: 'Shorten the text in the data.',
    },
    ZB2002: {
      text: 'In the figure “{figure}” “{text}” and “{other}” touch.',
      remedy: 'Shorten one of the two texts.',
    },
    ZB2003: {
      text: 'The font has no glyph for “{characters}” in “{text}” (figure “{figure}”).',
      remedy: 'Replace the character.',
    },
    ZB2004: { text: 'The font “{family}” is not installed.', remedy: 'Run: npm install {package}' },
    ZB2005: {
      text: 'The font “{family}” lacks a cut: {weight} {style}.',
      remedy: 'Choose a font in projekt.yaml that has the weights 400, 500, 600 and 700 and an italic.',
    },
    ZB2006: {
      text: 'The font has no glyph for “{characters}”.',
      remedy: 'Replace the character, or choose a font in projekt.yaml that has it.',
    },
    ZB2101: {
      text: 'The word cloud “{cloud}” has no term that at least {threshold} interviews name.',
      remedy:
        'Check the code book and the questions of the cloud; lower “mindestens” only if nobody becomes recognisable.',
    },
    ZB2102: {
      text: 'The word cloud “{cloud}” is too full for its area.',
      remedy: 'Lower “hoechstens”, or leave an “umriss” of your own out.',
    },
    ZB2103: {
      text: 'The word clouds “{cloud}”, {others} tell more together than each alone: the difference of their counts shows what only single people said (terms concerned: {count}).',
      remedy: 'Put groups together, or publish one of these clouds less.',
    },
    ZB2110: {
      text: 'The layout d3-cloud cannot be loaded on this computer.',
      remedy:
        'Run: npm ci. If that does not help, write in wortwolken.yaml: anordnung: zb; it runs everywhere.',
    },
    ZB2111: {
      text: 'The outline “{outline}” is no SVG path that encloses an area with room for words.',
      remedy: 'Write ellipse, rechteck, or a path from a drawing program, e.g. M0 0 L100 0 L50 80 Z.',
    },
    ZB2112: {
      text: 'The term “{text}” is too long for the width of the word cloud “{cloud}”.',
      remedy: 'Give it a shorter name with “anzeige” in the code book.',
    },
    ZB2113: {
      text: 'The layout d3-cloud knows no outlines of its own (word cloud “{cloud}”).',
      remedy: 'Leave “umriss” out, or write: anordnung: zb',
    },
    ZB2114: {
      text: 'The font has no glyph for “{characters}” in the term “{text}” of the word cloud “{cloud}”.',
      remedy:
        'Give the term a name without it with “anzeige” in the code book, or choose a font in projekt.yaml that has it.',
    },
    ZB2115: {
      text: 'The term “{text}” finds no place in the outline of the word cloud “{cloud}”; it is drawn without the outline, with all its terms.',
      remedy:
        'Choose a wider “umriss”, lower “hoechstens”, or give the term a shorter name with “anzeige” in the code book.',
    },
    ZB2301: {
      text: 'Nothing is taken from “{source}”: it is not settled that the people asked have consented.',
      remedy:
        'Write --einwilligung erteilt if all have agreed, --einwilligung nicht-noetig if no consent is needed, or name the column of a survey that holds it in the assignment.',
    },
    ZB2302: { text: '“{file}” is no text file but {what}.', remedy: '{fix}' },
    ZB2303: {
      text: 'In “{file}” letters are lost or garbled (wrong encoding).',
      remedy: 'Open the file in the program it comes from, and save it again as UTF-8.',
    },
    ZB2304: {
      text: 'The table “{file}” can not be read: {problem}.',
      remedy: 'Export it as CSV once more, without changing it in an editor before.',
    },
    ZB2305: {
      text: 'Row {row} of the table has {found} cells, the headings are {expected}.',
      remedy: 'Add or delete delimiters; text that holds a delimiter belongs in quotation marks.',
    },
    ZB2306: {
      text: 'No column of “{file}” fits a question of fragen.yaml.',
      remedy:
        'Say with --zuordnung which column belongs to which question. Columns: {columns}. Questions: {known}.',
    },
    ZB2307: { text: 'Row {row} of the table, column “{column}”: {problem}.', remedy: '{fix}' },
    ZB2308: {
      text: 'The interview “{id}” is there already; it is not overwritten.',
      remedy: 'Choose another id with --kennung, or write --ueberschreiben.',
    },
    ZB2309: { text: 'There is nothing to take in “{file}”: {problem}.', remedy: '{fix}' },
    ZB2310: { text: 'The table has no column “{column}”.', remedy: 'There are: {known}.' },
    ZB2311: {
      text: 'The column “{column}” holds contact data; they are never taken.',
      remedy: 'Take another column; a number or an invented code will do.',
    },
    ZB2120: {
      text: 'The places of the words of the word cloud cannot be kept: “{file}” cannot be written ({reason}).',
      remedy: 'Check the permissions of the folder data/anordnungen in the project.',
    },
    ZB2121: {
      text: 'The word clouds “{id}” and “{other}” would write the same file: {other}.svg.',
      remedy: 'Give one of them another id.',
    },
    ZB2122: {
      text: 'The files in “{folder}” cannot be watched: {reason}',
      remedy: 'Build without --watch, each time by hand.',
    },
    ZB2130: {
      text: 'The entry “{entry}” is of no use for counting: {problem}.',
      remedy: 'Write more of the word, or take the entry out.',
    },
    ZB2131: {
      text: 'The entry “{entry}” is in two themes: “{other}” (“{kept}”) and “{theme}”. It counts for the first one only.',
      remedy: 'Take it out of one of them.',
    },
    ZB2132: {
      text: 'The pattern “{entry}” matches no word that anybody said.',
      remedy: 'Check the spelling, take the pattern out, or enter the words one by one.',
    },
    ZB2133: {
      text: '“{kept}” (“{other}”) and “{entry}” (“{theme}”) match the same word equally well; only the order of the file decides.',
      remedy:
        'Which words these are tells “zb codebook review”. Put each under “woerter” of the theme it belongs to and under “ausschluesse” of the other.',
    },
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
      text: 'The browser’s PDF has a form that zb does not know: {reason}',
      remedy: 'Use the browser that comes with zb.',
    },
    ZB3006: {
      text: 'Cannot write “{file}”: {reason}.',
      remedy: 'Check space and rights, or choose another folder with --out.',
    },
    ZB3007: {
      text: 'The page numbers of the contents do not settle (report “{report}”).',
      remedy: 'Please report this; it is a fault of the template.',
    },
    ZB3008: {
      text: 'The template “{template}” is broken: {reason}.',
      remedy: 'Correct it in the folder templates/{template}.',
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
      remedy: '“zb help” with the name of the command shows how it is meant.',
    },
  },
  terms,
  ui,
};
