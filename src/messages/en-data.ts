import type { Message } from './language.js';

/** Findings in data and chapters (ZB1xxx). */
export const enDataMessages = {
  ZB1001: {
    text: 'This is not valid YAML: {problem}.',
    remedy: '{mend}',
  },
  ZB1002: { text: 'The file “{file}” is missing.', remedy: 'Correct its name and path, or create it.' },
  ZB1003: {
    text: 'The file “{file}” is not saved as UTF-8.',
    remedy:
      'If your editor shows the umlauts as they should be, save the file as UTF-8. If it shows � or wrong characters, don’t save: open it again as Windows-1252 (ANSI), then save it as UTF-8.',
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
  ZB1010: {
    text: 'Two versions of the same passage stand here: git could not merge them (<<<<<<< on this line, ======= on line {middle}, >>>>>>> on line {last}).',
    remedy: 'Keep of both what is to hold, and delete the rest and the three lines with these signs.',
  },
  ZB1011: {
    text: 'A character has been lost here, mostly an umlaut; � stands in its place.',
    remedy: 'Type it again, or get the last backup of the file.',
  },
  ZB1101: { text: 'This has to be {expected}, but {found} was found.', remedy: '{fix}' },
  ZB1102: {
    text: '“{key}” is missing here.',
    remedy:
      'Add “{key}: …” on a line of its own below, indented exactly as far as the other keys of this entry (“- ” counts as two spaces), or, inside { }, after a comma.{hint}',
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
  ZB1111: {
    text: 'Nothing is read from here on: “{text}” counts as a remark.',
    remedy:
      'If it belongs to the text, put the whole value in straight quotation marks ("…"); if it is a remark, write a space behind the #.',
  },
  ZB1201: {
    text: 'The id “{id}” is already taken.',
    remedy: '{fix}',
  },
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
    remedy: 'Get the approval and write “freigabe: erteilt”, or give the substance only (art: sinngemaess).',
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
  ZB1313: {
    text: '“{title}” has the status “geplant”, but its date ({date}) is before the edition’s ({edition}).',
    remedy: 'Write what became of it (durchgefuehrt, verschoben or entfallen), or correct the date.',
  },
  ZB1314: {
    text: '“{title}” has the status “durchgefuehrt”, but its date ({date}) is after the edition’s ({edition}).',
    remedy: 'Write “geplant” or “bestaetigt”, or correct the date, or the edition’s.',
  },
  ZB1315: { text: '{kind} “{id}” is used nowhere.', remedy: '{fix}' },
  ZB1316: {
    text: 'No member has the role “{name}”.',
    remedy: 'Give it to a member under “rollen” in mitglieder.yaml, or delete it.',
  },
  ZB1317: {
    text: 'The member “{name}” has no role; its row in the matrix stays empty.',
    remedy: 'Add what it takes on under “rollen”.',
  },
  ZB1318: {
    text: '“{name}” and “{other}” seem to be one person, spelt two ways.',
    remedy: 'Write the name the same in both places. If they are two persons, leave it.',
  },
  ZB1319: {
    text: 'The Handlungsfeld “{name}” already stands in the Themenfeld “{themenfeld}”.',
    remedy: 'Delete one of the two entries: a Handlungsfeld belongs to one Themenfeld.',
  },
  ZB1401: {
    text: 'HTML is not allowed in chapters: {html}',
    remedy:
      'For bold write **so**, for italics *so*; delete everything else in < >, also its counterpart with </ at the end. Write a < that is meant as a character as \\<.',
  },
  ZB1402: { text: 'There is no directive “{written}”.', remedy: 'There are: {known}.' },
  ZB1403: { text: '“{written}” does not say what is meant.', remedy: 'Add the id: {example}.' },
  ZB1404: {
    text: '{kind} “{id}” is not part of the report “{report}”.',
    remedy: 'Remove the reference, or put what it means into this report.',
  },
  ZB1405: {
    text: '{problem}',
    remedy: '{fix}',
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
  ZB1415: { text: '“{written}” does nothing here and would be printed as it is.', remedy: '{fix}' },
  ZB1416: {
    text: 'The table has no column for “{text}”; it would not be printed.',
    remedy:
      'The first row has {columns} columns: add a head and a rule below it there, or take the cell away.',
  },
  ZB1417: {
    text: 'Broken into lines the title is another: “{lines}”.',
    remedy: 'Write the same words under “umbruch” as under “titel”.',
  },
  ZB1420: { text: 'Here is a straight quotation mark.', remedy: 'Write {instead}, as in {pair}.' },
  ZB1421: {
    text: 'Here is a straight apostrophe.',
    remedy: 'Write {instead}; quotation marks within a quotation look like this: {single}.',
  },
  ZB1422: {
    text: 'The quotation mark {written} does not belong here.',
    remedy: 'Write {instead}, as in {pair}.',
  },
  ZB1423: {
    text: 'Here begins a quotation that does not end in the same paragraph.',
    remedy: 'Put {instead} at its end, as in {pair}.',
  },
  ZB1424: {
    text: 'Here ends a quotation that did not begin in the same paragraph.',
    remedy: 'Put {instead} at its beginning, as in {pair}.',
  },
  ZB1425: {
    text: 'Here is a hyphen where a dash is probably meant.',
    remedy: 'Write the long stroke {instead}, with a space before and behind it.',
  },
  ZB1426: {
    text: 'In “{written}” the stroke means “to”: it is long and has no spaces around it.',
    remedy: 'Write “{instead}”.',
  },
  ZB1427: { text: 'A space is missing in “{written}”.', remedy: 'Write “{instead}”.' },
  ZB1428: { text: 'Here is more than one space.', remedy: 'Leave one.' },
  ZB1429: {
    text: 'There is an entry for “{word}” under “silbentrennung” already.',
    remedy: 'Leave one of the two.',
  },
} satisfies Record<string, Message>;
