import { standingOf } from '../../src/diagnostics/code-text.js';
import { type Code, codes } from '../../src/messages/codes.js';
import { explainCode, explainWords } from '../../src/messages/explain/explain.js';

const sections: [RegExp, string][] = [
  [/^ZB10/, 'Dateien'],
  [/^ZB11/, 'Form der Angaben'],
  [/^ZB12/, 'Kennungen und Verweise'],
  [/^ZB13/, 'Inhalt'],
  [/^ZB14/, 'Kapitel'],
  [/^ZB15/, 'Bilder'],
  [/^ZB20/, 'Abbildungen'],
  [/^ZB21/, 'Wortwolken und Codebuch'],
  [/^ZB23/, 'Interviews einlesen'],
  [/^ZB30/, 'Browser und Ergebnis'],
  [/^ZB31/, 'Fertige PDF-Datei'],
  [/^ZB40/, 'Aufruf'],
];

/** `docs/meldungen.md`: every code with its paragraph and example, by number, with an anchor each. */
export function meldungenPage(): string {
  const all = (Object.keys(codes) as Code[]).sort();
  const parts = sections.map(([pattern, title]) => {
    const own = all.filter((code) => pattern.test(code));
    return [`## ${title}`, ...own.map(codeSection)].join('\n\n');
  });
  return `${[intro, ...parts].join('\n\n')}\n`;
}

const intro = `# Meldungen

Jede Meldung von zb hat einen Code. Diese Seite erklärt alle; \`npx zb explain ZB1203\` zeigt eine davon. Ein Fehler verhindert, dass gebaut wird; Warnungen und Hinweise halten nichts auf.`;

function codeSection(code: Code): string {
  const { title, text, example } = explainCode(code, 'de');
  const { wrong, right } = explainWords('de');
  const parts = [
    `<a id="${code.toLowerCase()}"></a>\n\n### ${code}: ${title}`,
    `*${standingOf(code, 'de')}*`,
    escaped(text),
  ];
  if (example) {
    const block = (source: string) => `\`\`\`${example.syntax}\n${source}\n\`\`\``;
    parts.push(wrong, block(example.wrong), right, block(example.right));
  }
  return parts.join('\n\n');
}

/** Signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\*_<>[\]#`]/g, '\\$&');
}
