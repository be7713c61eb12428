import type { Meaning } from './meaning.js';

/** What findings about browser, output and the finished PDF mean (ZB30xx, ZB31xx). */
export const enPdf = {
  ZB3001: {
    title: 'No browser to print with',
    text: 'For PDF and PNG zb needs a browser that prints unseen in the background. On Linux it comes with the installation, elsewhere a Chrome, Chromium or Edge that is there is used. Checking and writing work without one; “npx zb validate” needs none.',
  },
  ZB3002: {
    title: 'The browser does not start',
    text: 'There is a browser, but it cannot be used. For safety its folder may belong to you alone; on shared computers that is sometimes different. A virus scanner or missing system parts can prevent the start, too. With --browser you name another one.',
  },
  ZB3003: {
    title: 'Printing takes too long',
    text: 'So that zb does not hang for ever, printing is broken off after a time. On slow or busy computers it may be too short, as with many large pictures. If a small report takes that long, something else is wrong; then a restart is worth trying.',
  },
  ZB3004: {
    title: 'The report wanted to load something from the net',
    text: 'A report has to be complete without the internet; otherwise it would look different tomorrow, and each view would tell third parties who reads it. So every request to the outside is refused. The address shows where it comes from; usually it is a font or picture in a template.',
  },
  ZB3005: {
    title: 'A PDF of unknown form',
    text: 'The browser has printed, but the file is built differently from what zb needs for its further work. That happens with very old or very new browsers. zb is tested with the one that comes with it; leave --browser out, and remove the setting ZB_BROWSER if there is one.',
  },
  ZB3006: {
    title: 'A result cannot be written',
    text: 'zb may not write to the target, or there is no room left. On Windows it is enough that the old PDF is still open in a program: close it. What was there before stays whole.',
  },
  ZB3007: {
    title: 'The page numbers of the contents do not settle',
    text: 'zb prints, writes the page numbers into the contents and prints again until nothing changes. Here each number that is filled in moves the text again. A word more or less in the chapter often helps; the cause lies in the template.',
  },
  ZB3008: {
    title: 'A template is faulty',
    text: 'The template of a report consists of several files; one is missing or has a mistake in it. Your texts are not the reason. If you have changed nothing in templates yourself, turn to the person who looks after it.',
  },
  ZB3009: {
    title: 'The file for the findings cannot be written',
    text: 'With -o you named a file for the findings, and it cannot be written there. Everything was checked all the same. Automation that waits for the file would otherwise read an old one; that is why the command ends with an error.',
  },
  ZB3010: {
    title: 'Another run is building',
    text: 'Two runs into the same folder would get in each other’s way, so the second waits until the first has finished. That usually takes a few seconds. Here the time was up (--timeout makes it longer), and nothing was written.',
  },
  ZB3030: {
    title: 'Something that zb needs is missing',
    text: 'zb doctor has looked whether all is there: Node.js, the browser, fonts, folders that are written to, and room on the disk. Otherwise you would notice only in the middle of a build. The command given mends it; run zb doctor once more afterwards.',
  },
  ZB3101: {
    title: 'Text of the PDF differs from the report',
    text: 'zb reads the finished PDF once more as a screen reader does and compares it word for word with the report. Here one hears something other than what was written. Usually a template brings in text that is not from the data, or something runs over the edge.',
  },
  ZB3102: {
    title: 'Words run together when read out',
    text: 'On paper two words stand apart, but in the file there is no space between them. They are read out, searched and copied as one. It is a trait of the template at the end of a line; all you can do yourself is rearrange the sentence.',
  },
  ZB3103: {
    title: 'Text that is not read out',
    text: 'In an accessible PDF every text belongs to the structure or is marked as an extra, like the page number. This one is neither; whoever listens to the file does not get it. The person who looks after the template has to mend it.',
  },
  ZB3104: {
    title: 'A picture of the PDF without description',
    text: 'The finished file has a picture that a screen reader can say nothing about. Pictures from bilder.yaml are checked before; this one probably came in with the template, perhaps a logo on the cover. A logo needs a text or the mark of a decoration, too.',
  },
  ZB3105: {
    title: 'A page number in the contents is wrong',
    text: 'The contents give another page than the one the chapter really begins on. That must not happen, and you have done nothing wrong. Build the report once more; if it stays like that, send the message to the developers.',
  },
  ZB3106: {
    title: 'An empty page',
    text: 'The PDF has got a page without content. As a rule the template asks for a page break twice in a row, or a part of the report has no content. Look in the report under “teile” for what stands at this place.',
  },
  ZB3107: {
    title: 'Text in a foreign font',
    text: 'If a character is missing from the fonts of the project, the browser takes one from another font. It shows in print and may look different on another computer. Nearly always these are emoji or words in another alphabet.',
  },
  ZB3108: {
    title: 'A character without a shape',
    text: 'None of the fonts available has a shape for this character; an empty box was printed. Find the place with the search of your editor, and write a word instead.',
  },
  ZB3109: {
    title: 'A dead link in the PDF',
    text: 'A click on this link does nothing in the finished file: its target was not printed. Perhaps the template hides something in print that is referred to. Tell the person who looks after it the text of the link.',
  },
  ZB3110: {
    title: 'A bookmark has another name than its heading',
    text: 'Bookmarks are the contents at the side of a PDF program. This one has another text than the heading it leads to, and so misleads. The cause lies in zb or the template; another wording of the heading may get round it.',
  },
  ZB3111: {
    title: 'The language of a passage got lost',
    text: 'You marked a passage as being in another language, but the mark did not reach the PDF; a screen reader would read it in the wrong one. Your spelling is not the reason. Give the message and the chapter to the developers.',
  },
  ZB3112: {
    title: 'Transparent text',
    text: 'If paragraphs are set half transparent, the browser makes one picture of them, and their order is lost to screen readers. Transparent text is also hard to read. In the template a lighter colour has the same effect.',
  },
  ZB3113: {
    title: 'A level of headings is missing in the PDF',
    text: 'In the finished file a heading is followed by one that lies more than one step below. In chapters that is found when checking; here it arises only when the parts are put together, for example by headings that the template adds.',
  },
  ZB3114: {
    title: 'A silent link in the PDF',
    text: 'An area can be clicked but has no text; a screen reader only says “link”. Often it is a logo with a link. An alternative text of the picture is enough if it names the target.',
  },
  ZB3120: {
    title: 'The PDF that was named is missing',
    text: 'There is nothing at the path you gave zb inspect. Paths start in the folder where you call the command. If you have not built the report yet, do that first.',
  },
  ZB3121: {
    title: 'The PDF that was named cannot be opened',
    text: 'There is a folder of that name, or something else that is no ordinary file (a device, a pipe such as /dev/stdin), or you have no access to the file. Save first as a file what would come from a pipe. Try to open a file in a PDF program. In the case of a folder, add the name of the file.',
  },
  ZB3122: {
    title: 'The file that was named is no PDF',
    text: 'The content of the file does not begin like a PDF, whatever its ending. Perhaps you named the HTML version; both lie side by side in out. A broken download can look like this, too.',
  },
  ZB3123: {
    title: 'A PDF that is not from zb',
    text: 'zb inspect understands only the structure that zb itself makes. If the file was saved, compressed or signed in another program, its structure has changed, and a statement on its accessibility would not be reliable. Check the file as it lies in out.',
  },
} satisfies Record<string, Meaning>;
