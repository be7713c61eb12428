import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Rows of a gold list beside the tests: word form, lemmas that count as right. */
export function goldList(name: string): { form: string; lemmas: string[] }[] {
  const text = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [form = '', lemmas = ''] = line.split('\t');
      return { form, lemmas: lemmas.split('|') };
    });
}
