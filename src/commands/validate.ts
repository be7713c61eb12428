import { dataTypes } from '../data-types/list.js';
import { listFiles } from '../load/files.js';
import { checkDrawing } from './check-drawing.js';
import { stepsOf } from './kept/steps-of.js';
import { missingReport } from './missing-report.js';
import { openProject } from './open-project.js';
import { checkPictureFiles } from './pictures.js';
import { createStages, type RunOptions, type RunResult } from './run.js';

/** `zb validate`: reads and checks everything, draws to see what fits, and writes nothing. */
export async function validate(options: RunOptions): Promise<RunResult> {
  const stages = createStages(options);
  const steps = stepsOf(options);
  const {
    value: project,
    drawable,
    diagnostics,
    root,
  } = await stages.run('stageRead', () => openProject(options, steps.remember));
  const found = drawable
    ? await stages.run('stageAnalyse', () =>
        checkDrawing(drawable, {
          remember: steps.remember,
          onProgress: (share) => options.onStage('stageAnalyse', share),
        }),
      )
    : [];
  steps.tidy();
  const pictures = project?.data.bilder.bilder.length
    ? await stages.run('stagePictures', () => checkPictureFiles(project))
    : [];
  return {
    diagnostics: [...diagnostics, ...(project ? missingReport(project) : []), ...found, ...pictures],
    files: [],
    timings: stages.timings,
    root,
    checked: root === undefined ? 0 : countFiles(root),
  };
}

function countFiles(root: string): number {
  const files = new Set(['.yaml', '.md'].flatMap((extension) => listFiles(root, 'data', extension)));
  const single = dataTypes.flatMap(({ location }) => ('file' in location ? [`data/${location.file}`] : []));
  const folders = dataTypes.flatMap(({ location }) =>
    'folder' in location ? [`data/${location.folder}/`] : [],
  );
  return [...files].filter(
    (file) => single.includes(file) || folders.some((folder) => file.startsWith(folder)),
  ).length;
}
