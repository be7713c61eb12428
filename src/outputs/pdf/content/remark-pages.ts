import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Edition } from '../edition.js';
import type { PdfFont } from '../fonts.js';
import { isDict, isRef, name, type PdfDict, type PdfStream, type PdfValue, ref } from '../objects.js';
import { cropMarks, shopBoxes } from '../print-shop.js';
import type { PdfFile } from '../reader.js';
import { isStream } from '../streams.js';
import type { Owner } from '../structure/owners.js';
import type { MarkedContent, TagNode } from '../structure/tag-node.js';
import { writeValue } from '../writer.js';
import { aliasName, FontAliases } from './font-alias.js';
import { type Box, unite } from './geometry.js';
import { withoutOverhang } from './overhang.js';
import type { ReadingCache } from './reading-cache.js';
import { applyEdits, remark, type Standing } from './remark.js';
import type { ContentReading, Unit } from './units.js';

/** What became of the content of a print. */
export interface RemarkedPages {
  /** The marks that a mark of the print has become; none if it is decoration. */
  find(content: MarkedContent): MarkedContent[];
  /** What the content of a new mark shows; empty for drawings. */
  textOf(content: MarkedContent): string;
  /** Where the content of a new mark paints. */
  boxOf(content: MarkedContent): Box | undefined;
  /** Tags that share a form (something transparent), so that they can't be told apart. */
  mixed: { node: TagNode; page: number }[];
  /** Compressing goes on beside other work; until this is done, the pages are not in the edition. */
  done: Promise<unknown>;
}

const compress = promisify(deflate);

/** Marks the content of all pages anew and puts it into the edition. */
export function remarkPages(
  file: PdfFile,
  edition: Edition,
  pages: readonly number[],
  owners: readonly ReadonlyMap<number, Owner>[],
  fontOf: (value: PdfValue | undefined) => PdfFont,
  { readings, forPrintShop }: { readings: ReadingCache; forPrintShop: boolean },
): RemarkedPages {
  const marks = new Map<string, MarkedContent[]>();
  const contents = new Map<string, { frame: Box | undefined; text: string }>();
  const mixed: RemarkedPages['mixed'] = [];
  const forms = new Map<number, ContentReading>();
  const fonts = new FontAliases(file, edition);
  const read = pages.map((object, page) => ({
    reading: readings.read(file, file.dict(ref(object), 'page'), fontOf),
    owners: owners[page] ?? new Map<number, Owner>(),
  }));
  const work = withoutOverhang(read).map((reading, page) => {
    const object = pages[page] ?? 0;
    const dict = file.dict(ref(object), 'page');
    const own = owners[page] ?? new Map<number, Owner>();
    const standings = new Map(reading.units.map((unit) => [unit, standing(unit, own)]));
    const sheet = mediaBox(file, dict);
    const [, bottom, , top] = sheet;
    const result = remark(reading, (unit) => standings.get(unit) ?? 'decoration', {
      middle: (bottom + top) / 2,
      aliases: fonts.use(object, reading.hyphens),
    });
    for (const [mark, own] of ownedUnits(standings)) {
      const fresh = (result.marks.get(mark) ?? []).map(
        (mcid): MarkedContent => ({ kind: 'content', page, mcid }),
      );
      marks.set(key(page, mark), fresh);
      // a figure is framed whole, however many marks it has
      const frame = own.map(({ box }) => box).reduce(unite, undefined);
      const text = own.map((unit) => unit.text).join('');
      for (const { mcid } of fresh) contents.set(key(page, mcid), { frame, text });
    }
    mixed.push(...mixedForms(reading, own).map((node) => ({ node, page })));
    for (const { form } of unitsOf(reading)) if (form) forms.set(form.object, form.reading);
    const stream = dict.get('Contents');
    const marked = forPrintShop ? setUpForShop(edition, object, sheet, result.bytes) : result.bytes;
    return isRef(stream) ? put(edition, stream.number, new Map(), marked) : undefined;
  });
  for (const [object, reading] of forms) work.push(unmarkForm(file, edition, fonts, object, reading));
  return {
    find: (content) => marks.get(key(content.page, content.mcid)) ?? [],
    textOf: (content) => contents.get(key(content.page, content.mcid))?.text ?? '',
    boxOf: (content) => contents.get(key(content.page, content.mcid))?.frame,
    mixed,
    done: Promise.all(work),
  };
}

/** What belongs to each mark of a page. */
function ownedUnits(standings: ReadonlyMap<Unit, Standing>): Map<number, Unit[]> {
  const owned = new Map<number, Unit[]>();
  for (const [unit, standing] of standings) {
    if (standing === 'decoration') continue;
    const units = owned.get(standing.mark);
    if (units) units.push(unit);
    else owned.set(standing.mark, [unit]);
  }
  return owned;
}

function key(page: number, mark: number): string {
  return `${page}/${mark}`;
}

/** What a unit of the print is: text and drawings of tags that hold them are content, the rest is decoration. */
function standing(unit: Unit, owners: ReadonlyMap<number, Owner>): Standing {
  const inner = unit.form
    ? unitsOf(unit.form.reading).find(({ mark, text }) => mark >= 0 && text !== '')
    : undefined;
  const mark = unit.mark >= 0 && owners.has(unit.mark) ? unit.mark : (inner?.mark ?? -1);
  const owner = owners.get(mark);
  if (!owner || owner.isRepeated) return 'decoration';
  return owner.holdsDrawing || unit.text !== '' ? { mark, isFigure: owner.isFigure } : 'decoration';
}

function unitsOf(reading: ContentReading): Unit[] {
  return reading.units.flatMap((unit) => (unit.form ? [unit, ...unitsOf(unit.form.reading)] : [unit]));
}

/** The first tag of each form in which text of several stands. */
function mixedForms({ units }: ContentReading, owners: ReadonlyMap<number, Owner>): TagNode[] {
  return units.flatMap(({ form }) => {
    const texts = form ? unitsOf(form.reading).filter(({ text }) => text !== '') : [];
    const nodes = new Set(texts.flatMap(({ mark }) => owners.get(mark)?.node ?? []));
    return nodes.size > 1 ? [...nodes].slice(0, 1) : [];
  });
}

/** Gives a page its boxes; returns its content with crop marks. */
function setUpForShop(edition: Edition, page: number, sheet: Box, content: Uint8Array): Uint8Array {
  const boxes = shopBoxes(sheet);
  const dict = edition.dict(page, 'page');
  dict.set('MediaBox', [...boxes.media]);
  dict.set('BleedBox', [...boxes.bleed]);
  dict.set('TrimBox', [...boxes.trim]);
  return Buffer.concat([Buffer.from(cropMarks(boxes), 'latin1'), content]);
}

function mediaBox(file: PdfFile, page: PdfDict): Box {
  const box = file.resolve(page.get('MediaBox'));
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(box) ? box.map(Number) : [];
  return [left, bottom, right, top];
}

/** A form belongs to a mark as a whole; marks within it would count for nothing. */
async function unmarkForm(
  file: PdfFile,
  edition: Edition,
  fonts: FontAliases,
  object: number,
  { bytes, cuts, hyphens }: ContentReading,
): Promise<void> {
  if (cuts.length === 0 && hyphens.length === 0) return;
  const stream = file.object(object);
  if (!isStream(stream)) return;
  const aliases = hyphens.map(({ font, code }) => aliasName(font, code));
  const renamed = hyphens.map(({ start, end }, i) => ({
    start,
    end,
    text: writeValue(name(aliases[i] ?? '')),
  }));
  const dict: PdfDict = new Map(stream.dict);
  const resources = file.resolve(dict.get('Resources'));
  if (isDict(resources)) dict.set('Resources', fonts.extended(resources, hyphens));
  await put(edition, object, dict, applyEdits(bytes, [...cuts, ...renamed]));
}

async function put(edition: Edition, object: number, dict: PdfDict, content: Uint8Array): Promise<void> {
  const data = await compress(content, { level: 6 });
  const whole: PdfDict = new Map([...dict, ['Filter', name('FlateDecode')], ['Length', data.length]]);
  edition.set(object, { kind: 'stream', dict: whole, data } satisfies PdfStream);
}
