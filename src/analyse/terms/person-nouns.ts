import { withoutUmlaut } from '../inclusive-forms.js';
import type { Lexicon, NounReading } from '../lexicon/lexicon.js';
import { readNoun } from './noun-lemma.js';

// Here the bare stem is another noun: das Kolleg, das Zeug, das Bot
const weakStems = /(?:Kolleg|kolleg|Zeug|zeug|Bot|bot|Pol|Pat|pat|Erb|erb|Kund|kund|Bürg)$/u;

/** The masculine noun of an inclusive form: Expert → Experte, Ärzt → Arzt, Jüd → Jude. */
export function masculineOf(stem: string, lexicon: Lexicon): string {
  const plain = withLastUmlautRemoved(stem);
  if (/[Bb]äuer$/u.test(stem)) return stem.replace(/äuer$/u, 'auer');
  if (weakStems.test(stem) && isLemma(`${stem}e`, lexicon)) return `${stem}e`;
  const own = [stem, `${stem}e`, plain, `${plain}e`].find((form) => isLemma(form, lexicon));
  return own ?? (stem.endsWith('og') ? `${stem}e` : stem);
}

/** The noun of an inclusive form within a compound: „Expert“ + „runde“ → „Expertenrunde“. */
export function masculineCompound(stem: string, rest: string, lexicon: Lexicon): NounReading {
  if (rest.startsWith('-')) {
    const masculine = masculineOf(stem, lexicon);
    return readNoun(modifiersOf(stem, masculine)[0] + rest, lexicon);
  }
  const candidates = modifiersOf(stem, masculineOf(stem, lexicon)).map((modifier) => modifier + rest);
  const best =
    candidates.find((form) => lexicon.noun(form).rule === 'woerterbuch') ??
    candidates.find((form) => lexicon.knowsNoun(form)) ??
    candidates[0] ??
    stem + rest;
  return readNoun(best, lexicon);
}

/** What the masculine noun may look like as the first part of a compound, the likeliest first. */
function modifiersOf(stem: string, masculine: string): string[] {
  if (/akteur$/iu.test(masculine)) return [`${masculine}s`];
  if (masculine.endsWith('e')) return [`${masculine}n`];
  if (/(?:ent|ant|ist|at|et|log|oph)$/u.test(masculine)) return [`${masculine}en`];
  if (masculine !== stem) return [`${stem}e`, masculine];
  return [masculine, `${masculine}s`, `${masculine}en`, `${masculine}e`];
}

function isLemma(form: string, lexicon: Lexicon): boolean {
  if (!lexicon.knowsNoun(form)) return false;
  const { lemma, rule } = lexicon.noun(form);
  return lemma === form && (rule === 'woerterbuch' || rule === 'zusammensetzung');
}

function withLastUmlautRemoved(stem: string): string {
  const match = /^(.*)([äöüÄÖÜ])([^äöüÄÖÜ]*)$/u.exec(stem);
  return match ? `${match[1]}${withoutUmlaut(match[2] ?? '')}${match[3]}` : stem;
}
