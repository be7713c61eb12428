import { catalogue, type LanguageName } from '../../messages/catalogue.js';
import type { Diagnostic } from '../diagnostic.js';
import { printable } from '../frame.js';
import { formatPlace, messageOf } from '../text.js';

/** A finding as lines of plain text: the sentence, the remedy, and the places that belong to it. */
export function sentencesOf(found: Diagnostic, language: LanguageName): string[] {
  const { ui } = catalogue(language);
  const { text, remedy } = messageOf(found, language);
  const related = (found.related ?? []).map((place) => `${ui.firstHere}: ${formatPlace(place)}`);
  return [text, remedy, ...related].map(printable);
}
