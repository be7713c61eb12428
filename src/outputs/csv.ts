import { stringify } from 'csv-stringify/sync';

/** How a spreadsheet of the language expects its files: the separator of fields, and the decimal mark. */
const dialects = {
  de: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};

/**
 * A table as CSV that a spreadsheet opens by a double click: UTF-8 with byte order mark, CRLF, in German with
 * semicolons and decimal commas. A text that a spreadsheet would take for a formula gets an apostrophe in front
 * (OWASP, CSV injection).
 */
export function csvOf(
  header: readonly string[],
  records: readonly (readonly (string | number)[])[],
  language: string,
): string {
  const { delimiter, decimal } = language === 'en' ? dialects.en : dialects.de;
  return stringify([[...header], ...records], {
    bom: true,
    delimiter,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { number: (value) => String(value).replace('.', decimal) },
  });
}
