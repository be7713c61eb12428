const numerals = {
  de: [
    'keine',
    'ein',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};

/** Zero to twelve as words, larger numbers in digits. */
export function numeral(count: number, language: string): string {
  return (language === 'en' ? numerals.en : numerals.de)[count] ?? String(count);
}

/**
 * "vier Themenfelder", "15 Ereignisse": numbers up to twelve as words.
 * `one` is the whole phrase for 1 („ein Ereignis“), since its numeral bends.
 */
export function counted(count: number, one: string, many: string, language: string): string {
  if (count === 1) return one;
  return `${numeral(count, language)} ${many}`;
}

/** "A, B und C" */
export function listed(items: readonly string[], language: string): string {
  const and = language === 'en' ? ' and ' : ' und ';
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')}${and}${items.at(-1) ?? ''}`;
}

/** The first letter as a capital, for the start of a sentence. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Number of words of a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
