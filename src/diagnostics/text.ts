import { catalogue, fillIn, type LanguageName } from '../messages/catalogue.js';
import type { Diagnostic, Place } from './diagnostic.js';
import { frameOf, printable } from './frame.js';

/** Colours for a terminal; without them texts stay as they are. */
export type Paint = (text: string, style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold') => string;

const colours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;

/** A line of a source file, or nothing if it can't be had. */
export type ReadLine = (file: string, line: number) => string | undefined;

/** The sentence of a finding, without place, and what to do about it. */
export function messageOf(
  { code, params, suggestion }: Diagnostic,
  language: LanguageName,
): { text: string; remedy: string } {
  const { messages, terms, ui } = catalogue(language);
  const { text, remedy } = messages[code];
  const meant = suggestion ? ` ${fillIn(ui.didYouMean, { suggestion }, terms)}` : '';
  return {
    text: fillIn(text, params, terms).trim() + meant,
    remedy: sentence(fillIn(remedy, params, terms)),
  };
}

/** A list that is cut off ends a sentence without a full stop. */
function sentence(text: string): string {
  return text.replace(/…\.$/, '…');
}

/** A finding as people read it: place, severity, code, sentence, remedy, and the source line with a caret. */
export function formatDiagnostic(
  found: Diagnostic,
  language: LanguageName,
  readLine: ReadLine,
  paint: Paint,
): string {
  const { ui } = catalogue(language);
  const { text, remedy } = messageOf(found, language);
  const head = [
    found.place ? paint(formatPlace(found.place), 'bold') : undefined,
    paint(`${ui[found.severity]} ${found.code}`, colours[found.severity]),
    printable(text),
  ];
  const related = (found.related ?? []).map(
    (place) => `  ${paint(`${ui.firstHere}: ${formatPlace(place)}`, 'dim')}`,
  );
  return [
    head.filter(Boolean).join('  '),
    ...frame(found.place, readLine, paint),
    `  ${paint('→', 'dim')} ${printable(remedy)}`,
    ...related,
  ].join('\n');
}

/** `data/rollen.yaml:19:7` */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The source line with carets under the place. */
function frame(place: Place | undefined, readLine: ReadLine, paint: Paint): string[] {
  const line = place && readLine(place.file, place.line);
  if (!place || line === undefined || line.trim() === '') return [];
  const { source, indent, carets } = frameOf(line, place);
  const gutter = `${place.line} │ `;
  return [
    `  ${paint(gutter, 'dim')}${source}`,
    `  ${' '.repeat(gutter.length - 2)}${paint('│ ', 'dim')}${indent}${paint(carets, 'red')}`,
  ];
}

/** "2 Fehler, 1 Warnung, 3 Hinweise" */
export function formatSummary(diagnostics: readonly Diagnostic[], language: LanguageName): string {
  const { ui, terms } = catalogue(language);
  const count = (severity: Diagnostic['severity']) => {
    const found = diagnostics.filter((d) => d.severity === severity).length;
    const text = found === 1 ? ui[`${severity}One` as const] : ui[`${severity}Many` as const];
    return found === 0 ? [] : [fillIn(text, { count: found }, terms)];
  };
  return [...count('error'), ...count('warning'), ...count('hint')].join(', ');
}
