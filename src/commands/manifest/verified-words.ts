import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { messageOf } from '../../diagnostics/text.js';
import { catalogue, fillIn, type LanguageName } from '../../messages/catalogue.js';
import type { Answer } from '../run.js';
import type { Verified } from './compare-edition.js';
import { differenceLines, differencesInShort, few } from './difference-lines.js';

/** The finding about a file that isn't what comes of the project (ZB3050). */
export function verifiedFinding(
  { file, reason, differences, step }: Verified,
  language: LanguageName,
): Diagnostic | undefined {
  if (reason === undefined) return undefined;
  const what = step ? `@step.${step}` : differencesInShort(differences, language);
  return diagnostic('ZB3050', { file, reason: `@verify.${reason}`, what });
}

/** What has become of each PDF, and of what lies beside it if that differs; below it why. */
export function verifiedAnswer(verified: readonly Verified[], language: LanguageName): Answer {
  const { ui, terms } = catalogue(language);
  const lines = verified.flatMap((one) => {
    const { file, reason, differences } = one;
    const found = verifiedFinding(one, language);
    const isTold = reason === 'sources' && differences.length <= few;
    const more = isTold ? [] : differenceLines(differences, language).map((line) => `  ${line}`);
    if (found) return [messageOf(found, language).text, ...more];
    return file.endsWith('.pdf') ? [fillIn(ui.verifiedSame, { file }, terms)] : [];
  });
  return { text: `${lines.join('\n')}\n`, data: { files: verified } };
}
