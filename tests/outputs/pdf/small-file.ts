import { readPageContent } from '../../../src/outputs/pdf/content/read.js';
import type { ContentReading } from '../../../src/outputs/pdf/content/units.js';
import { fontReader } from '../../../src/outputs/pdf/fonts.js';
import type { PdfDict } from '../../../src/outputs/pdf/objects.js';
import { openPdf, type PdfFile } from '../../../src/outputs/pdf/reader.js';

/** A PDF of the objects 1, 2, … with a table that fits; `trailer` and `edit` make it worse. */
export function pdf(objects: string[], trailer = '/Root 1 0 R', edit = (text: string) => text): Buffer {
  let text = '%PDF-1.4\n';
  const lines = ['0000000000 65535 f \n'];
  objects.forEach((object, index) => {
    lines.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = `xref\n0 ${lines.length}\n${lines.join('')}trailer\n<</Size ${lines.length} ${trailer}>>\n`;
  return Buffer.from(edit(`${text}${table}startxref\n${text.length}\n%%EOF\n`), 'latin1');
}

export function stream(content: string, entries = ''): string {
  return `<<${entries} /Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** The page of a file made by `onePage`. */
export const pageObject = 3;

/**
 * A file of one page, 100 points wide and 200 high. Its font F1 has codes of one byte that are their Latin-1 characters, F2
 * codes of two bytes, of which 0041 to 005A are the small letters.
 */
export function onePage(content: string, resources = '', more: string[] = []): PdfFile {
  const map = (pairs: string) => stream(`1 beginbfrange\n${pairs}\nendbfrange`);
  return openPdf(
    pdf([
      '<</Type /Catalog /Pages 2 0 R>>',
      '<</Type /Pages /Kids [3 0 R]>>',
      `<</Type /Page /MediaBox [0 0 100 200] /Contents 4 0 R /Resources <</Font <</F1 5 0 R /F2 6 0 R>> ${resources}>>>>`,
      stream(content),
      '<</Subtype /TrueType /BaseFont /ABCDEF+Eins /ToUnicode 7 0 R>>',
      '<</Subtype /Type0 /BaseFont /Zwei /ToUnicode 8 0 R>>',
      map('<20> <FF> <0020>'),
      map('<0041> <005A> <0061>'),
      ...more,
    ]),
  );
}

/** Number of the first object that `onePage` gets in `more`. */
export const firstMore = 9;

/** What a page of some content shows. */
export function readContent(content: string, resources = '', more: string[] = []): ContentReading {
  const file = onePage(content, resources, more);
  return readPageContent(file, file.object(pageObject) as PdfDict, fontReader(file));
}

/** Objects of a file with two pages (3 and 4) and an annotation (5). */
export const twoPages = [
  '<</Type /Catalog /Pages 2 0 R>>',
  '<</Type /Pages /Kids [3 0 R 4 0 R]>>',
  '<</Type /Page>>',
  '<</Type /Page>>',
  '<</Type /Annot>>',
];
