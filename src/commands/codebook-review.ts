import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { compileCodebook } from '../analyse/codebook.js';
import { createLexicon } from '../analyse/lexicon/lexicon.js';
import { createReader } from '../analyse/reader.js';
import { openPlaces } from '../analyse/review/places.js';
import { type Review, reviewCodebook } from '../analyse/review/review.js';
import { createFreeTerms } from '../analyse/terms/free-terms.js';
import type { Project } from '../data-types/project.js';
import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { loadLexicon } from '../load/lexicon.js';
import { loadStopwords } from '../load/stopwords.js';
import { reviewCsv } from '../outputs/codebook-review-csv.js';
import { reviewData } from '../outputs/codebook-review-json.js';
import { reviewText } from '../outputs/codebook-review-text.js';
import { writeFiles } from '../publish/write-files.js';
import { openProject } from './open-project.js';
import { createStages, type RunOptions, type RunResult } from './run.js';
import { unknownIds } from './unknown-ids.js';

export interface ReviewOptions extends RunOptions {
  /** Only the answers that this cloud is made from. */
  cloud: string | undefined;
  /** Interviews that a frequent term comes from. */
  min: number;
  /** Terms at most. */
  top: number;
  format: 'text' | 'csv' | 'json';
  /** File instead of stdout; relative to where the command was called. */
  output: string | undefined;
}

/** `zb codebook review`: what the analysts may want to change in the code book. */
export async function codebookReview(options: ReviewOptions): Promise<RunResult> {
  const stages = createStages(options);
  const { value: project, diagnostics, root } = await stages.run('stageRead', () => openProject(options));
  const result = (found: readonly Diagnostic[], more: Partial<RunResult> = {}): RunResult => ({
    diagnostics: [...diagnostics.filter(({ severity }) => severity === 'error'), ...found],
    files: [],
    timings: stages.timings,
    root,
    checked: 0,
    ...more,
  });
  if (!project) return result([]);
  const known = project.data.wortwolken.wortwolken.map(({ id }) => id);
  const objections = [
    ...unknownIds('ZB4004', options.cloud === undefined ? [] : [options.cloud], known),
    ...misplaced(project.root, options),
  ];
  if (hasErrors(objections)) return result(objections);
  const review = await stages.run('stageAnalyse', () => reviewOf(project, options));
  const text = inFormat(review, options);
  if (options.output === undefined) {
    return result([], { answer: { text, data: reviewData(review, options.language) } });
  }
  const path = resolve(options.start, options.output);
  const { value: files, diagnostics: failed } = await stages.run('stageWrite', () =>
    writeFiles(dirname(path), [{ path: basename(path), content: text }]),
  );
  return result(failed, { files });
}

function reviewOf(project: Project, { cloud, min, top }: ReviewOptions): Review {
  const { interviews, codebuch, wortwolken } = project.data;
  const lexicon = createLexicon(loadLexicon());
  const freeTerms = createFreeTerms(lexicon, loadStopwords());
  const reader = createReader(compileCodebook(codebuch), { lexicon, freeTerms });
  return reviewCodebook(interviews, reader, lexicon, openPlaces(project), {
    atLeast: min,
    atMost: top,
    cloud: wortwolken.wortwolken.find(({ id }) => id === cloud),
  });
}

function inFormat(review: Review, { format, language }: ReviewOptions): string {
  if (format === 'csv') return reviewCsv(review, language);
  if (format === 'json') return `${JSON.stringify(reviewData(review, language), null, 2)}\n`;
  return reviewText(review, language);
}

/** What quotes interviews is not written where it is published or read as data (ZB4023). */
function misplaced(root: string, { start, out, output }: ReviewOptions): Diagnostic[] {
  if (output === undefined) return [];
  const path = realPath(resolve(start, output));
  return [out === undefined ? join(root, 'out') : resolve(start, out), join(root, 'data')]
    .filter((folder) => path.startsWith(realPath(folder) + sep))
    .map((folder) => diagnostic('ZB4023', { file: output, folder: basename(folder) }));
}

/** The path with its links resolved, as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
}
