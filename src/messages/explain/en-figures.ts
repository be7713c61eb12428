import type { Meaning } from './meaning.js';

/** What findings about pictures, figures and word clouds mean (ZB15xx, ZB20xx, ZB21xx). */
export const enFigures = {
  ZB1501: {
    title: 'A picture outside the project',
    text: 'Everything a report needs lies in the project folder; only then can it be passed on and built again later. This path leads out of the folder, to your computer or a network drive. Copy the picture to data/bilder and name it from there.',
  },
  ZB1502: {
    title: 'A picture file is missing',
    text: 'bilder.yaml lists a picture whose file is not there. Compare name and ending exactly: .jpg and .jpeg are different, and so are capitals and small letters. Some programs hide the ending; have them show it.',
  },
  ZB1503: {
    title: 'A kind of picture that zb cannot embed',
    text: 'PNG and JPEG work for photos and SVG for drawings; they can be shown and printed everywhere. WebP, HEIC from a phone, TIFF, GIF or PDF have to be converted first: open them in an image program, and export as JPEG or PNG. Renaming the ending does not change the file itself.',
  },
  ZB1504: {
    title: 'A picture without alternative text',
    text: 'People who cannot see have the alternative text read out in place of the picture. Without it there is a gap, and the report does not meet the legal requirements of accessibility. Write what one has to see in order to follow the text; “Picture of” at the beginning is not needed.',
  },
  ZB1505: {
    title: 'A decoration with a text',
    text: 'With “dekorativ: true” you say that the picture tells nothing; screen readers then pass over it. At the same time there is a text here that would be read out or printed. The two contradict each other. The question is: would somebody who does not see the picture miss anything?',
  },
  ZB1506: {
    title: 'A picture cannot be read',
    text: 'The file has the right ending, but its content is incomplete or faulty. That happens after a broken transfer, with e-mail attachments, or with an SVG that was changed by hand. Get the file again from where it comes from, or save it anew from an image program.',
  },
  ZB1507: {
    title: 'The ending of a picture is wrong',
    text: 'The file is another kind of picture than its name promises, usually because it was renamed instead of converted. zb goes by the content and carries on; other programs might not open it. Give it the right ending, and change the name in bilder.yaml, too.',
  },
  ZB1508: {
    title: 'A picture has too few pixels',
    text: 'Print has about 300 dots per inch; below 150 one sees single dots and soft edges. Enlarging does not help, since it only invents pixels. Look for the original instead of a copy from the web or from Word, or set the picture narrower.',
  },
  ZB1509: {
    title: 'A picture is too large to be read',
    text: 'Very large pictures fill the memory and make the build break off, so there is a limit. For the full width of a page in print quality a good 2000 pixels are enough. Make a copy smaller, and keep the original outside the project.',
  },
  ZB1510: {
    title: 'A moving picture',
    text: 'Paper does not move, and on the web page motion distracts from reading; some people it harms. So only the beginning of the picture is shown, which is often still empty. Save the moment that matters as a picture of its own.',
  },
  ZB1511: {
    title: 'An SVG with parts that are not allowed',
    text: 'An SVG is a file that can hold programs, foreign fonts and links to the net. In a report that would be unsafe, and it would look different on every computer. Drawing programs can save without such extras; in Inkscape this is called “Plain SVG”.',
  },
  ZB1512: {
    title: 'Text in an SVG',
    text: 'Letters in an SVG need the font they were set in. The report does not have it; another one would appear that does not fit. As paths the letters are shapes and look the same everywhere, but they can no longer be read out. So their wording belongs in the alternative text.',
  },
  ZB1513: {
    title: 'A report is larger than it should be',
    text: 'Large files load slowly on the move and often do not fit into an e-mail. Nearly always a few pictures are the reason; the message names the largest. Photos should be saved as JPEG, not as PNG. If the size is wanted, raise the limit in the report with “groesse_hoechstens” (in MB).',
  },
  ZB1514: {
    title: 'The image program is missing',
    text: 'zb reads pictures with an additional program that comes with the installation and has to fit the operating system. Here it is missing, or it is from another computer, perhaps because the folder node_modules was copied. Set the project up again with “npm ci”; your data is not touched.',
  },
  ZB1515: {
    title: 'A name of a file as alternative text',
    text: "The alternative text is heard by those who don't see the picture. The name of the file is no help; some programs put it there of themselves. Say in one sentence what there is to see and what matters.",
  },
  ZB2001: {
    title: 'A text does not fit its shape',
    text: 'In a figure every text has its place, and zb measures with the real font whether it fits. Here it sticks out. Usually a single long word that cannot be parted is the reason. A shorter word helps more than a shorter sentence.',
  },
  ZB2002: {
    title: 'Two labels touch',
    text: 'Two texts of a figure come so close that they can no longer be read apart. On a timeline, events then often lie close together. Shorten one of the two, or take out the event that matters less.',
  },
  ZB2003: {
    title: 'A character is missing in the font of a figure',
    text: 'No font has all the characters of the world; emoji and some arrows are missing from nearly every text font. An empty box would appear instead. Use a word. If the character belongs to a name, choose a font that covers its language.',
  },
  ZB2004: {
    title: 'A font is not set up',
    text: 'zb uses only fonts that are set up with the project, never those of the computer, so that the report looks the same everywhere and the rights are clear. This one is not among them. zb looks into the folder node_modules of the project and then beside itself. Perhaps its name in projekt.yaml is just mistyped; otherwise the command in the message sets it up, if you run it in the folder of the project. There are the fonts that fontsource.org lists, under the name that they have there; fonts such as Arial or Calibri are not among them, since they are not free.',
  },
  ZB2005: {
    title: 'A font lacks some of its cuts',
    text: 'A report needs a font in several weights, from regular to bold, and an italic for emphasis. This font does not offer all of them. Letters are not made bold or slanted artificially, since that looks bad. Choose a font that is better equipped.',
  },
  ZB2006: {
    title: 'A character is missing in the font of the text',
    text: 'Chapters and data may hold only characters that the fonts of the project have; otherwise a box would be printed. Such characters often come along when copying from the web: emoji, ticks, bullets. For bullets there are lists, for ticks a word.',
  },
  ZB2007: {
    title: 'A figure is higher than a page',
    text: 'Only matrix and Zeitstrahl go on on the next page; any other figure has to fit on one page. The more entries it has and the narrower it stands, the higher it gets. The form “seite” has most room. If even that is not enough, spread the entries over two figures.',
  },
  ZB2101: {
    title: 'A word cloud stays empty',
    text: 'After the threshold no term is left. Either there are too few interviews yet, or the code book does not know the words that were said, or the cloud is made from questions that nobody answered. “npx zb codebook review” shows which words are frequent and stand in no theme.',
  },
  ZB2102: {
    title: 'A word cloud is too full',
    text: 'The words do not all fit on the area, even at the smallest readable size. Fewer words make a cloud easier to grasp anyway: hardly anybody remembers the rare ones at the end of the list. An outline of your own with narrow parts takes up a lot of room.',
  },
  ZB2103: {
    title: 'Two clouds together tell too much',
    text: 'If one cloud counts all interviews and a second nearly all, subtraction tells what the few others said, even though each cloud by itself keeps the threshold. That can make single people recognisable. Show only one of the clouds, or form larger groups.',
  },
  ZB2110: {
    title: 'The second layout engine cannot be loaded',
    text: 'With “anordnung: d3-cloud” a foreign engine arranges the words, which needs an additional program made for this computer. It is missing or does not fit the operating system. The built-in engine does without; numbers and sizes of the words are the same in both.',
  },
  ZB2111: {
    title: 'The outline of a cloud is of no use',
    text: 'An outline is the shape into which the words are set. One of your own has to be a closed area; a line or a tiny spot is not enough. Drawing programs save shapes as SVG; the path is what stands in d="…" there. When in doubt, an ellipse looks good.',
  },
  ZB2112: {
    title: 'A term is wider than the cloud',
    text: 'Frequent terms are set large, and this one would then be wider than the whole area. It cannot be parted. With “anzeige” you decide what a theme is called in the cloud; it is still counted by its words. A single short noun has the strongest effect.',
  },
  ZB2113: {
    title: 'The engine chosen knows no outlines',
    text: 'Two settings have met here that exclude each other: an outline of your own, and the engine d3-cloud, which always sets into an oval. The outline has no effect. Delete one of the two, so that the file says what one sees.',
  },
  ZB2114: {
    title: 'A character is missing in the font of a cloud',
    text: 'The cloud is set in the display font of the project, which does not have this character. If the term comes from the answers, do not change them, for they are evidence: give the term a name to be shown in the code book.',
  },
  ZB2115: {
    title: 'A term finds no room in the outline',
    text: 'The cloud is to fill a special shape, but one term fits nowhere in it. Leaving it out would falsify the result, so zb has set all terms and done without the shape. Wide, quiet shapes take words better than stars or thin figures.',
  },
  ZB2120: {
    title: 'The arrangement of a cloud cannot be kept',
    text: 'After building, zb notes in data/anordnungen where each word stands. This folder is write-protected, or the disk is full. Without the file the cloud might look different next time. Ask whoever looks after the folder for permission to write.',
  },
  ZB2121: {
    title: 'Two clouds write the same file',
    text: 'Each cloud makes several files whose names consist of its id and an addition such as “-spalte” or “-schmal”. The id of one cloud happens to be the name of a file of the other; one would overwrite the other. Avoid these additions in ids.',
  },
  ZB2122: {
    title: 'Changes cannot be watched',
    text: 'With --watch zb waits for you to save a file. Some network drives do not report changes, or the system does not allow that many watched files. Building by hand always works and gives the same result.',
  },
  ZB2130: {
    title: 'An entry of the code book matches nothing or nearly everything',
    text: 'The asterisk in a pattern stands for any letters. If hardly anything is left beside it, the pattern matches a great many words, and the theme would look huge in the cloud although nobody spoke of it. Write the stem of the word that matters.',
  },
  ZB2131: {
    title: 'A word belongs to two themes',
    text: 'Each word counts for exactly one theme, otherwise the numbers of the cloud would overlap. This one stands in two, and the one further up in the file wins, probably not on purpose. Consider what people meant when they used the word; “npx zb explain-word” shows the passages.',
  },
  ZB2132: {
    title: 'A pattern that no word matches',
    text: 'No word in any answer matches this pattern; so it has never counted anything. Perhaps it is mistyped, perhaps meant for interviews to come. In that case it can stay.',
  },
  ZB2133: {
    title: 'Two patterns compete for a word',
    text: 'A word that was said matches patterns of two themes, and neither is more exact than the other. Which one it counts for then depends on the order alone; whoever rearranges the file changes the cloud. Enter the word in the theme it belongs to, and exclude it from the other.',
  },
} satisfies Record<string, Meaning>;
