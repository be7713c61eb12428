import type { ReadingCache } from './content/reading-cache.js';
import type { Unit } from './content/units.js';
import { fontReader } from './fonts.js';
import { isArray, PdfFormError, ref } from './objects.js';
import { pageObjects } from './pages.js';
import { openPdf } from './reader.js';
import { readMarkedLanguage } from './source-document.js';
import { readTagTree } from './structure/read-tree.js';
import { walkTags } from './structure/tag-node.js';

/** A page on which something begins that is looked for, with all that is painted on it. */
export interface WatchedPage<Watched> {
  width: number;
  height: number;
  /** What begins here, with what of it stands here. */
  begun: { watched: Watched; units: Unit[] }[];
  /** What belongs to nothing that is looked for. */
  others: Unit[];
}

/**
 * Finds elements of a marked document in its print. None for a file of another form, which is told when it is finished.
 * @param watched What is looked for, by the numbers of its elements; an element within counts for the innermost.
 */
export function watchedPages<Watched extends { elements: readonly number[] }>(
  print: Uint8Array,
  watched: readonly Watched[],
  readings: ReadingCache,
): WatchedPage<Watched>[] {
  try {
    return readPages(print, watched, readings);
  } catch (error) {
    if (error instanceof PdfFormError) return [];
    throw error;
  }
}

function readPages<Watched extends { elements: readonly number[] }>(
  print: Uint8Array,
  watched: readonly Watched[],
  readings: ReadingCache,
): WatchedPage<Watched>[] {
  const file = openPdf(print);
  const objects = pageObjects(file);
  const tree = readTagTree(file, objects);
  if (!tree) return [];
  const watchedOf = new Map(watched.flatMap((one) => one.elements.map((element) => [element, one] as const)));
  const marks = objects.map(() => new Map<number, Watched>());
  walkTags(tree, (node, around) => {
    const element = [...around, node]
      .map(({ language }) => elementOf(language))
      .findLast((one) => one !== undefined);
    const one = element === undefined ? undefined : watchedOf.get(element);
    for (const kid of node.kids) {
      if (kid.kind !== 'content' || !one) continue;
      marks[kid.page]?.set(kid.mcid, one);
    }
  });
  const fontOf = fontReader(file);
  const known = new Set<Watched>();
  return objects.flatMap((object, index) => {
    if ([...(marks[index]?.values() ?? [])].every((one) => known.has(one))) return [];
    const page = file.dict(ref(object), 'page');
    const { units } = readings.read(file, page, fontOf);
    const box = file.resolve(page.get('MediaBox'));
    const [left = 0, bottom = 0, right = 0, top = 0] = isArray(box) ? box.map(Number) : [];
    const holder = (unit: Unit) => marks[index]?.get(unit.mark);
    // What stands at the head of a page is cut off at the foot of the one before, too: at most the tops of its letters are seen there.
    const seen = new Set(units.flatMap((unit) => (unit.box && !unit.beyond ? [holder(unit)] : [])));
    const own = watched.filter((one) => seen.has(one) && !known.has(one));
    if (own.length === 0) return [];
    for (const one of own) known.add(one);
    return {
      width: right - left,
      height: top - bottom,
      begun: own.map((one) => ({ watched: one, units: units.filter((unit) => holder(unit) === one) })),
      others: units.filter((unit) => !holder(unit)),
    };
  });
}

function elementOf(language: string | undefined): number | undefined {
  return language === undefined ? undefined : readMarkedLanguage(language).element;
}
