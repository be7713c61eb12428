import type { LanguageName } from '../messages/catalogue.js';
import type { Diagnostic } from './diagnostic.js';
import { messageOf } from './text.js';

/** A finding as `--json` prints it. */
export function diagnosticAsJson(found: Diagnostic, language: LanguageName): Record<string, unknown> {
  const { text, remedy } = messageOf(found, language);
  const { code, severity, place, suggestion, related } = found;
  return { code, severity, message: text, remedy, ...place, suggestion, related };
}
