import { expect, test } from 'vitest';
import { messageOf } from '../../src/diagnostics/text.js';
import { checkReport } from '../../src/outputs/check-report.js';
import { printDocument, sample, testPrinter } from './pdf/print-document.js';

test('what an eye would catch is told with the name of the file', async () => {
  const printer = await testPrinter();
  const small = sample('<h1>Eins</h1><p style="font-size:7pt">Klein</p>', '');
  const finished = await printDocument(printer, small).finally(() => printer.close());
  const told = (pdf: string | undefined) =>
    checkReport(finished, { source: finished.source, families: [], pdf, placeOf: () => undefined })
      .filter(({ code }) => code === 'ZB3130')
      .map((found) => messageOf(found, 'de').text);
  expect(told('heft.pdf')).toEqual([
    'Auf Seite 1 von heft.pdf ist „Klein“ zu klein gesetzt: 7.0 Punkt statt mindestens 8.',
  ]);
  expect(told(undefined)).toEqual([]);
});
