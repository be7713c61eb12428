import { de } from './de.js';
import { en } from './en.js';
import type { Language, LanguageName } from './language.js';

export type { LanguageName, UiKey } from './language.js';

const languages: Record<LanguageName, Language> = { de, en };

/** The catalogue of a language. */
export function catalogue(language: LanguageName): Language {
  return languages[language];
}

/** A text with its `{name}` filled in from the parameters; `@…` values come from the terms, which may have `{name}` themselves. */
export function fillIn(
  text: string,
  params: Record<string, string | number>,
  terms: Record<string, string>,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    const term = typeof value === 'string' && value.startsWith('@') ? terms[value.slice(1)] : undefined;
    return term === undefined ? String(value) : fillIn(term, withoutParam(params, name), terms);
  });
}

/** A term never fills in itself. */
function withoutParam(
  params: Record<string, string | number>,
  name: string,
): Record<string, string | number> {
  return Object.fromEntries(Object.entries(params).filter(([key]) => key !== name));
}
