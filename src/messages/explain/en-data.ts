import type { Meaning } from './meaning.js';

/** What findings in data files mean (ZB10xx–ZB13xx). */
export const enData = {
  ZB1001: {
    title: 'The file does not read as YAML',
    text: 'All data is written in YAML, a notation of keys, colons and indentation. At this place it does not add up, and everything after it might be misunderstood; so zb checks the rest of the file only when this is right. Usually it is a colon in the middle of a text, indentation that is off by a space, a tab, or a quotation mark without its partner. If the line itself looks right, look at the one above.',
  },
  ZB1002: {
    title: 'A file is missing',
    text: 'The project names a file that is not in its place, or needs it in any case. Often it was renamed or moved and the entry still has the old name. Capitals count: “Vorwort.md” and “vorwort.md” are two files, even if Windows does not show it. Paths start in the folder data.',
  },
  ZB1003: {
    title: 'The file has another encoding',
    text: 'Letters are saved as numbers, and there are several tables for that, called encodings. zb reads UTF-8 only, since every language can be written in it. Older Windows programs save differently, and umlauts would turn into wrong characters. Choose “Save as” or “Save with encoding” in your editor, and UTF-8 there. If the umlauts already look wrong in the editor, open the file with its old encoding first (Windows-1252).',
  },
  ZB1004: {
    title: 'The file is empty',
    text: 'The file is there, but it holds nothing except blank lines perhaps. That happens when saving breaks off or when a file was made as a placeholder. An empty chapter would become an empty page, an empty list a figure without content. Get the content from your last backup, or delete the file together with the place that names it.',
  },
  ZB1005: {
    title: 'A key is there twice',
    text: 'Within a group each key may stand once; otherwise zb would have to guess which one counts. Usually a line was left behind after copying, or the dash “- ” between two entries of a list is missing, so that both look like one. Before you delete one, check which of the values is right.',
  },
  ZB1006: {
    title: 'A file cannot be opened',
    text: 'There is something of that name, but zb cannot get at its content: it is a folder or otherwise no ordinary file (a device, a pipe), permission is missing, or the network drive does not answer. Try to open the file in your editor. If that fails too, only whoever looks after the folder can help.',
  },
  ZB1007: {
    title: 'A link leads out of the project',
    text: 'Instead of a file there is a link in the folder data, and its target lies outside the project. If you passed the folder on, the file would be missing; and what lies outside should not get into a publication by accident. Copy the file itself into the folder.',
  },
  ZB1008: {
    title: 'A file is not read',
    text: 'zb tells from folder, name and ending what a file holds. This one fits nothing, so its content is ignored, even if you have only just written it. Often the ending is .yml or .txt, the name has a typing error, or the file is in the wrong folder. A file that is not needed does not belong in the folder data.',
  },
  ZB1009: {
    title: 'The remembered arrangement of a cloud is useless',
    text: 'In data/anordnungen zb keeps where each word of a cloud stands, so that as little as possible moves from edition to edition. This file no longer fits: the cloud was deleted or renamed, or somebody changed the file. Only the arrangement is lost, no data. Delete the file; the next build makes it again if the cloud still exists.',
  },
  ZB1010: {
    title: 'Two versions side by side',
    text: 'Two people have changed the same passage, and git did not know which version holds when it merged them. It then writes both into the file: between <<<<<<< and ======= the one, between ======= and >>>>>>> the other. Decide what is to stay. Until then zb checks the first of the two.',
  },
  ZB1011: {
    title: 'A lost character',
    text: 'A program puts � where it could not read something. Usually the file was opened with a wrong encoding and saved like that; what stood there before is no longer in the file. Where there are many such places, the last backup is the shortest way.',
  },
  ZB1101: {
    title: 'This is of the wrong kind',
    text: 'Every key expects a certain kind of content: a text, a number, true or false, a list, or a group of further keys. YAML decides by looks what something is: 12 is a number, "12" in straight quotation marks is a text; “- ” or square brackets make a list, even of a single entry.',
  },
  ZB1102: {
    title: 'A key that is needed is missing',
    text: 'Without it zb would not know what to draw or print. Shown is the entry it belongs to, since at the place itself there is nothing. If you did write it and it is missed all the same, it is probably indented differently from its neighbours and so counts for another entry, or its name has a typing error.',
  },
  ZB1103: {
    title: 'This key is unknown here',
    text: 'The name before the colon is none of those that have an effect here. zb does not pass over it silently: a typing error would go unnoticed, and what you wrote would be missing from the report. Keys are written in lower case and without umlauts. If the name is right, the line may belong one step further to the left or right.',
  },
  ZB1104: {
    title: 'A value outside the fixed choice',
    text: 'Only a fixed set of words works here, because it decides how something is drawn: a symbol, a colour, a status. Other words with the same sense are not understood. Take one from the list exactly as it is written, in lower case and without umlauts.',
  },
  ZB1105: {
    title: 'A list is too short',
    text: 'The list is empty or has fewer entries than its figure needs: a figure without entries could not be drawn, a series of one would be no series. If the content is not there yet, leave the figure out of the report for now.',
  },
  ZB1106: {
    title: 'The value has the wrong form',
    text: 'Ids, dates, times, colours and the like follow a fixed form so that zb can work with them: put the timeline in order, mix a colour, find a reference again. A date has its year first, a colour has # and straight quotation marks around it, an id is in lower case without umlauts. A day that does not exist, such as 31 April, is found here too.',
  },
  ZB1107: {
    title: 'A text is too long for its place',
    text: 'The text appears in a shape of fixed size: a circle, a card, a line in the margin. Setting it smaller would make it unreadable, cutting it off would change its sense; so it has to be shortened by you. Spaces count. Details belong in a key such as “beschreibung” or in the chapter.',
  },
  ZB1108: {
    title: 'A number is out of bounds',
    text: 'The number is too small or too large to make sense here: a duration of zero, a cloud of no words, an impossible year. Often a comma instead of a point or one nought too many is the reason. The message gives the bound.',
  },
  ZB1109: {
    title: 'A key has no content',
    text: 'After the colon or dash there is nothing that counts. Perhaps the text was still to come; perhaps it begins with # and is therefore taken as a remark, as with colours without quotation marks. To zb an empty key is not the same as a missing one: if you do not need it, delete the whole line.',
  },
  ZB1110: {
    title: 'A list is too long',
    text: 'The figure or page has room for a certain number of entries only. More would overlap or become too small to read. Merge entries, or spread them over two figures.',
  },
  ZB1111: {
    title: 'Text that YAML takes for a remark',
    text: 'In YAML, # behind a blank begins a remark: what follows on the line is not read, and the report would lack it. A house number with # makes half a name. In straight quotation marks the sign is ordinary text. If a remark is really meant, a space behind it shows that it is on purpose.',
  },
  ZB1201: {
    title: 'An id is given twice',
    text: 'By the id other files know who or what is meant. If two entries have the same one, every reference becomes uncertain: one person would get the role of another. Give the newer entry an id of its own, and then change the places that mean it. The message shows where the id was first used. Often just a copy of the file was left behind (“heft (1).yaml”, “heft - Kopie.yaml”): zb reads all that lies in data/. Keep copies elsewhere.',
  },
  ZB1203: {
    title: 'A reference to nothing',
    text: 'Something is named here by its id – a person, a Rollenprofil, a Themenfeld – but nothing is entered under that id. Either it is mistyped or was renamed at the other place, or the entry is still missing. What counts is the id behind “id”, not the name that is printed.',
  },
  ZB1301: {
    title: 'The end comes before the beginning',
    text: 'A period runs backwards; the timeline could not draw it. Usually beginning and end are swapped, or only one of them was changed when the entry was carried over to the next year. A month or quarter counts from its first day to its last.',
  },
  ZB1303: {
    title: 'The template of the report does not exist',
    text: 'The template decides what a report looks like; each is a folder in templates. The report names one for which there is no folder. Write the name exactly as the folder is called. New templates are made by whoever looks after zb.',
  },
  ZB1304: {
    title: 'A figure is shown nowhere',
    text: 'The figure is entered, but no chapter of a report places it. That is no error, though often an oversight: a reference such as :abb[…] only mentions a figure; ::abbildung{#…} on a line of its own prints it. If you keep it for later, you can let the warning stand.',
  },
  ZB1305: {
    title: 'Something stands twice in one report',
    text: 'A figure, a chapter or a statement has exactly one place in a report, since its number, its page and the target of links depend on it. If it stood there twice, a reference would not know where to go. Leave it where it explains most, and refer to it from the other place.',
  },
  ZB1306: {
    title: 'File name and id differ',
    text: 'For reports and interviews the file name is also the id, so that the file of a message is found at once. After copying a file the old id is often left in it. Change the one that nobody refers to yet; the .yaml at the end does not count.',
  },
  ZB1307: {
    title: 'A chapter belongs to no report',
    text: 'The file is among the chapters, but no report lists it under “teile”. It is checked and never printed. If the chapter is new, only the line in the report is missing; there you also decide where it stands. For drafts you may let the warning stand.',
  },
  ZB1308: {
    title: 'A verbatim quotation has no approval',
    text: 'Whoever is quoted word for word must have agreed first. That is why zb builds no report with a verbatim statement whose approval is not entered as given. Enter “erteilt” only when you have it. The other way is to give the substance in indirect speech; it stands in the report without quotation marks.',
  },
  ZB1309: {
    title: 'An interview has no consent',
    text: 'What somebody said in an interview may be analysed only with their consent. While it is pending or has been withdrawn, zb builds nothing, so that no answer gets into a cloud. After a withdrawal take the file out of the project altogether and build again; older backups have to go, too.',
  },
  ZB1310: {
    title: 'Two themes look the same in the cloud',
    text: 'Two themes of the code book are shown as the same word. It would stand in the cloud twice, with two numbers, and nobody could tell which is which. If both mean the same, put their words together under one theme; otherwise tell them apart by more exact names.',
  },
  ZB1311: {
    title: 'A person seems to count twice',
    text: 'The threshold of a word cloud protects the people who were asked: a term appears only when several have named it. If an interview counts twice, a single person crosses that threshold and becomes recognisable by their words. zb takes two interviews for one when their pseudonym or their answers are the same, for example because a file was imported again under another name.',
  },
  ZB1312: {
    title: 'A cloud shows what a single person said',
    text: 'With “mindestens: 1” every word appears, even one that a single person used. Among people who know each other that is enough to recognise them. Three is the usual minimum. It may be lower only if everybody concerned agrees or if the answers are invented.',
  },
  ZB1313: {
    title: 'A planned event is over already',
    text: 'In projekt.yaml the report names a date at which everything in it holds. By that day the event was over, but it is still entered as planned; readers would take it to be ahead. Usually the entry was not updated since the last edition. Enter what really happened; a new date alone will do only if the event was moved.',
  },
  ZB1314: {
    title: 'An event that took place lies in the future',
    text: 'The event counts as done, but its date is after that of the edition. Either the year is wrong, or the date of the edition in projekt.yaml is still the old one. Check that first: if it is out of date, several such messages often disappear together.',
  },
  ZB1315: {
    title: 'Something is entered and used nowhere',
    text: 'A picture, a statement or a question is in the data, but no report and no cloud uses it. That does no harm, though it may mean that a place was forgotten or an id mistyped. If you want to keep the entry for later, let the warning stand.',
  },
  ZB1316: {
    title: 'A role without a member',
    text: 'This role is described, but nobody in the alliance has taken it on. The matrix then has an empty column. That may be intended while the role is still open; otherwise an entry of a member is probably missing.',
  },
  ZB1317: {
    title: 'A member without a role',
    text: 'For this member it is not entered which role it takes on. Its row in the matrix would stay empty, and that would look as if it contributed nothing. Ask before you enter anything; if nothing is agreed yet, let the warning stand.',
  },
  ZB1318: {
    title: 'A name spelt in two ways',
    text: 'In two places there are names that differ only in a letter, a hyphen or an umlaut written out. Probably the same person is meant and one spelling is wrong; and nobody reads a name as closely as the one who bears it. What counts is how the person writes it.',
  },
  ZB1319: {
    title: 'A Handlungsfeld in two Themenfelder',
    text: 'Each Handlungsfeld belongs to exactly one Themenfeld, since its colour and its place in the figure depend on it. Here the same one stands under two, usually after an entry was moved. If it fits both, take the one that most people think of first.',
  },
  ZB1320: {
    title: 'Text stands out too little from its ground',
    text: 'People who see badly or read in the sun need a clear difference between text and ground. It is measured as a contrast from 1:1 (the same) to 21:1 (black on white). The rules for accessible documents (WCAG) ask for 4.5:1, for large text such as the numbers of chapters 3:1. zb checks every pair that templates and figures really use, and proposes the nearest lighter or darker colour with which all pairs that it is part of are sound. Where two colours are named, changing one is enough.',
  },
  ZB1321: {
    title: 'Signs in the Zeitstrahl can hardly be seen',
    text: 'The signs of a kind of event are small and stand on white paper without a rim. To be found they need a contrast of 3:1. Light colours such as “signal” are meant for areas that carry dark text.',
  },
  ZB1322: {
    title: 'Two colours are the same without colour',
    text: 'Reports are often printed or copied in black and white. Then only its lightness is left of a colour, and two colours of one lightness no longer tell Themenfelder apart. The letter still helps, but the overview is lost. zb measures lightness as CIE L* from 0 (black) to 100 (white).',
  },
  ZB1323: {
    title: 'Two colours are the same for the colour-blind',
    text: 'About one man in twelve tells red and green apart badly or not at all. zb computes how the colours look then (after Machado et al. 2009) and measures their distance: 0 is the same, 100 is like black and white. What helps best is to make one of them lighter or darker, since everybody sees lightness.',
  },
} satisfies Record<string, Meaning>;
