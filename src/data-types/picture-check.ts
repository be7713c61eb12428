import { isAbsolute, join, posix } from 'node:path';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { isInside, listFiles } from '../load/files.js';
import { isPictureFile, pictureHead, pictureKind, rightName } from '../load/pictures/picture-file.js';
import type { YamlFile } from '../load/yaml.js';
import type { Bilder } from './bilder.js';
import { nearest } from './nearest.js';

/**
 * Pictures lie in the project (ZB1501), are there (ZB1502), can be read (ZB1006), are of a kind that can be embedded
 * (ZB1503) and are called so (ZB1507). A name of a file is no alternative text (ZB1515).
 */
export function checkPictures(file: YamlFile, root: string): Diagnostic[] {
  return (file.value as Bilder).bilder.flatMap(({ datei, alt }, i) => [
    ...checkPicture(root, datei, file.placeOf(['bilder', i, 'datei'])),
    ...(/^\S+\.(?:jpe?g|png|svg|gif|webp|tiff?)$/i.test(alt?.trim() ?? '')
      ? [diagnostic('ZB1515', { alt: alt ?? '' }, file.placeOf(['bilder', i, 'alt']))]
      : []),
  ]);
}

function checkPicture(root: string, datei: string, place: Place): Diagnostic[] {
  const path = join(root, 'data', datei);
  if (isAbsolute(datei) || !isInside(root, path)) return [diagnostic('ZB1501', { file: datei }, place)];
  if (!isPictureFile(path)) {
    const suggestion = nearest(datei, picturesBeside(root, datei));
    return [diagnostic('ZB1502', { file: `data/${datei}` }, place, suggestion ? { suggestion } : {})];
  }
  const head = pictureHead(path);
  if (!head) return [diagnostic('ZB1006', { file: `data/${datei}` }, place)];
  const kind = pictureKind(head);
  if (!kind) return [diagnostic('ZB1503', { file: datei }, place)];
  const name = rightName(datei, kind);
  const params = { file: datei, kind: kind.toUpperCase(), name: name ?? '' };
  return name === undefined ? [] : [diagnostic('ZB1507', params, place)];
}

/** The pictures in the folder of one that is missing, as bilder.yaml would name them. */
function picturesBeside(root: string, datei: string): string[] {
  const folder = posix.dirname(posix.join('data', datei));
  return ['.png', '.jpg', '.jpeg', '.svg']
    .flatMap((ending) => [ending, ending.toUpperCase()])
    .flatMap((ending) => listFiles(root, folder, ending))
    .map((file) => file.replace(/^data\//, ''));
}
