import type { Code } from './codes.js';
import { de } from './de.js';
import { en } from './en.js';

/** What a code says: a sentence and what to do. `{name}` stands for a parameter of the diagnostic. */
export interface Message {
  text: string;
  remedy: string;
}

/** Everything zb says in one language. */
export interface Language {
  messages: Record<Code, Message>;
  /** Words behind parameters that begin with `@`: `@type.string`. */
  terms: Record<string, string>;
  /** What commands and reporters say. */
  ui: Record<UiKey, string>;
}

export type UiKey =
  | 'error'
  | 'warning'
  | 'hint'
  | 'didYouMean'
  | 'firstHere'
  | 'summary'
  | 'noFindings'
  | 'more'
  | 'stageRead'
  | 'stageAnalyse'
  | 'stageFigures'
  | 'stageAssemble'
  | 'stagePrint'
  | 'stageWrite'
  | 'built'
  | 'pages'
  | 'took'
  | 'nothingWritten'
  | 'timings'
  | 'bug'
  | 'interrupted'
  | 'cmdHelp'
  | 'program'
  | 'cmdBuildReport'
  | 'cmdBuildFigure'
  | 'cmdBuildWordcloud'
  | 'cmdValidate'
  | 'argReports'
  | 'argFigures'
  | 'argClouds'
  | 'optRoot'
  | 'optOut'
  | 'optLang'
  | 'optJson'
  | 'optQuiet'
  | 'optVerbose'
  | 'optColor'
  | 'optTimings'
  | 'optBrowser'
  | 'optTimeout'
  | 'optDpi'
  | 'optVersion'
  | 'optHelp'
  | 'helpUsage'
  | 'helpArguments'
  | 'helpOptions'
  | 'helpCommands'
  | 'helpHint';

export type LanguageName = 'de' | 'en';

const languages: Record<LanguageName, Language> = { de, en };

/** The catalogue of a language. */
export function catalogue(language: LanguageName): Language {
  return languages[language];
}

/** A text with its `{name}` filled in from the parameters; `@…` values come from the terms. */
export function fillIn(
  text: string,
  params: Record<string, string | number>,
  terms: Record<string, string>,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'string' && value.startsWith('@')
      ? (terms[value.slice(1)] ?? value)
      : String(value);
  });
}
