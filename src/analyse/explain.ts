import type { Interview } from '../data-types/interviews.js';
import type { Wortwolke } from '../data-types/wortwolken.js';
import { answersFor } from './cloud.js';
import type { Match } from './codebook.js';
import { type Mention, themeKey, themeOf } from './mention.js';
import { normalise } from './normalise.js';
import { type PassageText, passageAround } from './passage.js';
import type { Answer, Reader } from './reader.js';
import { runningWords } from './running-words.js';

/** A place of an answer where a term is named. */
export interface NamedPlace {
  interview: Interview;
  /** Index of the answer in the interview. */
  answer: number;
  mention: Mention;
  passage: PassageText;
  /** Ids of the clouds whose questions and groups it belongs to. */
  clouds: string[];
}

/** A place where an entry of the theme fits and does not count. */
export interface PassedOver {
  interview: Interview;
  answer: number;
  from: number;
  to: number;
  passage: PassageText;
  /** The entry as written in the code book, and what keeps it out. */
  entry: string;
  by: { kind: 'ausschluss' | 'vorrang'; entry: string; theme: string };
}

/** What a word means for the clouds: the term it counts for, and every place that makes it so large. */
export interface ExplainedTerm {
  key: string;
  places: NamedPlace[];
  passedOver: PassedOver[];
}

/**
 * Finds the terms a word counts for: a theme by its id or display form, else whatever the word itself is read as,
 * in any inflected form („Räumen“).
 */
export function termsNamed(word: string, reader: Reader): string[] {
  const plain = normalise(word.trim());
  const themes = reader.codebook.themes.filter(
    ({ id, anzeige }) => normalise(id) === plain || normalise(anzeige) === plain,
  );
  if (themes.length > 0) return themes.map(({ id }) => themeKey(id));
  // behind another word, so that a capital is one of a noun
  const lead = 'die ';
  const mentions = reader
    .read({ frage: '', text: lead + word.trim() })
    .filter(({ inside }) => inside === undefined);
  return [...new Set(mentions.map(({ term }) => term))];
}

/** The terms that take a word along as a part of a phrase or another form, and how often it is said at all. */
export function termsAround(
  word: string,
  wolken: readonly Wortwolke[],
  interviews: readonly Interview[],
  reader: Reader,
): { terms: string[]; times: number } {
  const wanted = reader.baseOf(word.trim());
  const terms = new Set<string>();
  let times = 0;
  for (const answer of answersOfAll(wolken, interviews)) {
    const places = runningWords(answer.text)
      .flat()
      .filter(({ text }) => text !== '' && reader.baseOf(text) === wanted);
    times += places.length;
    if (places.length === 0) continue;
    for (const { term, from, to } of reader.read(answer)) {
      if (places.some((place) => place.from >= from && place.to <= to)) terms.add(term);
    }
  }
  return { terms: [...terms], times };
}

/** Every answer that some cloud is made from, once. */
function answersOfAll(wolken: readonly Wortwolke[], interviews: readonly Interview[]): Answer[] {
  return interviews.flatMap((interview) => [
    ...new Set(wolken.flatMap((wolke) => answersFor(wolke, interview))),
  ]);
}

/** Every place of the interviews that names a term, and for a theme those that nearly do. */
export function explainTerm(
  key: string,
  wolken: readonly Wortwolke[],
  interviews: readonly Interview[],
  reader: Reader,
): ExplainedTerm {
  const places: NamedPlace[] = [];
  const passedOver: PassedOver[] = [];
  const theme = reader.codebook.themes.findIndex(({ id }) => id === themeOf(key));
  for (const interview of interviews) {
    interview.antworten.forEach((answer, index) => {
      const clouds = wolken.filter((wolke) => answersFor(wolke, interview).includes(answer));
      if (clouds.length === 0) return;
      for (const mention of reader.read(answer)) {
        if (mention.term !== key) continue;
        places.push({
          interview,
          answer: index,
          mention,
          passage: passageAround(answer.text, mention.from, mention.to),
          clouds: clouds.map(({ id }) => id),
        });
      }
      if (theme < 0) return;
      passedOver.push(
        ...passedOverIn(answer, theme, reader).map((found) => ({ ...found, interview, answer: index })),
      );
    });
  }
  return { key, places, passedOver };
}

function passedOverIn(
  { text }: Answer,
  theme: number,
  { codebook }: Reader,
): Omit<PassedOver, 'interview' | 'answer'>[] {
  return runningWords(text).flatMap((words) =>
    codebook
      .findPassedOver(words)
      .filter(({ match, by }) => match.entry.theme === theme && keepsOut(by, theme))
      .map(({ match, by }) => {
        const from = words[match.start]?.from ?? 0;
        const to = words[match.end - 1]?.to ?? 0;
        return {
          from,
          to,
          passage: passageAround(text, from, to),
          entry: match.entry.text,
          by: {
            kind: by.entry.list === 'ausschluesse' ? ('ausschluss' as const) : ('vorrang' as const),
            entry: by.entry.text,
            theme: codebook.themes[by.entry.theme]?.anzeige ?? '',
          },
        };
      }),
  );
}

/** A better match of the same theme counts all the same. */
function keepsOut({ entry }: Match, theme: number): boolean {
  return entry.theme !== theme || entry.list === 'ausschluesse';
}
