import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Interview } from './interviews.js';
import type { Project } from './project.js';

/**
 * Interviews that seem to be one: the same pseudonym, or the same answers word for word (ZB1311). Counted twice,
 * one person alone would reach the threshold.
 */
export function checkSamePerson({ data, placeOf }: Project): Diagnostic[] {
  const marks: ((interview: Interview) => string)[] = [
    ({ pseudonym }) => `p ${pseudonym.normalize('NFC').toLowerCase().trim()}`,
    ({ antworten }) => `a ${antworten.map(({ text }) => text.replace(/\s+/gu, ' ').trim()).join('\n')}`,
  ];
  const first = new Map<string, string>();
  return data.interviews.flatMap((interview) => {
    const keys = marks.map((mark) => mark(interview));
    const before = keys.map((key) => first.get(key)).find((id) => id !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, interview.id);
    if (before === undefined) return [];
    const related = placeOf('interview', before);
    return diagnostic(
      'ZB1311',
      { id: interview.id, other: before },
      placeOf('interview', interview.id),
      related ? { related: [related] } : {},
    );
  });
}

/** Clouds that show what one person alone has said (ZB1312). */
export function checkThresholds({ data, placeOf }: Project): Diagnostic[] {
  return data.wortwolken.wortwolken
    .filter(({ mindestens }) => mindestens === 1)
    .map(({ id }) => diagnostic('ZB1312', { id }, placeOf('wortwolke', id)));
}
