import type { Place } from '../diagnostics/diagnostic.js';
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
  return project.placeOf('bericht', report);
}

/** The first line of a chapter with some words, or as many of them as are found in one line; its title otherwise. */
function wordsPlace(chapter: Kapitel, words = ''): Place {
  const parts = words.replaceAll('\u00a0', ' ').split(' ').filter(Boolean);
  const source = chapter.source.replaceAll('\u00a0', ' ');
  for (let count = Math.min(parts.length, 8); count > 0; count--) {
    const stretch = parts.slice(0, count).join(' ');
    const at = source.indexOf(stretch);
    if (at >= 0) return sourcePlace(chapter, at, stretch.length);
  }
  return chapter.headPlaceOf(['titel']);
}
