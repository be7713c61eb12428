import type { LanguageName } from './language.js';

/** Words of the formats in which findings can be had. `{name}` stands for a value. */
interface ReportWords {
  fine: string;
  more: string;
  noPlace: string;
  place: string;
  finding: string;
  remedy: string;
  repository: string;
}

const words: Record<LanguageName, ReportWords> = {
  de: {
    fine: 'Alles in Ordnung',
    more: 'Nicht gezeigt, weil --max-problems es begrenzt: {count}.',
    noPlace: 'Ohne Stelle',
    place: 'Zeile',
    finding: 'Meldung',
    remedy: 'Abhilfe',
    repository: 'Der Ordner, den das Repository enthält.',
  },
  en: {
    fine: 'All is well',
    more: 'Not shown because of --max-problems: {count}.',
    noPlace: 'Without a place',
    place: 'Line',
    finding: 'Finding',
    remedy: 'Remedy',
    repository: 'The folder that holds the repository.',
  },
};

/** The words of reports in a language. */
export function reportWords(language: LanguageName): ReportWords {
  return words[language];
}
