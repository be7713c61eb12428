import type { SideNote } from '../../browser/side-notes.js';
import { type Box, unite } from '../content/geometry.js';
import type { ReadingCache } from '../content/reading-cache.js';
import type { Unit } from '../content/units.js';
import { fontReader } from '../fonts.js';
import { isArray, PdfFormError, ref } from '../objects.js';
import { pageObjects } from '../pages.js';
import { openPdf } from '../reader.js';
import { readMarkedLanguage } from '../source-document.js';
import { readTagTree } from '../structure/read-tree.js';
import { walkTags } from '../structure/tag-node.js';

const pointsPerPixel = 0.75;

/** A page with something beside the text. */
export interface NotedPage {
  width: number;
  height: number;
  notes: StandingNote[];
  /** Where everything else paints. */
  others: Box[];
}

/** A statement or note as it stands on its first page. */
interface StandingNote {
  note: SideNote;
  /** Around what of it stands on the page; in points. */
  box: Box;
  /** Where its head would be if nothing had moved it, downwards from the head of the page. */
  top: number;
}

/** The pages of a print on which notes begin. None for a file of another form, which is told when it is finished. */
export function printedPages(
  print: Uint8Array,
  notes: readonly SideNote[],
  readings: ReadingCache,
): NotedPage[] {
  try {
    return readPages(print, notes, readings);
  } catch (error) {
    if (error instanceof PdfFormError) return [];
    throw error;
  }
}

function readPages(print: Uint8Array, notes: readonly SideNote[], readings: ReadingCache): NotedPage[] {
  const file = openPdf(print);
  const objects = pageObjects(file);
  const tree = readTagTree(file, objects);
  if (!tree) return [];
  const noteOf = new Map(notes.flatMap((note) => note.elements.map((element) => [element, note] as const)));
  const marks = objects.map(() => new Map<number, SideNote>());
  const begun = new Map<SideNote, number>();
  walkTags(tree, (node, around) => {
    const element = [...around, node]
      .map(({ language }) => elementOf(language))
      .findLast((one) => one !== undefined);
    const note = element === undefined ? undefined : noteOf.get(element);
    for (const kid of node.kids) {
      if (kid.kind !== 'content' || !note) continue;
      marks[kid.page]?.set(kid.mcid, note);
      begun.set(note, Math.min(begun.get(note) ?? kid.page, kid.page));
    }
  });
  const fontOf = fontReader(file);
  return objects.flatMap((object, index) => {
    const own = notes.filter((note) => begun.get(note) === index);
    if (own.length === 0) return [];
    const page = file.dict(ref(object), 'page');
    const { units } = readings.read(file, page, fontOf);
    const box = file.resolve(page.get('MediaBox'));
    const [left = 0, bottom = 0, right = 0, top = 0] = isArray(box) ? box.map(Number) : [];
    const height = top - bottom;
    const holder = (unit: Unit) => marks[index]?.get(unit.mark);
    return {
      width: right - left,
      height,
      notes: own.flatMap((note) =>
        stands(
          note,
          units.filter((unit) => holder(unit) === note),
          height,
        ),
      ),
      others: units.flatMap((unit) => (unit.box && !holder(unit) ? [unit.box] : [])),
    };
  });
}

function stands(note: SideNote, units: readonly Unit[], height: number): StandingNote[] {
  const first = units.find(({ letters }) => letters)?.letters;
  const box = units.map((unit) => unit.box).reduce(unite, undefined);
  if (!first || !box) return [];
  return [{ note, box, top: height - first.core[1] - note.above - note.shift * pointsPerPixel }];
}

function elementOf(language: string | undefined): number | undefined {
  return language === undefined ? undefined : readMarkedLanguage(language).element;
}
