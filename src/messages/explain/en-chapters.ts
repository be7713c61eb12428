import type { Meaning } from './meaning.js';

/** What findings in chapters mean (ZB14xx). */
export const enChapters = {
  ZB1401: {
    title: 'HTML in a chapter',
    text: 'A chapter becomes a web page and a PDF. HTML of your own would get past all checks: it could be inaccessible, break the layout or load something from the net. What you need exists as Markdown: *italics*, **bold**, lists, tables, boxes. If the sign < simply means “less than”, put \\ before it.',
  },
  ZB1402: {
    title: 'An unknown sign with a colon',
    text: 'Words with colons before them are instructions: they place a figure, count something, refer to a chapter. zb does not know this one, probably because of a typing error; it would be printed just as it stands. Compare it letter by letter with the table of signs in the handbook.',
  },
  ZB1403: {
    title: 'An instruction without an id',
    text: 'The instruction says what to place but not which one. Lines with two colons name the id in braces after a #, instructions within a sentence in square brackets. You find the id in the data file behind “id”.',
  },
  ZB1404: {
    title: 'A reference to something this report lacks',
    text: 'What is meant exists in the project, but not in every report that has this chapter. Whoever clicks the reference there, or looks it up on paper, would find nothing. If a chapter stands in several reports, everything it refers to has to be in all of them. Otherwise write the sentence without a reference.',
  },
  ZB1405: {
    title: 'A footnote without text',
    text: 'The sentence has a footnote sign, but there is no line with the same mark that holds the text of the note. A number would be printed to which nothing belongs. The mark may be a word or a number; the numbers in the report are given by zb. Mind the colon after the bracket.',
  },
  ZB1406: {
    title: 'A heading on the wrong level',
    text: 'Headings structure the text like a table of contents; screen readers jump from one to the next. If a level is left out, people look for a section that is not there. The number of # is no font size: below the chapter title comes ##, one step below that ###.',
  },
  ZB1407: {
    title: 'Something unknown is to be counted or listed',
    text: 'With :anzahl[…] and ::liste{#…} zb writes numbers and lists from the data into the text, so that they never go out of date. That works for certain data, each with its fixed name, for example “thesen” or “mitglieder”, always in lower case and without umlauts.',
  },
  ZB1408: {
    title: 'An anchor that does not exist',
    text: 'A link with # jumps within the report. Its target is missing: the heading has another wording by now, or the figure stands in another report. Writing such anchors by hand is tedious; :abb[…] and :kapitel[…] find their target themselves and put in the right number.',
  },
  ZB1409: {
    title: 'Something is wrong with the head of the chapter',
    text: 'Every chapter begins with a head between two lines of exactly three dashes. It holds id, title and kind; without them zb can neither place the chapter nor list it in the contents. The first three dashes have to be at the very top, without a blank line before them.',
  },
  ZB1410: {
    title: 'A notation that chapters do not know',
    text: 'Markdown can do more than makes sense in a report. Pictures, for instance, need an alternative text and a source and are therefore entered in bilder.yaml; program code and rules do not occur in brochures. Often it is an oversight: four spaces at the beginning of a line turn a paragraph into a block of code.',
  },
  ZB1411: {
    title: 'A link that is not allowed',
    text: 'Allowed are complete addresses on the web, e-mail addresses with mailto:, and anchors within the report. A link to a file on your computer would lead nowhere for everybody else, since only the report is passed on. If just https:// is missing, put it in front. Publish accompanying files on the web first.',
  },
  ZB1412: {
    title: 'A footnote that nothing refers to',
    text: 'The text of a footnote stands at the end of the chapter, but its sign is nowhere in it. It would not be printed. Usually the sentence it belonged to was deleted or rewritten. If it holds a source, that has disappeared with it.',
  },
  ZB1413: {
    title: 'An instruction in the middle of a line',
    text: 'Instructions with two colons place a whole block, such as a figure, and work only alone on their line. Here they stand in a sentence, have a space too many or are indented; readers would see the colons and brackets. For a mention within a sentence there is the form with one colon, such as :abb[…].',
  },
  ZB1414: {
    title: 'A box lacks its beginning or end',
    text: 'A box begins with three colons and its name and ends with three colons alone on a line. Without the end, the whole rest of the chapter would run into the box; without the beginning, the colons would stand in the text. Count the colons: there have to be as many at the end as at the beginning.',
  },
  ZB1415: {
    title: 'A sign that does nothing',
    text: 'Headings, lists, tables and bold print are known by signs with a fixed spelling. Where a space, the row of hyphens or the end is missing, they stay ordinary characters: the report prints hashes or stars, and the contents lack the heading.',
  },
  ZB1416: {
    title: 'A cell without a column',
    text: 'The first row of a table says how many columns it has. If a row below has more cells, there is no room for the last one, and what it says disappears. Usually there is one bar too many, or the first row lacks a head.',
  },
  ZB1417: {
    title: 'Title and lines differ',
    text: 'The title stands in the contents and in the bookmarks; on the coloured page of a chapter it stands as “umbruch” parts it into lines. Who changes the title easily forgets the lines; the same chapter would then have two names.',
  },
  ZB1420: {
    title: 'Straight quotation marks in the text',
    text: 'The key on the keyboard gives the straight mark of the typewriter. In print it looks like an oversight, and it does not show where a quotation begins and where it ends. German quotation marks stand at the bottom and at the top. In YAML the straight marks around a whole value stay as they are; they are not printed.',
  },
  ZB1421: {
    title: 'A straight apostrophe in the text',
    text: 'On the typewriter the straight stroke stood for many things: apostrophe, single quotation mark, minutes. In print each has a character of its own. The apostrophe looks like a raised 9. In German there is usually none before the s of a genitive.',
  },
  ZB1422: {
    title: 'Quotation marks of another language',
    text: 'English quotation marks both stand at the top, French ones are angles, and a German quotation begins at the bottom. Text from Word or from the web often brings the wrong ones. Mixed marks disturb reading, and the check for open quotations cannot follow them. Mark a quotation in another language with :sprache[…]; its own marks are right there.',
  },
  ZB1423: {
    title: 'A quotation without an end',
    text: 'Where a quotation ends decides who said something: the person quoted, or you. Here no closing mark follows the opening one in the same paragraph. If a quotation runs over several paragraphs, close each and open the next anew.',
  },
  ZB1424: {
    title: 'A quotation without a beginning',
    text: 'There is a closing quotation mark, but no opening one before it in the same paragraph. Often the beginning of the sentence was rewritten, or the opening mark is the wrong one: in German it looks like two commas at the foot of the line.',
  },
  ZB1425: {
    title: 'A hyphen instead of a dash',
    text: 'The short stroke joins words, the long one separates thoughts. A short one with spaces around it is nearly always meant as a long one; print shows the difference, and screen readers pause only at the long one. On Windows type Alt+0150, on a Mac Option and hyphen.',
  },
  ZB1426: {
    title: 'The wrong stroke for “to”',
    text: 'Between two numbers a stroke means “to”. It is the long one without spaces, so that the range is read as one and does not fall apart at the end of a line. After “von”, better write “bis” as a word: von 13:30 bis 18:00 Uhr.',
  },
  ZB1427: {
    title: 'An abbreviation without a space',
    text: 'Each point of an abbreviation such as “z. B.” stands for a word of its own, and between words there is a space. You need no special one: zb sees to it that the line does not end there. Often “zum Beispiel” written out reads more easily.',
  },
  ZB1428: {
    title: 'Several spaces in a row',
    text: 'Two spaces usually remain after a word was deleted. On the web page they collapse, in copied text they stay visible. They are no good for lining things up: there are tables for that.',
  },
  ZB1429: {
    title: 'Two rules for hyphenating a word',
    text: 'In projekt.yaml you say which words are never hyphenated and which only at certain places. For this word there is more than one rule, and they may contradict each other. Ask yourself whether the word should be parted at all: a name as a rule should not.',
  },
  ZB1430: {
    title: 'A link text that says nothing',
    text: 'People who are blind often have just the links of a page read out, like an index. Ten times “here” or “more” does not help them. The link text should say by itself what lies behind it, and for files also their kind. Rewrite the sentence so that the target itself is the link.',
  },
  ZB1431: {
    title: 'One link text with two targets',
    text: 'The same text leads people to expect the same target. If two links of the same wording go to different places, nobody who hears them or sees them in a list can tell them apart. Add what distinguishes them: year, place, kind of file.',
  },
  ZB1432: {
    title: 'A link without text',
    text: 'There is nothing between the square brackets, so nothing is to be seen or clicked on the page; a screen reader then spells out the address. Usually the text got lost while editing. If you no longer need the link, delete it with its brackets.',
  },
  ZB1433: {
    title: 'A table without heads of columns',
    text: 'Screen readers add the head of the column to each cell; without it one hears a row of values and does not know what they mean. The first line also tells sighted readers what is in front of them. If the table seems complete without heads, a list may be better.',
  },
  ZB1434: {
    title: 'A figure without a description',
    text: 'The caption stands below the figure and introduces what screen readers say about it. zb describes from the data what is to be seen, but only you know what it is meant to show. One sentence is enough.',
  },
  ZB1435: {
    title: 'The language of a passage is unclear',
    text: 'Screen readers pronounce foreign words properly only if they know the language, and hyphenation depends on it, too. With :sprache[…] you mark a passage; behind it goes the international code of the language, not its name. Words that have become German, such as “Workshop”, need no mark.',
  },
  ZB1436: {
    title: 'A title of a table without the title or the table',
    text: 'The title stands above the table, and screen readers say it before they enter the cells. So it belongs to one table alone: between :::tabelle[…] and the three colons at the end there is nothing else, no paragraph before it and no second table behind. A table that the sentence before makes clear needs no title.',
  },
  ZB1437: {
    title: 'Something stands where it has no room',
    text: 'Figures, boxes, tables and headings need the full width of the text and their place in its structure. In a list, a quotation or a box they could neither be set properly nor read out sensibly, and a link within a link would have two targets. Take the part out, and refer to it.',
  },
  ZB1438: {
    title: 'Something that no title can have',
    text: 'The title of a chapter also appears in the contents, in the running head and in the bookmarks of the PDF. Links, footnotes, pictures and counted values would make no sense there. Only what can be shown everywhere is allowed: emphasis and the mark of a language.',
  },
  ZB1439: {
    title: 'A heading without text',
    text: 'A line consists of # alone. The contents would get an empty entry, and screen readers would announce a heading that nothing follows. Perhaps the text slipped into the next line, or the line was meant as a gap: gaps are the business of the template.',
  },
} satisfies Record<string, Meaning>;
