// Checks the PDFs in a folder as a reader would: tagged, titled, numbered truly. Says what it saw; fails on the first fault.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentsEntries } from './e2e/contents-check.mjs';
import { openPdf } from './e2e/open-pdf.mjs';

const folder = process.argv[2] ?? 'out';
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.pdf'))
  .sort();
if (files.length === 0) throw new Error(`no PDF in ${folder}`);

for (const file of files) {
  const { pages, info, tagged, bookmarks } = await openPdf(join(folder, file));
  const entries = contentsEntries(pages);
  const faults = [
    ...(tagged ? [] : ['not tagged']),
    ...(info.Title ? [] : ['no title']),
    ...(info.Author ? [] : ['no author']),
    ...(info.Language ? [] : ['no language']),
    ...(bookmarks.length > 0 ? [] : ['no bookmarks']),
    ...(entries.length > 0 ? [] : ['no contents']),
    ...entries
      .filter(({ printed, page }) => printed !== page)
      .map(({ line, page }) => `„${line}" stands on page ${page}`),
    ...pages.flatMap(({ text }, i) =>
      text === '' && i !== pages.length - 1 ? [`page ${i + 1} has no text`] : [],
    ),
  ];
  if (faults.length > 0) throw new Error(`${file}: ${faults.join('; ')}`);
  process.stdout.write(
    `${file}: ${pages.length} pages, ${entries.length} contents entries true, ${bookmarks.length} bookmarks\n`,
  );
}
