import { createLexicon } from '../analyse/lexicon/lexicon.js';
import { type FoundTerm, termReader } from '../analyse/terms/terms-of-text.js';
import { loadLexicon } from '../load/lexicon.js';
import { loadStopwords } from '../load/stopwords.js';
import { createStages, type RunOptions, type RunResult } from './run.js';

/**
 * `zb analyse-text`: the terms found in texts without a code book, one line for each text: the text, its terms and
 * the rules that found them, with tabulators between and „|“ between several.
 */
export async function analyseText(texts: readonly string[], options: RunOptions): Promise<RunResult> {
  const stages = createStages(options);
  const read = await stages.run('stageAnalyse', () => {
    const termsOf = termReader(createLexicon(loadLexicon()), loadStopwords());
    return texts.map((text) => ({ text, terms: termsOf(text) }));
  });
  return {
    answer: { text: read.map(lineOf).join(''), data: read },
    diagnostics: [],
    files: [],
    timings: stages.timings,
    root: undefined,
    checked: 0,
  };
}

function lineOf({ text, terms }: { text: string; terms: readonly FoundTerm[] }): string {
  const joined = (key: 'term' | 'rule') => terms.map((found) => found[key]).join('|');
  return `${text.replace(/[\t\r\n]+/gu, ' ')}\t${joined('term')}\t${joined('rule')}\n`;
}
