import type { Meaning } from './meaning.js';

/** What findings of an import mean (ZB23xx). */
export const enImport = {
  ZB2301: {
    title: 'Consent to the import is not certain',
    text: 'zb takes answers over only if it is certain that the people asked have agreed, or that no consent is needed, for example for invented samples. Say so in the call; for surveys a column of yes and no can decide. When in doubt, ask your data protection officer before importing.',
  },
  ZB2302: {
    title: 'The file is not plain text',
    text: 'Files from Word, Excel or a PDF program hold much that is hidden beside the text: comments, earlier versions, names. So zb reads plain text and CSV only. Saving as plain text loses fonts and layout; they are not needed here.',
  },
  ZB2303: {
    title: 'Letters were lost when the file was saved',
    text: 'The file has replacement characters or sequences such as “Ã¤” where umlauts should be. At some time it was opened with the wrong encoding and saved like that. What is lost cannot be computed back; you need the original file or a new export.',
  },
  ZB2304: {
    title: 'Quotation marks of a table do not match',
    text: 'In CSV, straight quotation marks enclose a cell that has delimiters or line breaks in it. If one is missing, all cells after it shift, and answers would go to the wrong questions. That easily happens when such a file is changed in a text editor.',
  },
  ZB2305: {
    title: 'A row of the table has too many or too few cells',
    text: 'Every row needs as many cells as the row of headings, otherwise it is not clear which answer belongs to which question. Often an answer itself has the delimiter in it and is not enclosed in quotation marks. A new export from the survey program is safer than mending.',
  },
  ZB2306: {
    title: 'No column fits a question',
    text: 'zb compares the headings of the columns with the questions of the interview guide. If the survey used other or shorter words, nothing is recognised. In a small file that you name with --zuordnung you say yourself which column belongs to which question; the handbook has a sample.',
  },
  ZB2307: {
    title: 'A cell does not fit its column',
    text: 'From this column zb reads a group, a date, a theme or a pseudonym, but the cell holds something else. So that nobody is put into the wrong group, the table is not taken over. Correct the cell, or translate differing values in the assignment file.',
  },
  ZB2308: {
    title: 'There is an interview of that id already',
    text: 'zb does not overwrite a file of its own accord, since you may have read and corrected it after the import. If it is the same interview in a new version, allow it to be replaced; if it is another, it needs an id of its own.',
  },
  ZB2309: {
    title: 'The file has nothing to take over',
    text: 'The file could be read, but nothing in it was recognised as an answer to a question. Transcripts usually lack the questions or the signs for who is speaking; for surveys, perhaps the wrong table was exported. With --dry-run you can try without writing anything.',
  },
  ZB2310: {
    title: 'A column that was named does not exist',
    text: 'You named a column that the row of headings does not have. What counts is the wording of the heading, with its spaces and punctuation. It is safest to copy it from there. If it has spaces, put it in quotation marks in the call.',
  },
  ZB2311: {
    title: 'A column with contact data',
    text: 'E-mail addresses, names and telephone numbers tell who has answered. zb never takes such columns over, not even on request, and not as a pseudonym either. If you need a mark to find an answer again, the running number of the survey will do.',
  },
} satisfies Record<string, Meaning>;
