import type { Abbildung } from '../data-types/abbildungen.js';
import type { Project } from '../data-types/project.js';
import { type Diagnostic, hasErrors, type Staged, withoutRepetition } from '../diagnostics/diagnostic.js';
import { gradeOf } from '../diagnostics/draft.js';
import type { Setting } from '../figures/draw-figures.js';
import type { Figure } from '../figures/figure.js';
import type { Steps } from '../publish/cache/steps.js';
import { type ResultFile, writeChanged } from '../publish/write-changed.js';
import type { OutputFile } from '../publish/write-files.js';
import { type ComingPrinter, withPrinter } from './browser.js';
import { stepsOf } from './kept/steps-of.js';
import { outputFolder } from './output-folder.js';
import type { Style } from './prepare.js';
import { createStages, type RunOptions, type RunResult, type Stages } from './run.js';

/** How figures are to be drawn besides what the project says. */
export interface FigureLook extends Setting {
  style: Style;
}

/** What a command that draws has at hand once the project is read. */
export interface Workshop {
  project: Project;
  style: Style;
  printer: ComingPrinter;
  stages: Stages;
  /** What is kept from run to run. */
  steps: Steps;
  /** Hands on a stage's value and keeps its findings. */
  keep<T>(staged: Staged<T>): T;
  /** True as soon as something forbids going on. */
  failed(): boolean;
  /** What has been found so far. */
  findings: readonly Diagnostic[];
  /** Analyses what the figures show, and draws them. */
  draw(abbildungen: readonly Abbildung[]): Promise<Map<string, Figure>>;
  /** The same once for each look; what all of them have to complain of is found once. */
  drawIn(abbildungen: readonly Abbildung[], looks: readonly FigureLook[]): Promise<Map<string, Figure>[]>;
  /** Writes files into the output folder, all or none; those that are there already are left alone. */
  write(files: readonly OutputFile[]): Promise<ResultFile[]>;
}

/**
 * The frame of every command that draws: starts the browser, reads the project meanwhile, runs `work`, closes the
 * browser. `work` returns the files written, and nothing is written once something has failed.
 */
export async function drawingRun(
  options: RunOptions,
  work: (workshop: Workshop) => Promise<RunResult['files']>,
): Promise<RunResult> {
  return withPrinter(options, async (printer) => {
    const stages = createStages(options);
    const diagnostics: Diagnostic[] = [];
    const grade = gradeOf(options);
    const keep = <T>(staged: Staged<T>): T => {
      diagnostics.push(...grade(staged.diagnostics));
      return staged.value;
    };
    const failed = () => hasErrors(diagnostics);
    // The browser comes up while what reads and draws is loaded.
    const [{ openProject }, drawing] = await Promise.all([
      import('./open-project.js'),
      import('./prepare.js'),
      printer.underway,
    ]);
    const steps = stepsOf(options);
    const opened = await stages.run('stageRead', () => openProject(options, steps.remember));
    const project = keep(opened);
    const style = project && keep(drawing.prepareStyle(project));
    const files =
      project && style && !failed()
        ? await work({
            project,
            style,
            printer,
            stages,
            keep,
            failed,
            findings: diagnostics,
            steps,
            ...tools(drawing, project, style, options, stages, steps, keep),
          })
        : [];
    steps.tidy();
    return { diagnostics, files, timings: stages.timings, root: opened.root, checked: 0 };
  });
}

function tools(
  { analyseClouds, cloudsShownBy, drawProjectFigures }: typeof import('./prepare.js'),
  project: Project,
  style: Style,
  options: RunOptions,
  stages: Stages,
  { remember }: Steps,
  keep: Workshop['keep'],
): Pick<Workshop, 'draw' | 'drawIn' | 'write'> {
  const drawIn: Workshop['drawIn'] = async (abbildungen, looks) => {
    const clouds = await stages.run('stageAnalyse', () =>
      keep(
        analyseClouds(project, cloudsShownBy(abbildungen), {
          onProgress: (share) => options.onStage('stageAnalyse', share),
          remember,
        }),
      ),
    );
    const drawn = await stages.run('stageFigures', () =>
      looks.map((look) => drawProjectFigures(project, abbildungen, clouds, look.style, remember, look)),
    );
    keep({
      value: undefined,
      diagnostics: withoutRepetition(drawn.flatMap(({ diagnostics }) => diagnostics)),
    });
    return drawn.map(({ value }) => value);
  };
  return {
    drawIn,
    draw: async (abbildungen) => (await drawIn(abbildungen, [{ style }]))[0] ?? new Map(),
    write(files) {
      const { deliver = writeChanged } = options;
      return stages.run('stageWrite', () => keep(deliver(outputFolder(options, project.root), files)));
    },
  };
}
