import type { Nodes } from 'mdast';

/** Languages by the names that people write, in German and English. */
const names: Record<string, string> = {
  arabisch: 'ar',
  arabic: 'ar',
  bulgarisch: 'bg',
  bulgarian: 'bg',
  deutsch: 'de',
  german: 'de',
  englisch: 'en',
  english: 'en',
  eng: 'en',
  farsi: 'fa',
  persisch: 'fa',
  franzoesisch: 'fr',
  französisch: 'fr',
  french: 'fr',
  griechisch: 'el',
  italienisch: 'it',
  kroatisch: 'hr',
  kurdisch: 'ku',
  latein: 'la',
  latin: 'la',
  polnisch: 'pl',
  polish: 'pl',
  romani: 'rom',
  rumänisch: 'ro',
  rumaenisch: 'ro',
  russisch: 'ru',
  spanisch: 'es',
  tuerkisch: 'tr',
  türkisch: 'tr',
  turkish: 'tr',
  ukrainisch: 'uk',
};

/**
 * True for a well-formed language tag (BCP 47) whose language is one that can be registered: two or three letters.
 * Longer ones are well-formed too, but no language has one, and „englisch“ would pass.
 */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The tag that was probably meant: „Englisch“ → en, „en_GB“ → en-GB. */
export function nearestLanguageTag(text: string): string | undefined {
  const known = names[text.toLowerCase()];
  const mended = text.replaceAll('_', '-');
  return known ?? (isLanguageTag(mended) ? mended : undefined);
}

/** The language that `:sprache[…]{en}` names; nothing if it names none. Also `{#en}`, as other directives write it. */
export function passageLanguage(node: Nodes): string | undefined {
  if (node.type !== 'textDirective' && node.type !== 'containerDirective') return undefined;
  const [first] = Object.entries(node.attributes ?? {});
  return first && (first[1] || first[0]);
}

/** True for `:sprache[…]{en}` and `:::sprache{en}`. */
export function isPassage(node: Nodes): boolean {
  return (node.type === 'textDirective' || node.type === 'containerDirective') && node.name === 'sprache';
}
