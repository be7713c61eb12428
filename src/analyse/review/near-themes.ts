import type { Codebook, Entry } from '../codebook.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { normalise } from '../normalise.js';
import { coreOf, fold, isSlip, type Likeness, likenesses, type WordIndex } from './likeness.js';

/** Two themes that are close to one another: perhaps they are one. */
export interface NearThemes {
  /** Indices in the code book, the first one first. */
  themes: [number, number];
  likeness: Likeness;
  /** What is alike, the displayed texts or one entry of each; a compound comes before its head. */
  words: [string, string];
}

/** Pairs of themes with entries or displayed texts that are nearly the same, the closest first. */
export function nearThemes(codebook: Codebook, index: WordIndex, lexicon: Lexicon): NearThemes[] {
  const found = [...alikeByName(codebook, lexicon), ...alikeByEntry(codebook, index)];
  const rank = ({ likeness }: NearThemes) => likenesses.indexOf(likeness);
  const order = (a: NearThemes, b: NearThemes) =>
    rank(a) - rank(b) || a.themes[0] - b.themes[0] || a.themes[1] - b.themes[1];
  const pairs = new Map<string, NearThemes>();
  for (const near of found.sort(order)) {
    const key = near.themes.join(' ');
    if (!pairs.has(key)) pairs.set(key, near);
  }
  return [...pairs.values()];
}

function alikeByName({ themes }: Codebook, lexicon: Lexicon): NearThemes[] {
  return themes.flatMap(({ anzeige }, i) =>
    themes.slice(i + 1).flatMap((other, j): NearThemes[] => {
      const themes: [number, number] = [i, i + 1 + j];
      const likeness = namesAlike(anzeige, other.anzeige);
      if (likeness) return [{ themes, likeness, words: [anzeige, other.anzeige] }];
      if (isHead(anzeige, other.anzeige, lexicon))
        return [{ themes, likeness: 'grundwort', words: [other.anzeige, anzeige] }];
      if (isHead(other.anzeige, anzeige, lexicon))
        return [{ themes, likeness: 'grundwort', words: [anzeige, other.anzeige] }];
      return [];
    }),
  );
}

function namesAlike(a: string, b: string): Likeness | undefined {
  const [one, other] = [fold(a), fold(b)];
  if (one === other) return 'schreibweise';
  return isSlip(one, other) ? 'tippfehler' : undefined;
}

/** Beratung is the head of Energieberatung. */
function isHead(word: string, compound: string, lexicon: Lexicon): boolean {
  if (compound.includes(' ')) return false;
  const [, head] = lexicon.split(compound) ?? [];
  return head !== undefined && normalise(lexicon.noun(head).lemma) === normalise(lexicon.noun(word).lemma);
}

const closeOnes: ReadonlySet<Likeness> = new Set(['schreibweise', 'form', 'tippfehler']);

/** Words that are both in the code book are only told if they are nearly the same: compounds share their parts. */
function alikeByEntry({ entries }: Codebook, index: WordIndex): NearThemes[] {
  return entries.filter(isWord).flatMap((entry) =>
    index
      .alike(coreOf(entry))
      .filter(({ entry: other, likeness }) => other.theme > entry.theme && closeOnes.has(likeness))
      .map(
        ({ entry: other, likeness }): NearThemes => ({
          themes: [entry.theme, other.theme],
          likeness,
          words: [entry.text, other.text],
        }),
      ),
  );
}

function isWord({ list, words }: Entry): boolean {
  return list === 'woerter' && words.length === 1;
}
