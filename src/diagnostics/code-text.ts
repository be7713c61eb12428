import { catalogue, fillIn, type LanguageName } from '../messages/catalogue.js';
import { type Code, codes } from '../messages/codes.js';
import { explainCode, explainWords } from '../messages/explain/explain.js';
import { exitCodes } from './exit-code.js';

/** "Fehler (Inhalt; Exit-Code 1), im Entwurf (--draft) nur eine Warnung" */
export function standingOf(code: Code, language: LanguageName): string {
  const { ui, terms } = catalogue(language);
  const { kinds, stops, passes, draft } = explainWords(language);
  const { severity, kind } = codes[code];
  const template = severity === 'error' ? stops : passes;
  const standing = fillIn(
    template,
    { severity: ui[severity], kind: kinds[kind], exit: exitCodes[kind] },
    terms,
  );
  return 'draft' in codes[code] ? `${standing}, ${draft}` : standing;
}

/** What a code means, as people read it on a terminal: lines of at most 80 characters, examples as they are. */
export function codeText(code: Code, language: LanguageName): string {
  const { title, text, example } = explainCode(code, language);
  const { wrong, right } = explainWords(language);
  const parts = [`${code}  ${title}\n${standingOf(code, language)}`, wrapped(text, 80)];
  if (example) parts.push(`${wrong}\n${indented(example.wrong)}`, `${right}\n${indented(example.right)}`);
  return `${parts.join('\n\n')}\n`;
}

/** What a code means, as data. */
export function codeData(code: Code, language: LanguageName) {
  const { severity, kind } = codes[code];
  const { title, text, example } = explainCode(code, language);
  const exitCode = severity === 'error' ? exitCodes[kind] : exitCodes.ok;
  return { code, severity, kind, exitCode, title, text, example };
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** Broken at spaces; a word longer than a line stays whole. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}
