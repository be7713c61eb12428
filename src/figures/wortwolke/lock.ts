import type { CloudLook } from '../../analyse/cloud.js';
import type { Anordnung, Wolkenform } from '../../data-types/anordnungen.js';
import type { Font } from '../../load/fonts.js';
import { mm } from '../text-layout.js';
import { type SizeRule, sizeOf } from './fit.js';
import type { PlacedWord, PreviousLayout } from './layout.js';
import { overlaps } from './overlaps.js';
import type { CloudWord } from './shapes.js';
import { lineDistance } from './silhouette.js';

/** Width in mm of each form of a cloud: the page, the text column, a phone. */
export const cloudWidths: Record<Wolkenform, number> = { seite: 170, spalte: 112, schmal: 84 };

/**
 * The places kept for a cloud of a width. None for another width, whose words would have to move anyway, and none
 * that were made with another engine, grouping or outline.
 */
export function keptPlaces(
  places: Anordnung | undefined,
  look: CloudLook,
  width: number,
): PreviousLayout | undefined {
  if (!places || !isSameLook(places, look)) return undefined;
  const form = places.formen.find(({ breite }) => breite === width);
  const isSound = form?.woerter.every(({ x, y, groesse }) => isInside(x, y, groesse, form));
  if (!form || !isSound) return undefined;
  return {
    width: form.breite,
    height: form.hoehe,
    words: form.woerter.map(({ text, zeilen, x, y, groesse }) => ({
      text,
      lines: zeilen,
      x,
      y,
      size: groesse,
    })),
  };
}

/** A place that somebody has mistyped is none. */
function isInside(
  x: number,
  y: number,
  size: number,
  { breite, hoehe }: { breite: number; hoehe: number },
): boolean {
  return x >= 0 && x <= breite && y >= 0 && y <= hoehe && mm(size) <= hoehe;
}

function isSameLook({ anordnung, gruppierung, umriss }: Anordnung, look: CloudLook): boolean {
  const grouping = look.gathered ? 'themenfeld' : 'keine';
  return (
    (anordnung ?? look.engine) === look.engine &&
    (gruppierung ?? grouping) === grouping &&
    (umriss ?? look.outline) === look.outline
  );
}

/** How far a size in mm may be from what it should be: it and the largest are rounded to hundredths, both also in points. */
const tolerance = 0.014;

/**
 * The words just where they were kept, if nothing has changed: the same terms, each as large as its weight asks for
 * and on the lines it should have, and none on another. Else undefined: they have to be laid out anew.
 * @param fonts The cut of each word.
 * @param floor Points under which no word should be.
 */
export function restore(
  words: readonly CloudWord[],
  fonts: readonly Font[],
  kept: PreviousLayout,
  floor: number,
): PlacedWord[] | undefined {
  const before = new Map(kept.words.map((word) => [word.text, word]));
  const placed = words.flatMap(({ text }): PlacedWord[] => {
    const word = before.get(text);
    if (!word || ![word.lines.join(' '), word.lines.join('')].includes(text)) return [];
    return [{ ...word, leading: lineDistance * mm(word.size) }];
  });
  const isSame = placed.length === words.length && words.length === kept.words.length;
  if (!isSame || !haveRightSizes(words, placed, floor)) return undefined;
  return overlaps(placed, fonts).length === 0 ? placed : undefined;
}

function haveRightSizes(words: readonly CloudWord[], placed: readonly PlacedWord[], floor: number): boolean {
  const { shares, rule } = sizeRule(words, floor);
  const largest = mm(Math.max(...placed.map(({ size }) => size)));
  return placed.every(
    ({ size }, i) => Math.abs(mm(size) - sizeOf(shares[i] ?? 1, largest, rule)) <= tolerance,
  );
}

/** The height of each word as a share of the largest, and the rule of its size. `floor` in points. */
export function sizeRule(words: readonly CloudWord[], floor: number): { shares: number[]; rule: SizeRule } {
  const most = Math.max(...words.map(({ weight }) => weight));
  const shares = words.map(({ weight }) => Math.sqrt(weight / most));
  return { shares, rule: { least: Math.min(...shares), floor: mm(floor) } };
}
