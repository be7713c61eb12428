import type { Code } from '../codes.js';
import type { LanguageName } from '../language.js';
import { deCalls } from './de-calls.js';
import { deChapters } from './de-chapters.js';
import { deData } from './de-data.js';
import { deFigures } from './de-figures.js';
import { deImport } from './de-import.js';
import { deLayout } from './de-layout.js';
import { deManifest } from './de-manifest.js';
import { dePdf } from './de-pdf.js';
import { enCalls } from './en-calls.js';
import { enChapters } from './en-chapters.js';
import { enData } from './en-data.js';
import { enFigures } from './en-figures.js';
import { enImport } from './en-import.js';
import { enLayout } from './en-layout.js';
import { enManifest } from './en-manifest.js';
import { enPdf } from './en-pdf.js';
import { chapterExamples } from './examples-chapters.js';
import { dataExamples } from './examples-data.js';
import { figureExamples } from './examples-figures.js';
import { runningExamples } from './examples-running.js';
import type { CodeExplanation, Examples, ExplainWords, Meanings } from './meaning.js';

const meanings: Meanings = {
  de: {
    ...deData,
    ...deChapters,
    ...deFigures,
    ...deImport,
    ...dePdf,
    ...deLayout,
    ...deCalls,
    ...deManifest,
  },
  en: {
    ...enData,
    ...enChapters,
    ...enFigures,
    ...enImport,
    ...enPdf,
    ...enLayout,
    ...enCalls,
    ...enManifest,
  },
};

const examples: Examples = { ...dataExamples, ...chapterExamples, ...figureExamples, ...runningExamples };

const words: Record<LanguageName, ExplainWords> = {
  de: {
    wrong: 'Falsch:',
    right: 'Richtig:',
    stops: '{severity} ({kind}; Exit-Code {exit})',
    passes: '{severity} ({kind}; hält den Bau nicht auf)',
    draft: 'im Entwurf (--draft) nur eine Warnung',
    kinds: {
      content: 'Inhalt',
      usage: 'Aufruf',
      environment: 'Browser oder Umgebung',
      timeout: 'Zeit abgelaufen',
      approval: 'Freigabe fehlt',
    },
  },
  en: {
    wrong: 'Wrong:',
    right: 'Right:',
    stops: '{severity} ({kind}; exit code {exit})',
    passes: '{severity} ({kind}; does not stop a build)',
    draft: 'in a draft (--draft) only a warning',
    kinds: {
      content: 'content',
      usage: 'call',
      environment: 'browser or environment',
      timeout: 'time-out',
      approval: 'approval missing',
    },
  },
};

/** What a code means, with an example where it is about something that people write. */
export function explainCode(code: Code, language: LanguageName): CodeExplanation {
  return { ...meanings[language][code], example: examples[code] };
}

/** The words around explanations in a language. */
export function explainWords(language: LanguageName): ExplainWords {
  return words[language];
}
