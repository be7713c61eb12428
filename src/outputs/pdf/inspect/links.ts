import { idOf, type PageNumbers, targetPage } from '../destinations.js';
import { isArray, isDict, isName, isRef, isString, type PdfDict, type PdfValue, ref } from '../objects.js';
import type { PdfFile } from '../reader.js';
import { decodeText } from '../text-string.js';

/** A link as it stands on a page. */
export interface PdfLink {
  /** Object number. */
  object: number;
  /** Index of its page. */
  page: number;
  /** What a screen reader says of it. */
  name: string;
  /** The address outside the document that it leads to. */
  address: string | undefined;
  /** The page that it leads to, counted from 1; undefined if it leads to none. */
  target: number | undefined;
  /** The name of the place that it leads to, if it has one. */
  place: string | undefined;
}

/** The links of all pages, in order. */
export function readLinks(
  file: PdfFile,
  pages: readonly number[],
  places: ReadonlyMap<string, number>,
): PdfLink[] {
  const numbers: PageNumbers = new Map(pages.map((object, index) => [object, index + 1]));
  return pages.flatMap((object, page) => {
    const annotations = file.resolve(file.dict(ref(object), 'page').get('Annots'));
    if (!isArray(annotations)) return [];
    return annotations.flatMap((annotation) => {
      const dict = file.resolve(annotation);
      if (!isRef(annotation) || !isDict(dict)) return [];
      return [{ object: annotation.number, page, ...readLink(file, dict, places, numbers) }];
    });
  });
}

function readLink(
  file: PdfFile,
  dict: PdfDict,
  places: ReadonlyMap<string, number>,
  numbers: PageNumbers,
): Pick<PdfLink, 'name' | 'address' | 'target' | 'place'> {
  const contents = file.resolve(dict.get('Contents'));
  const action = file.resolve(dict.get('A'));
  const uri = isDict(action) ? file.resolve(action.get('URI')) : undefined;
  return {
    name: isString(contents) ? decodeText(contents) : '',
    address: isString(uri) ? decodeText(uri) : undefined,
    target: targetOf(file, dict.get('Dest'), places, numbers),
    place: placeOf(file, dict.get('Dest')),
  };
}

function targetOf(
  file: PdfFile,
  destination: PdfValue | undefined,
  places: ReadonlyMap<string, number>,
  numbers: PageNumbers,
): number | undefined {
  const place = placeOf(file, destination);
  return place === undefined ? targetPage(file, file.resolve(destination), numbers) : places.get(place);
}

function placeOf(file: PdfFile, destination: PdfValue | undefined): string | undefined {
  const value = file.resolve(destination);
  if (isName(value)) return idOf(value.name);
  return isString(value) ? idOf(decodeText(value)) : undefined;
}
