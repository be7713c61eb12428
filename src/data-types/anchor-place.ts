import type { Place } from '../diagnostics/diagnostic.js';
import { listFiles, readText } from '../load/files.js';
import { chapterAnchor, figureAnchor, meetingAnchor, statementAnchor } from './anchors.js';
import { type Kapitel, sourcePlace } from './chapter.js';
import type { IdKind } from './data-type.js';
import type { Project } from './project.js';

/** Anchors that name one thing of the data each. */
const prefixes: [prefix: string, kind: IdKind][] = [
  [figureAnchor(''), 'abbildung'],
  [statementAnchor(''), 'stimme'],
  [meetingAnchor(''), 'treffen'],
];

/**
 * Where something of a set report stands in the sources: by the ids around it, from the inside out, and in a chapter by its
 * words as well. What belongs to nothing else belongs to the report's own file.
 */
export function anchorPlace(
  project: Project,
  report: string,
  ids: readonly string[],
  words: string | undefined,
): Place | undefined {
  for (const id of ids) {
    for (const [prefix, kind] of prefixes) {
      const place = id.startsWith(prefix) ? project.placeOf(kind, id.slice(prefix.length)) : undefined;
      if (place) return place;
    }
    const chapter = project.data.kapitel.find(
      ({ kopf }) => id === chapterAnchor(kopf.id) || id.startsWith(`${chapterAnchor(kopf.id)}--`),
    );
    if (chapter) return wordsPlace(chapter, words);
  }
  return (words && dataPlace(project.root, words)) || project.placeOf('bericht', report);
}

/**
 * The first line of a data file that has some words, or the characters in them that no German text has. Answers of interviews
 * don't count, they are not printed as they are.
 */
function dataPlace(root: string, words: string): Place | undefined {
  const strange = words.match(/[^\p{Script=Latin}\p{N}\p{P}\p{M}\p{Sc}\p{Sm}\s\u00a0-\u00bf]+/gu) ?? [];
  const files = listFiles(root, 'data', '.yaml').filter((file) => !file.startsWith('data/interviews/'));
  for (const wanted of [...strange, words.replaceAll('\u00a0', ' ').trim().slice(0, 60)]) {
    const place = wanted === '' ? undefined : firstPlaceOf(root, files, wanted);
    if (place) return place;
  }
  return undefined;
}

function firstPlaceOf(root: string, files: readonly string[], wanted: string): Place | undefined {
  for (const file of files) {
    const lines = readText(root, file).value?.replaceAll('\u00a0', ' ').split('\n') ?? [];
    const line = lines.findIndex((text) => text.includes(wanted));
    if (line < 0) continue;
    const column = (lines[line] ?? '').indexOf(wanted) + 1;
    return { file, line: line + 1, column, endColumn: column + wanted.length };
  }
  return undefined;
}

/** The place in a chapter of as many of some words as stand there in a row in one line; that of its title if it has none. */
function wordsPlace(chapter: Kapitel, words = ''): Place {
  const parts = words.replaceAll('\u00a0', ' ').split(' ').filter(Boolean);
  const source = chapter.source.replaceAll('\u00a0', ' ');
  for (let count = Math.min(parts.length, 8); count > 0; count--) {
    for (let first = 0; first + count <= parts.length; first++) {
      const stretch = parts.slice(first, first + count).join(' ');
      const at = /[\p{L}\p{N}]/u.test(stretch) ? source.indexOf(stretch) : -1;
      if (at >= 0) return sourcePlace(chapter, at, stretch.length);
    }
  }
  return chapter.headPlaceOf(['titel']);
}
