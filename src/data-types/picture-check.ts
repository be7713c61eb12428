import { isAbsolute, join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { isInside } from '../load/files.js';
import { isPictureFile, pictureKind } from '../load/images.js';
import type { YamlFile } from '../load/yaml.js';
import type { Bilder } from './bilder.js';

/** Pictures lie in the project (ZB1501), are there (ZB1502) and of a kind that can be embedded (ZB1503). */
export function checkPictures(file: YamlFile, root: string): Diagnostic[] {
  return (file.value as Bilder).bilder.flatMap(({ datei }, i) => {
    const place = file.placeOf(['bilder', i, 'datei']);
    const path = join(root, 'data', datei);
    if (isAbsolute(datei) || !isInside(root, path)) return [diagnostic('ZB1501', { file: datei }, place)];
    if (!isPictureFile(path)) return [diagnostic('ZB1502', { file: `data/${datei}` }, place)];
    return pictureKind(path) ? [] : [diagnostic('ZB1503', { file: datei }, place)];
  });
}
