import type { CodebookKey } from './codebook-keys.js';
import type { Code } from './codes.js';
import type { ImportKey } from './import-keys.js';
import type { ManifestKey } from './manifest-keys.js';
import type { PreviewKey } from './preview-keys.js';
import type { SetupKey } from './setup-keys.js';

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
  | CodebookKey
  | ImportKey
  | SetupKey
  | PreviewKey
  | ManifestKey
  | 'error'
  | 'warning'
  | 'hint'
  | 'didYouMean'
  | 'firstHere'
  | 'errorOne'
  | 'errorMany'
  | 'warningOne'
  | 'warningMany'
  | 'hintOne'
  | 'hintMany'
  | 'noFindings'
  | 'stageRead'
  | 'stageAnalyse'
  | 'stagePictures'
  | 'stageFigures'
  | 'stageAssemble'
  | 'stagePrint'
  | 'stageFinish'
  | 'stageCheck'
  | 'stageClouds'
  | 'stageTurn'
  | 'stageWrite'
  | 'built'
  | 'cleaned'
  | 'nothingToClean'
  | 'builtSame'
  | 'nothingChanged'
  | 'unchanged'
  | 'pages'
  | 'took'
  | 'nothingWritten'
  | 'timings'
  | 'timingsAll'
  | 'bug'
  | 'interrupted'
  | 'previewEnded'
  | 'watchEnded'
  | 'cmdHelp'
  | 'program'
  | 'cmdBuildReport'
  | 'cmdBuildSpecimen'
  | 'cmdBuildFigure'
  | 'cmdBuildWordcloud'
  | 'cmdAnalyseText'
  | 'argTexts'
  | 'namedTexts'
  | 'cmdClean'
  | 'cmdValidate'
  | 'cmdExplain'
  | 'argCode'
  | 'namedCode'
  | 'optFix'
  | 'fixNothing'
  | 'fixDone'
  | 'fixTrial'
  | 'cmdInspect'
  | 'argPdfs'
  | 'optTags'
  | 'namedPdf'
  | 'cmdExplainWord'
  | 'argWord'
  | 'optCloud'
  | 'namedCloud'
  | 'namedWord'
  | 'argReports'
  | 'optTemplate'
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
  | 'optFindingsFormat'
  | 'optFindingsFile'
  | 'optMaxProblems'
  | 'optFailOn'
  | 'namedSeverity'
  | 'optBrowser'
  | 'optTimeout'
  | 'optDraft'
  | 'optForce'
  | 'optPrintShop'
  | 'draft'
  | 'optDpi'
  | 'optAll'
  | 'optOutlines'
  | 'optSize'
  | 'optDark'
  | 'optPdf'
  | 'optRelayout'
  | 'optWatch'
  | 'watchChanged'
  | 'watchWaiting'
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
  | 'namedSize'
  | 'namedTemplate'
  | 'namedFigures'
  | 'namedFolder'
  | 'namedLanguage'
  | 'namedOptions'
  | 'namedReports'
  | 'namedSeconds';

export type LanguageName = 'de' | 'en';
