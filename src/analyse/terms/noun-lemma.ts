import type { Lexicon, NounReading } from '../lexicon/lexicon.js';

/** Lemma of a noun as written, with the spellings people use: umlauts as two letters, acronyms, hyphens, -’s. */
export function readNoun(written: string, lexicon: Lexicon): NounReading {
  const form = written.replace(/[’'](?:s|n)?$/u, '').replace(/^-|-$/gu, '');
  const acronym = acronymOf(form);
  if (acronym) return { lemma: acronym, rule: 'unbekannt' };
  const known = lexicon.noun(joined(form, lexicon) ?? form);
  if (known.rule === 'woerterbuch' || !/[aou]e|ss/iu.test(form)) return known;
  const respelt = plainSpelling(form, lexicon);
  return respelt === undefined ? known : lexicon.noun(respelt);
}

/** True if the lexicon knows the noun in this spelling or with umlauts and ß put in. */
export function isKnownNoun(form: string, lexicon: Lexicon): boolean {
  return lexicon.knowsNoun(form) || plainSpelling(form, lexicon) !== undefined;
}

/** ÖPNV, LKWs, KiTas: a capital behind the first letter; without the -s of plural and genitive. */
function acronymOf(form: string): string | undefined {
  if (!/^\p{Lu}[\p{L}\p{N}&]*\p{Lu}/u.test(form) || form.includes('-')) return undefined;
  return /\p{Lu}s$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*[aeiou]s$/u.test(form) ? form.slice(0, -1) : form;
}

/** „Spiel-Platz“ is „Spielplatz“, as the dictionary has it; „Online-Angebot“ keeps its hyphen. */
function joined(form: string, lexicon: Lexicon): string | undefined {
  const parts = /^(\p{Lu}\p{Ll}{2,})-(\p{L}\p{Ll}{2,})$/u.exec(form);
  const whole = parts ? `${parts[1]}${parts[2]?.toLowerCase()}` : undefined;
  return whole !== undefined && lexicon.noun(whole).rule === 'woerterbuch' ? whole : undefined;
}

const twoLetters: Record<string, string> = { ae: 'ä', oe: 'ö', ue: 'ü', ss: 'ß', Ae: 'Ä', Oe: 'Ö', Ue: 'Ü' };

/**
 * „Spielplaetze“ → „Spielplätze“, „Strasse“ → „Straße“: the spelling with umlauts and ß, if only that is a noun
 * the lexicon knows. „Poet“ stays, since it is one as written.
 */
export function plainSpelling(form: string, lexicon: Lexicon): string | undefined {
  const places = [...form.matchAll(/[aouAOU]e|ss/gu)].slice(0, 4);
  if (places.length === 0) return undefined;
  const combinations = 2 ** places.length;
  // every place first, then ever fewer
  for (let chosen = combinations - 1; chosen > 0; chosen--) {
    let candidate = '';
    let end = 0;
    places.forEach(({ index, 0: pair }, i) => {
      candidate += form.slice(end, index) + (chosen & (1 << i) ? (twoLetters[pair] ?? pair) : pair);
      end = index + pair.length;
    });
    candidate += form.slice(end);
    if (candidate !== form && isBetter(candidate, form, lexicon)) return candidate;
  }
  return undefined;
}

/** A word of the dictionary, or a compound where the spelling given is not even that. */
function isBetter(candidate: string, form: string, lexicon: Lexicon): boolean {
  if (!lexicon.knowsNoun(candidate)) return false;
  return !lexicon.knowsNoun(form);
}

/** With a capital, the rest as it is. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** With a capital, the rest small: GRÜN → Grün. */
export function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
