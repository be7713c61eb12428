import type { Meaning } from './meaning.js';

/** What findings about manifests mean (ZB305x, ZB405x). */
export const enManifest = {
  ZB3050: {
    title: 'The PDF doesn’t fit this project',
    text: 'zb verify has built the report anew and compared it with the file that is there, byte for byte. Something else came of it. The manifest beside the file says why: changed data, another version of zb or of the browser, or somebody who has edited the file itself.',
  },
  ZB3051: {
    title: 'A file has changed while the report was built',
    text: 'A build reads all data one after the other. If one is saved meanwhile, by an editor or by a program that synchronises folders, the result would be made of two states that never were one. So what is in out stays, and the run ends; a second one takes the new state.',
  },
  ZB3052: {
    title: 'There is no manifest beside the PDF',
    text: 'With each report zb writes a file that lists what it was made of. Without it, zb can only compare the PDF with what comes of the project now. If they differ, it stays open whether data, versions or settings are the reason. Keep both together. A manifest that does not list the file is of a later build and does not count.',
  },
  ZB3053: {
    title: 'What is built is still an earlier state',
    text: 'zb changes compares what is built with an earlier edition. Since the last build, however, files have changed that belong to the report. So the table is right about what lies in the output folder but says nothing about these changes. Build again, and compare then.',
  },
  ZB4050: {
    title: 'A PDF that belongs to no report',
    text: 'zb knows by the name of a PDF which report it belongs to: konzept.pdf is the report konzept. If it was renamed, perhaps with a date, give it its old name again to compare it; best in a folder of its own, together with its manifest.',
  },
  ZB4051: {
    title: 'A manifest that can’t be read',
    text: 'A manifest lists what a report was made of; zb writes it and expects it as it was. This one is none, is damaged, or comes from a newer version. If zb looked past that, an old report might stay because it passes for unchanged.',
  },
  ZB4052: {
    title: 'The manifest of another report',
    text: 'Each manifest describes one report. Only what belongs together can be compared; otherwise all would pass for changed or, worse, something for unchanged. With several reports, name the folder instead of a file: there zb finds the one for each.',
  },
  ZB4053: {
    title: 'Nothing has been built yet',
    text: 'What is compared lies in the output folder, else out in the project. There is nothing of the reports of this project in it. Either nothing was ever built, or another folder was named by --out when it was; then name the same one here.',
  },
  ZB4054: {
    title: 'The folder with the earlier edition is missing',
    text: 'zb changes compares with the manifests of an earlier edition. There is no folder of the name that you gave behind --since; paths start in the folder where you call the command. A slip of the pen would otherwise become a table in which all reports pass for new.',
  },
} satisfies Record<string, Meaning>;
