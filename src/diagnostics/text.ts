import { catalogue, fillIn, type LanguageName } from '../messages/catalogue.js';
import type { Diagnostic, Place } from './diagnostic.js';

/** Colours for a terminal; without them texts stay as they are. */
export type Paint = (text: string, style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold') => string;

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
  return { text: fillIn(text, params, terms).trim() + meant, remedy: fillIn(remedy, params, terms) };
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
  const colour = found.severity === 'error' ? 'red' : found.severity === 'warning' ? 'yellow' : 'cyan';
  const head = [
    found.place ? paint(formatPlace(found.place), 'bold') : undefined,
    paint(`${ui[found.severity]} ${found.code}`, colour),
    text,
  ];
  const related = (found.related ?? []).map(
    (place) => `  ${paint(`${ui.firstHere}: ${formatPlace(place)}`, 'dim')}`,
  );
  return [
    head.filter(Boolean).join('  '),
    ...frame(found.place, readLine, paint),
    `  ${paint('→', 'dim')} ${remedy}`,
    ...related,
  ].join('\n');
}

/** `data/rollen.yaml:19:7` */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The source line with a caret under the place; tabs stay tabs, so that the caret stands right. */
function frame(place: Place | undefined, readLine: ReadLine, paint: Paint): string[] {
  const source = place && readLine(place.file, place.line);
  if (!place || source === undefined || source.trim() === '') return [];
  const gutter = `${place.line} │ `;
  const before = source.slice(0, place.column - 1).replace(/[^\t]/g, ' ');
  const length = Math.max(
    1,
    Math.min((place.endColumn ?? place.column + 1) - place.column, source.length - place.column + 1),
  );
  return [
    `  ${paint(gutter, 'dim')}${source}`,
    `  ${' '.repeat(gutter.length - 2)}${paint('│ ', 'dim')}${before}${paint('^'.repeat(length), 'red')}`,
  ];
}

/** "2 Fehler, 0 Warnungen, 1 Hinweise" */
export function formatSummary(diagnostics: readonly Diagnostic[], language: LanguageName): string {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((d) => d.severity === severity).length;
  const { ui, terms } = catalogue(language);
  return fillIn(
    ui.summary,
    { errors: count('error'), warnings: count('warning'), hints: count('hint') },
    terms,
  );
}
