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
  | 'didYouMean'
  | 'firstHere'
  | 'errorOne'
  | 'errorMany'
  | 'warningOne'
  | 'warningMany'
  | 'noFindings'
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
  | 'helpGlobalOptions'
  | 'helpCommands'
  | 'helpHint'
  | 'namedBrowser'
  | 'namedClouds'
  | 'namedColor'
  | 'namedCommand'
  | 'namedDpi'
  | 'namedFigures'
  | 'namedFolder'
  | 'namedLanguage'
  | 'namedOptions'
  | 'namedReports'
  | 'namedSeconds';

export type LanguageName = 'de' | 'en';

const languages: Record<LanguageName, Language> = { de, en };

/** The catalogue of a language. */
export function catalogue(language: LanguageName): Language {
  return languages[language];
}

/** A text with its `{name}` filled in from the parameters; `@…` values come from the terms, which may have `{name}` themselves. */
export function fillIn(
  text: string,
  params: Record<string, string | number>,
  terms: Record<string, string>,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    const term = typeof value === 'string' && value.startsWith('@') ? terms[value.slice(1)] : undefined;
    return term === undefined ? String(value) : fillIn(term, withoutParam(params, name), terms);
  });
}

/** A term never fills in itself. */
function withoutParam(
  params: Record<string, string | number>,
  name: string,
): Record<string, string | number> {
  return Object.fromEntries(Object.entries(params).filter(([key]) => key !== name));
}
