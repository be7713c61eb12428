import type { Bericht } from '../data-types/berichte.js';
import type { Project } from '../data-types/project.js';
import { compareText, type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Picture } from '../load/pictures/picture.js';
import type { OutputFile } from '../publish/write-files.js';

/** What a report may have in MB if it does not say: as much as an e-mail carries. */
const usualMegabytes = 20;
/** In HTML pictures stand as text, which takes a third more. */
const htmlFactor = 1.5;
const named = 3;

/** A file of a report that is larger than it should be is ZB1513, with the pictures that make it so. */
export function checkReportSize(
  { id, groesse_hoechstens = usualMegabytes }: Bericht,
  files: readonly OutputFile[],
  pictures: Iterable<Picture>,
  placeOf: Project['placeOf'],
): Diagnostic[] {
  const place = placeOf('bericht', id, 'groesse_hoechstens');
  const biggest = [...pictures]
    .sort((a, b) => b.embedded.bytes - a.embedded.bytes || compareText(a.file, b.file))
    .slice(0, named)
    .map(({ file, embedded }) => `${file} (${Math.ceil(embedded.bytes / 1000)} kB)`);
  return files.flatMap(({ path, content }) => {
    const limit = groesse_hoechstens * (path.endsWith('.html') ? htmlFactor : 1);
    const bytes = Buffer.byteLength(content);
    if (bytes <= limit * 1_000_000) return [];
    const params = {
      file: path,
      size: Math.ceil(bytes / 1_000_000),
      limit,
      biggest: biggest.length > 0 ? '@biggest.some' : '@biggest.none',
      pictures: biggest.join(', '),
    };
    return [diagnostic('ZB1513', params, place)];
  });
}
