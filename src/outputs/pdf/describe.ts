import type { Edition } from './edition.js';
import { metadataStream, type PdfProperties } from './metadata.js';
import { isDict, isRef, isString, name, type PdfDict, PdfFormError, type PdfValue, ref } from './objects.js';
import { outputIntent } from './output-intent.js';
import type { PdfFile } from './reader.js';
import { decodeText, encodeDate, encodeText } from './text-string.js';

/** What the document says of itself, in its catalog, its properties and its metadata. Returns the trailer. */
export function describe(
  file: PdfFile,
  edition: Edition,
  treeRoot: number,
  properties: PdfProperties,
): PdfDict {
  const info = file.trailer.get('Info');
  const old = file.resolve(info);
  const producerText = isDict(old) ? file.resolve(old.get('Producer')) : undefined;
  const producer = isString(producerText) ? decodeText(producerText) : properties.creator;
  const infoNumber = isRef(info) ? info.number : edition.reserve();
  const date = encodeDate(properties.date);
  edition.set(
    infoNumber,
    new Map<string, PdfValue>([
      ['Title', encodeText(properties.title)],
      ['Author', encodeText(properties.author)],
      ['Subject', encodeText(properties.subject)],
      ...(properties.keywords.length > 0
        ? [['Keywords', encodeText(properties.keywords.join(', '))] as [string, PdfValue]]
        : []),
      ['Creator', encodeText(properties.creator)],
      ['Producer', encodeText(producer)],
      ['CreationDate', date],
      ['ModDate', date],
    ]),
  );
  describeCatalog(file, edition, treeRoot, properties, producer);
  const trailer: PdfDict = new Map(file.trailer);
  trailer.set('Info', ref(infoNumber));
  trailer.delete('ID');
  return trailer;
}

function describeCatalog(
  file: PdfFile,
  edition: Edition,
  treeRoot: number,
  properties: PdfProperties,
  producer: string,
): void {
  const root = file.trailer.get('Root');
  if (!isRef(root)) throw new PdfFormError('catalog is not an object');
  const catalog = edition.dict(root.number, 'catalog');
  const preferences = file.resolve(catalog.get('ViewerPreferences'));
  catalog.set('Lang', encodeText(properties.language));
  catalog.set(
    'ViewerPreferences',
    new Map<string, PdfValue>([...(isDict(preferences) ? preferences : []), ['DisplayDocTitle', true]]),
  );
  catalog.set('MarkInfo', new Map([['Marked', true]]));
  catalog.set('StructTreeRoot', ref(treeRoot));
  catalog.set('Metadata', ref(edition.add(metadataStream(properties, producer))));
  catalog.set('OutputIntents', [outputIntent(edition)]);
  // Show the bookmarks on opening, where there are any: they are the way through a long document.
  if (catalog.has('Outlines')) catalog.set('PageMode', name('UseOutlines'));
}
