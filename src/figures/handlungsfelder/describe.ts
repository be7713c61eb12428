import type { Handlungsfelder } from '../../data-types/handlungsfelder.js';
import { capitalised, counted } from '../count-words.js';
import type { DataTable } from '../figure.js';

const words = {
  de: {
    columns: ['Themenfeld', 'Nr.', 'Handlungsfeld'],
    fields: (n: number) => counted(n, 'ein Handlungsfeld', 'Handlungsfelder', 'de'),
    themes: (n: number) => counted(n, 'einem Themenfeld', 'Themenfeldern', 'de'),
    title: (fields: string, themes: string) => `${fields} in ${themes}`,
    summary: (fields: string, themes: string) => `Das Schaubild ordnet ${fields} ${themes} zu.`,
    theme: (letter: string, name: string, fields: string) => `Themenfeld ${letter}, ${name}: ${fields}.`,
  },
  en: {
    columns: ['Theme', 'No.', 'Field of action'],
    fields: (n: number) => counted(n, 'one field of action', 'fields of action', 'en'),
    themes: (n: number) => counted(n, 'one theme', 'themes', 'en'),
    title: (fields: string, themes: string) => `${fields} in ${themes}`,
    summary: (fields: string, themes: string) => `The figure sorts ${fields} into ${themes}.`,
    theme: (letter: string, name: string, fields: string) => `Theme ${letter}, ${name}: ${fields}.`,
  },
};

/** Title, alternative text and data table. */
export function describeHandlungsfelder(
  data: Handlungsfelder,
  language: string,
): { title: string; description: string; table: DataTable } {
  const w = language === 'en' ? words.en : words.de;
  const rows: string[][] = [];
  for (const theme of data.themenfelder) {
    for (const field of theme.handlungsfelder) {
      rows.push([`${theme.buchstabe} ${theme.name}`, String(rows.length + 1), field.name]);
    }
  }
  const fields = w.fields(rows.length);
  const themes = w.themes(data.themenfelder.length);
  const parts = data.themenfelder.map((theme) =>
    w.theme(theme.buchstabe, theme.name, theme.handlungsfelder.map((field) => field.name).join('; ')),
  );
  return {
    title: capitalised(w.title(fields, themes)),
    description: [w.summary(fields, themes), ...parts].join(' '),
    table: { columns: [...w.columns], rows },
  };
}
