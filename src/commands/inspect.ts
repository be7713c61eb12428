import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { readNamedFile } from '../load/named-file.js';
import { inspectPdf } from '../outputs/pdf/inspect/inspect-pdf.js';
import { inspectionData } from '../outputs/pdf/inspect/inspection-data.js';
import { inspectionText } from '../outputs/pdf/inspect/inspection-text.js';
import { createStages, type RunOptions, type RunResult } from './run.js';

interface InspectOptions extends RunOptions {
  /** Tags by their names instead of what is read out. */
  tags: boolean;
}

/** `zb inspect FILE.pdf…`: what PDFs say of themselves, what a screen reader gets, what the checks find. */
export async function inspect(files: readonly string[], options: InspectOptions): Promise<RunResult> {
  const stages = createStages(options);
  const diagnostics: Diagnostic[] = [];
  const told: Diagnostic[] = [];
  const texts: string[] = [];
  const data: unknown[] = [];
  for (const file of files) {
    const { value, diagnostics: found } = await stages.run(
      'stageRead',
      () => readAndInspect(file, options),
      file,
    );
    diagnostics.push(...found);
    if (!value) continue;
    texts.push(inspectionText(file, value, options));
    data.push(inspectionData(file, value, options.language));
    told.push(...value.checks.flatMap(({ findings }) => findings ?? []));
  }
  return {
    ...(texts.length > 0 ? { answer: { text: texts.join('\n'), data } } : {}),
    diagnostics,
    told,
    files: [],
    timings: stages.timings,
    root: undefined,
    checked: 0,
  };
}

function readAndInspect(file: string, { start }: RunOptions) {
  const { value: bytes, diagnostics } = readNamedFile(start, file);
  return bytes && !hasErrors(diagnostics) ? inspectPdf(bytes, file) : { value: undefined, diagnostics };
}
