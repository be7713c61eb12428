import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/project-copy.js';
import { withBundledReports } from './bundled-reports.js';
import { openFile } from './open-page.js';
import { openPdf } from './open-pdf.mjs';

const bundled = withBundledReports();
/** The letters of a page in the order of the alphabet: order in the file and hyphens at line ends don't count. */
const lettersOf = (page: { text: string }) => [...page.text.replace(/[^\p{L}\d]/gu, '')].sort().join('');

test.each(['konzept', 'buendnistreffen'])(
  'a reader who prints the web page of %s gets the pages of the PDF, and reads on as before',
  async (report) => {
    const { page } = await openFile(bundled.session, join(bundled.out, `${report}.html`), {
      width: 1280,
      height: 900,
    });
    const before = await page.evaluate('document.body.innerHTML');
    const path = join(temporaryFolder(), `${report}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    expect(await page.evaluate('document.body.innerHTML')).toBe(before);
    const printed = await openPdf(path);
    const built = await openPdf(join(bundled.out, `${report}.pdf`));
    expect(printed.pages.map(lettersOf)).toEqual(built.pages.map(lettersOf));
  },
);
