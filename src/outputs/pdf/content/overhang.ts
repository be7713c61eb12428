import { name } from '../objects.js';
import type { Owner } from '../structure/owners.js';
import { writeValue } from '../writer.js';
import type { Box } from './geometry.js';
import type { FontInUse } from './text-object.js';
import type { Beyond, ContentReading, Edit, Unit } from './units.js';

/** Whether a base line at some height of the page lies beyond a clip. */
export function beyondClip(height: number, [, bottom, , top]: Box, font: FontInUse): Beyond | undefined {
  if (height >= bottom && height <= top) return undefined;
  return {
    side: height > top ? 'above' : 'below',
    font: `${writeValue(name(font.name))} ${font.size} Tf`,
  };
}

/** A page of a print: what it shows, and the tags of its marks. */
export interface ReadPage {
  reading: ContentReading;
  owners: ReadonlyMap<number, Owner>;
}

/**
 * The pages without what hangs over from the pages beside them: a line whose letters are higher or lower than it is drawn by
 * Chromium on both sides of the break, cut off at the edge. There its text would be read twice.
 */
export function withoutOverhang(pages: readonly ReadPage[]): ContentReading[] {
  return pages.map(({ reading, owners }, index) => {
    const hanging = reading.units.filter((unit) => {
      if (!unit.beyond) return false;
      const beside = pages[unit.beyond.side === 'below' ? index + 1 : index - 1];
      return beside !== undefined && standsOn(beside, unit, owners.get(unit.mark));
    });
    return hanging.length === 0 ? reading : without(reading, hanging);
  });
}

/** True if a text of the same tag stands on a page that has all of these letters: those that don't reach over are not drawn twice. */
function standsOn({ reading, owners }: ReadPage, { text }: Unit, owner: Owner | undefined): boolean {
  return reading.units.some(
    (unit) =>
      unit.kind === 'text' &&
      !unit.beyond &&
      owner !== undefined &&
      owners.get(unit.mark)?.node === owner.node &&
      hasInOrder(unit.text, text),
  );
}

function hasInOrder(whole: string, letters: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = whole.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** A reading that leaves some text out; the font that it was set in goes on. */
function without({ bytes, units, cuts, hyphens }: ContentReading, hanging: readonly Unit[]): ContentReading {
  const left = new Set(hanging);
  const isKept = (edit: Pick<Edit, 'start'>) =>
    !hanging.some(({ start, end }) => edit.start >= start && edit.start < end);
  return {
    bytes,
    units: units.filter((unit) => !left.has(unit)),
    cuts: [
      ...cuts.filter(isKept),
      ...hanging.map(({ start, end, beyond }) => ({ start, end, text: beyond?.font ?? '' })),
    ],
    hyphens: hyphens.filter(isKept),
  };
}
